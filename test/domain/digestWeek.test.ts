import { digestDay, mondayOf, weekOf } from '../../src/domain/digestWeek.js';

describe('digestWeek', () => {
  it.each([
    ['2023-04-03', '2023-04-03', '2023-W14', '2023-04-03'],
    ['2023-04-09', '2023-04-03', '2023-W14', '2023-04-03'],
    ['2023-04-12', '2023-04-10', '2023-W15', '2023-04-11'],
    ['2023-12-27', '2023-12-25', '2023-W52', '2023-12-27'],
    ['2024-12-31', '2024-12-30', '2025-W01', '2024-12-30'],
    ['2021-01-01', '2020-12-28', '2020-W53', '2020-12-28'],
  ])('%s is of the week from %s', (day, monday, week, told) => {
    expect(mondayOf(day)).toBe(monday);
    expect(weekOf(monday)).toBe(week);
    expect(digestDay(monday)).toBe(told);
  });
});
