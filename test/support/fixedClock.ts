import { DateTime } from 'luxon';
import type { Clock } from '../../src/ports/clock';

export interface FixedClock extends Clock {
  set(iso: string): void;
}

/** A clock that stands still until the test moves it, in Stockholm. Its monotonic side only grows. */
export const fixedClock = (iso: string): FixedClock => {
  const read = (text: string): DateTime<true> => {
    const value = DateTime.fromISO(text, { zone: 'Europe/Stockholm' });
    if (!value.isValid) throw new Error(`no such time: ${text}`);
    return value;
  };
  let now = read(iso);
  return { now: () => now, monotonic: () => performance.now(), set: (text) => (now = read(text)) };
};
