import { joined, literalsInOrder as inOrder } from './facts.js';
import { everyOf, type Literal, type Question, type Where } from './question.js';

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

const listed = (question: Extract<Question, { ask: 'list' | 'count' }>, said: Where): Question => {
  const { ask, of } = question;
  const every = literalsInOrder(everyOf(question));
  const where = conditions(said);
  if (every.length === 0) return { ask, of, where };
  if (hasMany(of, where)) return { ask, of, every, where };
  return { ask, of, where: conditions({ ...where, all: [...where.all, ...every] }) };
};

/** What has a day of its answer is answered: that need not be said. */
const isNoAnswer = ({ not, fact }: Literal): boolean =>
  not || fact.on !== 'state' || fact.any.join() !== 'answered';

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
