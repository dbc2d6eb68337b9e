import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import { failureFacts } from './failures.js';
import type { DeliverDue } from './pass.js';
import { waitAtMost, type Pause } from './pause.js';

export interface DeliveryLoop {
  /** Something may be due: begins a pass now, or one more when the present one ends. */
  wake(): void;
  /** Begins nothing new and resolves when what was begun has ended, or the grace has passed. */
  stop(): Promise<void>;
}

interface Parts {
  readonly deliverDue: DeliverDue;
  readonly clock: Pick<Clock, 'now'>;
  readonly pause: Pause;
  readonly log: Log;
  /** Milliseconds; the loop looks at least so often, whatever it expects. */
  readonly longestSleepMs: number;
  /** Milliseconds that `stop` waits: a call in flight needs its time-out, and its outcome is to be stored. */
  readonly graceMs: number;
}

const shortestSleepMs = 50;
/** After a first failed pass; doubled after each further one in a row. */
const firstRetryMs = 1_000;

/**
 * Runs one pass after the other. Timers only wake it; what is due the clock says, so that a clock that is moved
 * or a machine that slept brings nothing out of step.
 */
export const startLoop = (parts: Parts): DeliveryLoop => {
  const { deliverDue, clock, pause, log, longestSleepMs, graceMs } = parts;
  const stopping = new AbortController();
  let alarm = new AbortController();

  let failures = 0;

  const pass = async (): Promise<number> => {
    try {
      const { next, ...counts } = await deliverDue(stopping.signal);
      failures = 0;
      if (counts.due > 0) log.info('delivery.pass', { ...counts, next: next?.toISO() ?? null });
      const untilNext = next === null ? longestSleepMs : next.diff(clock.now()).toMillis();
      return Math.min(longestSleepMs, Math.max(shortestSleepMs, untilNext));
    } catch (error) {
      log.error('delivery.passFailed', failureFacts(error));
      return Math.min(longestSleepMs, firstRetryMs * 2 ** failures++);
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      alarm = new AbortController();
      const sleepMs = await pass();
      // After a wake during the pass the alarm has rung already, and there is no sleep.
      await pause(sleepMs, alarm.signal);
    }
  };
  const wake = (): void => alarm.abort();
  // Not before the caller has the loop in hand: the first pass may want to wake it.
  const running = Promise.resolve().then(run);

  return {
    wake,
    async stop() {
      stopping.abort();
      wake();
      await waitAtMost(pause, graceMs, running);
    },
  };
};
