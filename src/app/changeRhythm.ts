import { isAuditor, type Person, type PersonId } from '../domain/person.js';
import { done, refuse, type Outcome, type Refusal } from '../domain/refusal.js';
import { isOpen } from '../domain/request.js';
import { isWithdrawn, type Review, type RhythmChange } from '../domain/review.js';
import { parseRhythm, rhythmText, sameRhythm, type Rhythm } from '../domain/rhythm.js';
import type { RhythmFormView } from '../ports/views/reminders.js';
import { carryThrough } from './carryThrough.js';
import { commandKey } from './ids.js';
import { instant, type Services } from './services.js';

type Needs = Pick<Services, 'reviews' | 'requests' | 'notices' | 'clock'>;

/** Words for "as the organisation's setting says". */
const standardWords: readonly string[] = ['', 'standard', 'default'];

const readRhythm = (text: string): Outcome<Rhythm | null> => {
  if (standardWords.includes(text.trim().toLowerCase())) return done(null);
  const read = parseRhythm(text);
  return read.ok ? done(read.rhythm) : refuse({ code: 'noSuchRhythm', value: text, fault: read.fault });
};

/**
 * Whether there is nothing to change. The requests are looked at too: whoever says it again wants all of them to
 * follow it.
 */
const standsAlready = async (
  { requests }: Pick<Services, 'requests'>,
  review: Review,
  rhythm: Rhythm | null,
): Promise<boolean> =>
  sameRhythm(review.rhythm, rhythm) &&
  (await requests.open()).every(
    (request) => request.reviewId !== review.id || !isOpen(request) || sameRhythm(request.rhythm, rhythm),
  );

/**
 * Sets the days on which a review's boards are reminded; "standard" takes the organisation's again. What is planned
 * for its open requests is in line with it when this returns, and nobody is told. A change after publication is saved
 * with the review first, as that of a due date: what a crash cuts off is finished by the next command or the sweeper.
 * Null as `by` is the operator at the command line; in chat only auditors may. `form`: the version of the rhythm that
 * the form showed, without which a change made since would be undone; null: whatever stands.
 */
export const changeRhythm = async (
  services: Needs,
  by: Person | null,
  reviewId: string,
  days: string,
  form: number | null = null,
): Promise<Outcome<Review>> => {
  if (by !== null && !isAuditor(by)) return refuse({ code: 'auditorsOnly' });
  const read = readRhythm(days);
  if (!read.ok) return read;
  const rhythm = read.value;
  for (;;) {
    const held = await services.reviews.review(reviewId);
    if (held === null) return refuse({ code: 'noSuchReview', query: reviewId });
    const { value: review, etag } = held;
    // Its requests are being made from the review as it was.
    if (review.state === 'publishing') return refuse({ code: 'stillPublishing' });
    if (review.changes.at(-1)?.finished === false) {
      await carryThrough(services, review);
      continue;
    }
    if (isWithdrawn(review)) return refuse({ code: 'reviewWithdrawn' });
    if (await standsAlready(services, review, rhythm)) return done(review);
    if (form !== null && form !== review.rhythmVersion) return refuse({ code: 'changedMeanwhile' });
    const next: Review = { ...review, rhythm, rhythmVersion: review.rhythmVersion + 1 };
    const changed =
      review.state === 'draft'
        ? next
        : { ...next, changes: [...review.changes, changeOf(services, by, review, rhythm)] };
    if ((await services.reviews.saveReview(changed, etag)) === 'conflict') continue;
    await carryThrough(services, changed);
    return done(changed);
  }
};

/** `place`: among the review's changes. */
export const rhythmChangeKey = (
  reviewId: string,
  place: number,
  to: Rhythm | null,
  by: PersonId | null,
): string => commandKey('rhythm', reviewId, place, to && rhythmText(to), by);

const changeOf = (
  { clock }: Pick<Services, 'clock'>,
  by: Person | null,
  { id, rhythm: from, changes }: Review,
  to: Rhythm | null,
): RhythmChange => ({
  kind: 'rhythm',
  from,
  to,
  reason: null,
  by: by?.id ?? null,
  byName: by?.name ?? '',
  at: instant(clock),
  key: rhythmChangeKey(id, changes.length, to, by?.id ?? null),
  finished: false,
});

const rhythmForm = (
  review: Review,
  changes: Partial<Pick<RhythmFormView, 'typed' | 'saved' | 'refusal'>> = {},
): RhythmFormView => ({
  view: 'rhythmForm',
  form: review.rhythmVersion,
  reviewId: review.id,
  title: review.title ?? '',
  rhythm: review.rhythm,
  typed: review.rhythm === null ? '' : rhythmText(review.rhythm),
  saved: false,
  refusal: null,
  ...changes,
});

/** The form to change when a review's boards are reminded. */
export const openRhythm = async (
  { reviews }: Pick<Services, 'reviews'>,
  person: Person,
  reviewId: string,
): Promise<Outcome<RhythmFormView>> => {
  if (!isAuditor(person)) return refuse({ code: 'auditorsOnly' });
  const held = await reviews.review(reviewId);
  if (held === null) return refuse({ code: 'noSuchReview', query: reviewId });
  return isWithdrawn(held.value) ? refuse({ code: 'reviewWithdrawn' }) : done(rhythmForm(held.value));
};

/** What the form itself can mend: said on it, with the days as they were typed. */
const mendable: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>(['noSuchRhythm', 'changedMeanwhile']);

/** The form, filled in; refused days come back as they were typed, beside those that hold today. */
export const changeRhythmInChat = async (
  services: Needs,
  person: Person,
  reviewId: string,
  { days, form }: { readonly days: string; readonly form: number },
): Promise<Outcome<RhythmFormView>> => {
  const changed = await changeRhythm(services, person, reviewId, days, form);
  if (changed.ok) return done(rhythmForm(changed.value, { saved: true }));
  const { refusal } = changed;
  if (!mendable.has(refusal.code)) return changed;
  const opened = await openRhythm(services, person, reviewId);
  return opened.ok ? done({ ...opened.value, typed: days, refusal }) : changed;
};
