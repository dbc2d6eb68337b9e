import type { AnswerFields, Measure } from '../../domain/answer.js';
import type { AnswerChart, ReviewStanding, Suggestion } from '../../domain/answerParts.js';
import type { MeasureState } from '../../domain/measure.js';
import type { Reach, Role } from '../../domain/person.js';
import type { RequestId, RequestState } from '../../domain/request.js';
import type { ReviewId } from '../../domain/review.js';
import type { RequestRow } from './requestRow.js';

/** One recommendation to one board. */
export interface RecommendationRow {
  readonly requestId: RequestId;
  readonly board: string;
  readonly reportNumber: string | null;
  readonly reviewTitle: string;
  /** As in the letter, counted per board. */
  readonly number: number;
  readonly text: string;
  /** What the handed-in answer says is done, and what it says of it; null until it is handed in. */
  readonly kind: Measure | null;
  readonly answer: AnswerFields | null;
  /** Of the response. */
  readonly state: RequestState;
}

/** A recommendation about which something is done, and how that goes. */
export interface AnsweredMeasureRow extends RecommendationRow {
  /** Null: no day has been said, or it is done already. */
  readonly dueDate: string | null;
  /** Null: nothing is followed up; it was taken before the response, or the response is not decided. */
  readonly measureState: MeasureState | null;
  readonly isLate: boolean;
  readonly isReported: boolean;
}

/** Somebody who may answer for boards. */
export interface ContactRow {
  /** Null: nobody; the board has no secretary. */
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** Of those that were asked about. */
  readonly boards: readonly string[];
  /** Null: nobody, or the reader may not know. */
  readonly reach: Reach | null;
  /** Names of those who are told instead. */
  readonly standIns: readonly string[];
}

/** All rows that the answer rests on, in the order in which they are shown. */
export type AnswerTable =
  | { readonly of: 'requests'; readonly rows: readonly RequestRow[] }
  | { readonly of: 'reviews'; readonly rows: readonly ReviewStanding[] }
  | { readonly of: 'recommendations'; readonly rows: readonly RecommendationRow[] }
  | { readonly of: 'measures'; readonly rows: readonly AnsweredMeasureRow[] }
  | { readonly of: 'people'; readonly rows: readonly ContactRow[] };

export type AskOutcome = 'answer' | 'help' | 'clarify' | 'unknown' | 'outOfScope' | 'denied';
/** The exact answer to a question, worded in the question's language. */
export interface AnswerView {
  readonly view: 'answer';
  /** "Tolkat som: …" without the lead. */
  readonly reading: string;
  /** The figure or date, large: "6 nämnder", "fre 31 mars". */
  readonly figure: string;
  /** The rest of the headline: "har inte svarat". */
  readonly sentence: string;
  readonly table: AnswerTable;
  /** Rows of the answer before the first of these, which the reader has seen: "visa resten" begins after them. */
  readonly skipped: number;
  /** How many of the rows are shown. */
  readonly shown: number;
  /** The question, so that asking it again gives the same answer with more rows. */
  readonly question: string;
  readonly chart: AnswerChart | null;
  /** What is to be done next. */
  readonly suggestions: readonly Suggestion[];
  /** What the reader may have done with the answer as a whole, here. */
  readonly offers: Offers;
  /** The commonest other readings. */
  readonly alternatives: readonly Suggestion[];
  /** What the reader, an auditor, may change here; null: nothing, or it is not about one of them. */
  readonly changes: Changeable | null;
}
export interface Offers {
  /** To remind those of the rows who have not answered. */
  readonly remind: boolean;
  /** To have all rows as a file. */
  readonly export: boolean;
}
export type Changeable =
  | { readonly of: 'review'; readonly reviewId: ReviewId }
  | { readonly of: 'request'; readonly requestId: RequestId };
/** Two or more readings: each is a question that would be answered. */
export interface ChoiceView {
  readonly view: 'choice';
  readonly query: string;
  readonly choices: readonly Suggestion[];
}
export interface NotUnderstoodView {
  readonly view: 'notUnderstood';
  /** What it did make out of the question; empty: nothing. */
  readonly madeOut: string;
  readonly suggestions: readonly Suggestion[];
  readonly reason: 'unknown' | 'outOfScope' | 'denied';
}
export interface HelpView {
  readonly view: 'help';
  readonly audience: 'secretary' | 'head' | 'auditor' | 'administrator';
  readonly suggestions: readonly Suggestion[];
}
