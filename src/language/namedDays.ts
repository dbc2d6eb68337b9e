import { addDays, addMonths, dayOf, mondayOf, partsOf, weekdayOf } from './calendar.js';
import {
  countNamed,
  type Measured,
  months,
  ordinals,
  pastSeasons,
  seasons,
  unitsOfTime,
  weekdays,
} from './periodWords.js';
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
}

export type Words = readonly Word[];
const at = (words: Words, place: number): string => words[place]?.folded ?? '';
const isOneOf = (words: Words, place: number, ...any: readonly string[]): boolean =>
  any.includes(at(words, place));

const fixed = (to: number, days: Days | null): Named => ({
  to,
  days: days === null ? null : { past: days, coming: days },
});
const oneDay = (day: string | null): Days | null => (day === null ? null : { from: day, to: day });
/** What comes back each year, in the year before, this one and the next. */
const yearly = (to: number, today: string, inYear: (year: number) => Days | null): Named => {
  const { year } = partsOf(today);
  const years = [year - 2, year - 1, year, year + 1, year + 2, year + 3].flatMap(
    (each) => inYear(each) ?? [],
  );
  const past = years.filter(({ from }) => from <= today).at(-1);
  const coming = years.find((days) => days.to >= today);
  return { to, days: past && coming ? { past, coming } : null };
};

const monthsFrom = (year: number, first: number, count: number): Days => {
  const from = dayOf(year, first, 1) ?? '';
  return { from, to: addDays(addMonths(from, count), -1) };
};

const yearAt = (words: Words, place: number): number | null =>
  /^(?:19|20)\d\d$/.test(at(words, place)) ? Number(at(words, place)) : null;

/** "14", "14:e", "1st". */
const dayNumber = (word: Word | undefined): number | null => {
  const digits = /^(\d{1,2})(?::[ae]|st|nd|rd|th|e|a)?$/i.exec(word?.text ?? '');
  return digits === null ? null : Number(digits[1]);
};

const withYear = (
  words: Words,
  place: number,
  today: string,
  inYear: (year: number) => Days | null,
): Named => {
  const skip = isOneOf(words, place, 'ar', 'of') && yearAt(words, place + 1) !== null ? 1 : 0;
  const year = yearAt(words, place + skip);
  return year === null ? yearly(place, today, inYear) : fixed(place + skip + 1, inYear(year));
};

/** "2026-05-01", "20260501", "1/5", "1/5 2026". */
const inNumbers = (words: Words, place: number, today: string): Named | null => {
  const whole = /^(20\d\d)(\d\d)(\d\d)$/.exec(at(words, place));
  if (whole) return fixed(place + 1, oneDay(dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]))));
  const [one, two, three] = [words[place], words[place + 1], words[place + 2]];
  const short = (word: Word | undefined): number | null =>
    /^\d{1,2}$/.test(word?.text ?? '') ? Number(word?.text) : null;
  const year = yearAt(words, place);
  if (year !== null && two && three && /^[-–/.]$/.test(two.gap) && two.gap === three.gap) {
    const [month, day] = [short(two), short(three)];
    return month === null || day === null ? null : fixed(place + 3, oneDay(dayOf(year, month, day)));
  }
  if (one === undefined || two?.gap !== '/') return null;
  const [day, month] = [short(one), short(two)];
  if (day === null || month === null) return null;
  return withYear(words, place + 2, today, (each) => oneDay(dayOf(each, month, day)));
};

/** "1 maj", "den 14:e maj 2026", "May 1", "1 of May", "1–15 maj". */
const dayAndMonth = (words: Words, place: number, today: string): Named | null => {
  const skip = isOneOf(words, place, 'den', 'the') ? 1 : 0;
  const start = place + skip;
  const day = dayNumber(words[start]);
  if (day !== null) {
    const of = isOneOf(words, start + 1, 'of') ? 1 : 0;
    const month = months.get(at(words, start + 1 + of));
    if (month !== undefined)
      return withYear(words, start + 2 + of, today, (year) => oneDay(dayOf(year, month, day)));
    const until = dayNumber(words[start + 1]);
    const both = months.get(at(words, start + 2));
    if (until === null || both === undefined || !/^[-–—]$/.test(words[start + 1]?.gap ?? '')) return null;
    return withYear(words, start + 3, today, (year) => {
      const [from, to] = [dayOf(year, both, day), dayOf(year, both, until)];
      return from === null || to === null ? null : { from, to };
    });
  }
  const month = months.get(at(words, start));
  const after = dayNumber(words[start + 1]);
  if (month === undefined || after === null || skip > 0) return null;
  return withYear(words, start + 2, today, (year) => oneDay(dayOf(year, month, after)));
};

