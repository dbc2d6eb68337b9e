import { standIns } from '../../domain/boardReach.js';
import type { Escalation } from '../../domain/escalation.js';
import { isAuditor, isHeadOf, isSecretaryOf, isSubstituteOf, type Person } from '../../domain/person.js';
import type { Request } from '../../domain/request.js';
import { latestStep, nextStep, type ReminderStep, type Rhythm } from '../../domain/rhythm.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import type { Moment } from './subject.js';

/** Everything that decides what is to be planned for one request. */
export interface RequestSituation extends Moment {
  readonly request: Request;
  /** The board's secretaries. */
  readonly secretaries: readonly Person[];
  /** Who is told and reminded: the secretaries and, while none of them can be reached, their substitutes. */
  readonly responsible: readonly Person[];
  readonly substitutes: readonly Person[];
  readonly heads: readonly Person[];
  readonly auditors: readonly Person[];
  readonly rhythm: Rhythm;
  readonly escalation: Escalation;
}

export const requestSituation = (
  request: Request,
  moment: Moment,
  { rhythm, escalation }: Pick<RequestSituation, 'rhythm' | 'escalation'>,
): RequestSituation => {
  const { persons } = moment;
  const { boardId } = request;
  const secretaries = persons.filter((person) => isSecretaryOf(person, boardId));
  return {
    ...moment,
    request,
    secretaries,
    responsible: [...secretaries, ...standIns(persons, boardId)],
    substitutes: persons.filter((person) => isSubstituteOf(person, boardId)),
    heads: persons.filter((person) => isHeadOf(person, boardId)),
    auditors: persons.filter(isAuditor),
    rhythm,
    escalation,
  };
};

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
