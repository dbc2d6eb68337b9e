import { documentedLimits, limiter, type Limiter } from '../../src/delivery/limiter.js';
import { TestClock } from './world.js';

const clockAt = () => new TestClock('2023-03-01T08:30');

describe('limiter', () => {
  it.each([
    [8, 1_000],
    [61, 30_000],
    [1_801, 3_600_000],
  ])('gives one conversation its place number %i only after %i ms', (place, span) => {
    const clock = clockAt();
    const limits = limiter(documentedLimits, clock);
    const start = clock.monotonic();
    for (let taken = 1; taken <= place;) {
      const permit = limits.take('c', 't');
      if (permit.granted) taken++;
      else clock.advance(permit.waitMs);
    }
    expect(clock.monotonic() - start).toBe(span);
  });

  it('holds a tenant to fifty in any second, whoever they are for', () => {
    const clock = clockAt();
    const limits = limiter(documentedLimits, clock);
    for (let n = 0; n < 50; n++) expect(limits.take(`c${n}`, 't')).toMatchObject({ granted: true });
    clock.advance(400);
    expect(limits.take('c99', 't')).toEqual({ granted: false, scope: 'tenant', waitMs: 600 });
    expect(limits.take('c99', 'other')).toMatchObject({ granted: true });
    clock.advance(600);
    expect(limits.take('c99', 't')).toMatchObject({ granted: true });
  });

  it('makes one conversation wait, not the others, and charges nobody for a refusal', () => {
    const clock = clockAt();
    const limits = limiter(documentedLimits, clock);
    for (let n = 0; n < 7; n++) limits.take('busy', 't');
    for (let n = 0; n < 100; n++)
      expect(limits.take('busy', 't')).toEqual({ granted: false, scope: 'conversation', waitMs: 1_000 });
    expect(limits.take('calm', 't')).toMatchObject({ granted: true });
    clock.advance(1_000);
    expect(limits.take('busy', 't')).toMatchObject({ granted: true });
  });

  it('does not heed the wall clock', () => {
    const clock = clockAt();
    const limits = limiter(documentedLimits, clock);
    for (let n = 0; n < 7; n++) limits.take('c', 't');
    clock.set('2024-01-01T00:00');
    expect(limits.take('c', 't').granted).toBe(false);
  });

  it('counts a call from its beginning, not from its permit', () => {
    const clock = clockAt();
    const limits = limiter(documentedLimits, clock);
    for (let n = 0; n < 7; n++) {
      const permit = limits.take('c', 't');
      clock.advance(100);
      if (permit.granted) permit.begin();
    }
    // The first of them began at 100, and the clock shows 700.
    expect(limits.take('c', 't')).toMatchObject({ granted: false, waitMs: 400 });
  });

  describe('after a 429', () => {
    /** Calls that are permitted in the next second. */
    const inOneSecond = (limits: Limiter, clock: TestClock, conversation: (n: number) => string): number => {
      let granted = 0;
      for (let ms = 0; ms < 1_000; ms += 5) {
        if (limits.take(conversation(granted), 't').granted) granted++;
        clock.advance(5);
      }
      return granted;
    };
    const many = (n: number) => `c${n}`;

    it('slows down that conversation alone, and lets it climb back', () => {
      const clock = clockAt();
      const limits = limiter(documentedLimits, clock);
      limits.refused('busy', 't');
      expect(inOneSecond(limits, clock, () => 'busy')).toBe(4);
      clock.advance(1_000);
      expect(inOneSecond(limits, clock, many)).toBe(50);
      clock.advance(60_000);
      expect(inOneSecond(limits, clock, () => 'busy')).toBe(7);
    });

    it('of two conversations slows down the tenant, once for one burst, and lets it climb back slowly', () => {
      const clock = clockAt();
      const limits = limiter(documentedLimits, clock);
      for (let n = 0; n < 20; n++) limits.refused(`c${n}`, 't');
      expect(inOneSecond(limits, clock, many)).toBe(35);
      expect(limits.take('c', 'other').granted).toBe(true);
      clock.advance(10_000);
      const later = inOneSecond(limits, clock, many);
      expect(later).toBeGreaterThan(38);
      expect(later).toBeLessThan(43);
      clock.advance(60_000);
      expect(inOneSecond(limits, clock, many)).toBe(50);
    });

    it('never stops altogether', () => {
      const clock = clockAt();
      const limits = limiter(documentedLimits, clock);
      for (let n = 0; n < 200; n++) {
        limits.refused(`c${n}`, 't');
        clock.advance(600);
      }
      clock.advance(2_000);
      expect(limits.take('c', 't').granted).toBe(true);
    });
  });

  it('lets four instances that know nothing of each other share one limit', () => {
    const clock = clockAt();
    const instances = Array.from({ length: 4 }, () => limiter(documentedLimits, clock));
    const begun: number[] = [];
    const accepted = (now: number): boolean => {
      while ((begun[0] ?? now) <= now - 1_000) begun.shift();
      if (begun.length >= 50) return false;
      begun.push(now);
      return true;
    };
    const perMinute: { taken: number; refused: number }[] = [];
    for (let minute = 0, call = 0; minute < 3; minute++) {
      const tally = { taken: 0, refused: 0 };
      for (let ms = 0; ms < 60_000; ms += 4) {
        for (const instance of instances) {
          const conversation = `c${call++ % 500}`;
          if (!instance.take(conversation, 't').granted) continue;
          if (accepted(clock.monotonic())) tally.taken++;
          else {
            tally.refused++;
            instance.refused(conversation, 't');
          }
        }
        clock.advance(4);
      }
      perMinute.push(tally);
    }
    const [first, ...settled] = perMinute;
    expect(first!.taken / (50 * 60)).toBeGreaterThan(0.6);
    for (const { taken, refused } of settled) {
      expect(taken / (50 * 60)).toBeGreaterThan(0.7);
      expect(refused / (taken + refused)).toBeLessThan(0.05);
    }
  });
});
