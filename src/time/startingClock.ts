import { DateTime } from 'luxon';
import type { Clock } from '../ports/clock.js';
import { startingAt, systemClock } from './systemClock.js';

/** The machine's clock, or one that starts at `clockStart` (ISO with an offset) and flows on from there. */
export const startingClock = (settings: {
  readonly timeZone: string;
  readonly clockStart: string | null;
}): Clock => {
  const system = systemClock(settings.timeZone);
  if (settings.clockStart === null) return system;
  const start = DateTime.fromISO(settings.clockStart, { zone: settings.timeZone });
  if (!start.isValid) throw new RangeError(`No such moment: ${settings.clockStart}`);
  return startingAt(system, start);
};
