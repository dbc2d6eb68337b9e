import { DateTime } from 'luxon';
import type { Language } from '../domain/person.js';

const day = (date: string): DateTime => DateTime.fromISO(date, { zone: 'utc' });

/** "fre 31 mars", "Fri 31 March"; with the year when it is not today's. Both dates `YYYY-MM-DD`. */
export const dayText = (date: string, today: string, language: Language): string => {
  const value = day(date);
  const format = value.year === day(today).year ? 'ccc d MMMM' : 'ccc d MMMM yyyy';
  return value.setLocale(language === 'sv' ? 'sv' : 'en-GB').toFormat(format);
};

/** "om 3 dagar", "i morgon", "i dag", "4 dagar försenat": how far off a due date is. */
export const distanceText = (date: string, today: string, language: Language): string => {
  const days = day(date).diff(day(today), 'days').days;
  const count = Math.abs(days);
  if (language === 'sv') {
    if (days === 0) return 'i dag';
    if (days === 1) return 'i morgon';
    if (days > 0) return `om ${count} dagar`;
    return count === 1 ? '1 dag försenat' : `${count} dagar försenat`;
  }
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days > 0) return `in ${count} days`;
  return count === 1 ? '1 day late' : `${count} days late`;
};