/** "i dag", "i övermorgon", "yesterday". */
const nearDay = (words: Words, place: number, today: string): Named | null => {
  const joined = isOneOf(words, place, 'i') ? 1 : 0;
  const said = (joined ? 'i' : '') + at(words, place + joined);
  const day = (by: number): Named => fixed(place + joined + 1, oneDay(addDays(today, by)));
  switch (said) {
    case 'idag':
    case 'today':
      return day(0);
    case 'imorgon':
    case 'imorron':
    case 'tomorrow':
      return day(1);
    case 'iovermorgon':
      return day(2);
    case 'igar':
    case 'yesterday':
      return day(-1);
    case 'iforrgar':
      return day(-2);
    default:
      return null;
  }
};

/** "på fredag", "i fredags", "next Friday". */
const weekday = (words: Words, place: number, today: string): Named | null => {
  const skip = isOneOf(words, place, 'i', 'pa', 'nasta', 'next', 'on', 'forra', 'last') ? 1 : 0;
  const wanted = weekdays.get(at(words, place + skip));
  if (wanted === undefined) return null;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const back = ahead === 0 ? 7 : 7 - ahead;
  const past = oneDay(addDays(today, -back));
  const coming = oneDay(addDays(today, isOneOf(words, place, 'nasta', 'next') && ahead === 0 ? 7 : ahead));
  if (past === null || coming === null) return null;
  const gone = /^\p{L}+dags$/u.test(at(words, place + skip)) || isOneOf(words, place, 'forra', 'last');
  return { to: place + skip + 1, days: gone ? { past, coming: past } : { past, coming } };
};

const aroundToday = (unit: Measured, today: string, by: number): Days => {
  switch (unit) {
    case 'day':
      return { from: addDays(today, by), to: addDays(today, by) };
    case 'week': {
      const monday = addDays(today, 1 - weekdayOf(today) + by * 7);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month': {
      const { year, month } = partsOf(addMonths(`${today.slice(0, 7)}-01`, by));
      return monthsFrom(year, month, 1);
    }
    case 'year':
      return monthsFrom(partsOf(today).year + by, 1, 12);
  }
};

const shifts: readonly (readonly [number, string])[] = [
  [0, 'denna|den har|detta|det har|innevarande|nuvarande|this|the current|current'],
  [1, 'nasta|nastkommande|kommande|den kommande|next|the next|the coming|coming'],
  [-1, 'forra|foregaende|den forra|forega|last|previous|the previous|the last'],
];
const shifting = shifts.flatMap(([by, names]) =>
  names.split('|').map((name): [number, readonly string[]] => [by, name.split(' ')]),
);
const shiftAt = (words: Words, place: number): { by: number; to: number } | null => {
  const found = shifting
    .filter(([, name]) => name.every((word, step) => at(words, place + step) === word))
    .sort(([, one], [, other]) => other.length - one.length)[0];
  return found === undefined ? null : { by: found[0], to: place + found[1].length };
};

const quarter = (words: Words, place: number, today: string): Named | null => {
  const short = /^q([1-4])$/.exec(at(words, place));
  if (short)
    return withYear(words, place + 1, today, (year) => monthsFrom(year, Number(short[1]) * 3 - 2, 3));
  if (isOneOf(words, place, 'kvartal', 'quarter', 'kv')) {
    const number = Number(at(words, place + 1));
    return number >= 1 && number <= 4
      ? withYear(words, place + 2, today, (year) => monthsFrom(year, number * 3 - 2, 3))
      : null;
  }
  const skip = isOneOf(words, place, 'det', 'the') ? 1 : 0;
  const number = ordinals.get(at(words, place + skip));
  if (number === undefined) return null;
  const what = at(words, place + skip + 1);
  if (['kvartalet', 'kvartal', 'quarter'].includes(what))
    return withYear(words, place + skip + 2, today, (year) => monthsFrom(year, number * 3 - 2, 3));
  if (number > 2 || !['halvaret', 'halvar', 'half'].includes(what)) return null;
  return withYear(words, place + skip + 2, today, (year) => monthsFrom(year, number * 6 - 5, 6));
};

/** "nästa vecka", "den här månaden", "förra året", "this quarter", "nästa sommar". */
const shifted = (words: Words, place: number, today: string): Named | null => {
  const shift = shiftAt(words, place);
  if (shift === null) return null;
  const unit = unitsOfTime.get(at(words, shift.to));
  const plural = /^(?:dagar|veckor|manader|aren$|.*s$)/.test(at(words, shift.to));
  if (unit !== undefined && unit !== 'day' && !plural)
    return fixed(shift.to + 1, aroundToday(unit, today, shift.by));
  if (isOneOf(words, shift.to, 'kvartal', 'kvartalet', 'quarter')) {
    const { year, month } = partsOf(addMonths(`${today.slice(0, 7)}-01`, shift.by * 3));
    return fixed(shift.to + 1, monthsFrom(year, month - ((month - 1) % 3), 3));
  }
  const season = seasons.get(at(words, shift.to));
  const month = months.get(at(words, shift.to));
  const each = (year: number): Days | null =>
    season !== undefined
      ? monthsFrom(year, season, 3)
      : month !== undefined
        ? monthsFrom(year, month, 1)
        : null;
  const found = season === undefined && month === undefined ? null : yearly(shift.to + 1, today, each);
  if (found?.days == null) return found;
  const days = shift.by < 0 ? found.days.past : found.days.coming;
  return fixed(found.to, days);
};

