import { done, refuse, type Outcome } from '../domain/refusal.js';
import { daysBetween, isDay } from '../domain/days.js';

/** Farther off than anybody asks for: the year is mistyped. */
const mostYears = 5;

/** A day that a response can be asked for by: it exists, has not passed, and is no mistyped century. */
export const checkDueDate = (typed: string, now: string): Outcome<string> => {
  const value = typed.trim();
  if (!isDay(value)) return refuse({ code: 'dateDoesNotExist', field: 'dueDate', value: typed });
  const days = daysBetween(now, value);
  if (days < 0) return refuse({ code: 'dueDatePassed', value });
  return days > mostYears * 366 ? refuse({ code: 'dateTooFar', value, years: mostYears }) : done(value);
};
