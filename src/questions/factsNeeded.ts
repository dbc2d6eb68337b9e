import type { BoardId } from '../domain/board.js';
import { daysBetween } from '../domain/days.js';
import type { Days, HistoryScope } from '../domain/history.js';
import type { ReviewId } from '../domain/review.js';
import type { QuestionContext } from './context.js';
import { branchesOf, isOfRecommendation, isWithin } from './holds.js';
import { publishedDay } from './publishedDay.js';
import {
  demandsOf,
  everyOf,
  literalsOf,
  touchesContent,
  type Fact,
  type Literal,
  type Question,
  type StateTerm,
} from './question.js';

/** Which rows an answer rests on: all that its conditions can leave, and as little more as they allow. */
export interface FactsNeeded {
  /** Open requests. Read them before `answered`: a request moves from here to there. */
  readonly open: boolean;
  readonly answered: HistoryScope | null;
  /** What is written in the requests. */
  readonly texts: boolean;
  /** The planned measures of the answered requests. */
  readonly measures: boolean;
  /**
   * In place of requests: planned measures with the requests that they stem from, where everything asked for has
   * one. The open ones, of reviews or (null) of all; the done ones with one of the days.
   */
  readonly planned: {
    readonly openOf: readonly ReviewId[] | null;
    readonly done: Days | null;
  } | null;
  readonly people: boolean;
}

const closedStates: readonly StateTerm[] = ['answered', 'answeredLate'];
const openStates: readonly StateTerm[] = ['submitted', 'draft', 'notStarted', 'overdue'];
/** Days up to which all boards of these days are fewer rows than one board of all days. */
const fewDays = 62;

const isOfMeasure = (fact: Fact): boolean =>
  fact.on === 'report' || (fact.on === 'date' && fact.of === 'measure');

/** Whether the answer's rows are recommendations, not requests. */
export const isOfRecommendations = (question: Question): boolean =>
  question.ask !== 'state' &&
  (question.of === 'recommendations' || question.of === 'measures' || question.of === 'measure');

const isAboutMeasures = (question: Question): boolean =>
  (question.ask !== 'state' && (question.of === 'measures' || question.of === 'measure')) ||
  literalsOf(question).some(({ fact }) => isOfMeasure(fact));

const isUnasked = (fact: Fact): boolean => fact.on === 'unasked';

/** That no open request can be, whatever else holds. */
const rulesOutOpen = ({ not, fact }: Literal): boolean =>
  !not &&
  (isOfMeasure(fact) ||
    isUnasked(fact) ||
    (fact.on === 'date' && fact.of === 'answered') ||
    (fact.on === 'state' && fact.any.every((term) => closedStates.includes(term))));

const rulesOutAnswered = ({ not, fact }: Literal): boolean =>
  (!not && isUnasked(fact)) ||
  (fact.on === 'state' &&
    (not
      ? fact.any.some((term) => term === 'answered' || term === 'handedIn')
      : fact.any.every((term) => openStates.includes(term))));

/** All that a request can be, to be of use: each alternative with each demand. */
const waysOf = (question: Question): readonly (readonly Literal[])[] => {
  const demands = demandsOf(question);
  const branches = branchesOf(question.where);
  if (demands.length === 0) return branches;
  return branches.flatMap((literals) => demands.map((demand) => [...literals, ...demand]));
};

/** The ids that a request can have, by the literals that name some; null: any. */
const idsIn = (
  ways: readonly (readonly Literal[])[],
  named: (fact: Fact) => readonly string[] | null,
): readonly string[] | null => {
  const branches = ways.map((literals) =>
    literals
      .flatMap(({ not, fact }) => (not ? [] : [named(fact)]))
      .reduce(
        (one, other) =>
          one === null || other === null ? (one ?? other) : one.filter((id) => other.includes(id)),
        null,
      ),
  );
  if (branches.includes(null)) return null;
  return [...new Set(branches.flatMap((ids) => ids ?? []))].sort();
};

const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one > other ? one : other;
const earlier = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

/** The days that hold in any case; null: none are named. */
const daysOf = (question: Question, of: 'due' | 'answered' | 'measure'): Days | null =>
  question.where.all
    .flatMap(({ not, fact }) => (!not && fact.on === 'date' && fact.of === of ? [fact.span] : []))
    .reduce<Days | null>(
      (one, { from, to }) => ({ from: later(one?.from ?? null, from), to: earlier(one?.to ?? null, to) }),
      null,
    );

const isShort = ({ from, to }: Days): boolean =>
  from !== null && to !== null && daysBetween(from, to) <= fewDays;

interface Named {
  readonly reviews: readonly ReviewId[] | null;
  readonly boards: readonly BoardId[] | null;
}

