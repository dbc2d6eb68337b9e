import type { DateTime } from 'luxon';
import type { PersonId } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import { latestStep, nextStep, type ReminderStep, type Rhythm } from '../domain/rhythm.js';
import type { AgendaItem } from '../ports/agendaStore.js';
import type { Standing } from './standing.js';

/** Everything that decides what is to be planned for one request. */
export interface Situation {
  readonly request: Request;
  /** The board's secretaries. */
  readonly secretaries: readonly PersonId[];
  readonly auditors: readonly PersonId[];
  /** What is planned so far; null: nothing ever was. An item that is not `planned` is settled. */
  readonly plan: readonly AgendaItem[] | null;
  /** Of unsettled items whose day has come. Those of later days count as planned. */
  readonly standing: (item: AgendaItem) => Standing;
  readonly now: DateTime<true>;
  readonly today: string;
  /** The first day whose morning card can still leave. */
  readonly catchUpDay: string;
  readonly rhythm: Rhythm;
}

export const isUnsettled = (item: AgendaItem): boolean => item.state === 'planned';

/** An item says days relative to the due date, a rhythm days before it. */
export const stepText = (step: number): string => String(0 - step);
export const stepOf = (item: AgendaItem): number => 0 - Number(item.step);

/** The step that follows `after`; if its day has passed unseen, the latest one, on the day to catch up. */
export const upcomingStep = (
  { request, rhythm, today, catchUpDay }: Situation,
  after: string,
): ReminderStep | null => {
  const next = nextStep(request.effectiveDueDate, rhythm, after);
  if (next === null || next.day >= today) return next;
  const latest = latestStep(request.effectiveDueDate, rhythm, catchUpDay);
  return latest && { ...latest, day: catchUpDay };
};
