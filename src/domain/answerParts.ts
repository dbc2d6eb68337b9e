import type { ReviewId } from './review.js';
import type { StateCounts } from './status.js';

/** How it stands with one review, of the requests that the answer to a question rests on. */
export interface ReviewStanding {
  readonly reviewId: ReviewId;
  readonly title: string;
  readonly reportNumber: string | null;
  /** The next due date of what is open; else the latest of all. */
  readonly dueDate: string;
  readonly requests: number;
  readonly answered: number;
  readonly overdue: number;
  /** Why no board is to answer it; missing where boards are. */
  readonly unasked?: 'draft' | 'withdrawn';
}

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

/** A question that would be answered, and what a button that asks it says. */
export interface Suggestion {
  readonly label: string;
  readonly question: string;
}
