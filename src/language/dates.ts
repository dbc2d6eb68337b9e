import { daysBetween } from '../domain/days.js';
import type { Language } from '../domain/person.js';

const wordsIn = (locale: string) => {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return (date: Date) => ({ weekday: weekday.format(date), month: month.format(date) });
};
/** Made once: making a formatter costs more than all that a card has it say. */
const words = { sv: wordsIn('sv'), en: wordsIn('en-GB') } as const;

/** "fre 31 mars", "Fri 31 March"; with the year when it is not today's. Both dates `YYYY-MM-DD`. */
export const dayText = (date: string, today: string, language: Language): string => {
  const { weekday, month } = words[language](new Date(date));
  const year = date.slice(0, 4);
  const text = `${weekday} ${Number(date.slice(8, 10))} ${month}`;
  return year === today.slice(0, 4) ? text : `${text} ${year}`;
};

/** "mars 2023", of `2023-03`. */
export const monthText = (month: string, language: Language): string =>
  `${words[language](new Date(`${month}-01`)).month} ${month.slice(0, 4)}`;

/** "om 3 dagar", "i morgon", "i dag", "4 dagar försenat": how far off a due date is. */
export const distanceText = (date: string, today: string, language: Language): string => {
  const days = daysBetween(today, date);
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
