import { addDays, isWorkingDay, nextWorkingDay, previousWorkingDay } from '../../src/domain/workingDays.js';

/** Monday to Friday and yet closed, by hand from the almanac. */
const closedWeekdays: Record<number, string[]> = {
  2023: ['01-06', '04-07', '04-10', '05-01', '05-18', '06-06', '06-23', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-01', '05-09', '06-06', '06-21', '12-24', '12-25', '12-26', '12-31'],
  2025: [
    '01-01',
    '01-06',
    '04-18',
    '04-21',
    '05-01',
    '05-29',
    '06-06',
    '06-20',
    '12-24',
    '12-25',
    '12-26',
    '12-31',
  ],
  2026: ['01-01', '01-06', '04-03', '04-06', '05-01', '05-14', '06-19', '12-24', '12-25', '12-31'],
  2027: ['01-01', '01-06', '03-26', '03-29', '05-06', '06-25', '12-24', '12-31'],
};

describe('isWorkingDay', () => {
  it.each(Object.entries(closedWeekdays))('knows every closed weekday of %s', (year, expected) => {
    const found: string[] = [];
    for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
      if (weekday === 0 || weekday === 6) expect([day, isWorkingDay(day)]).toEqual([day, false]);
      else if (!isWorkingDay(day)) found.push(day.slice(5));
    }
    expect(found).toEqual(expected);
  });

  it('keeps All Saints, which is a Saturday, and the half day before it apart', () => {
    expect(isWorkingDay('2025-11-01')).toBe(false);
    expect(isWorkingDay('2025-10-31')).toBe(true);
  });

  it.each(['', '2023-02-30', '2023-13-01', 'tomorrow'])('refuses %j', (date) => {
    expect(() => isWorkingDay(date)).toThrow(RangeError);
  });
});

describe('previousWorkingDay and nextWorkingDay', () => {
  it.each([
    // A working day is its own.
    ['2023-03-31', '2023-03-31', '2023-03-31'],
    // Easter: from Maundy Thursday to Tuesday.
    ['2023-04-08', '2023-04-06', '2023-04-11'],
    // Christmas 2026: Thursday to Sunday.
    ['2026-12-26', '2026-12-23', '2026-12-28'],
    // New Year across the year's end.
    ['2027-01-01', '2026-12-30', '2027-01-04'],
    // Midsummer.
    ['2024-06-22', '2024-06-20', '2024-06-24'],
  ])('%s: before %s, after %s', (date, before, after) => {
    expect(previousWorkingDay(date)).toBe(before);
    expect(nextWorkingDay(date)).toBe(after);
  });
});

describe('addDays', () => {
  it.each([
    ['2023-03-25', 1, '2023-03-26'],
    ['2023-03-26', 1, '2023-03-27'],
    ['2023-10-29', 1, '2023-10-30'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
  ])('%s and %i days is %s, clock changes or not', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});
