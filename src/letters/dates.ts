import { sv } from 'chrono-node';
import { DateTime } from 'luxon';

/** A date in a text; `yearGiven` is false for "senast den 15 maj". */
export interface FoundDate {
  /** `YYYY-MM-DD`; without a year in the text it has the year 0000. */
  readonly date: string;
  readonly yearGiven: boolean;
  /** Where it begins in the normalised text. */
  readonly index: number;
}

/** Only what the text says counts: the parser must never fill in from a day of its own. */
const reference = new Date('2000-01-01T12:00:00Z');

/** Swedish ways of writing a date that the parser does not know, in ways that it knows. */
const normaliseDates = (text: string): string =>
  text
    .replace(
      /\b(\d{4})\s?[–—/.]\s?(\d{1,2})\s?[–—/.]\s?(\d{1,2})\b/gu,
      (_, year: string, month: string, day: string) => iso(year, month, day),
    )
    .replace(
      /\b(\d{1,2})\/(\d{1,2})[\s,-]+((?:19|20)\d{2})\b/gu,
      (_, day: string, month: string, year: string) => iso(year, month, day),
    )
    .replace(/\b(\d{1,2})\s?:(?:e|a|de)\b/gu, '$1')
    .replace(/\b(jan|feb|mar|apr|aug|sept?|okt|nov|dec)\.\s/giu, '$1 ')
    .replace(/(?<!\p{L})år\s+((?:19|20)\d{2})\b/gu, '$1');

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The existing calendar days that a sentence names, in order. Relative ones ("i morgon") do not count. */
export const datesIn = (text: string): readonly FoundDate[] => {
  const normalised = normaliseDates(text);
  if (!/\d/u.test(normalised)) return [];
  return sv.strict.parse(normalised, reference).flatMap(({ start, index }) => {
    if (!start.isCertain('day') || !start.isCertain('month')) return [];
    const yearGiven = start.isCertain('year');
    const date = DateTime.fromObject({
      year: yearGiven ? (start.get('year') ?? 0) : 2000,
      month: start.get('month') ?? 0,
      day: start.get('day') ?? 0,
    });
    if (!date.isValid) return [];
    return [{ date: yearGiven ? date.toISODate() : `0000-${date.toFormat('MM-dd')}`, yearGiven, index }];
  });
};

/** The date at the very start of a text (nothing but a date and punctuation may precede it), or null. */
export const startsWithDate = (text: string): string | null => {
  const [first] = datesIn(text);
  return first?.yearGiven === true && first.index === 0 ? first.date : null;
};

/** The first day with this month and day that is not before `from`; null when it does not exist. */
export const nextOccurrence = (date: string, from: string): string | null => {
  const start = DateTime.fromISO(from, { zone: 'utc' });
  for (const year of [start.year, start.year + 1]) {
    const candidate = DateTime.fromISO(`${year}${date.slice(4)}`, { zone: 'utc' });
    if (candidate.isValid && candidate >= start) return candidate.toISODate();
  }
  return null;
};
