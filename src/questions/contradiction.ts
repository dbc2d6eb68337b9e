import { isEmptyFact } from './facts.js';
import { canBeOneMeasure } from './measureStandings.js';
import {
  type DateKind,
  demandsOf,
  everyOf,
  type Literal,
  literalsOf,
  type Question,
  type StateTerm,
} from './question.js';

/** How a request can stand: all that is true of it at once, apart from an extension. */
const standings: readonly (readonly StateTerm[])[] = [
  ['notStarted'],
  ['notStarted', 'overdue'],
  ['draft'],
  ['draft', 'overdue'],
  ['submitted', 'handedIn'],
  ['submitted', 'handedIn', 'overdue'],
  ['answered', 'handedIn'],
  ['answered', 'handedIn', 'answeredLate'],
].flatMap((standing) => [standing, [...standing, 'extended']] as StateTerm[][]);

const statesIn = (literals: readonly Literal[]) =>
  literals.flatMap(({ not, fact }): { not: boolean; any: readonly StateTerm[] }[] => {
    if (fact.on === 'state') return [{ not, any: fact.any }];
    // What has a day of its answer is answered.
    return fact.on === 'date' && fact.of === 'answered' && !not ? [{ not, any: ['answered'] }] : [];
  });

/** A request is about one review and to one board. */
const canBeOne = (literals: readonly Literal[], on: string): boolean => {
  const [first, ...others] = literals.flatMap(({ not, fact }) =>
    !not && fact.on === on && (fact.on === 'review' || fact.on === 'board') ? [fact.ids] : [],
  );
  return first === undefined || first.some((id) => others.every((ids) => ids.includes(id)));
};

/** What a request has one day of each. */
const singleDays: readonly DateKind[] = ['due', 'answered', 'published'];
const canBeOneDay = (literals: readonly Literal[], of: DateKind): boolean => {
  const spans = literals.flatMap(({ not, fact }) =>
    !not && fact.on === 'date' && fact.of === of ? [fact.span] : [],
  );
  const latestStart = spans
    .flatMap(({ from }) => from ?? [])
    .sort()
    .at(-1);
  const [earliestEnd] = spans.flatMap(({ to }) => to ?? []).sort();
  return latestStart === undefined || earliestEnd === undefined || latestStart <= earliestEnd;
};

const isUnasked = ({ not, fact }: Literal): boolean => !not && fact.on === 'unasked';
/** What is said of a review that no board is to answer can be said of no request. */
const canBeUnasked = (literals: readonly Literal[]): boolean =>
  literals.every(
    ({ not, fact }) =>
      not || ['unasked', 'review'].includes(fact.on) || (fact.on === 'date' && fact.of === 'published'),
  );

const canHold = (literals: readonly Literal[]): boolean => {
  if (literals.some(isUnasked) && !canBeUnasked(literals)) return false;
  if (literals.some(({ not, fact }) => !not && isEmptyFact(fact)) || !canBeOneMeasure(literals)) return false;
  if (!['review', 'board'].every((on) => canBeOne(literals, on))) return false;
  if (!singleDays.every((of) => canBeOneDay(literals, of))) return false;
  const states = statesIn(literals);
  return standings.some((standing) =>
    states.every(({ not, any }) => any.some((term) => standing.includes(term)) !== not),
  );
};

const asksForReviews = (question: Question): boolean =>
  (question.ask === 'list' || question.ask === 'count') &&
  question.of === 'reviews' &&
  everyOf(question).length + demandsOf(question).length === 0;

/** Whether no request at all can meet the conditions: "besvarade som inte är inlämnade". */
export const isContradiction = (question: Question): boolean => {
  if (literalsOf(question).some(isUnasked) && !asksForReviews(question)) return true;
  const { either } = question.where;
  const all = [...question.where.all, ...everyOf(question)];
  const canBe = (said: readonly Literal[]): boolean =>
    canHold(said) && (either.length === 0 || either.some((literals) => canHold([...said, ...literals])));
  return !canBe(all) || !demandsOf(question).every((demand) => canBe([...all, ...demand]));
};
