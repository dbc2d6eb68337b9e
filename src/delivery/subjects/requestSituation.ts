import { isAuditor, isSecretaryOf, type Person } from '../../domain/person.js';
import type { Request } from '../../domain/request.js';
import { latestStep, nextStep, type ReminderStep, type Rhythm } from '../../domain/rhythm.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import type { Moment } from './subject.js';

/** Everything that decides what is to be planned for one request. */
export interface RequestSituation extends Moment {
  readonly request: Request;
  /** The board's secretaries. */
  readonly secretaries: readonly Person[];
  readonly auditors: readonly Person[];
  readonly rhythm: Rhythm;
}

export const requestSituation = (request: Request, moment: Moment, rhythm: Rhythm): RequestSituation => ({
  ...moment,
  request,
  secretaries: moment.persons.filter((person) => isSecretaryOf(person, request.boardId)),
  auditors: moment.persons.filter(isAuditor),
  rhythm,
});

/** Whether the item's person is one of these. */
export const isAmong = (persons: readonly Person[], { personId }: AgendaItem): boolean =>
  persons.some(({ id }) => id === personId);

/** An item says days relative to the due date, a rhythm days before it. */
export const stepText = (step: number): string => String(0 - step);
export const stepOf = (item: AgendaItem): number => 0 - Number(item.step);

/** The step that follows `after`; if its day has passed unseen, the latest one, on the day to catch up. */
export const upcomingStep = (
  { request, rhythm, today, catchUpDay }: RequestSituation,
  after: string,
): ReminderStep | null => {
  const next = nextStep(request.effectiveDueDate, rhythm, after);
  if (next === null || next.day >= today) return next;
  const latest = latestStep(request.effectiveDueDate, rhythm, catchUpDay);
  return latest && { ...latest, day: catchUpDay };
};
