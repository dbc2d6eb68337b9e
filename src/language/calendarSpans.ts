import { addDays, addMonths, mondayOf, partsOf, weekdayOf } from './calendar.js';
import {
  at,
  type Days,
  fixed,
  isOneOf,
  monthsFrom,
  type Named,
  withYear,
  type Words,
  yearAt,
  yearly,
} from './daysInWords.js';
import { type Measured, months, ordinals, pastSeasons, seasons, unitsOfTime } from './periodWords.js';

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
  [0, 'denna|den har|detta|det har|nu i|innevarande|nuvarande|this|the current|current'],
  [1, 'nasta|nastkommande|kommande|den kommande|next|the next|the coming|coming'],
  [-1, 'forra|foregaende|den forra|forega|last|previous|the previous|the last'],
];
/** By their first word; the longest first. */
const shifting = new Map<string, { readonly by: number; readonly words: readonly string[] }[]>();
for (const [by, names] of shifts)
  for (const name of names.split('|')) {
    const words = name.split(' ');
    const [first = ''] = words;
    const known = shifting.get(first) ?? [];
    shifting.set(
      first,
      [...known, { by, words }].sort((one, other) => other.words.length - one.words.length),
    );
  }
const shiftAt = (words: Words, place: number): { by: number; to: number } | null => {
  const found = shifting
    .get(at(words, place))
    ?.find((shift) => shift.words.every((word, step) => at(words, place + step) === word));
  return found === undefined ? null : { by: found.by, to: place + found.words.length };
};

export const quarter = (words: Words, place: number, today: string): Named | null => {
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
  // "första halvan av mars"
  const month = months.get(at(words, place + skip + 3));
  if (number <= 2 && ['halvan', 'half'].includes(what) && isOneOf(words, place + skip + 2, 'av', 'of')) {
    if (month === undefined) return null;
    return withYear(words, place + skip + 4, today, (year) => {
      const { from, to } = monthsFrom(year, month, 1);
      return number === 1 ? { from, to: addDays(from, 14) } : { from: addDays(from, 15), to };
    });
  }
  if (['kvartalet', 'kvartal', 'quarter'].includes(what))
    return withYear(words, place + skip + 2, today, (year) => monthsFrom(year, number * 3 - 2, 3));
  if (number > 2 || !['halvaret', 'halvar', 'half'].includes(what)) return null;
  return withYear(words, place + skip + 2, today, (year) => monthsFrom(year, number * 6 - 5, 6));
};

/** "nästa vecka", "den här månaden", "förra året", "this quarter", "nästa sommar". */
export const shifted = (words: Words, place: number, today: string): Named | null => {
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
  const { year } = partsOf(today);
  const years = [year - 2, year - 1, year, year + 1, year + 2].flatMap((one) => each(one) ?? []);
  const shiftedDays =
    shift.by === 0
      ? each(year)
      : shift.by < 0
        ? years.filter(({ to }) => to < today).at(-1)
        : years.find(({ from }) => from > today);
  return fixed(found.to, shiftedDays ?? null);
};

export const thisYear = (words: Words, place: number, today: string): Named | null => {
  if (isOneOf(words, place, 'i') && at(words, place + 1) === 'ar' && !/ä/i.test(words[place + 1]?.text ?? ''))
    return fixed(place + 2, aroundToday('year', today, 0));
  if (isOneOf(words, place, 'i') && isOneOf(words, place + 1, 'fjol'))
    return fixed(place + 2, aroundToday('year', today, -1));
  if (isOneOf(words, place, 'ifjol')) return fixed(place + 1, aroundToday('year', today, -1));
  return null;
};

export const week = (words: Words, place: number, today: string): Named | null => {
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

const turns = ['new year', 'the new year', 'new years', 'the turn of the year', 'turn of the year', 'nyar'];
/** The index after "new year"; null: it is not spoken of, or the eve or the day of it is. */
const turnOfYear = (words: Words, place: number): number | null => {
  const said = turns.find((turn) => turn.split(' ').every((word, step) => at(words, place + step) === word));
  if (said === undefined) return null;
  const to = place + said.split(' ').length;
  // "mellan jul och nyår": of which days people would not agree.
  if (isOneOf(words, place - 1, 'och', 'o', 'and')) return null;
  return isOneOf(words, to, 'eve', 'day') || yearAt(words, to) !== null ? null : to;
};

/** "maj", "maj månad 2026", "sommaren", "hösten 2026", "i somras", "2026", "årsskiftet". */
export const longer = (words: Words, place: number, today: string): Named | null => {
  const said = at(words, place);
  const month = months.get(said);
  if (month !== undefined) {
    const next = isOneOf(words, place + 1, 'manad') ? place + 2 : place + 1;
    return withYear(words, next, today, (year) => monthsFrom(year, month, 1));
  }
  if (said === 'the' && seasons.has(at(words, place + 1))) return longer(words, place + 1, today);
  const season = seasons.get(said);
  const marked = words[place]?.text.toLowerCase();
  // "från vår sida": ours.
  const ours = said === 'var' && isOneOf(words, place + 1, 'sida');
  if (season !== undefined && !ours && !(said === 'var' && marked === 'var')) {
    const found = withYear(words, place + 1, today, (year) => monthsFrom(year, season, 3));
    return pastSeasons.has(said) && found.days !== null ? fixed(found.to, found.days.past) : found;
  }
  if (said === 'halvarsskiftet')
    return yearly(place + 1, today, (year) => ({ from: `${year}-07-01`, to: `${year}-06-30` }));
  if (said === 'arsskiftet')
    return yearly(place + 1, today, (year) => ({ from: `${year + 1}-01-01`, to: `${year}-12-31` }));
  const turn = turnOfYear(words, place);
  // "in the new year": some time in it.
  if (turn !== null)
    return {
      ...yearly(turn, today, (year) => ({ from: `${year + 1}-01-01`, to: `${year}-12-31` })),
      vague: true,
    };
  const spelt = isOneOf(words, place, 'ar') ? 1 : 0;
  const year = yearAt(words, place + spelt);
  return year === null ? null : fixed(place + spelt + 1, aroundToday('year', `${year}-01-01`, 0));
};

const endsOfMonth = [
  'manadsskiftet',
  'manadens slut',
  'manaden ar slut',
  'slutet av manaden',
  'slutet pa manaden',
];
/** "före månadsskiftet", "innan månaden är slut": a bound between this month and the next. */
export const turnOfMonth = (words: Words, place: number, today: string): Named | null => {
  const said = endsOfMonth.find((end) =>
    end.split(' ').every((word, step) => at(words, place + step) === word),
  );
  if (said === undefined) return null;
  const turn = (by: number): Days => {
    const { to } = aroundToday('month', today, by);
    return { from: addDays(to, 1), to };
  };
  return { to: place + said.split(' ').length, days: { past: turn(-1), coming: turn(0) }, vague: true };
};

/** "före helgen", "efter helgen": a bound; "hoppas helgen var bra" names no day. */
export const weekend = (words: Words, place: number, today: string): Named | null => {
  if (!isOneOf(words, place, 'helgen')) return null;
  const ofWeek = (by: number): Days => {
    const { to } = aroundToday('week', today, by);
    return { from: addDays(to, -1), to };
  };
  const coming = ofWeek(0);
  return { to: place + 1, days: { past: coming.from <= today ? coming : ofWeek(-1), coming }, vague: true };
};
