import {
  isQuiet,
  nextSendingDay,
  parseQuietMonths,
  previousSendingDay,
} from '../../src/domain/quietMonths.js';
import { defaultRhythm, latestStep, nextStep, sendingDay, stepsBetween } from '../../src/domain/rhythm.js';
import { isWorkingDay } from '../../src/domain/workingDays.js';

const july = [7];

describe('parseQuietMonths', () => {
  it.each([
    ['7', [7]],
    [' 12, 7,01', [1, 7, 12]],
    ['none', []],
    ['None', []],
  ])('reads %j', (text, months) => {
    expect(parseQuietMonths(text)).toEqual({ ok: true, months });
  });

  it.each([
    ['', 'noMonth'],
    ['0', 'noMonth'],
    ['13', 'noMonth'],
    ['juli', 'noMonth'],
    ['7,', 'noMonth'],
    ['7.5', 'noMonth'],
    ['-7', 'noMonth'],
    ['7,07', 'duplicate'],
    ['1,2,3,4,5,6,7,8,9,10,11,12', 'allMonths'],
  ])('refuses %j', (text, fault) => {
    expect(parseQuietMonths(text)).toEqual({ ok: false, fault });
  });
});

describe('isQuiet', () => {
  it.each([
    ['in July, for what is due in August', '2027-07-01', '2027-08-15', july, true],
    ['in July, for what was due in June', '2027-07-31', '2027-06-10', july, true],
    ['in August', '2027-08-02', '2027-08-15', july, false],
    ['in July, for what is due in it', '2027-07-01', '2027-07-20', july, false],
    ['in the July of the year after', '2028-07-10', '2027-07-20', july, true],
    ['in July and August together', '2027-08-10', '2027-07-20', [7, 8], false],
    ['in another quiet time', '2027-12-10', '2027-07-20', [7, 12], true],
    ['over the turn of the year', '2028-01-10', '2027-12-20', [1, 12], false],
    ['when no month is quiet', '2027-07-10', '2027-09-01', [], false],
  ])('says of a day %s', (_, day, due, quiet, expected) => {
    expect(isQuiet(day, due, quiet)).toBe(expected);
  });

  it('leads to working days outside of it', () => {
    // 1 August 2027 is a Sunday.
    expect(nextSendingDay('2027-07-01', '2027-09-30', july)).toBe('2027-08-02');
    expect(previousSendingDay('2027-08-01', '2027-09-30', july)).toBe('2027-06-30');
  });
});

describe('the default rhythm around a quiet July', () => {
  const days = (due: string, quiet = july): string[] =>
    stepsBetween(due, defaultRhythm, '2027-05-01', '2027-08-31', quiet).map(
      ({ step, day }) => `${step} ${day}`,
    );

  it('of a due date in August: what falls in July is told before it, in one', () => {
    expect(days('2027-08-13').slice(0, 5)).toEqual([
      '14 2027-06-30',
      '7 2027-08-06',
      '3 2027-08-10',
      '1 2027-08-12',
      '0 2027-08-13',
    ]);
  });

  it('of a due date in July: as if it were not quiet', () => {
    expect(days('2027-07-16')).toEqual(days('2027-07-16', []));
  });

  it('of what is late over July: told after it, once', () => {
    expect(days('2027-06-28')).toEqual([
      '30 2027-05-28',
      '14 2027-06-14',
      '7 2027-06-21',
      // 25 June is Midsummer Eve, 26 and 27 June are a weekend.
      '1 2027-06-24',
      '0 2027-06-28',
      '-1 2027-06-29',
      '-35 2027-08-02',
      '-42 2027-08-09',
      '-49 2027-08-16',
      '-56 2027-08-23',
      '-63 2027-08-30',
    ]);
  });

  it('of several quiet months in a row', () => {
    const quiet = [6, 7, 8];
    expect(sendingDay('2027-09-10', 30, quiet)).toBe('2027-05-31');
    expect(nextStep('2027-09-10', defaultRhythm, '2027-05-31', quiet)).toEqual({
      step: 7,
      day: '2027-09-03',
    });
    expect(latestStep('2027-05-20', defaultRhythm, '2027-08-31', quiet)?.day).toBe('2027-05-27');
    expect(nextStep('2027-05-20', defaultRhythm, '2027-05-27', quiet)?.day).toBe('2027-09-01');
  });

  it('walking from step to step meets each day once, whatever is quiet', () => {
    for (const quiet of [july, [7, 8], [1, 12]])
      for (const due of ['2027-01-15', '2027-07-31', '2027-08-01']) {
        const walked: string[] = [];
        let day = '2026-12-01';
        while (day < '2027-09-15') {
          const next = nextStep(due, defaultRhythm, day, quiet);
          if (next === null) throw new Error('the rhythm ended');
          ({ day } = next);
          walked.push(`${next.step} ${day}`);
          expect(isWorkingDay(day) && !isQuiet(day, due, quiet)).toBe(true);
        }
        const between = stepsBetween(due, defaultRhythm, '2026-12-02', day, quiet);
        expect(walked).toEqual(between.map((step) => `${step.step} ${step.day}`));
      }
  });
});
