import { maySeeContent, type Person } from '../domain/person.js';
import { answerCount, counts, recommendationCount, type Request } from '../domain/request.js';
import { daysBetween } from '../domain/days.js';
import { byUrgency, isOverdue } from '../domain/status.js';
import type { RequestStore } from '../ports/requestStore.js';
import type { RequestHeadline } from '../ports/views/request.js';
import type { RequestRow } from '../ports/views/requestRow.js';

/** A request as one reader sees it in a list. */
export const requestRow = (request: Request, reader: Person, today: string): RequestRow => ({
  requestId: request.id,
  board: request.boardName,
  reviewTitle: request.reviewTitle,
  reportNumber: request.reportNumber,
  state: request.state,
  dueDate: request.dueDate,
  effectiveDueDate: request.effectiveDueDate,
  daysLeft: daysBetween(today, request.effectiveDueDate),
  overdue: isOverdue(request, today),
  answers: answerCount(request),
  recommendations: recommendationCount(request),
  decidedOn: request.decision?.decidedOn ?? null,
  mayOpen: maySeeContent(reader, request.boardId),
});

export const requestHeadline = (request: Request, reader: Person, today: string): RequestHeadline => ({
  row: requestRow(request, reader, today),
  registryNumber: request.registryNumber,
  issuer: request.issuer,
});

/**
 * Every request, open and answered, the most urgent first; withdrawn ones are left out. `open` is read first: a
 * request that is decided in between stands in both, and the closed one is right.
 */
export const allRequests = async (store: RequestStore): Promise<Request[]> => {
  const open = await store.open();
  const closed = await store.closed();
  const byId = new Map([...open, ...closed].map((request) => [request.id, request]));
  return [...byId.values()].filter(counts).sort(byUrgency);
};
