import { done, refuse, type Outcome } from '../domain/refusal.js';
import { requestId, type RequestId } from '../domain/request.js';
import type { ReviewId } from '../domain/review.js';
import { matchReviews } from '../language/matchReviews.js';
import { readRegister } from './register.js';
import { resolveBoard } from './registerPerson.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'people' | 'reviews'>;

/** The review that is meant, by its id, report number, registry number or title. */
export const findReview = async (services: Needs, query: string): Promise<Outcome<ReviewId>> => {
  const { reviews } = await readRegister(services);
  const match = matchReviews(query, reviews);
  switch (match.kind) {
    case 'one':
      return done(match.review.id);
    case 'several':
      return refuse({ code: 'severalReviews', query, candidates: match.reviews.map(({ title }) => title) });
    case 'none':
      // A draft is known by its id alone.
      return (await services.reviews.review(query)) === null
        ? refuse({ code: 'noSuchReview', query })
        : done(query);
  }
};

/** The request of one board on one review, both as somebody calls them. */
export const findRequest = async (
  services: Needs,
  review: string,
  board: string,
): Promise<Outcome<RequestId>> => {
  const found = await findReview(services, review);
  if (!found.ok) return found;
  const boards = (await services.people.boards()).map(({ value }) => value);
  const resolved = resolveBoard(board, boards);
  return resolved.ok ? done(requestId(found.value, resolved.value.id)) : resolved;
};
