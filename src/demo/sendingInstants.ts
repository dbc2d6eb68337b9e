import { DateTime } from 'luxon';

/**
 * Every moment after `from` and until `to` (it included) at which reminders are sent.
 * Where summer time swallows the time of day, the moment is an hour later; where it stands twice, the first.
 * @param reminderTime `HH:MM`
 */
export const sendingInstants = (
  from: DateTime<true>,
  to: DateTime<true>,
  reminderTime: string,
  zone: string,
): DateTime<true>[] => {
  const instants: DateTime<true>[] = [];
  const first = from.setZone(zone).toISODate();
  for (let count = 0; ; count += 1) {
    if (first === null) throw new RangeError(`No such time zone: ${zone}`);
    const day = DateTime.fromISO(first, { zone: 'utc' }).plus({ days: count }).toISODate();
    const read = DateTime.fromISO(`${day ?? ''}T${reminderTime}`, { zone });
    if (!read.isValid) throw new RangeError(`No time of day: ${reminderTime}`);
    // Which of two Luxon reads depends on the season in which it is asked.
    const instant = DateTime.min(read, ...read.getPossibleOffsets());
    if (instant > to) return instants;
    if (instant > from) instants.push(instant);
  }
};
