import type { Request, RequestState } from '../../src/domain/request.js';
import { aRequest as anyRequest } from '../support/requests.js';
import { boards, reviews } from './region.js';

export const aRequest = (boardId: string, reviewId: string, more: Partial<Request> = {}): Request => {
  const review = reviews.find(({ id }) => id === reviewId)!;
  const state: RequestState = more.state ?? 'notStarted';
  return anyRequest({
    id: `${reviewId}.${boardId}`,
    reviewId,
    boardId,
    boardName: boards.find(({ id }) => id === boardId)!.name,
    reviewTitle: review.title,
    reportNumber: review.reportNumber,
    registryNumber: review.registryNumber,
    dueDate: '2026-03-31',
    effectiveDueDate: more.dueDate ?? '2026-03-31',
    publishedAt: review.publishedAt,
    decision:
      state === 'answered'
        ? {
            decidedOn: '2026-02-20',
            paragraph: '12',
            registryNumber: null,
            registeredBy: 'p',
            registeredByName: 'Karin',
            registeredAt: '2026-02-21T09:00:00Z',
          }
        : null,
    ...more,
  });
};

/** A small generator with a seed, so that a failure can be seen again. */
export const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
