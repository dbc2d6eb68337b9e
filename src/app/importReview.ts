import { letterHash } from '../letters/letterHash.js';
import { readLetter } from '../letters/readLetter.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { mustFields, type LetterReading, type MustField, type Review } from '../domain/review.js';
import { daysBetween, isDay } from '../domain/days.js';
import { newId } from './ids.js';
import { instant, today, type Services } from './services.js';

/** What an auditor adds to what the letter says. */
export interface Completion {
  readonly title?: string | undefined;
  /** `YYYY-MM-DD`, today or later. */
  readonly dueDate?: string | undefined;
}

export interface Imported {
  readonly review: Review;
  /** False: the same letter had been imported before; this is that review. */
  readonly created: boolean;
  readonly dueDatePassed: boolean;
}

const given: Record<MustField, (reading: LetterReading) => boolean> = {
  title: (reading) => reading.title !== null,
  issuer: (reading) => reading.issuer !== null,
  dueDate: (reading) => reading.dueDate !== null,
  boards: (reading) => reading.boards.length > 0,
  recommendations: (reading) =>
    reading.boards.length > 0 && reading.boards.every((board) => board.recommendations.length > 0),
};
export const missingFields = (reading: LetterReading): MustField[] =>
  mustFields.filter((field) => !given[field](reading));

/** What the auditor adds replaces what the letter says, and is no longer missing or doubtful. */
export const complete = <T extends LetterReading>(
  reading: T,
  completion: Completion,
  now: string,
): Outcome<T> => {
  const title = completion.title?.trim();
  if (title === '') return refuse({ code: 'emptyName' });
  if (title !== undefined && title.length > 300) return refuse({ code: 'nameTooLong', limit: 300 });
  const { dueDate } = completion;
  if (dueDate !== undefined) {
    if (!isDay(dueDate)) return refuse({ code: 'dateDoesNotExist', field: 'dueDate', value: dueDate });
    if (daysBetween(now, dueDate) < 0) return refuse({ code: 'dueDatePassed', value: dueDate });
  }
  const next = {
    ...reading,
    title: title ?? reading.title,
    dueDate: dueDate ?? reading.dueDate,
    doubtful: reading.doubtful.filter(
      (field) =>
        !(field === 'title' && title !== undefined) && !(field === 'dueDate' && dueDate !== undefined),
    ),
  };
  return done({ ...next, missing: missingFields(next) });
};

/**
 * Reads a letter into a draft review. The same letter is the same review: then what the auditor adds now
 * completes the draft that stands.
 */
export const importReview = async (
  services: Pick<Services, 'reviews' | 'clock'>,
  text: string,
  completion: Completion = {},
): Promise<Outcome<Imported>> => {
  const now = today(services.clock);
  const reading = complete(readLetter(text), completion, now);
  if (!reading.ok) return reading;
  const draft: Review = {
    ...reading.value,
    id: newId(),
    state: 'draft',
    boards: reading.value.boards.map((board) => ({ ...board, boardId: null })),
    rhythm: null,
    rhythmVersion: 0,
    letterHash: letterHash(text),
    importedAt: instant(services.clock),
    publishedAt: null,
    changes: [],
  };
  const { created, id } = await services.reviews.importReview(draft);
  // Created under the id that an import has claimed for this letter, which need not be this one's.
  const review = created ? done({ ...draft, id }) : await completeDraft(services, id, completion);
  if (!review.ok) return review;
  const { dueDate } = review.value;
  return done({
    review: review.value,
    created,
    dueDatePassed: dueDate !== null && daysBetween(now, dueDate) < 0,
  });
};

/** Adds what a draft lacks. A published review is what was sent: it is returned as it stands. */
export const completeDraft = async (
  services: Pick<Services, 'reviews' | 'clock'>,
  reviewId: string,
  completion: Completion,
): Promise<Outcome<Review>> => {
  for (;;) {
    const held = await services.reviews.review(reviewId);
    if (held === null) return refuse({ code: 'noSuchReview', query: reviewId });
    const { title, dueDate } = held.value;
    // The same command once more, after the review was published, changes nothing and is no error.
    if ((completion.title?.trim() ?? title) === title && (completion.dueDate ?? dueDate) === dueDate)
      return done(held.value);
    if (held.value.state !== 'draft') return refuse({ code: 'alreadyPublished' });
    const next = complete(held.value, completion, today(services.clock));
    if (!next.ok) return next;
    if ((await services.reviews.saveReview(next.value, held.etag)) !== 'conflict') return next;
  }
};
