import { DateTime } from 'luxon';
import { jumpRefusalText, readJump } from '../../src/demo/jumpCommand';

const now = DateTime.fromISO('2026-11-22T10:15', { zone: 'Europe/Stockholm' }) as DateTime<true>;
const arrival = (text: string): unknown => {
  const read = readJump(text, now);
  return read?.kind === 'jump' ? read.to.toFormat("yyyy-MM-dd'T'HH:mm") : (read?.code ?? null);
};

describe('readJump', () => {
  it.each([
    ['hoppa 7 dagar', '2026-11-29T10:15'],
    ['  Hoppa   fram 1 dag. ', '2026-11-23T10:15'],
    ['hoppa 7dagar', '2026-11-29T10:15'],
    ['hoppa en vecka', '2026-11-29T10:15'],
    ['hoppa två veckor', '2026-12-06T10:15'],
    ['HOPPA TVÅ VECKOR!'.normalize('NFD'), '2026-12-06T10:15'],
    ['hoppa tre månader', '2027-02-22T10:15'],
    ['hoppa 400 dagar', '2027-12-27T10:15'],
    ['hoppa till 2027-03-01', '2027-03-01T12:00'],
    ['hoppa till den 1 mars 2027', '2027-03-01T12:00'],
    ['hoppa till 1 mars', '2027-03-01T12:00'],
    ['hoppa till 24 december', '2026-12-24T12:00'],
    ['jump 7 days', '2026-11-29T10:15'],
    ['jump ahead a week', '2026-11-29T10:15'],
    ['jump to March 1, 2027', '2027-03-01T12:00'],
  ])('reads “%s”', (text, expected) => {
    expect(arrival(text)).toBe(expected);
  });

  it.each([
    ['hoppa', 'noLength'],
    ['hoppa lite', 'noLength'],
    ['hoppa sju katter', 'noLength'],
    ['hoppa 1,5 dagar', 'noLength'],
    ['hoppa 0 dagar', 'notForward'],
    ['hoppa -3 dagar', 'notForward'],
    ['hoppa −3 dagar', 'notForward'],
    ['hoppa till 2026-11-22', 'notForward'],
    ['hoppa till 2020-01-01', 'notForward'],
    ['hoppa 401 dagar', 'tooFar'],
    ['hoppa 99999999999999999999 dagar', 'noLength'],
    ['hoppa 999999999 dagar', 'tooFar'],
    ['hoppa till 2099-01-01', 'tooFar'],
    ['hoppa till 2027-02-29', 'noSuchDate'],
    ['hoppa till nyårsraketen', 'noSuchDate'],
    ['jump to 31 June', 'noSuchDate'],
    ['hoppa till', 'noLength'],
  ])('refuses “%s”', (text, code) => {
    expect(arrival(text)).toBe(code);
  });

  it.each(['', 'vilka har inte svarat?', 'hoppas du mår bra', 'jumping 7 days', 'kan du hoppa 7 dagar'])(
    'leaves “%s” to others',
    (text) => {
      expect(readJump(text, now)).toBeNull();
    },
  );

  it('counts calendar days across the change of summer time', () => {
    const march = DateTime.fromISO('2027-03-27T23:30', { zone: 'Europe/Stockholm' }) as DateTime<true>;
    expect(readJump('hoppa 1 dag', march)).toMatchObject({ days: 1 });
    expect(readJump('hoppa 7 dagar', march)).toMatchObject({ days: 7 });
  });

  it('answers in the language of the command', () => {
    const refusal = readJump('jump -1 days', now);
    expect(refusal?.kind === 'refused' && jumpRefusalText(refusal)).toMatch(/only move forward/);
  });
});
