import { isAuditor, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { isOpen, type Request } from '../domain/request.js';
import { isWithdrawn, type DateChange, type Review, type ReviewChange } from '../domain/review.js';
import type { Versioned } from '../ports/peopleStore.js';
import { carryThrough, requestsOf } from './carryThrough.js';
import { checkDueDate } from './checkDate.js';
import { checkReason } from './checkReason.js';
import { commandKey } from './ids.js';
import { instant, today, type Services } from './services.js';

type Needs = Pick<Services, 'reviews' | 'requests' | 'notices' | 'clock'>;

/** A review with what was changed last, and its requests as they stand now. */
export interface ChangedReview {
  readonly review: Review;
  readonly change: DateChange;
  readonly requests: readonly Request[];
}

/** A published review for an auditor; null as `by` is the operator at the command line. */
export const reviewForAuditor = async (
  services: Pick<Services, 'reviews'>,
  by: Person | null,
  reviewId: string,
): Promise<Outcome<Versioned<Review>>> => {
  if (by !== null && !isAuditor(by)) return refuse({ code: 'auditorsOnly' });
  const held = await services.reviews.review(reviewId);
  if (held === null) return refuse({ code: 'noSuchReview', query: reviewId });
  return held.value.state === 'published' ? done(held) : refuse({ code: 'notPublished' });
};

type Wanted = Pick<DateChange, 'kind' | 'reason'> & { readonly to: string | null };

const isDateChange = (change: ReviewChange): change is DateChange => change.kind !== 'rhythm';

/** Somebody has moved the date since the form was drawn. The rhythm has forms, and a count, of its own. */
const isOvertaken = ({ changes }: Review, form: number): boolean =>
  form > changes.length || changes.slice(form).some(isDateChange);

/**
 * Saves the change with the review first, so that it outlives a crash, and carries it through. `form`: how many
 * changes the review had when the form was drawn. The same form delivered again is the same command, and changes
 * nothing; nor does one that somebody has overtaken. Null: whatever stands.
 */
const change = async (
  services: Needs,
  by: Person | null,
  reviewId: string,
  wanted: Wanted,
  form: number | null,
): Promise<Outcome<ChangedReview>> => {
  for (;;) {
    const held = await reviewForAuditor(services, by, reviewId);
    if (!held.ok) return held;
    const { value: review, etag } = held.value;
    const base = form ?? review.changes.length;
    const key = commandKey(wanted.kind, reviewId, base, wanted.to, wanted.reason, by?.id ?? null);
    const last = review.changes.findLast(isDateChange);
    const known = last?.key === key ? last : undefined;
    if (review.changes.at(-1)?.finished === false) {
      // Whatever was begun before is finished first, so that changes reach the requests in their order.
      await carryThrough(services, review);
      if (known === undefined) continue;
    }
    if (known !== undefined)
      return done({ review, change: known, requests: await requestsOf(services, review) });
    if (isWithdrawn(review)) return refuse({ code: 'reviewWithdrawn' });
    const from = review.dueDate ?? '';
    const to = wanted.to ?? from;
    if (wanted.kind === 'dueDate' && to === from) return refuse({ code: 'sameDate', value: to });
    const open = (await services.requests.open()).filter(isOpen);
    if (!open.some((request) => request.reviewId === reviewId)) return refuse({ code: 'nothingOpen' });
    if (form !== null && isOvertaken(review, form)) return refuse({ code: 'changedMeanwhile' });
    const next: DateChange = {
      kind: wanted.kind,
      from,
      to,
      reason: wanted.reason,
      by: by?.id ?? null,
      byName: by?.name ?? '',
      at: instant(services.clock),
      key,
      finished: false,
    };
    const changed: Review = { ...review, dueDate: to, changes: [...review.changes, next] };
    if ((await services.reviews.saveReview(changed, etag)) === 'conflict') continue;
    return done({ review: changed, change: next, requests: await carryThrough(services, changed) });
  }
};

/** Moves the due date of all open requests of a review; an extension that gives more time stands. */
export const changeDueDate = async (
  services: Needs,
  by: Person | null,
  reviewId: string,
  date: string,
  form: number | null = null,
): Promise<Outcome<ChangedReview>> => {
  const allowed = await reviewForAuditor(services, by, reviewId);
  if (!allowed.ok) return allowed;
  const checked = checkDueDate(date, today(services.clock));
  if (!checked.ok) return checked;
  return change(services, by, reviewId, { kind: 'dueDate', to: checked.value, reason: null }, form);
};

/** Takes a review back: its open requests close without an answer, and nobody is reminded of them any more. */
export const withdrawReview = async (
  services: Needs,
  by: Person | null,
  reviewId: string,
  reason: string,
  form: number | null = null,
): Promise<Outcome<ChangedReview>> => {
  const allowed = await reviewForAuditor(services, by, reviewId);
  if (!allowed.ok) return allowed;
  const checked = checkReason(reason, 'required');
  if (!checked.ok) return checked;
  return change(services, by, reviewId, { kind: 'withdrawal', to: null, reason: checked.value }, form);
};
