import { findReviews } from './findReviews.js';
import { findTitleWords } from './titleWords.js';
import { takenBy } from './mention.js';
import { reviewIndex, reviewsWithNumber, tellsTitles } from './reviewIndex.js';
import { parseReportNumber, type ReviewRef } from './reviewRef.js';
import { wordsOf } from './words.js';

/** What somebody's words for a review mean. */
export type ReviewMatch =
  | { readonly kind: 'one'; readonly review: ReviewRef }
  | { readonly kind: 'several'; readonly reviews: readonly ReviewRef[] }
  | { readonly kind: 'none' };

const asMatch = (reviews: readonly ReviewRef[]): ReviewMatch => {
  const [first, ...others] = new Set(reviews);
  if (first === undefined) return { kind: 'none' };
  return others.length === 0
    ? { kind: 'one', review: first }
    : { kind: 'several', reviews: [first, ...others] };
};

/**
 * Finds the review that a person means, by its id, report number ("14", "14 – 2025"), registry number, title,
 * words of its title, or as the latest. Every word must fit.
 */
export const matchReviews = (query: string, reviews: readonly ReviewRef[]): ReviewMatch => {
  const asked = query.slice(0, 600).trim();
  const byId = reviews.filter(({ id }) => id === asked);
  if (byId.length > 0) return asMatch(byId);
  const index = reviewIndex(reviews);
  const words = wordsOf(asked);
  const number = words.every(({ folded }) => /^\d+[a-z]?$/.test(folded)) ? parseReportNumber(asked) : null;
  const numbered = number === null ? [] : reviewsWithNumber(number.number, number.year, index);
  if (numbered.length > 0) return asMatch(numbered);
  const spoken = findReviews(words, takenBy(words.length, []), index, () => false);
  const free = takenBy(words.length, spoken);
  const found = [...spoken, ...(spoken.length > 0 ? [] : findTitleWords(words, free, reviews))];
  const known = takenBy(words.length, found);
  if (words.some(({ folded }, at) => known[at] !== true && tellsTitles(folded))) return { kind: 'none' };
  return asMatch(
    found.flatMap((mention) => {
      if (mention.is === 'review') return [mention.review];
      return mention.is === 'oneOfReviews' ? mention.reviews : [];
    }),
  );
};
