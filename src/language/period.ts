import { addDays } from './calendar.js';
import type { Days, Named, Words } from './daysInWords.js';
import { lengthAt, reach } from './lengthsOfTime.js';
import { namedDays } from './namedDays.js';
import { type Bound, leadsAt } from './periodLeads.js';
import { months, seasons } from './periodWords.js';
import type { DaySpan, Period } from './spokenPeriod.js';
import { and, monthsInRow, twoEnds, upTo } from './twoEnds.js';

export type { Period } from './spokenPeriod.js';

type Spanned = (days: Days) => DaySpan;
const bounded: Readonly<Partial<Record<Bound, Spanned>>> = {
  before: ({ from }) => ({ from: null, to: addDays(from, -1) }),
  until: ({ to }) => ({ from: null, to }),
  since: ({ from }) => ({ from, to: null }),
  after: ({ to }) => ({ from: addDays(to, 1), to: null }),
  // The turn of the year ends before it begins.
  in: ({ from, to }) => (from > to ? { from: to, to: from } : { from, to }),
};

const found = (
  from: number,
  named: Named,
  span: Spanned,
  led: boolean,
  looks: 'back' | 'ahead' | null = null,
): Period =>
  named.days === null
    ? { from, to: named.to, is: 'noSuchDate' }
    : {
        from,
        to: named.to,
        is: 'period',
        past: span(named.days.past),
        coming: span(named.days.coming),
        led,
        looks,
      };

const both = (from: number, to: number, span: DaySpan, looks: 'back' | 'ahead' | null): Period => ({
  from,
  to,
  is: 'period',
  past: span,
  coming: span,
  led: true,
  looks,
});

/** "next month", "last week": the one of the calendar, unlike "the last week" and "last 7 days". */
const isCalendar = (words: Words, from: number, start: number, to: number): boolean =>
  start === from + 1 && to === start + 1 && ['next', 'nasta', 'last'].includes(words[from]?.folded ?? '');

/** Days within which what has begun is still meant. */
const justBegun = 45;
/** "efter 1 mars", said on the 2nd: since then, and not in a year's time. */
const sinceNearest = (named: Named, today: string): Named => {
  if (named.days === null) return named;
  const { past } = named.days;
  const days = (Date.parse(today) - Date.parse(past.to)) / 86_400_000;
  return days > 0 && days <= justBegun ? { ...named, days: { past, coming: past } } : named;
};

const afterLead = (words: Words, from: number, bound: Bound, start: number, today: string): Period | null => {
  switch (bound) {
    case 'between':
      return twoEnds(words, from, start, today, and, namedDays(words, start, today));
    case 'from': {
      const named = namedDays(words, start, today);
      const ends = twoEnds(words, from, start, today, upTo, named);
      if (ends !== null) return ends;
      // "granskningar från 2025" are those of that year, "från 1 maj" are those since.
      const year = /^(?:19|20)\d\d$/.test(words[start]?.text ?? '') && named?.to === start + 1;
      return (
        named &&
        found(
          from,
          year ? named : sinceNearest(named, today),
          year ? (days) => days : ({ from: first }) => ({ from: first, to: null }),
          true,
        )
      );
    }
    case 'within':
    case 'next': {
      const length = lengthAt(words, start);
      if (length === null || isCalendar(words, from, start, length.to)) return null;
      return both(from, length.to, { from: today, to: reach(today, length.count, length.unit, 1) }, 'ahead');
    }
    case 'past': {
      const length = lengthAt(words, start);
      if (length === null || isCalendar(words, from, start, length.to)) return null;
      // "sista dagen att svara" is no day of the past.
      if (length.to === start + 1 && length.unit === 'day' && words[start - 1]?.folded !== 'senaste')
        return null;
      return both(from, length.to, { from: reach(today, length.count, length.unit, -1), to: today }, 'back');
    }
    case 'ahead': {
      const length = lengthAt(words, start);
      if (length === null || words[start]?.folded === words[length.to - 1]?.folded) return null;
      const day = reach(today, length.count, length.unit, 1);
      return both(from, length.to, { from: day, to: day }, 'ahead');
    }
    default: {
      // "till hösten" is in the autumn, "till 1 maj" ends that day.
      const season = words[from]?.folded === 'till' && seasons.has(words[start]?.folded ?? '');
      // "planerade till 2026": some time in it.
      const planned =
        words[from]?.folded === 'till' && /^planera(?:de?|t|s|ts)$/.test(words[from - 1]?.folded ?? '');
      const wide =
        planned &&
        (/^(?:19|20)\d\d$/.test(words[start]?.text ?? '') || months.has(words[start]?.folded ?? ''));
      // "fram till sommaren" ends where it begins.
      const upToSeason =
        start === from + 2 && words[from]?.folded === 'fram' && seasons.has(words[start]?.folded ?? '');
      const named = namedDays(words, start, today);
      // "före utgången av april", "before the end of April": until its last day.
      const first = words[start]?.folded === 'the' ? start + 1 : start;
      const closing = bound === 'before' && /^(?:slutet|utgangen|end)$/.test(words[first]?.folded ?? '');
      const span =
        season || wide ? bounded.in : closing ? bounded.until : upToSeason ? bounded.before : bounded[bound];
      // "fr.o.m. 1 mars t.o.m. 15 mars", "i mars och april"
      const ends =
        bound === 'since'
          ? twoEnds(words, from, start, today, upTo, named)
          : bound === 'in'
            ? monthsInRow(words, from, start, today)
            : null;
      if (ends !== null) return ends;
      // "i slutet av maj": of which days nothing is said; "före slutet av maj" says it.
      if (bound === 'in' && named?.vague === true) return null;
      return named && span
        ? found(from, bound === 'after' || bound === 'since' ? sinceNearest(named, today) : named, span, true)
        : null;
    }
  }
};

