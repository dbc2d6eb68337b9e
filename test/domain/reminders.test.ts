import { cadenceFor, firstOpenDay, upcoming } from '../../src/domain/cadence.js';
import { lessOften, readTime, standardReminders, times } from '../../src/domain/reminders.js';
import { defaultRhythm } from '../../src/domain/rhythm.js';

describe('lessOften', () => {
  it.each([
    ['the default', [30, 14, 7, 3, 1, 0, -1, -7], [14, 3, 0, -7]],
    ['one without the due day', [14, 7], [7]],
    ['one step before', [7, -7], [7, -7]],
    ['only the due day', [0], [0]],
    ['only late', [-1, -3], [-3]],
  ])('keeps of %s the last before and the weekly ones after', (_, steps, expected) => {
    expect(lessOften({ steps }).steps).toEqual(expected);
  });
});

describe('readTime', () => {
  it.each([
    ['10', '10:00'],
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['kl 10', '10:00'],
    ['kl. 7', '07:00'],
    ['Klockan 16:30', '16:30'],
    ['at 8', '08:00'],
  ])('reads %j', (text, time) => expect(readTime(text)).toBe(time));

  it.each(['', '25', '10:15', '06:30', '17:00', '10:60', 'tio', '-10', '10:00:00', '１０'])(
    'refuses %j',
    (text) => expect(readTime(text)).toBeNull(),
  );

  it('offers twenty half hours', () => {
    expect([times.length, times[0], times.at(-1)]).toEqual([20, '07:00', '16:30']);
  });
});

describe('a pause', () => {
  const standard = { rhythm: defaultRhythm, quietMonths: [7] };
  const cadence = (snoozedUntil: string | null, due = '2023-03-31') =>
    cadenceFor({ ...standardReminders, snoozedUntil }, { rhythm: null, effectiveDueDate: due }, standard);
  const days = { today: '2023-03-02', catchUpDay: '2023-03-02' };

  it('puts the steps that it hides off until it ends, as the latest of them', () => {
    expect(upcoming(cadence('2023-03-27'), '2023-03-02', days)).toEqual({
      step: 7,
      day: '2023-03-27',
      since: '2023-03-02',
      putOff: true,
    });
  });

  it('that hides nothing changes nothing', () => {
    expect(upcoming(cadence('2023-03-10'), '2023-03-02', days)).toEqual(
      upcoming(cadence(null), '2023-03-02', days),
    );
  });

  it('ends on a working day, and not in a quiet month', () => {
    expect(firstOpenDay(cadence('2023-03-25'), '2023-03-02')).toBe('2023-03-27');
    expect(firstOpenDay(cadence('2023-07-04', '2023-09-29'), '2023-06-20')).toBe('2023-08-01');
  });

  it('never hides the due day, nor what is late', () => {
    expect(upcoming(cadence('2024-01-01'), '2023-03-02', days)).toMatchObject({ step: 0, day: '2023-03-31' });
    const late = { today: '2023-04-03', catchUpDay: '2023-04-03' };
    expect(upcoming(cadence('2024-01-01'), '2023-03-31', late)).toMatchObject({
      step: -1,
      day: '2023-04-03',
    });
  });
});
