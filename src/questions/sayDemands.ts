import { clauseOf, type Saying } from './clauses.js';
import { turned } from './facts.js';
import { boardNames, reviewNames } from './names.js';
import { demandsOf, everyOf, type Literal, type Question } from './question.js';

type Listed = Extract<Question, { ask: 'list' | 'count' }>;

/** What boards have done, and on which reviews, where everyday words say it. */
export interface DemandsSaid {
  readonly clauses: string;
  readonly on: string;
}

const isSubject = ({ fact }: Literal): boolean => fact.on === 'board' || fact.on === 'mine';
const isState = ({ fact }: Literal): boolean => fact.on === 'state' && fact.any.length === 1;
const isOneReview = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'review' && fact.ids.length === 1;

const nameOf = (demand: readonly Literal[], { context, texts }: Saying): string =>
  demand.map(({ fact }) => (fact.on === 'review' ? reviewNames(fact.ids, context, texts) : '')).join('');

/** "har svarat på både rapport 2 och rapport 7": one state, and a review in every demand. */
const onEach = (question: Listed, saying: Saying): DemandsSaid | null => {
  const [state, ...more] = question.where.all.filter((literal) => !isSubject(literal));
  if (state === undefined || more.length > 0 || state.not || !isState(state)) return null;
  const demands = demandsOf(question);
  if (!demands.every((demand) => demand.length === 1 && demand.every(isOneReview))) return null;
  return {
    clauses: clauseOf(state, question.of, 'main', saying) ?? '',
    on: saying.texts.on(saying.texts.both(demands.map((demand) => nameOf(demand, saying)))),
  };
};

/** "har svarat på rapport 2 men inte på rapport 7", "är försenade på rapport 6 och har fått anstånd på rapport 9". */
const eachItsOwn = (question: Listed, saying: Saying): DemandsSaid | null => {
  const { texts } = saying;
  if (!question.where.all.every(isSubject)) return null;
  const each = demandsOf(question).map((demand) => ({
    name: nameOf(demand, saying),
    state: demand.find(isState),
    isPlain: demand.length === 2 && demand.some(isOneReview),
  }));
  const said = each.flatMap(({ name, state, isPlain }) =>
    isPlain && state !== undefined
      ? [{ name, state, clause: clauseOf(state, question.of, 'main', saying) }]
      : [],
  );
  if (said.length < each.length) return null;
  const [first, second, ...more] = [...said].sort(
    (one, other) => Number(one.state.not) - Number(other.state.not),
  );
  const contrary =
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    JSON.stringify(turned(first.state)) === JSON.stringify(second.state);
  if (contrary && !first.state.not)
    return {
      clauses: first.clause ?? '',
      on: `${texts.on(first.name)}${texts.butNot(texts.on(second.name))}`,
    };
  const clauses = said.map(({ name, clause }) => `${clause ?? ''}${texts.on(name)}`);
  return { clauses: texts.and(clauses), on: '' };
};

const isOneBoard = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'board' && fact.ids.length === 1 && fact.group === null;
const isAnswered = ({ fact }: Literal): boolean => fact.on === 'state' && fact.any.join() === 'answered';

const boardOf = (demand: readonly Literal[], { context }: Saying): string =>
  demand.flatMap(({ fact }) => (fact.on === 'board' ? boardNames(fact.ids, context) : [])).join('');

/** "har både RS och HSN svarat på", "har RS men inte HSN svarat på". */
const answeredBy = (question: Listed, saying: Saying): DemandsSaid | null => {
  const { texts } = saying;
  const demands = demandsOf(question);
  const [state, ...more] = question.where.all;
  if (state !== undefined && (more.length > 0 || state.not || !isAnswered(state))) return null;
  const own = demands.flatMap((demand) => demand.filter((literal) => !isOneBoard(literal)));
  if (!demands.every((demand) => demand.filter(isOneBoard).length === 1)) return null;
  if (state !== undefined)
    return own.length > 0
      ? null
      : { clauses: texts.answeredBy(texts.both(demands.map((demand) => boardOf(demand, saying)))), on: '' };
  const isPair = demands.length === 2 && own.length === 2 && demands.every(({ length }) => length === 2);
  if (!isPair || !own.every(isAnswered)) return null;
  const [has, hasNot] = [false, true].map((denied) =>
    demands.find((demand) => demand.some((literal) => isAnswered(literal) && literal.not === denied)),
  );
  if (has === undefined || hasNot === undefined) return null;
  const names = `${boardOf(has, saying)}${texts.butNot(` ${boardOf(hasNot, saying)}`)}`;
  return { clauses: texts.answeredBy(names), on: '' };
};

/** The demands in everyday words; null: they have none. */
export const demandsSaid = (question: Listed, saying: Saying): DemandsSaid | null => {
  if (demandsOf(question).length === 0) return null;
  if (everyOf(question).length + question.where.either.length > 0) return null;
  if (question.of === 'reviews') return answeredBy(question, saying);
  if (question.of !== 'boards') return null;
  return onEach(question, saying) ?? eachItsOwn(question, saying);
};
