import { joined, literalsInOrder as inOrder } from './facts.js';
import { isOfRecommendation } from './holds.js';
import { demandsOf, everyOf, type Literal, type Question, type Where } from './question.js';

/** Separate negations of a request's state are one: neither of them holds. */
const statesTogether = (literals: readonly Literal[]): Literal[] => {
  const negated = literals.filter(({ not, fact }) => not && fact.on === 'state');
  const [first, ...more] = negated;
  if (first === undefined) return [...literals];
  const set = more.reduce(joined, first);
  return [...literals.filter((literal) => !negated.includes(literal)), set];
};

const literalsInOrder = (literals: readonly Literal[]): Literal[] => inOrder(statesTogether(literals));

const conditions = ({ all, either }: Where): Where => {
  const alternatives = either.map(literalsInOrder);
  const keyed = new Map(alternatives.map((one) => [JSON.stringify(one), one]));
  const distinct = [...keyed].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
  const [only, ...others] = distinct;
  // One alternative is none, and one without conditions holds always.
  if (only === undefined || distinct.some(({ length }) => length === 0))
    return { all: literalsInOrder(all), either: [] };
  if (others.length === 0) return { all: literalsInOrder([...all, ...only]), either: [] };
  return { all: literalsInOrder(all), either: distinct };
};

const isLate = ({ not, fact }: Literal): boolean =>
  fact.on === 'report' && !not && fact.any.length === 1 && fact.any[0] === 'late';
const isNotDone = ({ not, fact }: Literal): boolean =>
  fact.on === 'report' && not && fact.any.length === 1 && fact.any[0] === 'done';
/** A measure whose day has passed unfulfilled is not done: it need not be said of a row that is one. */
const withoutImplied = (literals: readonly Literal[]): readonly Literal[] =>
  literals.some(isLate) ? literals.filter((literal) => !isNotDone(literal)) : literals;

/** Of measures nobody reports on those that are taken: "inte rapporterade" are planned. */
const isUnreported = ({ not, fact }: Literal, of: Question['of']): boolean =>
  not &&
  fact.on === 'report' &&
  fact.any.every((term) => term === 'reported' || (of === 'measures' && term === 'done'));
/** "är alla åtgärder rapporterade?" asks for those that anybody reports on. */
const isReported = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'report' && fact.any.every((term) => term === 'reported' || term === 'done');
const saysPlanned = ({ not, fact }: Literal): boolean =>
  !not && (fact.on === 'kind' || fact.on === 'report' || (fact.on === 'date' && fact.of === 'measure'));
const planned: Literal = { not: false, fact: { on: 'kind', any: ['planned'] } };
const withPlanned = (literals: readonly Literal[], of: Question['of']): readonly Literal[] =>
  literals.some((literal) => isUnreported(literal, of)) && !literals.some(saysPlanned)
    ? [...literals, planned]
    : literals;

const isOne = ({ all }: Where, on: 'board' | 'review'): boolean =>
  all.some(({ not, fact }) => !not && fact.on === on && fact.ids.length === 1);

/** Whether a row can have more than one request: a board has one in a review, and a request is one. */
const hasMany = (of: Question['of'], where: Where): boolean =>
  (of === 'boards' && !isOne(where, 'review')) || (of === 'reviews' && !isOne(where, 'board'));

const isAmong = (literals: readonly Literal[]) => {
  const keys = new Set(literals.map((literal) => JSON.stringify(literal)));
  return (literal: Literal): boolean => keys.has(JSON.stringify(literal));
};

/** Neither of some states: not the one, and not the other. */
const oneByOne = (literal: Literal): readonly Literal[] => {
  const { not, fact } = literal;
  return not && fact.on === 'state'
    ? fact.any.map((term): Literal => ({ not, fact: { on: 'state', any: [term] } }))
    : [literal];
};

interface Demanding {
  readonly where: Where;
  readonly demands: readonly (readonly Literal[])[];
}

/** What all demands say is said once, in `where`; a demand that holds wherever another one does is none. */
const demanding = (said: Where, demands: readonly (readonly Literal[])[]): Demanding => {
  const isSaid = isAmong(said.all.flatMap(oneByOne));
  const own = demands.map((literals) =>
    literalsInOrder(literals).filter((literal) => !oneByOne(literal).every(isSaid)),
  );
  const distinct = [...new Map(own.map((literals) => [JSON.stringify(literals), literals])).values()];
  const each = distinct.filter(
    (one) => !distinct.some((other) => other !== one && one.every(isAmong(other))),
  );
  const [first = [], ...others] = each;
  const shared = first.filter((literal) => others.every((other) => isAmong(other)(literal)));
  const where = conditions({ ...said, all: [...said.all, ...shared] });
  if (others.length === 0) return { where, demands: [] };
  const isShared = isAmong(shared);
  const keyed = each
    .map((literals) => literals.filter((literal) => !isShared(literal)))
    .map((literals) => ({ literals, key: JSON.stringify(literals) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return { where, demands: keyed.map(({ literals }) => literals) };
};

/** Whether one request that meets the demands one by one need not meet them all by one recommendation. */
const areApart = (demands: Demanding['demands']): boolean =>
  demands.filter((literals) => literals.some(({ fact }) => isOfRecommendation(fact))).length > 1;

const listed = (question: Extract<Question, { ask: 'list' | 'count' }>, said: Where): Question => {
  const { ask, of } = question;
  if (everyOf(question).length + demandsOf(question).length === 0)
    return { ask, of, where: conditions(said) };
  const every = literalsInOrder(everyOf(question));
  const { where, demands } = demanding(conditions(said), demandsOf(question));
  const apart = areApart(demands) ? demands : [];
  const ofOne = apart.length > 0 ? every : [...every, ...demands.flat()];
  if (ofOne.length > 0 && !hasMany(of, where))
    return listed({ ask, of, demands: apart, where }, { ...where, all: [...where.all, ...ofOne] });
  return {
    ask,
    of,
    ...(every.length === 0 ? {} : { every }),
    ...(demands.length === 0 ? {} : { demands }),
    where,
  };
};

/** What has a day of its answer is answered: that need not be said. */
const isNoAnswer = ({ not, fact }: Literal): boolean =>
  not || fact.on !== 'state' || fact.any.some((term) => term !== 'answered');

/** The question in the one form that equal questions share: sets and literals in order, each once. */
export const canonical = (question: Question): Question => {
  const ofOne = question.ask !== 'state' && (question.of === 'measures' || question.of === 'recommendations');
  const { all, either } = question.where;
  const ofAnswers = question.ask === 'date' && question.of === 'answered';
  const said: Where = {
    all: ofOne ? withPlanned(withoutImplied(all), question.of) : ofAnswers ? all.filter(isNoAnswer) : all,
    either,
  };
  if (question.ask === 'list' || question.ask === 'count') return listed(question, said);
  if (question.ask !== 'yesno') return { ...question, where: conditions(said) };
  const ofPlanned =
    question.of === 'measures' && question.among === 'all' && question.claim.every(isReported);
  const where = conditions(ofPlanned && !all.some(saysPlanned) ? { all: [...all, planned], either } : said);
  const claim: readonly Literal[] = literalsInOrder(question.claim);
  return { ...question, claim, where };
};
