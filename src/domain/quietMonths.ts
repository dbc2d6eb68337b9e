import { addDays, isWorkingDay } from './workingDays.js';

/**
 * Months (1–12) in which boards do not meet: as on closed days, nobody is written to in them. What falls due in
 * such a month, or in one that follows on it without a gap, is told of in it all the same.
 */
export type QuietMonths = readonly number[];

export const defaultQuietMonths: QuietMonths = [7];

const mostMonths = 11;

export type QuietMonthsReading =
  | { readonly ok: true; readonly months: QuietMonths }
  | { readonly ok: false; readonly fault: 'noMonth' | 'duplicate' | 'allMonths' };

/** Reads a list such as "7" or "7,12", in any order; "none" is no month at all. */
export const parseQuietMonths = (text: string): QuietMonthsReading => {
  if (text.trim().toLowerCase() === 'none') return { ok: true, months: [] };
  const values = text.split(',').map((value) => value.trim());
  if (!values.every((value) => /^(0?[1-9]|1[0-2])$/.test(value))) return { ok: false, fault: 'noMonth' };
  const months = [...new Set(values.map(Number))].sort((one, other) => one - other);
  if (months.length < values.length) return { ok: false, fault: 'duplicate' };
  return months.length > mostMonths ? { ok: false, fault: 'allMonths' } : { ok: true, months };
};

/** Months since the year 0, so that December and January are neighbours. */
const monthCount = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const isQuietMonth = (count: number, quiet: QuietMonths): boolean => quiet.includes((count % 12) + 1);

/** Whether the day lies in a quiet time in which that due date does not fall. Both dates `YYYY-MM-DD`. */
export const isQuiet = (day: string, dueDate: string, quiet: QuietMonths): boolean => {
  const [month, dueMonth] = [monthCount(day), monthCount(dueDate)];
  if (!isQuietMonth(month, quiet)) return false;
  const [first, last] = month < dueMonth ? [month, dueMonth] : [dueMonth, month];
  for (let between = first; between <= last; between += 1) if (!isQuietMonth(between, quiet)) return true;
  return false;
};

const nearest = (day: string, dueDate: string, quiet: QuietMonths, direction: 1 | -1): string => {
  let candidate = day;
  while (!isWorkingDay(candidate) || isQuiet(candidate, dueDate, quiet))
    candidate = addDays(candidate, direction);
  return candidate;
};

/** The day itself if that due date may be told of on it, else the last day before it on which it may. */
export const previousSendingDay = (day: string, dueDate: string, quiet: QuietMonths): string =>
  nearest(day, dueDate, quiet, -1);
/** The day itself if that due date may be told of on it, else the first day after it on which it may. */
export const nextSendingDay = (day: string, dueDate: string, quiet: QuietMonths): string =>
  nearest(day, dueDate, quiet, 1);

/** So many days the quiet months can add to the distance between a day and the next one that is not quiet. */
export const longestQuiet = (quiet: QuietMonths): number => quiet.length * 31;
