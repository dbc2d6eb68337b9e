import type { Measure } from '../domain/answer.js';
import type { BoardId } from '../domain/board.js';
import type { ReviewId } from '../domain/review.js';

/**
 * Where a request stands, as people ask for it. Withdrawn requests are none of these.
 * - `answered`: the response is decided. Only that counts as answered.
 * - `submitted`: handed in, the decision is missing.
 * - `handedIn`: submitted or answered.
 * - `draft`: begun and not handed in.
 * - `notStarted`: nothing is written.
 * - `overdue`: not answered, and the effective due date has passed.
 * - `extended`: a date of its own was granted.
 * - `answeredLate`: answered, by a decision after the effective due date.
 */
export const stateTerms = [
  'answered',
  'submitted',
  'handedIn',
  'draft',
  'notStarted',
  'overdue',
  'extended',
  'answeredLate',
] as const;
export type StateTerm = (typeof stateTerms)[number];

/**
 * How it goes with a planned measure. `reported`: somebody has said how it goes; `late`: its day has passed and it
 * is not done; `undated`: no day has been said. The others are the state of the last report, `notStarted` before
 * there is one.
 */
export const reportTerms = [
  'reported',
  'done',
  'onSchedule',
  'delayed',
  'notStarted',
  'late',
  'undated',
] as const;
export type ReportTerm = (typeof reportTerms)[number];

/** Why no board is to answer a review: it has not been sent out yet, or it was taken back. */
export const unaskedTerms = ['draft', 'withdrawn'] as const;
export type UnaskedTerm = (typeof unaskedTerms)[number];

/**
 * Which day is meant. `due`: the effective due date; `answered`: the day of the board's decision; `measure`: the day
 * on which a planned measure is to be done; `published`: the day on which the review went out.
 */
export const dateKinds = ['due', 'answered', 'measure', 'published'] as const;
export type DateKind = (typeof dateKinds)[number];

/** Days from … to, both included, `YYYY-MM-DD`; null: open at that end. Never null at both. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * One thing that can be true of a request (`review`, `board`, `mine`, `state`, the dates `due`, `answered` and
 * `published`, `unreachable`) or of one recommendation to a board (`number`, `words`, `kind`, `report`, the date
 * `measure`). Sets hold when one of their members does. Ids, numbers and terms stand in the order of their lists
 * (ids and numbers ascending), each once, so that equal questions are equal values.
 */
export type Fact =
  /** One of these reviews. */
  | { readonly on: 'review'; readonly ids: readonly ReviewId[] }
  /** One of these boards; `group` is what they were called together, null where they were named. */
  | { readonly on: 'board'; readonly ids: readonly BoardId[]; readonly group: string | null }
  /** The asker's own boards. */
  | { readonly on: 'mine' }
  | { readonly on: 'state'; readonly any: readonly StateTerm[] }
  /**
   * Of a review that no board is to answer, and so of no request. Where reviews are listed or counted by it, those
   * are meant; of the other facts only `review` and, of what was sent out, the date `published` can hold of them.
   */
  | { readonly on: 'unasked'; readonly any: readonly UnaskedTerm[] }
  | { readonly on: 'date'; readonly of: DateKind; readonly span: DaySpan }
  /** The board has a secretary or substitute who cannot be reached, or none. Of `people`: this one cannot be reached. */
  | { readonly on: 'unreachable' }
  /** The recommendation's number as in the letter, counted per board. */
  | { readonly on: 'number'; readonly any: readonly number[] }
  /** What the answer says is done; known once the response is handed in. */
  | { readonly on: 'kind'; readonly any: readonly Measure[] }
  /** How the planned measure goes; holds of nothing without one. */
  | { readonly on: 'report'; readonly any: readonly ReportTerm[] }
  /**
   * All these words stand in the recommendation, in the handed-in answer to it, or in either of the two together:
   * as they are, inflected, or as a part of a compound.
   */
  | { readonly on: 'words'; readonly in: 'recommendation' | 'answer' | 'either'; readonly text: string };

/** A fact, or that it does not hold. */
export interface Literal {
  readonly not: boolean;
  readonly fact: Fact;
}

/**
 * All of `all` hold and, where there are alternatives (then at least two), all of at least one of them.
 * Of a row that is a request, facts of recommendations hold when **one** of its recommendations meets all of those
 * that are asked for together; negated ones when **none** of its recommendations meets them, but a negated `report`
 * beside others of recommendations when it does not hold of the same one: "planerade åtgärder som inte är klara".
 * `all` is in the order of `Fact` above.
 */
