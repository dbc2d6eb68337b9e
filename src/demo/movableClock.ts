import type { DateTime } from 'luxon';
import type { Clock } from '../ports/clock.js';
import type { ClockSetting } from '../ports/clockSetting.js';

/** A clock that flows like `base` and can be moved forward, never back: what was sent stays sent. */
export interface MovableClock extends Clock {
  /** How far it is ahead of `base`, milliseconds. */
  offset(): number;
  /** @throws RangeError for a moment before now */
  moveTo(moment: DateTime<true>): void;
}

export const movableClock = (options: {
  readonly base: Clock;
  /** Milliseconds */
  readonly offset: number;
}): MovableClock => {
  const { base } = options;
  let offset = options.offset;
  const now = (): DateTime<true> => base.now().plus(offset);
  const moveTo = (moment: DateTime<true>): void => {
    if (moment < now()) throw new RangeError(`The clock cannot go back to ${moment.toISO()}`);
    offset = moment.toMillis() - base.now().toMillis();
  };
  return {
    now,
    // Leases hold for as long as calls are under way: a jump must not end them.
    monotonic: () => base.monotonic(),
    offset: () => offset,
    moveTo,
  };
};

/**
 * Where the demo's clock stands at a start. What is stored goes on; only a `CLOCK` that differs from the one it
 * was started with begins anew.
 */
export const clockAtStart = (options: {
  readonly stored: ClockSetting | null;
  /** `CLOCK` as it was written, and the moment it means; null: not set. */
  readonly start: { readonly written: string; readonly moment: DateTime<true> } | null;
  readonly base: Clock;
}): ClockSetting => {
  const { stored, start, base } = options;
  if (stored !== null && (start === null || stored.start === start.written)) return stored;
  if (start === null) return { offsetMilliseconds: 0, start: null };
  return {
    offsetMilliseconds: start.moment.toMillis() - base.now().toMillis(),
    start: start.written,
  };
};
