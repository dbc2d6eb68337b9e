import { DateTime } from 'luxon';
import type { Person, PersonId } from '../domain/person.js';
import { addDays, isWorkingDay, nextWorkingDay } from '../domain/workingDays.js';

/** When people may be written to. Every instant is in the organisation's zone; days are `YYYY-MM-DD`. */

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** When a person's morning cards leave: at the hour of her choice (`HH:MM`), else at everybody's. */
export const morningTime = (person: Person | undefined, reminderTime: TimeOfDay): TimeOfDay => {
  const [hour, minute] = (person?.reminders.time ?? '').split(':').map(Number);
  return hour === undefined || minute === undefined ? reminderTime : { hour, minute };
};

/** By person; nobody in particular: when everybody's leave. */
export type MorningTimes = (personId: PersonId) => TimeOfDay;
export const morningTimes =
  (persons: ReadonlyMap<PersonId, Person>, reminderTime: TimeOfDay): MorningTimes =>
  (personId) =>
    morningTime(persons.get(personId), reminderTime);

/** Office hours: in them news is told at once, outside of them nobody is written to. */
const opening: TimeOfDay = { hour: 8, minute: 0 };
const closing: TimeOfDay = { hour: 17, minute: 0 };

/** The slot of the one card per person and morning. */
export const morningSlot = 'morning';

const minutes = ({ hour, minute }: TimeOfDay): number => hour * 60 + minute;
export const dayOf = (instant: DateTime<true>): string => instant.toISODate();

const isOfficeTime = (now: DateTime<true>): boolean =>
  isWorkingDay(dayOf(now)) && minutes(now) >= minutes(opening) && minutes(now) < minutes(closing);

/** A morning card that is late still leaves the same day, up to this minute. */
const lastMinute = (reminderTime: TimeOfDay): number =>
  minutes(reminderTime) < minutes(closing) ? minutes(closing) : 24 * 60;

/** Where news of that instant is told: at once, or on the next working morning. */
export const firstTelling = (
  instant: DateTime<true>,
  event: string,
): { readonly day: string; readonly slot: string } => {
  const day = dayOf(instant);
  if (isOfficeTime(instant)) return { day, slot: `now-${event}` };
  const firstDay = minutes(instant) < minutes(opening) ? day : addDays(day, 1);
  return { day: nextWorkingDay(firstDay), slot: morningSlot };
};

/** Whether a card of today in that slot may leave now. */
export const mayLeave = (slot: string, now: DateTime<true>, reminderTime: TimeOfDay): boolean =>
  slot === morningSlot
    ? isWorkingDay(dayOf(now)) &&
      minutes(now) >= minutes(reminderTime) &&
      minutes(now) < lastMinute(reminderTime)
    : isOfficeTime(now);

/** The first day whose morning card can still leave: today, unless it is closed or too late. */
export const catchUpDay = (now: DateTime<true>, reminderTime: TimeOfDay): string => {
  const today = dayOf(now);
  return nextWorkingDay(minutes(now) < lastMinute(reminderTime) ? today : addDays(today, 1));
};

/** When a day's morning cards leave. In the gap of a clock change: just after it. */
export const opensAt = (day: string, reminderTime: TimeOfDay, now: DateTime<true>): DateTime<true> => {
  const opens = DateTime.fromISO(day, { zone: now.zone }).set(reminderTime);
  if (!opens.isValid) throw new RangeError(`not a date: ${day}`);
  return opens;
};

/** The next time that anything can leave for which the present moment is too early or too late. */
export const nextOpening = (now: DateTime<true>, reminderTime: TimeOfDay): DateTime<true> => {
  const opens = opensAt(catchUpDay(now, reminderTime), reminderTime, now);
  return opens > now ? opens : opensAt(nextWorkingDay(addDays(dayOf(now), 1)), reminderTime, now);
};
