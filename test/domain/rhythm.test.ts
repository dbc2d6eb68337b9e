import {
  defaultRhythm,
  hasStep,
  latestStep,
  nextStep,
  parseRhythm,
  sendingDay,
  stepsBetween,
  type Rhythm,
} from '../../src/domain/rhythm.js';
import { addDays, isWorkingDay } from '../../src/domain/workingDays.js';
import { daysBetween } from '../../src/domain/days.js';

describe('parseRhythm', () => {
  it.each([
    ['30,14,7,3,1,0,-1,-7', [30, 14, 7, 3, 1, 0, -1, -7]],
    [' -7 , 0, 14 ', [14, 0, -7]],
    ['-0', [0]],
    ['+5', [5]],
  ])('reads %j', (text, steps) => {
    expect(parseRhythm(text)).toEqual({ ok: true, rhythm: { steps } });
  });

  it.each([
    ['', { code: 'empty' }],
    ['  ', { code: 'empty' }],
    ['30,,1', { code: 'notWholeNumber', value: '' }],
    ['30,1.5', { code: 'notWholeNumber', value: '1.5' }],
    ['30;14', { code: 'notWholeNumber', value: '30;14' }],
    ['tre', { code: 'notWholeNumber', value: 'tre' }],
    ['1e3', { code: 'notWholeNumber', value: '1e3' }],
    ['7,3,07', { code: 'duplicate', value: '07' }],
    ['0,-0', { code: 'duplicate', value: '-0' }],
    ['4000', { code: 'outOfRange', value: '4000', limit: 3650 }],
    ['-99999999999999999999', { code: 'outOfRange', value: '-99999999999999999999', limit: 3650 }],
    [Array.from({ length: 51 }, (_, n) => n).join(), { code: 'tooMany', count: 51, limit: 50 }],
  ])('refuses %j', (text, fault) => {
    expect(parseRhythm(text)).toEqual({ ok: false, fault });
  });

  it('takes fifty steps', () => {
    expect(parseRhythm(Array.from({ length: 50 }, (_, n) => n).join()).ok).toBe(true);
  });
});

describe('the default rhythm', () => {
  it('of a due date on a Friday, then weekly', () => {
    expect(stepsBetween('2023-03-31', defaultRhythm, '2023-01-01', '2023-04-30')).toEqual([
      { step: 30, day: '2023-03-01' },
      { step: 14, day: '2023-03-17' },
      { step: 7, day: '2023-03-24' },
      { step: 3, day: '2023-03-28' },
      { step: 1, day: '2023-03-30' },
      { step: 0, day: '2023-03-31' },
      // 1 April is a Saturday.
      { step: -1, day: '2023-04-03' },
      // 7 April is Good Friday; Easter Monday is closed.
      { step: -7, day: '2023-04-11' },
      { step: -14, day: '2023-04-14' },
      { step: -21, day: '2023-04-21' },
      { step: -28, day: '2023-04-28' },
    ]);
  });

  it('of a due date on a holiday: what falls together is the latest step', () => {
    // 1 January 2024 is a Monday; 31 December closed, 29 the last working day.
    expect(stepsBetween('2024-01-01', defaultRhythm, '2023-12-18', '2024-01-08')).toEqual([
      { step: 14, day: '2023-12-18' },
      // 7 before is Christmas Day.
      { step: 7, day: '2023-12-22' },
      // 3 before, 1 before and the day itself.
      { step: 0, day: '2023-12-29' },
      { step: -1, day: '2024-01-02' },
      { step: -7, day: '2024-01-08' },
    ]);
  });
});

describe('nextStep and latestStep', () => {
  const due = '2023-03-31';
  it.each([
    ['2022-01-01', { step: 30, day: '2023-03-01' }, null],
    ['2023-03-01', { step: 14, day: '2023-03-17' }, { step: 30, day: '2023-03-01' }],
    ['2023-03-29', { step: 1, day: '2023-03-30' }, { step: 3, day: '2023-03-28' }],
    ['2023-03-31', { step: -1, day: '2023-04-03' }, { step: 0, day: '2023-03-31' }],
    ['2023-04-11', { step: -14, day: '2023-04-14' }, { step: -7, day: '2023-04-11' }],
    ['2026-03-31', { step: -1099, day: '2026-04-07' }, { step: -1092, day: '2026-03-27' }],
  ])('at %s', (day, next, latest) => {
    if (day !== '2026-03-31') {
      expect(nextStep(due, defaultRhythm, day)).toEqual(next);
      expect(latestStep(due, defaultRhythm, day)).toEqual(latest);
    } else {
      expect(nextStep(due, defaultRhythm, day)?.day).toBe('2026-04-07');
      expect(latestStep(due, defaultRhythm, day)?.day).toBe('2026-03-27');
    }
  });

  it('end with a rhythm that has no step after the due date', () => {
    const rhythm: Rhythm = { steps: [7, 0] };
    expect(nextStep(due, rhythm, '2023-03-30')).toEqual({ step: 0, day: due });
    expect(nextStep(due, rhythm, due)).toBeNull();
    expect(latestStep(due, rhythm, '2024-01-01')).toEqual({ step: 0, day: due });
  });
});

describe('hasStep', () => {
  it.each([
    [30, true],
    [-7, true],
    [-14, true],
    [-700, true],
    [-8, false],
    [29, false],
  ])('%i: %s', (step, expected) => {
    expect(hasStep(defaultRhythm, step)).toBe(expected);
  });
  it('repeats nothing without a step after the due date', () => {
    expect(hasStep({ steps: [7, 0] }, -7)).toBe(false);
  });
});

describe('for due dates of five years, on every weekday', () => {
  const rhythms: Rhythm[] = [defaultRhythm, { steps: [0] }, { steps: [10, -3] }];
  const dueDates = Array.from({ length: 365 }, (_, n) => addDays('2023-01-01', n * 5));

  it('a sending day is a working day, on the right side of the step, and no day comes twice', () => {
    for (const rhythm of rhythms)
      for (const due of dueDates) {
        const steps = stepsBetween(due, rhythm, addDays(due, -60), addDays(due, 40));
        const days = steps.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort());
        for (const { step, day } of steps) {
          const own = addDays(due, -step);
          if (!isWorkingDay(day)) throw new Error(`${due} ${step}: ${day} is closed`);
          const between = Array.from({ length: Math.abs(daysBetween(own, day)) }, (_, n) =>
            addDays(own, step >= 0 ? -n : n),
          );
          if (step >= 0 ? day > own : day < own) throw new Error(`${due} ${step}: wrong side`);
          if (between.some(isWorkingDay)) throw new Error(`${due} ${step}: not the nearest`);
        }
      }
  });

  it('next and latest agree with the list, and no step is later than the one that won its day', () => {
    for (const due of dueDates.filter((_, n) => n % 4 === 3)) {
      const steps = stepsBetween(due, defaultRhythm, addDays(due, -60), addDays(due, 60));
      for (let day = addDays(due, -45); day <= addDays(due, 30); day = addDays(day, 4)) {
        expect(nextStep(due, defaultRhythm, day)).toEqual(steps.find((one) => one.day > day));
        expect(latestStep(due, defaultRhythm, day)).toEqual(steps.findLast((one) => one.day <= day) ?? null);
      }
      for (const step of defaultRhythm.steps) {
        const winner = steps.find(({ day }) => day === sendingDay(due, step));
        expect(winner!.step).toBeLessThanOrEqual(step);
      }
    }
  });
});
