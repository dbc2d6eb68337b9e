import { DateTime } from 'luxon';
import { sendingInstants } from '../../src/demo/sendingInstants';

const zone = 'Europe/Stockholm';
const at = (iso: string): DateTime<true> => DateTime.fromISO(iso, { zone }) as DateTime<true>;
const instants = (from: string, to: string, time = '08:30'): (string | null)[] =>
  sendingInstants(at(from), at(to), [time], zone).map((instant) => instant.toUTC().toISO());

describe('sendingInstants', () => {
  it.each([
    ['none before the hour', '2026-11-22T07:00', '2026-11-22T08:29:59', []],
    [
      'the hour itself, when it is the end',
      '2026-11-22T07:00',
      '2026-11-22T08:30',
      ['2026-11-22T07:30:00.000Z'],
    ],
    ['not the hour it starts at', '2026-11-22T08:30', '2026-11-23T08:29', []],
    [
      'one a day, weekends included',
      '2026-11-20T12:00',
      '2026-11-23T12:00',
      ['2026-11-21T07:30:00.000Z', '2026-11-22T07:30:00.000Z', '2026-11-23T07:30:00.000Z'],
    ],
    [
      'the same time of day across the change to summer time',
      '2027-03-27T08:00',
      '2027-03-28T09:00',
      ['2027-03-27T07:30:00.000Z', '2027-03-28T06:30:00.000Z'],
    ],
    [
      'the same time of day across the change to winter time',
      '2026-10-24T08:00',
      '2026-10-25T09:00',
      ['2026-10-24T06:30:00.000Z', '2026-10-25T07:30:00.000Z'],
    ],
  ])('gives %s', (_, from, to, expected) => {
    expect(instants(from, to)).toEqual(expected);
  });

  it('sends once on the days whose clock skips or repeats the hour', () => {
    expect(instants('2027-03-27T12:00', '2027-03-28T12:00', '02:30')).toEqual(['2027-03-28T01:30:00.000Z']);
    expect(instants('2026-10-24T12:00', '2026-10-25T12:00', '02:30')).toEqual(['2026-10-25T00:30:00.000Z']);
  });

  it('stops at every hour that somebody has chosen, each once a day', () => {
    expect(
      sendingInstants(
        at('2026-11-20T09:00'),
        at('2026-11-21T09:00'),
        ['16:30', '08:30', '10:00', '08:30'],
        zone,
      ).map((instant) => instant.toFormat('dd HH:mm')),
    ).toEqual(['20 10:00', '20 16:30', '21 08:30']);
  });

  it('refuses a time of day that does not exist', () => {
    expect(() => instants('2026-11-22T07:00', '2026-11-23T07:00', '25:00')).toThrow(RangeError);
  });
});
