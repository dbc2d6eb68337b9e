import { readingJson } from '../letters/readingJson.js';
import type { Review } from '../domain/review.js';

/** What `import --json` prints: the reading, and which review it became. */
export const importJson = (review: Review, created: boolean): object => ({
  reviewId: review.id,
  created,
  state: review.state,
  ...readingJson(review),
});
