import Holidays from 'date-holidays';

/**
 * Days on which Swedish offices are open: not Saturdays, Sundays, public holidays (Lag 1989:253) or the eves
 * that offices close (midsommarafton, julafton, nyårsafton). All dates are `YYYY-MM-DD`.
 */

const calendar = new Holidays('SE');
const closedDaysByYear = new Map<number, ReadonlySet<string>>();

/** `public` are the days of the law, `bank` the three closed eves; half days and observances are open. */
const closedDays = (year: number): ReadonlySet<string> => {
  const known = closedDaysByYear.get(year);
  if (known !== undefined) return known;
  const closed = new Set(
    calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public' || holiday.type === 'bank')
      .map((holiday) => holiday.date.slice(0, 10)),
  );
  closedDaysByYear.set(year, closed);
  return closed;
};

const millisecondsPerDay = 86_400_000;

/** Midnight UTC: there every day has 24 hours, so that counting days is plain arithmetic. */
const midnight = (date: string): Date => {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date) || date.length !== 10)
    throw new RangeError(`not a date: ${date}`);
  return day;
};

/** The date so many calendar days later; negative: earlier. */
export const addDays = (date: string, days: number): string =>
  new Date(midnight(date).getTime() + days * millisecondsPerDay).toISOString().slice(0, 10);

export const isWorkingDay = (date: string): boolean => {
  const day = midnight(date);
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !closedDays(day.getUTCFullYear()).has(date);
};

const nearest = (date: string, direction: 1 | -1): string => {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, direction);
  return day;
};

/** The date itself if it is a working day, else the last one before it. */
export const previousWorkingDay = (date: string): string => nearest(date, -1);
/** The date itself if it is a working day, else the first one after it. */
export const nextWorkingDay = (date: string): string => nearest(date, 1);
