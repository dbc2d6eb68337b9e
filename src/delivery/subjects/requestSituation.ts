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
export const stepOf = (item: Pick<AgendaItem, 'step'>): number => 0 - Number(item.step);

/** A due date and when one is reminded of it. */
export interface Countdown {
  readonly dueDate: string;
  readonly rhythm: Rhythm;
}

/** The step that follows `after`; if its day has passed unseen, the latest one, on the day to catch up. */
export const upcoming = (
  { dueDate, rhythm }: Countdown,
  after: string,
  { today, catchUpDay }: Pick<Moment, 'today' | 'catchUpDay'>,
): ReminderStep | null => {
  const next = nextStep(dueDate, rhythm, after);
  if (next === null || next.day >= today) return next;
  const latest = latestStep(dueDate, rhythm, catchUpDay);
  return latest && { ...latest, day: catchUpDay };
};
export const upcomingStep = (situation: RequestSituation, after: string): ReminderStep | null =>
  upcoming({ dueDate: situation.request.effectiveDueDate, rhythm: situation.rhythm }, after, situation);
