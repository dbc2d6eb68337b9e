import { DateTime } from 'luxon';
import type { Window } from '../../src/delivery/limiter.js';
import type { Pause } from '../../src/delivery/pause.js';
import type { Clock } from '../../src/ports/clock.js';

/**
 * Time that passes only while everybody waits for it: as long as real work is under way the clock stands still,
 * then it jumps to the next waiter's moment.
 */
export class SimulatedTime implements Clock {
  private elapsed = 0;
  private working = 0;
  private waiters: { readonly at: number; readonly wake: () => void }[] = [];
  private readonly start: DateTime<true>;

  constructor(iso: string) {
    this.start = DateTime.fromISO(iso, { zone: 'Europe/Stockholm' }) as DateTime<true>;
  }
  now(): DateTime<true> {
    return this.start.plus({ milliseconds: this.elapsed });
  }
  monotonic(): number {
    return this.elapsed;
  }
  readonly pause: Pause = (ms) =>
    new Promise((resolve) => this.waiters.push({ at: this.elapsed + Math.max(0, ms), wake: resolve }));

  /** Work that takes real time, and none on this clock. */
  async real<T>(work: () => Promise<T>): Promise<T> {
    this.working += 1;
    try {
      return await work();
    } finally {
      this.working -= 1;
    }
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const ended = work.finally(() => (done = true));
    ended.catch(() => undefined);
    // What a finished step sets off begins within the same turn of the event loop.
    while (!this.isDone(done)) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.working > 0 || this.waiters.length === 0) continue;
      this.elapsed = Math.min(...this.waiters.map(({ at }) => at));
      const due = this.waiters.filter(({ at }) => at <= this.elapsed);
      this.waiters = this.waiters.filter(({ at }) => at > this.elapsed);
      for (const { wake } of due) wake();
    }
    return ended;
  }
  private isDone(done: boolean): boolean {
    return done;
  }
}

/** A channel's own limit: takes what fits, refuses the rest, and charges nobody for a refusal. */
export class EnforcedLimit {
  private readonly taken = new Map<string, number[]>();
  constructor(private readonly windows: readonly Window[]) {}
  takes(id: string, now: number): boolean {
    const calls = this.taken.get(id) ?? [];
    const fits = this.windows.every(({ calls: most, ms }) => {
      const oldest = calls[calls.length - most];
      return oldest === undefined || oldest <= now - ms;
    });
    if (fits) this.taken.set(id, [...calls, now].slice(-2_000));
    return fits;
  }
}
