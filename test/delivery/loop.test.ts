import { DateTime } from 'luxon';
import { startLoop } from '../../src/delivery/loop.js';
import type { DeliverDue, PassResult } from '../../src/delivery/pass.js';
import { pause } from '../../src/delivery/pause.js';
import { TestClock } from './world.js';

const nothing: PassResult = {
  due: 0,
  sent: 0,
  undeliverable: 0,
  unknown: 0,
  waiting: 0,
  superseded: 0,
  next: null,
};
const loopOf = (deliverDue: DeliverDue, options: { longestSleepMs?: number; graceMs?: number } = {}) => {
  const clock = new TestClock('2023-03-01T08:00');
  const logged: { code: string; facts: unknown }[] = [];
  const log = {
    info: (code: string, facts: unknown) => void logged.push({ code, facts }),
    warn: (code: string, facts: unknown) => void logged.push({ code, facts }),
    error: (code: string, facts: unknown) => void logged.push({ code, facts }),
  };
  const loop = startLoop({
    deliverDue,
    clock,
    pause,
    log,
    longestSleepMs: options.longestSleepMs ?? 60_000,
    graceMs: options.graceMs ?? 1_000,
  });
  return { loop, clock, logged };
};
const sleep = (ms: number) => pause(ms);

describe('the loop', () => {
  it('begins at once, sleeps until it is woken, and stops while asleep', async () => {
    let passes = 0;
    const { loop } = loopOf(() => {
      passes++;
      return Promise.resolve(nothing);
    });
    await sleep(30);
    expect(passes).toBe(1);
    loop.wake();
    await sleep(30);
    expect(passes).toBe(2);
    await loop.stop();
    await sleep(30);
    expect(passes).toBe(2);
  });

  it('looks again after the longest sleep, however far off the next instant is', async () => {
    let passes = 0;
    const far = DateTime.fromISO('2023-03-09T08:30:00Z') as DateTime<true>;
    const { loop } = loopOf(
      () => {
        passes++;
        return Promise.resolve({ ...nothing, next: far });
      },
      { longestSleepMs: 60 },
    );
    await sleep(400);
    await loop.stop();
    expect(passes).toBeGreaterThanOrEqual(3);
    expect(passes).toBeLessThan(9);
  });

  it('wakes at the next instant', async () => {
    const at: number[] = [];
    const { loop, clock } = loopOf(() => {
      at.push(performance.now());
      return Promise.resolve({ ...nothing, next: at.length === 1 ? clock.now().plus(150) : null });
    });
    await sleep(500);
    await loop.stop();
    expect(at).toHaveLength(2);
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(140);
  });

  it('never overlaps, and does not miss a wake that comes during a pass', async () => {
    let running = 0;
    let most = 0;
    let passes = 0;
    const { loop } = loopOf(async () => {
      most = Math.max(most, ++running);
      passes++;
      await sleep(60);
      running--;
      return nothing;
    });
    await sleep(20);
    loop.wake();
    loop.wake();
    await sleep(250);
    await loop.stop();
    expect([most, passes]).toEqual([1, 2]);
  });

  it('survives a failing pass, says its code and goes on', async () => {
    let passes = 0;
    const { loop, logged } = loopOf(
      () => {
        passes++;
        return passes === 1
          ? Promise.reject(Object.assign(new Error('no answer'), { code: 'storageUnavailable' }))
          : Promise.resolve(nothing);
      },
      { longestSleepMs: 50 },
    );
    await sleep(200);
    await loop.stop();
    expect(passes).toBeGreaterThan(1);
    expect(logged[0]).toEqual({
      code: 'delivery.passFailed',
      facts: { reason: 'storageUnavailable', message: 'no answer' },
    });
  });

  it('tries again soon after a failed pass, however long it sleeps otherwise', async () => {
    let passes = 0;
    const { loop } = loopOf(
      () => {
        passes++;
        return passes === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve(nothing);
      },
      { longestSleepMs: 600_000 },
    );
    const end = performance.now() + 20_000;
    while (passes < 2 && performance.now() < end) await sleep(50);
    await loop.stop();
    expect(passes).toBe(2);
  });

  it('waits at its stop for what is on its way, and tells it', async () => {
    let ended = false;
    let wasTold = false;
    const { loop } = loopOf(async (signal) => {
      await sleep(100);
      wasTold = signal?.aborted === true;
      ended = true;
      return nothing;
    });
    await sleep(20);
    await loop.stop();
    expect([ended, wasTold]).toEqual([true, true]);
  });

  it('stops in bounded time when a pass hangs', async () => {
    const { loop } = loopOf(() => new Promise(() => undefined), { graceMs: 80 });
    await sleep(10);
    await expect(loop.stop()).resolves.toBeUndefined();
  });
});
