import { addDays, addMonths, dayOf, partsOf } from './calendar.js';
import type { Word } from './words.js';

/** First and last day, both included; the turn of a year lies between its last day and the next one's first. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * A run of words that names days; `to` is the index after it. What has no year of its own is the last such that has
 * begun (`past`) or the next that has not ended (`coming`). Null instead of days: there are no such days.
 */
export interface Named {
  readonly to: number;
  readonly days: { readonly past: Days; readonly coming: Days } | null;
  /** It bounds days and names none: "slutet av maj". */
  readonly vague?: boolean;
}

export type Words = readonly Word[];
export const at = (words: Words, place: number): string => words[place]?.folded ?? '';
export const isOneOf = (words: Words, place: number, ...any: readonly string[]): boolean =>
  any.includes(at(words, place));

export const fixed = (to: number, days: Days | null): Named => ({
  to,
  days: days === null ? null : { past: days, coming: days },
});
export const oneDay = (day: string | null): Days | null => (day === null ? null : { from: day, to: day });
/** Years within which every day of a year and every week of one comes back: a 29 February, a week 53. */
const [near, far] = [2, 8];
/** What comes back each year: the last that has begun and the first that has not ended. */
export const yearly = (to: number, today: string, inYear: (year: number) => Days | null): Named => {
  const { year } = partsOf(today);
  const within = (reach: number): Named['days'] => {
    const years = Array.from({ length: 2 * reach + 2 }, (_, at) => year - reach + at).flatMap(
      (each) => inYear(each) ?? [],
    );
    const past = years.filter(({ from }) => from <= today).at(-1);
    const coming = years.find((days) => days.to >= today);
    return past && coming ? { past, coming } : null;
  };
  return { to, days: within(near) ?? within(far) };
};

export const monthsFrom = (year: number, first: number, count: number): Days => {
  const from = dayOf(year, first, 1) ?? '';
  return { from, to: addDays(addMonths(from, count), -1) };
};

export const yearAt = (words: Words, place: number): number | null =>
  /^(?:19|20)\d\d$/.test(at(words, place)) ? Number(at(words, place)) : null;

const relativeYears: readonly (readonly [by: number, words: readonly string[]])[] = [
  [0, ['this', 'year']],
  [0, ['of', 'this', 'year']],
  [0, ['i', 'ar']],
  [0, ['detta', 'ar']],
  [1, ['next', 'year']],
  [1, ['of', 'next', 'year']],
  [1, ['nasta', 'ar']],
  [-1, ['last', 'year']],
  [-1, ['of', 'last', 'year']],
  [-1, ['forra', 'aret']],
  [-1, ['i', 'fjol']],
];
/** "maj i år", "1 May next year": the year, and how many words say it. */
const relativeYear = (words: Words, place: number, today: string): { year: number; count: number } | null => {
  const found = relativeYears.find(([, said]) =>
    said.every((word, step) => at(words, place + step) === word),
  );
  if (found === undefined) return null;
  const [by, said] = found;
  // "i maj i är": the verb.
  if (said.join() === 'i,ar' && /ä/i.test(words[place + 1]?.text ?? '')) return null;
  return { year: partsOf(today).year + by, count: said.length };
};

export const withYear = (
  words: Words,
  place: number,
  today: string,
  inYear: (year: number) => Days | null,
): Named => {
  const skip = isOneOf(words, place, 'ar', 'of') && yearAt(words, place + 1) !== null ? 1 : 0;
  const year = yearAt(words, place + skip);
  if (year !== null) return fixed(place + skip + 1, inYear(year));
  const relative = relativeYear(words, place, today);
  return relative === null
    ? yearly(place, today, inYear)
    : fixed(place + relative.count, inYear(relative.year));
};
