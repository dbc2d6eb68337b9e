import { documentedLimits, limiter } from '../../src/delivery/limiter.js';
import { TestClock } from './world.js';

const clockAt = () => new TestClock('2023-03-01T08:30');

describe('limiter', () => {
  it.each([
    [8, 1_000],
    [61, 30_000],
    [1_801, 3_600_000],
  ])('gives one conversation its place number %i only after %i ms', (place, span) => {
    const clock = clockAt();
    const { take } = limiter(documentedLimits, clock);
    const start = clock.monotonic();
    for (let taken = 1; taken <= place;) {
      const permit = take('c', 't');
      if (permit.granted) taken++;
      else clock.advance(permit.waitMs);
    }
    expect(clock.monotonic() - start).toBe(span);
  });

  it('holds a tenant to fifty in any second, whoever they are for', () => {
    const clock = clockAt();
    const { take } = limiter(documentedLimits, clock);
    for (let n = 0; n < 50; n++) expect(take(`c${n}`, 't')).toEqual({ granted: true });
    clock.advance(400);
    expect(take('c99', 't')).toEqual({ granted: false, scope: 'tenant', waitMs: 600 });
    expect(take('c99', 'other')).toEqual({ granted: true });
    clock.advance(600);
    expect(take('c99', 't')).toEqual({ granted: true });
  });

  it('makes one conversation wait, not the others, and charges nobody for a refusal', () => {
    const clock = clockAt();
    const { take } = limiter(documentedLimits, clock);
    for (let n = 0; n < 7; n++) take('busy', 't');
    for (let n = 0; n < 100; n++)
      expect(take('busy', 't')).toEqual({ granted: false, scope: 'conversation', waitMs: 1_000 });
    expect(take('calm', 't')).toEqual({ granted: true });
    clock.advance(1_000);
    expect(take('busy', 't')).toEqual({ granted: true });
  });

  it('does not heed the wall clock', () => {
    const clock = clockAt();
    const { take } = limiter(documentedLimits, clock);
    for (let n = 0; n < 7; n++) take('c', 't');
    clock.set('2024-01-01T00:00');
    expect(take('c', 't').granted).toBe(false);
  });
});
