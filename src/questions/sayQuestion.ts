import type { Language } from '../domain/person.js';
import { sayingTexts } from '../language/catalogue/saying.js';
import { clauseOf, clausesOf, type Saying, subjectsSaid } from './clauses.js';
import type { QuestionContext } from './context.js';
import { bareDenial, withDenialOfAll } from './ofEvery.js';
import { demandsOf, everyOf, type Literal, type Question, type Unit, type Where } from './question.js';
import { demandsSaid } from './sayDemands.js';

type Of<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;

const isSubject = ({ fact }: Literal): boolean =>
  fact.on === 'review' || fact.on === 'board' || fact.on === 'mine';
const predicates = (literals: readonly Literal[]): Literal[] =>
  literals.filter((literal) => !isSubject(literal));

/** The asker's own boards among the subjects, as " från mina nämnder". */
const mineSaid = (literals: readonly Literal[], { texts }: Saying, joined: (who: string) => string): string =>
  literals
    .filter(({ fact }) => fact.on === 'mine')
    .map(({ not }) => joined(not ? texts.others : `${texts.my} ${texts.units.boards}`))
    .join('');

/** "nämnder som inte har svarat på rapport 14". */
const rowsSaid = (literals: readonly Literal[], unit: Unit, saying: Saying): string => {
  const { texts } = saying;
  const { who, on } = subjectsSaid(literals, saying);
  const clauses = clausesOf(predicates(literals), unit, 'sub', saying);
  const mine = mineSaid(literals, saying, texts.from);
  return `${texts.units[unit]}${mine}${who}${on}${clauses === '' ? '' : ` ${texts.that} ${clauses}`}`;
};

const alternativesSaid = ({ either }: Where, unit: Unit, saying: Saying): string =>
  either.length === 0
    ? ''
    : saying.texts.eitherOr(either.map((literals) => rowsSaid(literals, unit, saying)));

const isAnswered = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'answered';

/** What every request fulfils, as it is said in everyday words; null: it has none. */
const everySaid = (question: Of<'list' | 'count'>, saying: Saying): string | null => {
  const [only, ...more] = everyOf(question);
  if (only === undefined || more.length > 0) return null;
  const { of, where } = question;
  if (!where.all.every(isSubject) || where.either.length > 0) return null;
  if (isAnswered(only))
    return of === 'reviews' ? saying.texts.answeredAll.reviews : saying.texts.answeredAll.boards;
  const bare = bareDenial({ ask: 'list', of, where: { ...where, all: [...where.all, only] } });
  return bare === null ? null : clauseOf(only, of === 'reviews' ? 'requests' : 'boards', 'main', saying);
};

/** The conditions, with a denial that holds of some requests only said so that it is not taken to be of all. */
const whereSaid = (question: Of<'list' | 'count'>, saying: Saying): string => {
  const { of, where } = question;
  const said = predicates(where.all);
  const denial = bareDenial(question);
  if (denial === null || everyOf(withDenialOfAll(question)).length === 0)
    return clausesOf(said, of, 'main', saying);
  const some = saying.texts.someThat(clauseOf(denial, 'requests', 'sub', saying) ?? '');
  return saying.texts.and([
    ...said.flatMap((literal) => (literal === denial ? [] : (clauseOf(literal, of, 'main', saying) ?? []))),
    some,
  ]);
};

/** "Vilka av sjukhusstyrelserna har inte svarat på rapport 14?" */
const rowsAsked = (begins: string, question: Of<'list' | 'count'>, saying: Saying): string => {
  const { texts } = saying;
  const { of, where } = question;
  const ofBoards = of === 'boards';
  const plainly = demandsSaid(question, saying);
  const subjects = subjectsSaid(where.all, saying, ofBoards ? texts.of : texts.from);
  const { who } = subjects;
  const on = plainly?.on ?? subjects.on;
  const named = where.all.some(({ not, fact }) => fact.on === 'board' && !not);
  const own = where.all.some(({ not, fact }) => fact.on === 'mine' && !not);
  const mine = mineSaid(where.all, saying, ofBoards && !named ? texts.of : texts.from);
  const noun = ofBoards && (named || own) ? '' : ` ${texts.units[of]}`;
  const whole = everySaid(question, saying);
  const every = everyOf(question);
  const clauses = plainly?.clauses ?? whole ?? whereSaid(question, saying);
  const asked = clauses === '' ? (ofBoards ? texts.exist.boards : texts.exist.other) : clauses;
  const spelt =
    whole === null && every.length > 0 ? texts.everyThat(clausesOf(every, 'requests', 'sub', saying)) : '';
  const demands = demandsOf(question).map((demand) => rowsSaid(demand, 'requests', saying));
  const each = plainly !== null || demands.length === 0 ? '' : texts.demanding(demands);
  const either = `${alternativesSaid(where, of, saying)}${each}${spelt}`;
  return ofBoards
    ? `${begins}${noun}${own && !named ? `${mine}${who}` : `${who}${mine}`} ${asked}${on}${either}?`
    : `${begins}${noun}${mine}${who}${on} ${asked}${either}?`;
};

