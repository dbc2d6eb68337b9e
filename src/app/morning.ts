import { isOngoing } from '../domain/measure.js';
import { isAuditor, isSecretaryOf, type Person } from '../domain/person.js';
import { parseRequestId, recommendationMarks, type Request } from '../domain/request.js';
import type { AgendaItem } from '../ports/agendaStore.js';
import type { MeasureRow, MorningView, Notice } from '../ports/views.js';
import { measureRow } from './measureViews.js';
import { requestRow } from './requestRows.js';
import { today, type Services } from './services.js';

/** Whether there is still something to say: a reminder of an answered request says nothing. */
const stillTrue = (kind: Notice['kind'], request: Request, person: Person): boolean => {
  switch (kind) {
    case 'reminder':
    case 'newRequest':
      return request.state !== 'answered' && isSecretaryOf(person, request.boardId);
    case 'submitted':
      return isAuditor(person) && request.state !== 'notStarted' && request.state !== 'draft';
    case 'decided':
      return isAuditor(person) && request.state === 'answered';
  }
};

const unansweredNumbers = (request: Request): number[] =>
  recommendationMarks(request)
    .filter(({ complete }) => !complete)
    .map(({ slot }) => slot);

/** The more urgent kind when several are due for the same request: what has happened outranks a reminder. */
const rank: Readonly<Record<Notice['kind'], number>> = {
  decided: 0,
  submitted: 1,
  newRequest: 2,
  reminder: 3,
};

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
    if (held === null || !isOngoing(held.measure) || !isSecretaryOf(person, held.measure.boardId)) continue;
    rows.push(measureRow(held.measure, person, now));
  }
  return rows.sort((one, other) => (one.dueDate ?? '~').localeCompare(other.dueDate ?? '~'));
};

/** One card's content for one person, from what is on her agenda; null: nothing of it is true any more. */
export const morning = async (
  services: Pick<Services, 'requests' | 'measures' | 'clock'>,
  person: Person,
  items: readonly AgendaItem[],
): Promise<MorningView | null> => {
  const now = today(services.clock);
  const notices = new Map<string, Notice & { readonly rank: number }>();
  for (const { kind, subject } of items) {
    if (kind === 'measure' || parseRequestId(subject) === null) continue;
    const held = await services.requests.request(subject);
    if (held === null || !stillTrue(kind, held.request, person)) continue;
    const standing = notices.get(subject);
    if (standing !== undefined && standing.rank <= rank[kind]) continue;
    notices.set(subject, {
      kind,
      row: requestRow(held.request, person, now),
      unanswered: unansweredNumbers(held.request),
      rank: rank[kind],
    });
  }
  const sorted = [...notices.values()]
    .sort((one, other) => one.row.effectiveDueDate.localeCompare(other.row.effectiveDueDate))
    .map(({ kind, row, unanswered }) => ({ kind, row, unanswered }));
  const measures = await dueMeasures(services, person, items, now);
  return sorted.length + measures.length === 0 ? null : { view: 'morning', notices: sorted, measures };
};
