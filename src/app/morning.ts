import { isAuditor, isSecretaryOf, type Person } from '../domain/person.js';
import { isOpen, parseRequestId, unansweredNumbers, type Request } from '../domain/request.js';
import type { AgendaItem } from '../ports/agendaStore.js';
import type { MorningView, Notice } from '../ports/views.js';
import { requestRow } from './requestRows.js';
import { today, type Services } from './services.js';

/** Whether there is still something to say: a reminder of an answered request says nothing. */
const stillTrue = (item: AgendaItem, request: Request, person: Person): boolean => {
  switch (item.kind) {
    case 'reminder':
    case 'newRequest':
      return isOpen(request) && isSecretaryOf(person, request.boardId);
    case 'submitted':
      return isAuditor(person) && (request.state === 'submitted' || request.state === 'answered');
    case 'decided':
      return isAuditor(person) && request.state === 'answered';
  }
};

/** The more urgent kind when several are due for the same request: what has happened outranks a reminder. */
const rank: Readonly<Record<AgendaItem['kind'], number>> = {
  decided: 0,
  submitted: 1,
  newRequest: 2,
  reminder: 3,
};

/** One card's content for one person, from what is on her agenda; null: nothing of it is true any more. */
export const morning = async (
  services: Pick<Services, 'requests' | 'clock'>,
  person: Person,
  items: readonly AgendaItem[],
): Promise<MorningView | null> => {
  const now = today(services.clock);
  const notices = new Map<string, Notice & { readonly rank: number }>();
  for (const item of items) {
    if (parseRequestId(item.subject) === null) continue;
    const held = await services.requests.request(item.subject);
    if (held === null || !stillTrue(item, held.request, person)) continue;
    const standing = notices.get(item.subject);
    if (standing !== undefined && standing.rank <= rank[item.kind]) continue;
    notices.set(item.subject, {
      kind: item.kind,
      row: requestRow(held.request, person, now),
      unanswered: unansweredNumbers(held.request),
      rank: rank[item.kind],
    });
  }
  const sorted = [...notices.values()]
    .sort((one, other) => one.row.effectiveDueDate.localeCompare(other.row.effectiveDueDate))
    .map(({ kind, row, unanswered }) => ({ kind, row, unanswered }));
  return sorted.length === 0 ? null : { view: 'morning', notices: sorted };
};
