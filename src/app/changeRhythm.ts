import { isAuditor, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { isOpen, type Request } from '../domain/request.js';
import type { Review } from '../domain/review.js';
import { parseRhythm, rhythmText, type Rhythm } from '../domain/rhythm.js';
import type { RhythmFormView } from '../ports/views/reminders.js';
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

const same = (one: Rhythm | null, other: Rhythm | null): boolean =>
  (one && rhythmText(one)) === (other && rhythmText(other));

const saveReview = async (
  { reviews }: Needs,
  reviewId: string,
  rhythm: Rhythm | null,
): Promise<Outcome<Review>> => {
  for (;;) {
    const held = await reviews.review(reviewId);
    if (held === null) return refuse({ code: 'noSuchReview', query: reviewId });
    // Its requests are being made from the review as it was.
    if (held.value.state === 'publishing') return refuse({ code: 'stillPublishing' });
    const next: Review = { ...held.value, rhythm };
    if (same(held.value.rhythm, rhythm)) return done(next);
    if ((await reviews.saveReview(next, held.etag)) !== 'conflict') return done(next);
  }
};

/** The request with the rhythm; null: it has been answered meanwhile, and nobody is reminded of it. */
const saveRequest = async (
  { requests, clock }: Needs,
  by: Person | null,
  id: string,
  rhythm: Rhythm | null,
): Promise<Request | null> => {
  for (;;) {
    const held = await requests.request(id);
    if (held === null || !isOpen(held.request)) return null;
    if (same(held.request.rhythm, rhythm)) return held.request;
    const days = rhythm && rhythmText(rhythm);
    const result = await requests.commit({
      held,
      next: { ...held.request, rhythm },
      event: {
        kind: 'rhythmChanged',
        by: by?.id ?? null,
        byName: by?.name ?? '',
        at: instant(clock),
        facts: { days },
      },
      version: null,
      commandKey: commandKey('rhythmChanged', id, held.request.sequence, by?.id ?? '', days ?? ''),
    });
    if (result.outcome === 'committed') return result.held.request;
  }
};

/**
 * Sets the days on which a review's boards are reminded; "standard" takes the organisation's again. What is planned
 * for its open requests is in line with it when this returns, and nobody is told. Safe to repeat after a crash.
 * Null as `by` is the operator at the command line; in chat only auditors may.
 */
export const changeRhythm = async (
  services: Needs,
  by: Person | null,
  reviewId: string,
  days: string,
): Promise<Outcome<Review>> => {
  if (by !== null && !isAuditor(by)) return refuse({ code: 'auditorsOnly' });
  const rhythm = readRhythm(days);
  if (!rhythm.ok) return rhythm;
  const saved = await saveReview(services, reviewId, rhythm.value);
  if (!saved.ok || saved.value.state === 'draft') return saved;
  const changed: Request[] = [];
  for (const request of await services.requests.open()) {
    if (request.reviewId !== reviewId || !isOpen(request)) continue;
    const next = await saveRequest(services, by, request.id, rhythm.value);
    if (next !== null) changed.push(next);
  }
  await services.notices.requestsChanged(changed);
  return saved;
};

const rhythmForm = (
  review: Review,
  changes: Partial<Pick<RhythmFormView, 'typed' | 'saved' | 'refusal'>> = {},
): RhythmFormView => ({
  view: 'rhythmForm',
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
  return held === null ? refuse({ code: 'noSuchReview', query: reviewId }) : done(rhythmForm(held.value));
};

/** The form, filled in; refused days come back as they were typed. */
export const changeRhythmInChat = async (
  services: Needs,
  person: Person,
  reviewId: string,
  days: string,
): Promise<Outcome<RhythmFormView>> => {
  const changed = await changeRhythm(services, person, reviewId, days);
  if (changed.ok) return done(rhythmForm(changed.value, { saved: true }));
  const form = changed.refusal.code === 'noSuchRhythm' && (await openRhythm(services, person, reviewId));
  return form !== false && form.ok ? done({ ...form.value, typed: days, refusal: changed.refusal }) : changed;
};
