import type { Board } from '../domain/board.js';
import { isWithdrawn, type Review } from '../domain/review.js';
import type { ReviewRef } from '../language/reviewRef.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import type { ReviewStore } from '../ports/reviewStore.js';

/** The names that questions and commands are matched against. */
export interface Register {
  readonly boards: readonly Board[];
  /** Published ones only: of drafts nobody but auditors knows. */
  readonly reviews: readonly ReviewRef[];
  /** The same, and drafts that have a name or a number to be asked for by. */
  readonly reviewsAndDrafts: readonly ReviewRef[];
  /** What the letters of the published ones that still hold ask of whom; the newest first. */
  readonly letters: readonly Letter[];
}

export type Letter = Pick<Review, 'id' | 'dueDate' | 'boards'>;

export const refOf = ({
  id,
  title,
  reportNumber,
  registryNumber,
  publishedAt,
  changes,
}: Review): ReviewRef => ({
  id,
  title: title ?? '',
  reportNumber,
  registryNumber,
  publishedAt: publishedAt ?? '',
  withdrawn: isWithdrawn({ changes }),
});

/** Where the names stand. */
export interface RegisterStores {
  readonly people: Pick<PeopleStore, 'boards'>;
  readonly reviews: Pick<ReviewStore, 'reviews'>;
}

export const readRegister = async (services: RegisterStores): Promise<Register> => {
  const [boards, reviews] = await Promise.all([services.people.boards(), services.reviews.reviews()]);
  const all = reviews.map(({ value }) => value);
  const sent = all.filter(({ state }) => state === 'published');
  const published = sent.map(refOf);
  const drafts = all
    .filter(({ state, title, reportNumber }) => state === 'draft' && (title ?? reportNumber) !== null)
    .map((review): ReviewRef => ({ ...refOf(review), draft: true }));
  return {
    boards: boards.map(({ value }) => value),
    reviews: published,
    letters: sent
      .filter((review) => !isWithdrawn(review))
      .sort((one, other) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? '')),
    reviewsAndDrafts: drafts.length === 0 ? published : [...published, ...drafts],
  };
};
