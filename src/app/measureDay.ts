import { isDay } from '../domain/days.js';
import { farthestYears, type MeasureDateFault } from '../domain/measure.js';

/** Why a typed day cannot be the one on which a measure is done; null: it can. */
export const measureDayFault = (date: string, today: string): MeasureDateFault | null => {
  if (!isDay(date)) return 'noDate';
  if (date < today) return 'past';
  const last = `${Number(today.slice(0, 4)) + farthestYears}${today.slice(4)}`;
  return date > last ? 'tooFar' : null;
};
