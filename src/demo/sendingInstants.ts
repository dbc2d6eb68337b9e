import { DateTime } from 'luxon';

const instantAt = (local: string, zone: string): DateTime<true> => {
  const read = DateTime.fromISO(local, { zone });
  if (!read.isValid) throw new RangeError(`No time of day: ${local}`);
  // Which of two Luxon reads depends on the season in which it is asked.
  return DateTime.min(read, ...read.getPossibleOffsets());
};

/**
 * Every moment after `from` and until `to` (it included) at which reminders are sent, in order.
 * Where summer time swallows the time of day, the moment is an hour later; where it stands twice, the first.
 * @param reminderTimes `HH:MM`; each of them once a day
 */
export const sendingInstants = (
  from: DateTime<true>,
  to: DateTime<true>,
  reminderTimes: readonly string[],
  zone: string,
): DateTime<true>[] => {
  const instants: DateTime<true>[] = [];
  const first = from.setZone(zone).toISODate();
  for (let count = 0; ; count += 1) {
    if (first === null) throw new RangeError(`No such time zone: ${zone}`);
    const day = DateTime.fromISO(first, { zone: 'utc' }).plus({ days: count }).toISODate();
    const ofDay = [...new Set(reminderTimes)].sort().map((time) => instantAt(`${day ?? ''}T${time}`, zone));
    instants.push(...ofDay.filter((instant) => instant > from && instant <= to));
    if (ofDay.every((instant) => instant > to)) return instants;
  }
};