const thisYear = (words: Words, place: number, today: string): Named | null => {
  if (isOneOf(words, place, 'i') && at(words, place + 1) === 'ar' && !/ä/i.test(words[place + 1]?.text ?? ''))
    return fixed(place + 2, aroundToday('year', today, 0));
  if (isOneOf(words, place, 'i') && isOneOf(words, place + 1, 'fjol'))
    return fixed(place + 2, aroundToday('year', today, -1));
  return null;
};

const week = (words: Words, place: number, today: string): Named | null => {
  const joined = /^v(\d{1,2})$/.exec(at(words, place));
  const skip = isOneOf(words, place, 'vecka', 'v', 'week') ? 1 : 0;
  const said = joined ? joined[1] : skip === 1 ? at(words, place + 1) : '';
  if (!/^\d{1,2}$/.test(said ?? '')) return null;
  const inYear = (year: number): Days | null => {
    const monday = mondayOf(year, Number(said));
    return monday === null ? null : { from: monday, to: addDays(monday, 6) };
  };
  return withYear(words, place + (joined ? 1 : 2), today, inYear);
};

/** "maj", "maj månad 2026", "sommaren", "hösten 2026", "i somras", "2026", "årsskiftet". */
const longer = (words: Words, place: number, today: string): Named | null => {
  const said = at(words, place);
  const month = months.get(said);
  if (month !== undefined) {
    const next = isOneOf(words, place + 1, 'manad') ? place + 2 : place + 1;
    return withYear(words, next, today, (year) => monthsFrom(year, month, 1));
  }
  if (said === 'the' && seasons.has(at(words, place + 1))) return longer(words, place + 1, today);
  const season = seasons.get(said);
  const marked = words[place]?.text.toLowerCase();
  if (season !== undefined && !(said === 'var' && marked === 'var')) {
    const found = withYear(words, place + 1, today, (year) => monthsFrom(year, season, 3));
    return pastSeasons.has(said) && found.days !== null ? fixed(found.to, found.days.past) : found;
  }
  if (said === 'halvarsskiftet')
    return yearly(place + 1, today, (year) => ({ from: `${year}-07-01`, to: `${year}-06-30` }));
  if (said === 'arsskiftet')
    return yearly(place + 1, today, (year) => ({ from: `${year + 1}-01-01`, to: `${year}-12-31` }));
  const spelt = isOneOf(words, place, 'ar') ? 1 : 0;
  const year = yearAt(words, place + spelt);
  return year === null ? null : fixed(place + spelt + 1, aroundToday('year', `${year}-01-01`, 0));
};

/** "slutet av maj", "i slutet av året", "början av juni": the last and the first ten days are a guess; none is made. */
const endOf = (words: Words, place: number, today: string): Named | null => {
  const [end, of] = [at(words, place), at(words, place + 1)];
  if (!['slutet', 'utgangen', 'end'].includes(end) || !['av', 'of'].includes(of)) return null;
  const named = namedDays(words, place + 2, today);
  if (named?.days == null) return named;
  const last = ({ to }: Days): Days => ({ from: to, to });
  return { to: named.to, days: { past: last(named.days.past), coming: last(named.days.coming) } };
};

const readers = [inNumbers, dayAndMonth, nearDay, weekday, thisYear, shifted, quarter, week, endOf, longer];

/** The days that the words from `place` on name, without a bound such as "före". Null: they name none. */
export const namedDays = (words: Words, place: number, today: string): Named | null => {
  for (const read of readers) {
    const found = read(words, place, today);
    if (found !== null) return found;
  }
  return null;
};

/** Days that a count of them reaches, from `today`: "14 dagar" on or back. */
export const reach = (today: string, count: number, unit: Measured, ahead: 1 | -1): string => {
  const by = count * ahead;
  switch (unit) {
    case 'day':
      return addDays(today, by);
    case 'week':
      return addDays(today, by * 7);
    case 'month':
      return addMonths(today, by);
    case 'year':
      return addMonths(today, by * 12);
  }
};

/** "14 dagar", "två veckor", "a month"; null: no length of time. */
export const lengthAt = (
  words: Words,
  place: number,
): { readonly to: number; readonly count: number; readonly unit: Measured } | null => {
  const direct = unitsOfTime.get(at(words, place));
  const count = countNamed(at(words, place));
  if (count === null)
    return direct === undefined || at(words, place) === 'ar'
      ? null
      : { to: place + 1, count: 1, unit: direct };
  const unit = unitsOfTime.get(at(words, place + 1));
  return unit === undefined
    ? at(words, place) === 'fortnight'
      ? { to: place + 1, count: 14, unit: 'day' }
      : null
    : { to: place + 2, count, unit };
};
