import { done, refuse, type Outcome } from '../domain/refusal.js';
import { requestId, type RequestId } from '../domain/request.js';
import type { Review, ReviewId } from '../domain/review.js';
import { matchReviews } from '../language/matchReviews.js';
import { refOf } from './register.js';
import { resolveBoard } from './registerPerson.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'reviews'>;

/** Some of the reviews, which can be meant. */
type Group = (review: Review) => boolean;
const isSent: Group = ({ state }) => state === 'published';
/** Drafts and a publication that was cut off as well. */
export const everyReview: readonly Group[] = [() => true];
/** Who publishes means what has not been sent out; only where no such review fits is it another. */
export const unsentFirst: readonly Group[] = [(review) => !isSent(review), isSent];

const isNamed = ({ title, reportNumber }: Review): boolean => (title ?? reportNumber) !== null;

/**
 * The review that is meant, by its id, report number, registry number or title: of those in the first group in which
 * one fits. By its id any review can be meant.
 */
export const findReview = async (
  services: Needs,
  query: string,
  groups: readonly Group[] = [isSent],
): Promise<Outcome<ReviewId>> => {
  const all = (await services.reviews.reviews()).map(({ value }) => value);
  const id = query.trim();
  if (all.some((review) => review.id === id)) return done(id);
  for (const isMeant of groups) {
    const match = matchReviews(query, all.filter(isMeant).filter(isNamed).map(refOf));
    if (match.kind === 'one') return done(match.review.id);
    if (match.kind === 'several') {
      const candidates = match.reviews.map((review) => (review.title === '' ? review.id : review.title));
      return refuse({ code: 'severalReviews', query, candidates });
    }
  }
  return refuse({ code: 'noSuchReview', query });
};

/** The request of one board on one review, both as somebody calls them. */
export const findRequest = async (
  services: Needs & Pick<Services, 'people'>,
  review: string,
  board: string,
): Promise<Outcome<RequestId>> => {
  const found = await findReview(services, review);
  if (!found.ok) return found;
  const boards = (await services.people.boards()).map(({ value }) => value);
  const resolved = resolveBoard(board, boards);
  return resolved.ok ? done(requestId(found.value, resolved.value.id)) : resolved;
};
