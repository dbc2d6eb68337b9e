import { addDays } from './calendar.js';
import { at, type Days, fixed, type Named, oneDay, type Words } from './daysInWords.js';
import { namedDays } from './namedDays.js';
import { months } from './periodWords.js';
import { dayNumber } from './singleDays.js';
import type { DaySpan, Period } from './spokenPeriod.js';

/** What joins the first end to the second: after "mellan", and else. */
export const and: readonly string[] = ['och', 'o', 'and', 'till', 'to'];
export const upTo: readonly string[] = [
  'till och med',
  'fram till',
  't o m',
  'tom',
  'till',
  'up to',
  'to',
  'until',
  'through',
  'thru',
];

/** The index after what joins two ends; null: nothing does. */
const afterJoin = (words: Words, place: number, joins: readonly string[]): number | null => {
  if (words[place] !== undefined && /^[-–—]$/.test(words[place].gap)) return place;
  const join = joins.find((known) =>
    known.split(' ').every((word, step) => at(words, place + step) === word),
  );
  return join === undefined ? null : place + join.split(' ').length;
};

interface Ends {
  readonly first: Named;
  /** Index of the first word of the second end. */
  readonly start: number;
  readonly second: Named;
}

const article = (words: Words, place: number): number => (/^(?:den|the)$/.test(at(words, place)) ? 1 : 0);
const bareYear = (words: Words, place: number): Words =>
  /^(?:19|20)\d\d$/.test(at(words, place)) ? words.slice(place, place + 1) : [];

/** "1 och 15 maj", "the 1st and 15th of March": the first day borrows the month of the second. */
const monthLast = (words: Words, start: number, today: string, joins: readonly string[]): Ends | null => {
  const day = start + article(words, start);
  const second = dayNumber(words[day]) === null ? null : afterJoin(words, day + 1, joins);
  if (second === null) return null;
  const last = second + article(words, second);
  if (dayNumber(words[last]) === null) return null;
  const month = last + (at(words, last + 1) === 'of' ? 2 : 1);
  if (!months.has(at(words, month))) return null;
  const [one, other] = [words[day], words[month]].flatMap((word) => word ?? []);
  const named = one && other && namedDays([one, other, ...bareYear(words, month + 1)], 0, today);
  const until = namedDays(words, second, today);
  if (!named || until === null) return null;
  const backwards = (dayNumber(words[day]) ?? 0) > (dayNumber(words[last]) ?? 0);
  return {
    first: { to: day + 1, days: backwards ? null : named.days },
    start: second,
    second: until,
  };
};

const weeks = /^(?:v|vecka|veckorna|veckor|weeks?)$/;
/** "March 1 and 15", "vecka 10 och 12": the second end borrows the word before the first. */
const wordFirst = (words: Words, start: number, today: string, joins: readonly string[]): Ends | null => {
  const [lead, one] = [words[start], words[start + 1]];
  const isWeek = weeks.test(lead?.folded ?? '');
  if (lead === undefined || one === undefined || !(isWeek || months.has(lead.folded))) return null;
  const second = dayNumber(one) === null ? null : afterJoin(words, start + 2, joins);
  const other = second === null ? undefined : words[second];
  if (second === null || other === undefined || dayNumber(other) === null) return null;
  // "March 1 and 15 April", "vecka 10 och 1/5"
  if (months.has(at(words, second + 1)) || at(words, second + 1) === 'of' || words[second + 1]?.gap === '/')
    return null;
  const borrowed = isWeek ? { ...lead, text: 'vecka', folded: 'vecka' } : lead;
  const year = bareYear(words, second + 1);
  const first = namedDays([borrowed, one, ...year], 0, today);
  const last = namedDays([borrowed, other, ...year], 0, today);
  if (first === null || last === null) return null;
  const backwards = (dayNumber(one) ?? 0) > (dayNumber(other) ?? 0) && (!isWeek || year.length > 0);
  return {
    first: { to: start + 2, days: backwards ? null : first.days },
    start: second,
    second: { to: second + 1 + year.length, days: last.days },
  };
};