const namedIn = (
  question: Question,
  ways: readonly (readonly Literal[])[],
  context: QuestionContext,
): Named => {
  const reviews = idsIn(ways, (fact) => {
    if (fact.on === 'review') return fact.ids;
    if (fact.on !== 'date' || fact.of !== 'published') return null;
    return context.reviews
      .filter(({ publishedAt }) => isWithin(publishedDay(publishedAt, context), fact.span))
      .map(({ id }) => id);
  });
  const { asker } = context;
  const boards = idsIn(ways, (fact) =>
    fact.on === 'board' ? fact.ids : fact.on === 'mine' ? asker.boards : null,
  );
  const seesAll = asker.auditor || !touchesContent(question);
  return {
    reviews,
    boards: seesAll ? boards : (boards ?? asker.boards).filter((id) => asker.boards.includes(id)),
  };
};

/** The narrowest way into the history that the conditions allow. */
const scopeOf = (question: Question, { reviews, boards }: Named): HistoryScope => {
  if (reviews !== null) return { by: 'review', ids: reviews };
  const [due, answered] = [daysOf(question, 'due'), daysOf(question, 'answered')];
  if (answered !== null && isShort(answered)) return { by: 'answered', days: answered };
  if (boards !== null) {
    const short = due !== null && isShort(due) && boards.length > 1;
    return short
      ? { by: 'due', days: due }
      : { by: 'board', ids: boards, due: due ?? { from: null, to: null } };
  }
  if (answered !== null && (due === null || !isShort(due))) return { by: 'answered', days: answered };
  return { by: 'due', days: due ?? { from: null, to: null } };
};

/** Report terms that hold of no done measure. */
const ongoing = ['onSchedule', 'delayed', 'notStarted', 'late'];

/** Where every row has a planned measure, the measures lead to all that is needed. */
const plannedOf = (question: Question, named: Named): FactsNeeded['planned'] => {
  const driving = question.where.all.filter(({ not, fact }) => !not && isOfMeasure(fact));
  const isDate = question.ask === 'date' && question.of === 'measure';
  if (driving.length === 0 && !isDate) return null;
  // Of a request other measures count too, where something is denied or claimed of them.
  const others = [
    ...literalsOf(question).filter(({ not }) => not),
    ...(question.ask === 'yesno' ? question.claim : []),
  ].some(({ fact }) => isOfMeasure(fact));
  if (!isOfRecommendations(question) && (others || everyOf(question).length > 0)) return null;
  const isOngoing =
    (question.ask === 'date' && question.of === 'measure' && question.which === 'next') ||
    driving.some(({ fact }) => fact.on === 'report' && fact.any.every((term) => ongoing.includes(term)));
  const days = daysOf(question, 'measure') ?? { from: null, to: null };
  const isNarrow = named.reviews !== null || named.boards !== null;
  if (!isOngoing && isNarrow && !isShort(days)) return null;
  return { openOf: named.reviews, done: isOngoing ? null : days };
};

/** Whether it is said beside the answer how many of the named requests it is. */
const showsShare = (question: Question): boolean =>
  (question.ask === 'list' || question.ask === 'count') &&
  (question.of === 'boards' || question.of === 'requests') &&
  question.where.either.length === 0 &&
  everyOf(question).length === 0 &&
  demandsOf(question).length === 0 &&
  !literalsOf(question).some(({ fact }) => isOfRecommendation(fact));

/** People are asked for as such, not as those of some requests: then no history tells who they are. */
export const asksForPeopleAlone = (question: Question): boolean =>
  (question.ask === 'list' || question.ask === 'count') &&
  question.of === 'people' &&
  literalsOf(question).every(({ fact }) => ['board', 'mine', 'unreachable'].includes(fact.on));

/** What must be read to answer; a question about what is open never reads the history. */
export const factsNeeded = (question: Question, context: QuestionContext): FactsNeeded => {
  const people =
    (question.ask !== 'date' && question.ask !== 'yesno' && question.of === 'people') ||
    literalsOf(question).some(({ fact }) => fact.on === 'unreachable');
  const nothing: FactsNeeded = {
    open: false,
    answered: null,
    texts: false,
    measures: false,
    planned: null,
    people,
  };
  if (asksForPeopleAlone(question)) return { ...nothing, open: true };
  const ways = waysOf(question);
  const named = namedIn(question, ways, context);
  const texts = isOfRecommendations(question) || literalsOf(question).some(({ fact }) => fact.on === 'words');
  const planned = plannedOf(question, named);
  if (planned !== null) return { ...nothing, texts: true, planned };
  const isDate = question.ask === 'date';
  const isNext = isDate && question.which === 'next';
  const open =
    !(isDate && (question.of === 'answered' || question.of === 'measure')) &&
    ways.some((literals) => !literals.some(rulesOutOpen));
  const closed = isNext ? [] : ways.filter((literals) => !literals.some(rulesOutAnswered));
  const isShare = showsShare(question) && named.reviews !== null;
  const inClosed = closed.length > 0 ? namedIn(question, closed, context) : named;
  const answered = closed.length > 0 || isShare ? scopeOf(question, inClosed) : null;
  return {
    ...nothing,
    open: open || isShare,
    answered,
    texts,
    measures: isAboutMeasures(question) && answered !== null,
  };
};
