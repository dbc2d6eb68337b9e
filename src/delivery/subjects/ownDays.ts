import { cadenceFor, type Cadence, type StandardCadence } from '../../domain/cadence.js';
import type { PersonId } from '../../domain/person.js';
import { standardReminders } from '../../domain/reminders.js';
import type { Rhythm } from '../../domain/rhythm.js';
import { catchUpDay, morningTime, type TimeOfDay } from '../sendingHours.js';
import type { Moment } from './subject.js';

/** The days on which one person may be told of one due date, as seen today. */
export interface OwnDays {
  readonly cadence: Cadence;
  readonly today: string;
  /** The first day whose morning card can still reach her. */
  readonly catchUpDay: string;
}

/** A due date, and when the organisation reminds of it. */
export interface Dated {
  readonly effectiveDueDate: string;
  /** Of its own; null: the standard one. */
  readonly rhythm: Rhythm | null;
  readonly standard: StandardCadence;
  readonly reminderTime: TimeOfDay;
}

/** As the person has chosen. What she has to answer cannot wait longer than its due date, mere news can. */
export const ownDaysOf = (
  { persons, now, today }: Pick<Moment, 'persons' | 'now' | 'today'>,
  dated: Dated,
  personId: PersonId,
  isMereNews = false,
): OwnDays => {
  const person = persons.find(({ id }) => id === personId);
  const reminders = person?.reminders ?? standardReminders;
  const cadence = cadenceFor(reminders, dated, dated.standard);
  return {
    cadence: isMereNews ? { ...cadence, snoozedUntil: reminders.snoozedUntil } : cadence,
    today,
    catchUpDay: catchUpDay(now, morningTime(person, dated.reminderTime)),
  };
};
