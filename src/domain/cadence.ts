import type { Request } from './request.js';
import { nextSendingDay, type QuietMonths } from './quietMonths.js';
import { lessOften, type Reminders } from './reminders.js';
import { hasStep, latestStep, nextStep, sendingDay, type ReminderStep, type Rhythm } from './rhythm.js';

/** The organisation's rules of when people are reminded. */
export interface StandardCadence {
  readonly rhythm: Rhythm;
  readonly quietMonths: QuietMonths;
}

/** On which days one person is told of one due date. Days are `YYYY-MM-DD`. */
export interface Cadence extends StandardCadence {
  readonly dueDate: string;
  /** Nothing comes before this day. */
  readonly snoozedUntil: string | null;
}

/** When somebody who is to answer is reminded. A pause ends with the due day's own step, whatever was asked for. */
export const cadenceFor = (
  reminders: Reminders,
  { rhythm: ofReview, effectiveDueDate: dueDate }: Pick<Request, 'rhythm' | 'effectiveDueDate'>,
  { rhythm: standard, quietMonths }: StandardCadence,
): Cadence => {
  const whole = ofReview ?? standard;
  const dueDay = sendingDay(dueDate, 0, quietMonths);
  const { snoozedUntil } = reminders;
  return {
    dueDate,
    quietMonths,
    rhythm: reminders.pace === 'less' ? lessOften(whole) : whole,
    snoozedUntil: snoozedUntil !== null && snoozedUntil > dueDay ? dueDay : snoozedUntil,
  };
};

/** The day itself, or the first one after it on which the person may be told of that due date. */
export const firstOpenDay = ({ dueDate, quietMonths, snoozedUntil }: Cadence, day: string): string =>
  nextSendingDay(snoozedUntil !== null && snoozedUntil > day ? snoozedUntil : day, dueDate, quietMonths);

export const stepDay = ({ dueDate, quietMonths }: Cadence, step: number): string =>
  sendingDay(dueDate, step, quietMonths);
export const hasCadenceStep = ({ rhythm }: Cadence, step: number): boolean => hasStep(rhythm, step);
export const latestCadenceStep = (cadence: Cadence, upTo: string): ReminderStep | null =>
  latestStep(cadence.dueDate, cadence.rhythm, upTo, cadence.quietMonths);

/** A step to come. */
export interface UpcomingStep extends ReminderStep {
  /** The steps up to this day are settled. */
  readonly since: string;
  /** Steps of days before its own wait for it too: what comes after `since` has not been told. */
  readonly putOff: boolean;
}

/**
 * The step that follows on those of the day `after`; null: the rhythm has ended. If its day has gone by unseen,
 * or lies in a pause, the latest step takes its place, on the first day on which it can be caught up with.
 */
export const upcoming = (
  cadence: Cadence,
  after: string,
  { today, catchUpDay }: { readonly today: string; readonly catchUpDay: string },
): UpcomingStep | null => {
  const next = nextStep(cadence.dueDate, cadence.rhythm, after, cadence.quietMonths);
  if (next === null) return null;
  const from = next.day >= today ? next.day : catchUpDay;
  const day = firstOpenDay(cadence, from);
  if (day === next.day) return { ...next, since: after, putOff: false };
  const latest = latestCadenceStep(cadence, day);
  return latest && { ...latest, day, since: after, putOff: true };
};
