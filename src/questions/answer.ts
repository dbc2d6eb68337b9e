import type { BoardId } from '../domain/board.js';
import type { StateCounts } from '../domain/status.js';
import type { Person } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { ReviewId } from '../domain/review.js';
import type { Recommendation } from './askedRows.js';
import type { QuestionKind } from './question.js';

/** How it stands with one review, of the requests that the answer rests on. */
export interface ReviewStanding {
  readonly reviewId: ReviewId;
  readonly title: string;
  readonly reportNumber: string | null;
  /** The next due date of what is open; else the latest of all. */
  readonly dueDate: string;
  readonly requests: number;
  readonly answered: number;
  readonly overdue: number;
}

/** Somebody who may answer for boards, or a board that nobody may answer for. */
export interface Contact {
  readonly person: Person | null;
  /** Of the boards that were asked about. */
  readonly boards: readonly BoardId[];
  /** Those who are told in place of a secretary who cannot be reached. */
  readonly standIns: readonly Person[];
}

/** What the answer rests on, row by row, in the order of a list. */
export type AnswerRows =
  | { readonly of: 'requests'; readonly rows: readonly Request[] }
  | { readonly of: 'reviews'; readonly rows: readonly ReviewStanding[] }
  | { readonly of: 'recommendations' | 'measures'; readonly rows: readonly Recommendation[] }
  | { readonly of: 'people'; readonly rows: readonly Contact[] };

export type AnswerChart =
  /** How the requests stand: of all that the question names where those were read, else of the rows. */
  | { readonly of: 'states'; readonly counts: StateCounts }
  /** How many of a board's requests are answered. */
  | {
      readonly of: 'boards';
      readonly bars: readonly { readonly board: string; readonly answered: number; readonly of: number }[];
    }
  /** Planned measures by the month (`YYYY-MM`) of their day. */
  | {
      readonly of: 'months';
      readonly months: readonly { readonly month: string; readonly count: number; readonly done: number }[];
    };

/** The exact answer, worded in the question's language. */
export interface QuestionAnswer {
  readonly kind: QuestionKind;
  /** "6 nämnder", "fre 31 mars", "Nej". */
  readonly figure: string;
  /** "har inte svarat på rapport 14". */
  readonly sentence: string;
  readonly table: AnswerRows;
  /** Distinct names, in Swedish order. */
  readonly boards: readonly string[];
  /** Report numbers as the letters give them. */
  readonly reviews: readonly string[];
  /** Where recommendations or measures were asked for. */
  readonly recommendations?: readonly {
    readonly review: string | null;
    readonly board: string;
    readonly number: number;
  }[];
  readonly count?: number;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Missing where nothing is claimed of any row. */
  readonly yes?: boolean;
  readonly chart: AnswerChart | null;
}

/** What the answer to one kind of question consists of, beside what it rests on. */
export type Headline = Pick<QuestionAnswer, 'figure' | 'sentence'> &
  Partial<Pick<QuestionAnswer, 'count' | 'date' | 'yes'>>;
