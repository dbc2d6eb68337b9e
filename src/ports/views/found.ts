import type { ReviewId } from '../../domain/review.js';
import type { RequestRow } from './requestRow.js';

/** What somebody finds to put into a message: states and dates, and recommendations as their letters give them. */
export type FoundView = FoundReviewView | FoundBoardView | FoundRecommendationView;

export interface FoundReviewView {
  readonly view: 'foundReview';
  readonly reviewId: ReviewId;
  readonly title: string;
  readonly reportNumber: string | null;
  readonly registryNumber: string | null;
  /** The next one of what is open; else the review's. */
  readonly dueDate: string;
  /** Boards that must answer. */
  readonly boards: number;
  readonly answered: number;
  readonly overdue: number;
  /** Asks how it stands with the review. */
  readonly question: string;
}

export interface FoundBoardView {
  readonly view: 'foundBoard';
  readonly board: string;
  /** What the board has not answered, the most urgent first. */
  readonly rows: readonly RequestRow[];
  readonly question: string;
}

export interface FoundRecommendationView {
  readonly view: 'foundRecommendation';
  readonly row: RequestRow;
  /** As in the letter. */
  readonly number: number;
  readonly text: string;
}
