import { isAuditor, type Person } from '../domain/person.js';
import { done, refuse, type Outcome, type Refusal } from '../domain/refusal.js';
import type { Review } from '../domain/review.js';
import { daysBetween } from '../domain/days.js';
import type { DraftReviewView, DraftsView, PublishedView } from '../ports/views/review.js';
import type { View } from '../ports/views/view.js';
import { completeDraft } from './importReview.js';
import { publishReview } from './publishReview.js';
import { today, type Services } from './services.js';

/** Reviews that are not published yet. Only auditors know of them. */
export const listDrafts = async (
  services: Pick<Services, 'reviews'>,
  person: Person,
): Promise<Outcome<DraftsView>> => {
  if (!isAuditor(person)) return refuse({ code: 'auditorsOnly' });
  const reviews = await services.reviews.reviews();
  return done({
    view: 'drafts',
    drafts: reviews
      .map(({ value }) => value)
      .filter(({ state }) => state !== 'published')
      .map(({ id, title, missing }) => ({ reviewId: id, title, missing })),
  });
};

/** What was understood of a letter. */
const draftReviewView = (
  review: Review,
  now: string,
  typed: DraftReviewView['typed'] = { title: '', dueDate: '' },
  refusal: Refusal | null = null,
): DraftReviewView => ({
  view: 'draftReview',
  reviewId: review.id,
  title: review.title,
  reportNumber: review.reportNumber,
  registryNumber: review.registryNumber,
  followsUp: review.followsUp,
  issuer: review.issuer,
  decidedOn: review.decidedOn,
  dueDate: review.dueDate,
  boards: review.boards.map(({ name, recommendations }) => ({
    name,
    recommendations: recommendations.length,
  })),
  forInformation: review.forInformation,
  missing: review.missing,
  doubtful: review.doubtful,
  remarks: review.remarks,
  dueDatePassed: review.dueDate !== null && daysBetween(now, review.dueDate) < 0,
  typed,
  refusal,
});

export const openDraft = async (
  services: Pick<Services, 'reviews' | 'clock'>,
  person: Person,
  reviewId: string,
): Promise<Outcome<View>> => {
  if (!isAuditor(person)) return refuse({ code: 'auditorsOnly' });
  const held = await services.reviews.review(reviewId);
  if (held === null) return refuse({ code: 'noSuchReview', query: reviewId });
  if (held.value.state === 'published') return refuse({ code: 'alreadyPublished' });
  return done(draftReviewView(held.value, today(services.clock)));
};

/** Adds title and due date to a draft; a refused entry comes back with what was typed. */
export const completeDraftInChat = async (
  services: Pick<Services, 'reviews' | 'clock'>,
  person: Person,
  reviewId: string,
  typed: DraftReviewView['typed'],
): Promise<Outcome<View>> => {
  if (!isAuditor(person)) return refuse({ code: 'auditorsOnly' });
  const now = today(services.clock);
  const completed = await completeDraft(services, reviewId, {
    title: typed.title.trim() || undefined,
    dueDate: typed.dueDate.trim() || undefined,
  });
  if (completed.ok) return done(draftReviewView(completed.value, now));
  const held = await services.reviews.review(reviewId);
  return held === null || held.value.state !== 'draft'
    ? completed
    : done(draftReviewView(held.value, now, typed, completed.refusal));
};

/** Publishes from the chat; whoever publishes learns which boards nobody can be reached at. */
export const publishInChat = async (
  services: Services,
  person: Person,
  reviewId: string,
): Promise<Outcome<PublishedView>> =>
  isAuditor(person) ? publishReview(services, reviewId) : refuse({ code: 'auditorsOnly' });
