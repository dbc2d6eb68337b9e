import { isExtended, isOpen, requestId, type Request } from '../domain/request.js';
import type { RequestEvent } from '../domain/event.js';
import type { Review, ReviewChange } from '../domain/review.js';
import { rhythmText, sameRhythm } from '../domain/rhythm.js';
import { textHash } from './ids.js';
import { inGroups } from './inGroups.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'reviews' | 'requests' | 'notices'>;
type Change = Pick<Request, 'state' | 'dueDate' | 'effectiveDueDate' | 'rhythm'>;

/** What the change makes of an open request; null: it has it already, or has gone on since. */
const changed = (request: Request, change: ReviewChange): Change | null => {
  if (!isOpen(request) || request.recentCommands.includes(change.key)) return null;
  if (change.kind === 'withdrawal') return { ...request, state: 'withdrawn' };
  if (change.kind === 'rhythm')
    return sameRhythm(request.rhythm, change.to) ? null : { ...request, rhythm: change.to };
  if (request.dueDate !== change.from) return null;
  // An extension was granted to this board alone: it stands as long as it gives more time than everybody has.
  const extended = isExtended(request) && request.effectiveDueDate > change.to;
  return {
    ...request,
    dueDate: change.to,
    effectiveDueDate: extended ? request.effectiveDueDate : change.to,
  };
};

const eventOf = (change: ReviewChange, next: Change): Omit<RequestEvent, 'sequence'> => {
  const { by, byName, at, reason } = change;
  if (change.kind === 'rhythm') {
    const days = change.to && rhythmText(change.to);
    return { kind: 'rhythmChanged', by, byName, at, facts: { days } };
  }
  const { from, to } = change;
  const why = reason === null ? {} : { reason: textHash(reason) };
  const words = reason === null ? {} : { reason };
  if (change.kind === 'withdrawal') return { kind: 'withdrawn', by, byName, at, facts: { ...why }, ...words };
  const effective = next.effectiveDueDate === to ? {} : { effective: next.effectiveDueDate };
  return { kind: 'dueDateChanged', by, byName, at, facts: { from, to, ...effective, ...why }, ...words };
};

/** Null: there is no such request. */
const changeRequest = async (services: Needs, id: string, change: ReviewChange): Promise<Request | null> => {
  for (;;) {
    const held = await services.requests.request(id);
    if (held === null) return null;
    const wanted = changed(held.request, change);
    if (wanted === null) return held.request;
    const { state, dueDate, effectiveDueDate, rhythm } = wanted;
    const result = await services.requests.commit({
      held,
      next: { ...held.request, state, dueDate, effectiveDueDate, rhythm },
      event: eventOf(change, wanted),
      version: null,
      commandKey: change.key,
    });
    if (result.outcome === 'committed') return result.held.request;
  }
};

/** The requests of a published review, as they stand after the work was done on each. */
const eachRequest = async (
  review: Review,
  work: (id: string) => Promise<Request | null>,
): Promise<Request[]> => {
  const ids = review.boards.flatMap(({ boardId }) =>
    boardId === null ? [] : [requestId(review.id, boardId)],
  );
  return (await inGroups(ids, work)).filter((request) => request !== null);
};

export const requestsOf = (services: Pick<Services, 'requests'>, review: Review): Promise<Request[]> =>
  eachRequest(review, async (id) => (await services.requests.request(id))?.request ?? null);

/**
 * Carries the last change of a review through to its requests and their reminders, and notes that it is done.
 * Every step can be repeated, by whomever and however often: what a crash cut off is completed by the same
 * command again, by the next one on that review, or by the sweeper. Returns the requests as they stand.
 */
export const carryThrough = async (services: Needs, review: Review): Promise<Request[]> => {
  const change = review.changes.at(-1);
  if (change === undefined) return [];
  const requests = await eachRequest(review, (id) => changeRequest(services, id, change));
  await services.notices.requestsChanged(requests.filter(({ state }) => state !== 'answered'));
  for (const { id, state } of requests) if (state === 'withdrawn') await services.requests.release(id);
  for (;;) {
    const held = await services.reviews.review(review.id);
    const last = held?.value.changes.at(-1);
    if (held === null || last === undefined || last.key !== change.key || last.finished) return requests;
    const changes = [...held.value.changes.slice(0, -1), { ...last, finished: true }];
    if ((await services.reviews.saveReview({ ...held.value, changes }, held.etag)) !== 'conflict')
      return requests;
  }
};

/** Carries through every change that broke off; how many. */
export const finishChanges = async (services: Needs): Promise<number> => {
  const ids = await services.reviews.unfinished();
  for (const id of ids) {
    const held = await services.reviews.review(id);
    if (held !== null) await carryThrough(services, held.value);
  }
  return ids.length;
};
