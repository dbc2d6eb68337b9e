import { setTimeout as delay } from 'node:timers/promises';

/** Waits so many milliseconds, or until the signal; decides nothing. Tests hand in one that moves their clock. */
export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>;

export const pause: Pause = async (ms, signal) => {
  try {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
};

/** Waits for the work, but no longer than so many milliseconds. */
export const waitAtMost = async (wait: Pause, ms: number, work: Promise<unknown>): Promise<void> => {
  const ended = new AbortController();
  await Promise.race([work, wait(ms, ended.signal)]);
  ended.abort();
};
