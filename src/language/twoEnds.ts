import { addDays } from './calendar.js';
import type { Days, Named, Words } from './daysInWords.js';
import { namedDays } from './namedDays.js';
import { months } from './periodWords.js';
import type { DaySpan, Period } from './spokenPeriod.js';

/** "mellan 1 maj och 1 juni", "från maj till juli": the second end follows the first, `named`, which begins at `start`. */
export const twoEnds = (
  words: Words,
  from: number,
  start: number,
  today: string,
  joins: readonly string[],
  named: Named | null,
): Period | null => {
  // "mellan 1 och 15 maj": the first day borrows the month of the second.
  const begins = borrowing(words, start, today, joins) ?? named;
  if (begins === null) return null;
  const dash = /^[-–—]$/.test(words[begins.to]?.gap ?? '');
  if (!dash && !joins.includes(words[begins.to]?.folded ?? '')) return null;
  const och =
    words[begins.to]?.folded === 'till' &&
    words[begins.to + 1]?.folded === 'och' &&
    words[begins.to + 2]?.folded === 'med';
  const second = namedDays(words, dash ? begins.to : begins.to + (och ? 3 : 1), today);
  if (second === null) return null;
  const first =
    inYearOf(words.slice(begins.to, second.to), words.slice(start, begins.to), second, today) ?? begins;
  if (first.days === null || second.days === null) return { from, to: second.to, is: 'noSuchDate' };
  const span = (one: Days, other: Days): DaySpan => ({ from: one.from, to: other.to });
  const following = (one: Days): DaySpan => {
    const ends = [second.days?.past, second.days?.coming].flatMap((days) =>
      days && days.to >= one.from ? [days] : [],
    );
    const [end] = ends;
    return end === undefined ? span(one, { from: one.from, to: addDays(one.from, -1) }) : span(one, end);
  };
  const past = following(first.days.past);
  const coming = following(first.days.coming);
  if ((past.to ?? '') < (past.from ?? '') || (coming.to ?? '') < (coming.from ?? ''))
    return { from, to: second.to, is: 'noSuchDate' };
  return { from, to: second.to, is: 'period', past, coming, led: true, looks: null };
};

const isYear = (word: Words[number]): boolean => /^(?:19|20)\d\d$/.test(word.text);
/** "mellan 1 oktober och 31 december 2025": the year is said once, at the end; null: it is not. */
const inYearOf = (ends: Words, begins: Words, second: Named, today: string): Named | null => {
  const year = ends.find(isYear);
  if (year === undefined || begins.some(isYear)) return null;
  const last = second.days?.past.to ?? '';
  const inYears = [0, 1].flatMap((back) => {
    const text = String(Number(year.text) - back);
    const named = namedDays([...begins, { ...year, text, folded: text, gap: '' }], 0, today);
    const whole = named?.to === begins.length + 1 && (named.days?.past.from ?? '9') <= last;
    return whole ? [named] : [];
  });
  return inYears[0] ?? null;
};

const borrowing = (words: Words, start: number, today: string, joins: readonly string[]): Named | null => {
  const day = words[start];
  const join = words[start + 1];
  if (day === undefined || join === undefined || !/^\d{1,2}$/.test(day.text) || !joins.includes(join.folded))
    return null;
  const skip = words[start + 2]?.folded === 'den' ? 1 : 0;
  const month = words[start + 3 + skip];
  if (month === undefined || !months.has(month.folded)) return null;
  const year = words[start + 4 + skip];
  const named = namedDays(
    [day, month, ...(year && /^(?:19|20)\d\d$/.test(year.text) ? [year] : [])],
    0,
    today,
  );
  return named && { ...named, to: start + 1 };
};
