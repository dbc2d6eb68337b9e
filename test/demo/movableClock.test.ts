import { DateTime } from 'luxon';
import { clockAtStart, movableClock } from '../../src/demo/movableClock';
import type { Clock } from '../../src/ports/clock';

const zone = 'Europe/Stockholm';
const at = (iso: string): DateTime<true> => DateTime.fromISO(iso, { zone }) as DateTime<true>;
const standing = (iso: string): Clock & { set(next: string): void } => {
  let moment = at(iso);
  return { now: () => moment, monotonic: () => 7, set: (next) => (moment = at(next)) };
};

describe('movableClock', () => {
  it('flows with its base, as far ahead as it was set', () => {
    const base = standing('2026-11-22T10:00');
    const clock = movableClock({ base, offset: 3_600_000 });
    expect(clock.now()).toEqual(at('2026-11-22T11:00'));
    base.set('2026-11-22T10:05');
    expect(clock.now()).toEqual(at('2026-11-22T11:05'));
    expect(clock.monotonic()).toBe(7);
  });

  it.each([
    ['into summer time', '2027-03-27T10:00', '2027-03-28T10:00'],
    ['into winter time', '2026-10-24T10:00', '2026-10-25T10:00'],
    ['over a year', '2026-11-22T10:00', '2027-12-27T10:00'],
  ])('moves %s', (_, from, to) => {
    const clock = movableClock({ base: standing(from), offset: 0 });
    clock.moveTo(at(to));
    expect(clock.now()).toEqual(at(to));
    expect(clock.offset()).toBe(at(to).toMillis() - at(from).toMillis());
  });

  it('does not go back', () => {
    const clock = movableClock({ base: standing('2026-11-22T10:00'), offset: 0 });
    expect(() => clock.moveTo(at('2026-11-22T09:59'))).toThrow(RangeError);
    expect(clock.offset()).toBe(0);
  });
});

describe('clockAtStart', () => {
  const base = standing('2026-11-22T10:00');
  const start = { written: '2023-03-01T08:00:00+01:00', moment: at('2023-03-01T08:00:00+01:00') };
  const offset = start.moment.toMillis() - base.now().toMillis();
  const stored = { offsetMilliseconds: 99, start: start.written };

  it.each([
    ['the machine’s time on a first start', null, null, { offsetMilliseconds: 0, start: null }],
    ['CLOCK on a first start', null, start, { offsetMilliseconds: offset, start: start.written }],
    ['what is stored without CLOCK', stored, null, stored],
    ['what is stored with the same CLOCK', stored, start, stored],
    [
      'another CLOCK anew',
      { offsetMilliseconds: 99, start: '2020-01-01' },
      start,
      { offsetMilliseconds: offset, start: start.written },
    ],
  ])('takes %s', (_, storedSetting, startSetting, expected) => {
    expect(clockAtStart({ stored: storedSetting, start: startSetting, base })).toEqual(expected);
  });
});
