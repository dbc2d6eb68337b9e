import type { DateTime } from 'luxon';
import type { ClockSetting, ClockSettingStore } from '../ports/clockSetting.js';
import type { MovableClock } from './movableClock.js';
import { sendingInstants } from './sendingInstants.js';

/**
 * Moves the clock to `to`, stopping at every sending hour on the way: `deliver` runs one pass at each. What has
 * been reached is stored before each pass, so that a crash half way does not turn time back.
 */
export const travel = async (options: {
  readonly clock: MovableClock;
  readonly to: DateTime<true>;
  /** Every hour of the day at which somebody's reminders leave, `HH:MM`. */
  readonly reminderTimes: readonly string[];
  readonly zone: string;
  readonly start: ClockSetting['start'];
  readonly settings: ClockSettingStore;
  readonly deliver: () => Promise<void>;
}): Promise<void> => {
  const { clock, to, reminderTimes, zone, start, settings, deliver } = options;
  const arriveAt = async (moment: DateTime<true>): Promise<void> => {
    // A long pass can outlast the last step of the way.
    if (moment > clock.now()) clock.moveTo(moment);
    await settings.save({ offsetMilliseconds: clock.offset(), start });
  };
  for (const instant of sendingInstants(clock.now(), to, reminderTimes, zone)) {
    await arriveAt(instant);
    await deliver();
  }
  await arriveAt(to);
};
