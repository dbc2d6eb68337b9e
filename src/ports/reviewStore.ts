import type { Request } from '../domain/request.js';
import type { RequestEvent } from '../domain/event.js';
import type { Review, ReviewId } from '../domain/review.js';
import type { Versioned } from './peopleStore.js';
import type { HeldRequest } from './requestStore.js';

/** What publishing writes for one board. */
export interface NewRequest {
  readonly request: Request;
  readonly recommendations: readonly string[];
  readonly event: RequestEvent;
}

/** Reviews of one organisation. */
export interface ReviewStore {
  review(id: ReviewId): Promise<Versioned<Review> | null>;
  /** All reviews, drafts included, newest import first. Cost follows the number of reviews. */
  reviews(): Promise<Versioned<Review>[]>;
  /**
   * Creates a draft, unless a letter with the same hash was imported before: then the id of that review.
   * Safe against two imports of the same letter at once and against a crash half way.
   */
  importReview(review: Review): Promise<{ readonly created: boolean; readonly id: ReviewId }>;
  /** Reviews whose last change has not been carried through to all their requests; one storage request. */
  unfinished(): Promise<ReviewId[]>;
  /**
   * Saved as `published`, its requests can be seen. `hidden`: as `writeRequests` has left them; they need not be
   * read then.
   */
  saveReview(
    review: Review,
    etag: string,
    hidden?: readonly HeldRequest[] | null,
  ): Promise<Versioned<Review> | 'conflict'>;
  /**
   * Writes the requests of a review that is `publishing`: the open rows first, then the truth.
   * Idempotent, so that a crash half way is mended by calling it again. Returns what stands then; null: it was not
   * this call that wrote all of them.
   */
  writeRequests(review: Review, requests: readonly NewRequest[]): Promise<readonly HeldRequest[] | null>;
}
