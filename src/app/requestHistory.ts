import { maySeeContent, stranger, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { parseRequestId } from '../domain/request.js';
import type { HistoryView } from '../ports/views/changes.js';
import { requestHeadline } from './requestRows.js';
import { today, type Services } from './services.js';

/** So many events a card shows at first, and adds with each press. */
export const eventsShown = 15;

/** The operator sees what an auditor sees. */
const operator: Person = { ...stranger(''), roles: ['auditor'] };

/** Everything that happened to a request: for auditors and its board's secretaries; null is the operator. */
export const requestHistory = async (
  services: Pick<Services, 'requests' | 'clock'>,
  by: Person | null,
  requestId: string,
  shown: number = eventsShown,
): Promise<Outcome<HistoryView>> => {
  const reader = by ?? operator;
  const ids = parseRequestId(requestId);
  if (ids === null) return refuse({ code: 'noSuchRequest' });
  if (!maySeeContent(reader, ids.boardId)) return refuse({ code: 'notYourBoard' });
  const held = await services.requests.request(requestId);
  if (held === null) return refuse({ code: 'noSuchRequest' });
  return done({
    view: 'history',
    head: requestHeadline(held.request, reader, today(services.clock)),
    events: await services.requests.events(requestId),
    shown,
  });
};