/** "för två veckor sedan", "two weeks ago", with a bound before it or none. */
const ago = (words: Words, from: number, today: string): Period | null => {
  const skip = ['for', 'sedan', 'since'].includes(words[from]?.folded ?? '') ? 1 : 0;
  const start = from + skip;
  const length = lengthAt(words, start);
  if (length === null || !['sedan', 'sen', 'ago'].includes(words[length.to]?.folded ?? '')) return null;
  const day = reach(today, length.count, length.unit, -1);
  return both(from, length.to + 1, { from: day, to: day }, 'back');
};

/** A name of days that stands alone must not be another word: "may", "mar", "sex", "1/5" of something. */
const standsAlone = (words: Words, from: number, to: number): boolean => {
  const [first] = words.slice(from, to);
  if (first === undefined) return false;
  const single = to === from + 1;
  if (single && (seasons.has(first.folded) || /^\d+$/.test(first.folded))) return false;
  if (single && first.folded === 'may' && first.text !== 'May') return false;
  return !(
    single &&
    ['mar', 'dec', 'jan', 'sep', 'sept'].includes(first.folded) &&
    first.text === first.folded
  );
};

const bareMay = (words: Words, { to }: Period, start: number): boolean =>
  words[start]?.folded === 'may' && to === start + 1;

const swedishLeads = new Set(
  'i pa v vecka under nasta forra den denna det detta fore senast efter inom mellan till igar idag imorgon fran kommande sista'.split(
    ' ',
  ),
);

const englishLeads = new Set(
  'on by before after since until during yesterday today tomorrow this next last'.split(' '),
);

/** The period after a lead, with another lead in between or none: "före den 1 maj", "since last week". */
const led = (words: Words, from: number, today: string): Period[] =>
  leadsAt(words, from).flatMap(({ bound, to }) => {
    // "ska in på fredag": what is to come in, that day.
    if (words[from]?.folded === 'in' && swedishLeads.has(words[to]?.folded ?? '')) return [];
    // "has anything come in on Friday": what came in, that day.
    const comes = /^in$/.test(words[from]?.folded ?? '') && words[from - 1]?.folded === 'come';
    if (comes && englishLeads.has(words[to]?.folded ?? '')) return [];
    const period = afterLead(words, from, bound, to, today);
    if (period !== null) {
      const modal = bound === 'in' && bareMay(words, period, to) && words[from]?.folded !== 'in';
      return modal ? [] : [period];
    }
    if (['in', 'ahead', 'next', 'past'].includes(bound)) return [];
    return leadsAt(words, to)
      .filter((inner) => inner.bound === 'in')
      .flatMap((inner) => afterLead(words, from, bound, inner.to, today) ?? []);
  });

const longest = (periods: readonly (Period | null)[]): Period | null =>
  periods.reduce<Period | null>(
    (best, period) => (period !== null && (best === null || period.to > best.to) ? period : best),
    null,
  );

/** The period that begins at the word `from`; the longest reading of it. Null: none begins there. */
export const periodAt = (words: Words, from: number, today: string): Period | null => {
  const best = longest([ago(words, from, today), ...led(words, from, today)]);
  if (best !== null) return best;
  const named = namedDays(words, from, today);
  const alone =
    named !== null && named.vague !== true && standsAlone(words, from, named.to)
      ? found(from, named, (days) => days, false)
      : null;
  return longest([twoEnds(words, from, from, today, upTo, named), alone]);
};

const daysApart = ({ from, to }: DaySpan, today: string): number => {
  const bounds = [from ?? to ?? today, to ?? from ?? today].map((day) => Date.parse(day));
  const now = Date.parse(today);
  const [first = now, last = now] = bounds;
  return Math.max(0, first - now, now - last);
};
/** So many times nearer is far nearer. */
const farNearer = 3;
/** The period with whether the coming one is far nearer than the past one. */
export const withSoon = (period: Period, today: string): Period =>
  period.is === 'period' && daysApart(period.coming, today) * farNearer < daysApart(period.past, today)
    ? { ...period, soon: true }
    : period;
