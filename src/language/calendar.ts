/** Calendar days as `YYYY-MM-DD`, counted in UTC, whose days are equally long; a question reads many of them. */

const millisecondsOfDay = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');

const asDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Null: there is no such day. `month` from 1. */
export const dayOf = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1 || day > lastOf(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** How many days the month has. */
export const lastOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (day: string, days: number): string =>
  asDay(Date.parse(day) + days * millisecondsOfDay);

/** The same day so many months on; the month's last, where it has no such day. */
export const addMonths = (day: string, months: number): string => {
  const { year, month, date } = partsOf(day);
  const at = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return `${String(newYear).padStart(4, '0')}-${two(newMonth)}-${two(Math.min(date, lastOf(newYear, newMonth)))}`;
};

export const partsOf = (day: string): { year: number; month: number; date: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;

/** The Monday of an ISO week; null: the year has no such week. */
export const mondayOf = (year: number, week: number): string | null => {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  const thursday = addDays(monday, 3);
  return week >= 1 && partsOf(thursday).year === year ? monday : null;
};
