import { DateTime } from 'luxon';
import type { Clock } from '../ports/clock.js';

/** The machine's clock, seen in `zone` (an IANA name; the configuration has checked it). */
export const systemClock = (zone: string): Clock => ({
  now: (): DateTime<true> => {
    const now = DateTime.now().setZone(zone);
    if (!now.isValid) throw new RangeError(`No such time zone: ${zone}`);
    return now;
  },
  monotonic: () => performance.now(),
});

/** A clock that shows `start` at this moment and flows on from there. */
export const startingAt = (source: Clock, start: DateTime<true>): Clock => {
  const offset = start.toMillis() - source.now().toMillis();
  return { now: () => source.now().plus(offset), monotonic: () => source.monotonic() };
};
