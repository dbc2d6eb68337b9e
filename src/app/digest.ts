import { DateTime } from 'luxon';
import type { Escalation } from '../domain/escalation.js';
import type { Person } from '../domain/person.js';
import { isOpen, type Request } from '../domain/request.js';
import { daysBetween } from '../domain/days.js';
import { byUrgency, isOverdue } from '../domain/status.js';
import { addDays } from '../domain/workingDays.js';
import type { AgendaItem } from '../ports/agendaStore.js';
import type { DigestFacts } from '../ports/views/morning.js';
import { requestRow } from './requestRows.js';
import { today, type Services } from './services.js';
import { unreachableRows } from './unreachable.js';

/** "Soon": due within so many days. */
const soonDays = 14;
/** Responses that come in are looked for among those due from so long ago until so far ahead. */
const lookBackDays = 730;
const lookAheadDays = 400;

/** The days whose news the digest tells: `from` included, `before` not. */
interface Window {
  readonly from: string;
  readonly before: string;
}

/** When it came in, for what counts: handed in, or decided. UTC; null: neither. */
const cameInAt = ({ state, submittedAt, decision }: Request): string | null =>
  state === 'answered' ? (decision?.registeredAt ?? null) : state === 'submitted' ? submittedAt : null;

const cameInWithin = (request: Request, { from, before }: Window, dayOf: (at: string) => string): boolean => {
  const at = cameInAt(request);
  return at !== null && dayOf(at) >= from && dayOf(at) < before;
};

/** How everything stands, for an auditor on a Monday; null: nothing to say. */
export const digest = async (
  services: Pick<Services, 'requests' | 'people' | 'clock'>,
  reader: Person,
  item: AgendaItem,
  escalation: Escalation,
): Promise<DigestFacts | null> => {
  const now = today(services.clock);
  const { zone } = services.clock.now();
  const dayOf = (at: string): string => DateTime.fromISO(at, { zone }).toISODate() ?? '';
  const open = await services.requests.open();
  const closed = await services.requests.closed({
    from: addDays(now, -lookBackDays).slice(0, 7),
    to: addDays(now, lookAheadDays).slice(0, 7),
  });
  const requests = [...new Map([...open, ...closed].map((one) => [one.id, one])).values()].sort(byUrgency);
  const row = (request: Request) => requestRow(request, reader, now);
  const waiting = requests.filter(isOpen);
  const late = waiting.filter((request) => isOverdue(request, now));
  const soon = waiting.filter((request) => {
    const days = daysBetween(now, request.effectiveDueDate);
    return days >= 0 && days <= soonDays;
  });
  const facts: DigestFacts = {
    cameIn: requests
      .filter((request) => cameInWithin(request, { from: item.dueDate, before: item.day }, dayOf))
      .map(row),
    late: late.map((request) => ({
      ...row(request),
      escalated:
        escalation.auditors !== null && daysBetween(request.effectiveDueDate, now) >= escalation.auditors,
    })),
    soon: soon.map(row),
    unreachable: await unreachableRows(services, waiting),
  };
  const { cameIn, unreachable } = facts;
  const parts: readonly (readonly unknown[])[] = [cameIn, late, soon, unreachable];
  return parts.every((part) => part.length === 0) ? null : facts;
};
