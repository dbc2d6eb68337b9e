import type { Board } from '../domain/board.js';
import { isWithdrawn, type Review } from '../domain/review.js';
import type { ReviewRef } from '../language/reviewRef.js';
import type { Exports } from '../ports/fileLinks.js';
import type { Services } from './services.js';

/** The names that questions and commands are matched against. */
export interface Register {
  readonly boards: readonly Board[];
  /** Published ones only: of drafts nobody but auditors knows. */
  readonly reviews: readonly ReviewRef[];
  /** The same, and drafts that have a name or a number to be asked for by. */
  readonly reviewsAndDrafts: readonly ReviewRef[];
  /** What the letters of the published ones that still hold ask of whom. */
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

export const readRegister = async (services: Pick<Services, 'people' | 'reviews'>): Promise<Register> => {
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
    letters: sent.filter((review) => !isWithdrawn(review)),
    reviewsAndDrafts: drafts.length === 0 ? published : [...published, ...drafts],
  };
};

/** How long an instance may go on with names it has read, in milliseconds of the monotonic clock. */
const freshFor = 20_000;

/**
 * The register, read once and kept for a moment, so that a question costs one storage request. Another instance
 * may have added a name since: who does not find one asks for `fresh` before saying that it does not exist.
 */
export class CachedRegister {
  private held: { readonly register: Register; readonly at: number } | null = null;
  constructor(private readonly services: Pick<Services, 'people' | 'reviews' | 'clock'>) {}

  async read(): Promise<Register> {
    const { clock } = this.services;
    if (this.held !== null && clock.monotonic() - this.held.at < freshFor) return this.held.register;
    return this.fresh();
  }

  async fresh(): Promise<Register> {
    const at = this.services.clock.monotonic();
    const register = await readRegister(this.services);
    this.held = { register, at };
    return register;
  }
}

/** What a turn in chat needs: the services, and the names to match what is said against. */
export interface ChatServices extends Services {
  readonly register: CachedRegister;
  /** Missing: answers are not to be had as files. */
  readonly exports?: Exports;
}