export interface Where {
  readonly all: readonly Literal[];
  readonly either: readonly (readonly Literal[])[];
}

/**
 * What is listed or counted. Boards, reviews and people are those of the requests that meet the conditions, each
 * once; `requests` are responses (yttranden) asked for; `recommendations` and `measures` are rows per board and
 * number: a measure is a recommendation that a handed-in answer says something is done or planned about. `people`
 * are who may answer for the boards.
 */
export const units = ['boards', 'requests', 'reviews', 'recommendations', 'measures', 'people'] as const;
export type Unit = (typeof units)[number];

/** What is asked of all requests of a board or a review, or of several of them. */
interface OfUnit {
  readonly every?: readonly Literal[];
  readonly demands?: readonly (readonly Literal[])[];
}

/** What is asked for. */
export type Ask =
  /**
   * `every`, of boards and reviews alone: one of them is meant when some of its requests meet the conditions, and
   * all of those fulfil all of this ("vilka nämnder har svarat på allt?"). Left out where nothing is said so.
   * `demands`, of the same alone, at least two: one of them is meant when, for **each** demand, some of its requests
   * meets the conditions and all of that demand ("har svarat på både rapport 2 och 7"); then the answer rests on
   * those requests that meet one of the demands. No demand holds wherever another one does, and what all of them say
   * stands in `where`.
   */
  | ({ readonly ask: 'list'; readonly of: Unit } & OfUnit)
  | ({ readonly ask: 'count'; readonly of: Unit } & OfUnit)
  /** `each`: all days; `next`: the first from today on, of what is still open; `last`: the latest. */
  | { readonly ask: 'date'; readonly of: DateKind; readonly which: 'each' | 'next' | 'last' }
  /**
   * Whether the claim holds of `all` or of `any` of the rows that `where` leaves. Nothing is claimed of no rows:
   * then `all` has neither yes nor no. `claim` is never negated as a whole: "har de inte svarat?" claims that they
   * have, "har ingen svarat?" that any has.
   */
  | {
      readonly ask: 'yesno';
      readonly of: 'requests' | 'recommendations' | 'measures';
      readonly among: 'all' | 'any';
      readonly claim: readonly Literal[];
    }
  /** How it stands with boards or with reviews; of reviews without a condition: with all of them. */
  | { readonly ask: 'state'; readonly of: 'boards' | 'reviews' };

/** A question, closed: everything that can be asked. */
export type Question = Ask & { readonly where: Where };

/** What `ask --json` calls the kind of a question. */
export type QuestionKind = Unit | 'count' | 'date' | 'yesno' | 'boardState' | 'reviewState';

export const kindOf = (question: Question): QuestionKind => {
  switch (question.ask) {
    case 'list':
      return question.of;
    case 'count':
    case 'date':
    case 'yesno':
      return question.ask;
    case 'state':
      return question.of === 'boards' ? 'boardState' : 'reviewState';
  }
};

/** What every request of a board or a review is to fulfil; empty: nothing. */
export const everyOf = (question: Question): readonly Literal[] =>
  question.ask === 'list' || question.ask === 'count' ? (question.every ?? []) : [];

/** What a board or a review is to have a request for, each; empty: nothing. */
export const demandsOf = (question: Question): readonly (readonly Literal[])[] =>
  question.ask === 'list' || question.ask === 'count' ? (question.demands ?? []) : [];

/** Everything that a question says of its rows, its claim included. */
export const literalsOf = (question: Question): readonly Literal[] => [
  ...question.where.all,
  ...question.where.either.flat(),
  ...everyOf(question),
  ...demandsOf(question).flat(),
  ...(question.ask === 'yesno' ? question.claim : []),
];

const contentFacts: readonly Fact['on'][] = ['kind', 'report', 'words'];
/** Whether the answer shows or rests on what boards have answered, which only they and auditors see. */
export const touchesContent = (question: Question): boolean =>
  (question.ask !== 'state' &&
    (question.of === 'recommendations' || question.of === 'measures' || question.of === 'measure')) ||
  literalsOf(question).some(
    ({ fact }) => contentFacts.includes(fact.on) || (fact.on === 'date' && fact.of === 'measure'),
  );
