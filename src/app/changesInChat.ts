import type { Person } from '../domain/person.js';
import { done, refuse, type Outcome, type Refusal } from '../domain/refusal.js';
import { isExtended, isOpen, type Request } from '../domain/request.js';
import { isWithdrawn, type Review } from '../domain/review.js';
import type {
  DueDateFormView,
  ExtensionFormView,
  ReviewChangedView,
  ReviewHeadline,
  WithdrawFormView,
} from '../ports/views/changes.js';
import type { View } from '../ports/views/view.js';
import { requestsOf } from './carryThrough.js';
import { changeDueDate, reviewForAuditor, withdrawReview, type ChangedReview } from './changeReview.js';
import { grantExtension, openForAuditor, type TypedExtension } from './grantExtension.js';
import { requestHeadline } from './requestRows.js';
import { today, type Services } from './services.js';

type Needs = Pick<Services, 'reviews' | 'requests' | 'notices' | 'clock'>;

const reviewHeadline = (review: Review, requests: readonly Request[]): ReviewHeadline => ({
  reviewId: review.id,
  title: review.title ?? '',
  reportNumber: review.reportNumber,
  dueDate: review.dueDate ?? '',
  open: requests.filter(isOpen).length,
  answered: requests.filter(({ state }) => state === 'answered').length,
  extended: requests.filter((request) => isOpen(request) && isExtended(request)).length,
});

interface OpenReview {
  readonly review: ReviewHeadline;
  readonly form: number;
}

const openReview = async (
  services: Pick<Services, 'reviews' | 'requests'>,
  person: Person,
  reviewId: string,
): Promise<Outcome<OpenReview>> => {
  const held = await reviewForAuditor(services, person, reviewId);
  if (!held.ok) return held;
  const { value: review } = held.value;
  if (isWithdrawn(review)) return refuse({ code: 'reviewWithdrawn' });
  const headline = reviewHeadline(review, await requestsOf(services, review));
  if (headline.open === 0) return refuse({ code: 'nothingOpen' });
  return done({ review: headline, form: review.changes.length });
};

/** The form for a new due date, with what was typed and why it was refused. */
export const dueDateForm = async (
  services: Needs,
  person: Person,
  reviewId: string,
  typed: DueDateFormView['typed'] = { dueDate: '' },
  refusal: Refusal | null = null,
): Promise<Outcome<View>> => {
  const open = await openReview(services, person, reviewId);
  return open.ok ? done({ view: 'dueDateForm', ...open.value, typed, refusal }) : open;
};

/** Asks whether the review is really to be withdrawn, and why. */
export const withdrawForm = async (
  services: Needs,
  person: Person,
  reviewId: string,
  typed: WithdrawFormView['typed'] = { reason: '' },
  refusal: Refusal | null = null,
): Promise<Outcome<View>> => {
  const open = await openReview(services, person, reviewId);
  return open.ok ? done({ view: 'withdrawForm', ...open.value, typed, refusal }) : open;
};

export const extensionForm = async (
  services: Needs,
  person: Person,
  requestId: string,
  typed: ExtensionFormView['typed'] = { dueDate: '', reason: '' },
  refusal: Refusal | null = null,
): Promise<Outcome<View>> => {
  const open = await openForAuditor(services, person, requestId);
  if (!open.ok) return open;
  const { request } = open.value;
  return done({
    view: 'extensionForm',
    head: requestHeadline(request, person, today(services.clock)),
    form: request.sequence,
    typed,
    refusal,
  });
};

const changedView = ({ review, change, requests }: ChangedReview): ReviewChangedView => ({
  view: 'reviewChanged',
  review: reviewHeadline(review, requests),
  change,
  applied: requests.filter(({ state }) =>
    change.kind === 'withdrawal' ? state === 'withdrawn' : state !== 'answered' && state !== 'withdrawn',
  ).length,
});

/** What a form cannot mend is said on a card of its own; everything else beside the field, with what was typed. */
const mendable: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'dateDoesNotExist',
  'dueDatePassed',
  'dateTooFar',
  'sameDate',
  'extensionNotLater',
  'reasonMissing',
  'reasonTooLong',
  'changedMeanwhile',
]);

export const saveDueDateInChat = async (
  services: Needs,
  person: Person,
  reviewId: string,
  { form, dueDate }: DueDateFormView['typed'] & { readonly form: number },
): Promise<Outcome<View>> => {
  const changed = await changeDueDate(services, person, reviewId, dueDate, form);
  if (changed.ok) return done(changedView(changed.value));
  return mendable.has(changed.refusal.code)
    ? dueDateForm(services, person, reviewId, { dueDate }, changed.refusal)
    : changed;
};

export const withdrawInChat = async (
  services: Needs,
  person: Person,
  reviewId: string,
  { form, reason }: WithdrawFormView['typed'] & { readonly form: number },
): Promise<Outcome<View>> => {
  const withdrawn = await withdrawReview(services, person, reviewId, reason, form);
  if (withdrawn.ok) return done(changedView(withdrawn.value));
  return mendable.has(withdrawn.refusal.code)
    ? withdrawForm(services, person, reviewId, { reason }, withdrawn.refusal)
    : withdrawn;
};

export const saveExtensionInChat = async (
  services: Needs,
  person: Person,
  requestId: string,
  typed: TypedExtension & { readonly form: number },
): Promise<Outcome<View>> => {
  const { form, dueDate, reason } = typed;
  const extended = await grantExtension(services, person, requestId, { dueDate, reason }, form);
  if (extended.ok)
    return done({
      view: 'extended',
      head: requestHeadline(extended.value.request, person, today(services.clock)),
    });
  return mendable.has(extended.refusal.code)
    ? extensionForm(services, person, requestId, { dueDate, reason }, extended.refusal)
    : extended;
};
