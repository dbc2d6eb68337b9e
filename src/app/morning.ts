import type { Escalation } from '../domain/escalation.js';
import { isOngoing } from '../domain/measure.js';
import {
  isAuditor,
  isHeadOf,
  isSecretaryOf,
  isSubstituteOf,
  mayAnswer,
  type Person,
} from '../domain/person.js';
import { isOpen, parseRequestId, unansweredNumbers, type Request } from '../domain/request.js';
import { isOverdue, swedish } from '../domain/status.js';
import type { AgendaItem } from '../ports/agendaStore.js';
import type { MeasureRow } from '../ports/views/measure.js';
import type { MorningView, Notice } from '../ports/views/morning.js';
import { digest } from './digest.js';
import { escalationFacts } from './escalationFacts.js';
import { measureRow } from './measureViews.js';
import { requestRow } from './requestRows.js';
import { today, type Services } from './services.js';

type RequestItem = AgendaItem & { readonly kind: Notice['kind'] };

/** Whether there is still something to say: a reminder of an answered request says nothing. */
const stillTrue = (item: RequestItem, request: Request, person: Person, now: string): boolean => {
  const { boardId } = request;
  switch (item.kind) {
    case 'reminder':
    case 'extraReminder':
    case 'newRequest':
      return isOpen(request) && mayAnswer(person, boardId);
    case 'submitted':
      return isAuditor(person) && (request.state === 'submitted' || request.state === 'answered');
    case 'decided':
      return isAuditor(person) && request.state === 'answered';
    case 'escalation':
      return (
        isOpen(request) &&
        isOverdue(request, now) &&
        item.dueDate === request.effectiveDueDate &&
        (isAuditor(person) || isSubstituteOf(person, boardId) || isHeadOf(person, boardId))
      );
  }
};

/** The more urgent kind when several are due for the same request: what has happened outranks a reminder. */
const rank: Readonly<Record<Notice['kind'], number>> = {
  decided: 0,
  submitted: 1,
  newRequest: 2,
  extraReminder: 3,
  reminder: 4,
  escalation: 5,
};

/** Of two things to say of one request; of two escalations the later step. */
const outranks = (one: RequestItem, other: RequestItem): boolean =>
  one.kind === other.kind
    ? one.kind === 'escalation' && Number(one.step) > Number(other.step)
    : rank[one.kind] < rank[other.kind];

/** One thing to say per request. */
const chosen = (items: readonly RequestItem[]): RequestItem[] => {
  const bySubject = new Map<string, RequestItem>();
  for (const item of items) {
    const standing = bySubject.get(item.subject);
    if (standing === undefined || outranks(item, standing)) bySubject.set(item.subject, item);
  }
  return [...bySubject.values()];
};

const isOfRequest = (item: AgendaItem): item is RequestItem =>
  item.kind !== 'digest' && item.kind !== 'measure';

export interface MorningSettings {
  readonly escalation: Escalation;
}

/** The measures that are still to be reported on, the most urgent first; those without a day last. */
const dueMeasures = async (
  services: Pick<Services, 'measures'>,
  person: Person,
  items: readonly AgendaItem[],
  now: string,
): Promise<MeasureRow[]> => {
  const ids = new Set(items.filter(({ kind }) => kind === 'measure').map(({ subject }) => subject));
  const rows: MeasureRow[] = [];
  for (const id of ids) {
    const held = await services.measures.measure(id);
    if (held === null || !isOngoing(held.measure) || !mayAnswer(person, held.measure.boardId)) continue;
    rows.push(measureRow(held.measure, person, now));
  }
  return rows.sort((one, other) => (one.dueDate ?? '~').localeCompare(other.dueDate ?? '~'));
};

/** One card's content for one person, from what is on her agenda; null: nothing of it is true any more. */
export const morning = async (
  services: Pick<Services, 'requests' | 'measures' | 'people' | 'clock'>,
  { escalation }: MorningSettings,
  person: Person,
  items: readonly AgendaItem[],
): Promise<MorningView | null> => {
  const now = today(services.clock);
  const escalates = items.some(({ kind }) => kind === 'escalation');
  const persons = escalates ? (await services.people.persons()).map(({ value }) => value) : [];

  const requests = new Map<string, Request>();
  const toSay: RequestItem[] = [];
  for (const item of items.filter(isOfRequest)) {
    if (parseRequestId(item.subject) === null) continue;
    const request = requests.get(item.subject) ?? (await services.requests.request(item.subject))?.request;
    if (request === undefined || !stillTrue(item, request, person, now)) continue;
    requests.set(item.subject, request);
    toSay.push(item);
  }
  const notices = chosen(toSay).flatMap((item): Notice[] => {
    const request = requests.get(item.subject);
    if (request === undefined) return [];
    const notice: Notice = {
      kind: item.kind,
      row: requestRow(request, person, now),
      unanswered: unansweredNumbers(request),
      standIn: !isSecretaryOf(person, request.boardId) && isSubstituteOf(person, request.boardId),
    };
    if (item.kind === 'extraReminder')
      return [{ ...notice, askedByName: request.extraReminder?.byName ?? '' }];
    if (item.kind !== 'escalation') return [notice];
    const facts = escalationFacts(item, request, person, persons, escalation);
    return facts === null ? [] : [{ ...notice, escalation: facts }];
  });
  notices.sort(
    (one, other) =>
      one.row.effectiveDueDate.localeCompare(other.row.effectiveDueDate) ||
      Number(one.standIn) - Number(other.standIn) ||
      swedish(one.row.board, other.row.board),
  );
  const measures = await dueMeasures(services, person, items, now);
  const weekly = items.find(({ kind }) => kind === 'digest');
  const facts =
    weekly !== undefined && isAuditor(person) ? await digest(services, person, weekly, escalation) : null;
  if (facts !== null) return { view: 'morning', notices, measures, digest: facts };
  return notices.length + measures.length === 0 ? null : { view: 'morning', notices, measures };
};
