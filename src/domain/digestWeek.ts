import { addDays, nextWorkingDay } from './workingDays.js';

/** The auditors' digest comes once a week. All days are `YYYY-MM-DD`; a week begins on Monday. */

/** 0 for Monday … 6 for Sunday. */
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

export const mondayOf = (day: string): string => addDays(day, -weekday(day));

/** The morning of the digest: Monday's, or the first working day's after it. */
export const digestDay = (monday: string): string => nextWorkingDay(monday);

/** The ISO week of a Monday: "2023-W14". A week belongs to the year that its Thursday lies in. */
export const weekOf = (monday: string): string => {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
};
