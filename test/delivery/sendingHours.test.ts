import { DateTime } from 'luxon';
import {
  catchUpDay,
  firstTelling,
  mayLeave,
  morningSlot,
  nextOpening,
  opensAt,
} from '../../src/delivery/sendingHours.js';
import { zone } from './world.js';

const at = (local: string): DateTime<true> => DateTime.fromISO(local, { zone }) as DateTime<true>;
const reminderTime = { hour: 8, minute: 30 };
const now = 'now-e';

describe('firstTelling', () => {
  it.each([
    ['2023-03-01T07:59', '2023-03-01', morningSlot],
    ['2023-03-01T08:00', '2023-03-01', now],
    ['2023-03-01T16:59', '2023-03-01', now],
    ['2023-03-01T17:00', '2023-03-02', morningSlot],
    ['2023-03-03T17:00', '2023-03-06', morningSlot],
    ['2023-03-04T10:00', '2023-03-06', morningSlot],
    ['2023-03-04T06:00', '2023-03-06', morningSlot],
    ['2023-06-23T10:00', '2023-06-26', morningSlot],
    ['2023-12-22T18:00', '2023-12-27', morningSlot],
  ])('of %s is on %s, %s', (instant, day, slot) => {
    expect(firstTelling(at(instant), 'e')).toEqual({ day, slot });
  });
});

describe('mayLeave', () => {
  it.each([
    ['2023-03-01T08:29', false, true],
    ['2023-03-01T08:30', true, true],
    ['2023-03-01T16:59', true, true],
    ['2023-03-01T17:00', false, false],
    ['2023-03-01T07:59', false, false],
    ['2023-03-04T10:00', false, false],
    ['2023-04-07T10:00', false, false],
  ])('at %s: a morning card %s, news %s', (instant, morning, news) => {
    expect(mayLeave(morningSlot, at(instant), reminderTime)).toBe(morning);
    expect(mayLeave(now, at(instant), reminderTime)).toBe(news);
  });

  it('lets who chose an evening hour have the evening', () => {
    const evening = { hour: 18, minute: 0 };
    expect(mayLeave(morningSlot, at('2023-03-01T17:59'), evening)).toBe(false);
    expect(mayLeave(morningSlot, at('2023-03-01T23:59'), evening)).toBe(true);
    expect(catchUpDay(at('2023-03-01T23:59'), evening)).toBe('2023-03-01');
  });
});

describe('catchUpDay and nextOpening', () => {
  it.each([
    ['2023-03-01T06:00', '2023-03-01', '2023-03-01T08:30:00.000+01:00'],
    ['2023-03-01T10:00', '2023-03-01', '2023-03-02T08:30:00.000+01:00'],
    ['2023-03-01T17:00', '2023-03-02', '2023-03-02T08:30:00.000+01:00'],
    ['2023-03-25T10:00', '2023-03-27', '2023-03-27T08:30:00.000+02:00'],
    ['2023-10-27T18:00', '2023-10-30', '2023-10-30T08:30:00.000+01:00'],
  ])('at %s: %s and %s', (instant, day, opening) => {
    expect(catchUpDay(at(instant), reminderTime)).toBe(day);
    expect(nextOpening(at(instant), reminderTime).toISO()).toBe(opening);
  });
});

describe('opensAt', () => {
  it('an hour that the clock change leaves out is just after it, and one that comes twice comes once', () => {
    const early = { hour: 2, minute: 30 };
    expect(opensAt('2023-03-26', early, at('2023-03-25T12:00')).toISO()).toBe(
      '2023-03-26T03:30:00.000+02:00',
    );
    expect(opensAt('2023-10-29', early, at('2023-10-28T12:00')).toISO()).toBe(
      '2023-10-29T02:30:00.000+02:00',
    );
  });
});