const endsAt = (
  words: Words,
  start: number,
  today: string,
  joins: readonly string[],
  begun: Named | null,
): Ends | null => {
  const borrowed = monthLast(words, start, today, joins) ?? wordFirst(words, start, today, joins);
  if (borrowed !== null) return borrowed;
  const isNow = joins === and && /^(?:nu|now)$/.test(at(words, start));
  const named = isNow ? fixed(start + 1, oneDay(today)) : begun;
  if (named === null) return null;
  const begins = afterJoin(words, named.to, joins);
  const second = begins === null ? null : namedDays(words, begins, today);
  if (begins === null || second === null) return null;
  const first =
    inYearOf(words.slice(named.to, second.to), words.slice(start, named.to), second, today) ?? named;
  return { first: { ...first, to: named.to }, start: begins, second };
};

/** "mars och april", "mars, april och maj": months in a row, up to the last of them. */
const inRow = (words: Words, start: number, today: string): Ends | null => {
  let last = start;
  let next = start + 1;
  while (months.has(at(words, last))) {
    const joined = /^(?:och|o|samt|and|eller|or)$/.test(at(words, next));
    const place = joined ? next + 1 : next;
    const follows =
      (months.get(at(words, place)) ?? 0) % 12 === ((months.get(at(words, last)) ?? 0) + 1) % 12;
    if (!follows || !(joined || words[place]?.gap === ',')) break;
    last = place;
    next = place + 1;
  }
  const [first, second] = [namedDays(words, start, today), namedDays(words, last, today)];
  return last === start || first === null || second === null
    ? null
    : {
        first: inYearOf(words.slice(last, second.to), words.slice(start, start + 1), second, today) ?? first,
        start: last,
        second,
      };
};

/** Days between what comes back each year, at least; weekdays come back sooner. */
const farApart = 300;
const span = (one: Days, other: Days): DaySpan => ({ from: one.from, to: other.to });
/** Days of what is taken for a year; a span of no year of its own that is as long has its ends the wrong way round. */
const nearlyYear = 335;
/** The span that begins with `one` and ends with the next of the second end; null: it has none. */
const following = (one: Days, { days }: Named): DaySpan | null => {
  const end = [days?.past, days?.coming].find((known) => known !== undefined && known.to >= one.from);
  const wrong = days?.past.from !== days?.coming.from && (end?.to ?? '') > addDays(one.from, nearlyYear);
  return end === undefined || wrong ? null : span(one, end);
};
/** "mellan 1 och 15 mars", asked on the 2nd: the span that has begun and has not ended. */
const aroundToday = ({ first, second }: Ends): DaySpan | null => {
  if (first.days === null || second.days === null) return null;
  const { past, coming } = first.days;
  const yearly = coming.from > addDays(past.from, farApart);
  return yearly && second.days.coming.to < coming.from ? following(past, second) : null;
};

/** "mellan 1 maj och 1 juni", "från maj till juli": the second end follows the first, `named`, which begins at `start`. */
export const twoEnds = (
  words: Words,
  from: number,
  start: number,
  today: string,
  joins: readonly string[],
  named: Named | null,
): Period | null => {
  return spanOf(endsAt(words, start, today, joins, named), from);
};

/** "i mars och april": both. Null: no months in a row. */
export const monthsInRow = (words: Words, from: number, start: number, today: string): Period | null =>
  spanOf(inRow(words, start, today), from);

const spanOf = (ends: Ends | null, from: number): Period | null => {
  if (ends === null) return null;
  const { first, second } = ends;
  const past = first.days && following(first.days.past, second);
  const coming = first.days && (aroundToday(ends) ?? following(first.days.coming, second));
  if (past === null || coming === null || second.days === null)
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
