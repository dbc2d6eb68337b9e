import { en, sv } from 'chrono-node';
import { DateTime } from 'luxon';
import type { Language } from '../domain/person.js';

const readers = { sv: sv.casual, en: en.GB } as const;

/**
 * The day that a person means who says it today: "1 december", "2027-01-07", "måndag", "om två veckor", "next
 * Friday". Without a year it is the next one that is so called. Null: no day, none that exists, or more than one.
 */
export const spokenDay = (text: string, today: string, language: Language): string | null => {
  // The Swedish parser knows these only as one word.
  const said = text.trim().replace(/\bi (?=(?:över)?morgon)/giu, 'i');
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return DateTime.fromISO(said, { zone: 'utc' }).isValid ? said : null;
  const now = DateTime.fromISO(`${today}T12:00`);
  const found = readers[language].parse(said, now.toJSDate(), { forwardDate: true });
  const [day] = found;
  // Whatever is left over would be a guess.
  if (found.length !== 1 || day === undefined || day.end) return null;
  // A month with a day that it does not have.
  if (day.start.isCertain('month') && !day.start.isCertain('day')) return null;
  const rest = said.replace(day.text, '').replace(/\b(den|the|om|in|på|on)\b/giu, '');
  return /[\p{L}\p{N}]/u.test(rest) ? null : DateTime.fromJSDate(day.start.date()).toISODate();
};