const only = (where: Where, ...on: readonly string[]): boolean =>
  where.either.length === 0 && where.all.every(({ not, fact }) => !not && on.includes(fact.on));
const speaksOf = (where: Where, on: string): boolean => where.all.some(({ fact }) => fact.on === on);

const dateSaid = (question: Of<'date'>, saying: Saying): string => {
  const { texts } = saying;
  const { of, which, where } = question;
  const { who, on } = subjectsSaid(where.all, saying, (names) => names);
  if (of === 'due' && which === 'each' && only(where, 'board', 'review') && speaksOf(where, 'board'))
    return texts.mustRespond(who, on);
  if (of === 'due' && which === 'each' && only(where, 'mine', 'review') && speaksOf(where, 'mine'))
    return texts.mustRespond(texts.me, on);
  const begins = texts.whenIs[of][which];
  if (which === 'next' && where.all.length + where.either.length === 0) return `${begins}?`;
  const unit = of === 'measure' ? 'measures' : of === 'published' ? 'reviews' : 'requests';
  const rows = rowsSaid(where.all, unit, saying);
  const all = where.all.length === 0 ? texts.allOf(texts.units[unit]) : rows;
  return `${begins}${texts.dayFor(all)}${alternativesSaid(where, unit, saying)}?`;
};

const asked = ['answered', 'handedIn', 'overdue', 'extended'] as const;
type Asked = (typeof asked)[number];

/** The state that is claimed alone, if it is asked of as many as it is taken to be asked of. */
const plainClaim = ({ claim, among, of, where }: Of<'yesno'>): Asked | null => {
  const [literal, ...more] = claim;
  if (
    literal === undefined ||
    more.length > 0 ||
    literal.not ||
    literal.fact.on !== 'state' ||
    of !== 'requests'
  )
    return null;
  const { any } = literal.fact;
  const term = asked.find((known) => any.length === 1 && any[0] === known);
  if (term === undefined || !(only(where, 'board', 'review') || only(where, 'mine', 'review'))) return null;
  const whole = term === 'answered' || term === 'handedIn';
  const nobody = !speaksOf(where, 'board') && !speaksOf(where, 'mine');
  return nobody || whole === (among === 'all') ? term : null;
};

const yesNoSaid = (question: Of<'yesno'>, saying: Saying): string => {
  const { texts } = saying;
  const { of, among, claim, where } = question;
  const state = plainClaim(question);
  if (state !== null) {
    const { who, on } = subjectsSaid(where.all, saying, (names) => names);
    const boards = where.all.flatMap(({ fact }) => (fact.on === 'board' ? fact.ids : []));
    const everybody = among === 'all' ? texts.all : texts.any;
    const subject = speaksOf(where, 'mine') ? texts.me : boards.length > 0 ? who : everybody;
    const one = boards.length === 1 || (boards.length === 0 && (among === 'any' || speaksOf(where, 'mine')));
    return `${texts.asks[state](subject, !one)}${on}?`;
  }
  const begins = among === 'all' ? texts.holdsOfAll(of) : texts.holdsOfAny(of);
  const rows = rowsSaid(where.all, of, saying).slice(texts.units[of].length);
  return `${begins}${rows}${alternativesSaid(where, of, saying)}${texts.thatThey(clausesOf(claim, of, 'sub', saying))}?`;
};

const stateSaid = ({ of, where }: Of<'state'>, saying: Saying): string => {
  const { texts } = saying;
  const { who, on } = subjectsSaid(where.all, saying, (names) => names);
  if (where.all.length + where.either.length === 0) return texts.overall[of];
  if (of === 'boards' && speaksOf(where, 'board') && only(where, 'board', 'review'))
    return texts.state(`${who}${on}`);
  if (of === 'reviews' && only(where, 'review')) {
    const reviews = subjectsSaid(where.all, { ...saying, texts: { ...texts, on: (names) => names } }).on;
    return texts.stateOfReviews(reviews);
  }
  const rows = `${rowsSaid(where.all, of, saying)}${alternativesSaid(where, of, saying)}`;
  return of === 'boards' ? texts.state(rows) : texts.stateOfReviews(rows);
};

const isOwnWork = ({ of, where }: Of<'list'>): boolean =>
  of === 'requests' &&
  where.either.length === 0 &&
  where.all.length === 2 &&
  where.all.some(({ not, fact }) => fact.on === 'mine' && !not) &&
  where.all.some(({ not, fact }) => fact.on === 'state' && not && fact.any.join() === 'answered');

/** The question as somebody could ask it; reading it gives the same question again. */
export const sayQuestion = (question: Question, context: QuestionContext, language: Language): string => {
  const texts = sayingTexts[language];
  const saying: Saying = { texts, context, language };
  switch (question.ask) {
    case 'list':
      return isOwnWork(question) ? texts.mine : rowsAsked(texts.which, question, saying);
    case 'count':
      return rowsAsked(texts.howMany, question, saying);
    case 'date':
      return dateSaid(question, saying);
    case 'yesno':
      return yesNoSaid(question, saying);
    case 'state':
      return stateSaid(question, saying);
  }
};
