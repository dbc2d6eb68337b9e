import { addDays } from './calendar.js';
import type { Days, Named, Words } from './daysInWords.js';
import { lengthAt, reach } from './lengthsOfTime.js';
import { namedDays } from './namedDays.js';
import { months, seasons } from './periodWords.js';

/** Days from … to, both included, `YYYY-MM-DD`; null: open at that end. Never null at both. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A period that somebody names, in the words from `from` up to but not including `to`. Without a year of its own it
 * is the last such (`past`) or the next (`coming`): what is asked decides. `noSuchDate`: "31 februari".
 */
export type Period = { readonly from: number; readonly to: number } & (
  | {
      readonly is: 'period';
      readonly past: DaySpan;
      readonly coming: DaySpan;
      /** Begins with a word that says so: "i", "före". */
      readonly led: boolean;
      /** It has no year of its own, and today is far nearer to the coming one than to the past one. */
      readonly soon?: boolean;
      /** Reaches from the past to today, or from today on: "de senaste 14 dagarna", "inom 14 dagar". */
      readonly looks: 'back' | 'ahead' | null;
    }
  | { readonly is: 'noSuchDate' }
);

type Bound =
  'before' | 'until' | 'since' | 'after' | 'within' | 'between' | 'in' | 'past' | 'next' | 'from' | 'ahead';

const leads: readonly (readonly [Bound, string])[] = [
  ['before', 'fore|innan|before|prior to|tidigare an|earlier than'],
  [
    'until',
    'senast|allra senast|till och med|t o m|tom|fram till|fram till och med|till|tills|no later than|not later than|at the latest|by|until|till|up to|until and including|up to and including|inte senare an|on or before|on or earlier than',
  ],
  [
    'since',
    'sedan|alltsedan|fran och med|fr o m|from och med|since|on or after|from and including|ever since',
  ],
  ['from', 'fran|from'],
  ['after', 'efter|after|senare an|later than'],
  [
    'within',
    'inom|inom de narmaste|inom de kommande|inom loppet av|within|within the next|in the next|over the next|during the next',
  ],
  ['between', 'mellan|between'],
  [
    'next',
    'de narmaste|de kommande|narmaste|narmsta|den narmaste|den kommande|kommande|under de narmaste|under de kommande|the next|next|the coming|under den narmaste|under narmaste|the following|nasta|de nasta',
  ],
  [
    'past',
    'de senaste|den senaste|senaste|under de senaste|under den senaste|under senaste|det senaste|the last|the past|last|past|in the last|in the past|over the last|during the last|during the past|within the last|sista|de sista',
  ],
  ['ahead', 'om|in'],
  ['in', 'i|under|pa|per|in|on|during|for|den|vid|kring'],
];
const byFirst = new Map<string, { bound: Bound; words: readonly string[] }[]>();
for (const [bound, phrases] of leads)
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const known = byFirst.get(words[0] ?? '') ?? [];
    byFirst.set(
      words[0] ?? '',
      [...known, { bound, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }

/** "sen årsskiftet", "skickat ut sen i oktober", but not "är sen i maj", which is late. */
const sinceThen = (words: Words, place: number): readonly { bound: Bound; to: number }[] => {
  const next = words[place + 1]?.folded ?? '';
  const said = words.slice(0, place).map(({ folded }) => folded);
  const late =
    /^(?:pa|med|under|till)$/.test(next) ||
    (next === 'i' && (place === 0 || said.some((word) => /^(?:ar|var|blev|blir|vara|varit)$/.test(word))));
  return words[place]?.folded === 'sen' && !late ? [{ bound: 'since', to: place + 1 }] : [];
};

const leadsAt = (words: Words, place: number): readonly { bound: Bound; to: number }[] => [
  ...sinceThen(words, place),
  ...(byFirst.get(words[place]?.folded ?? '') ?? [])
    .filter(({ words: known }) => known.every((word, step) => words[place + step]?.folded === word))
    .map(({ bound, words: { length } }) => ({ bound, to: place + length })),
];

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

/** "mellan 1 maj och 1 juni", "från maj till juli": the second end follows the first, `named`, which begins at `start`. */
const twoEnds = (
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

/** "next month", "last week": the one of the calendar, unlike "the last week" and "last 7 days". */
const isCalendar = (words: Words, from: number, start: number, to: number): boolean =>
  start === from + 1 && to === start + 1 && ['next', 'nasta', 'last'].includes(words[from]?.folded ?? '');

const afterLead = (words: Words, from: number, bound: Bound, start: number, today: string): Period | null => {
  switch (bound) {
    case 'between':
      return twoEnds(words, from, start, today, ['och', 'o', 'and'], namedDays(words, start, today));
    case 'from': {
      const named = namedDays(words, start, today);
      const ends = twoEnds(words, from, start, today, ['till', 'to', 'tom', 'until'], named);
      if (ends !== null) return ends;
      // "granskningar från 2025" are those of that year, "från 1 maj" are those since.
      const year = /^(?:19|20)\d\d$/.test(words[start]?.text ?? '') && named?.to === start + 1;
      return (
        named &&
        found(from, named, year ? (days) => days : ({ from: first }) => ({ from: first, to: null }), true)
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
      const span = season || wide ? bounded.in : bounded[bound];
      const named = namedDays(words, start, today);
      // "i slutet av maj": of which days nothing is said; "före slutet av maj" says it.
      if (bound === 'in' && named?.vague === true) return null;
      return named && span ? found(from, named, span, true) : null;
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
  'i pa v vecka under nasta forra den denna det detta fore senast efter inom mellan till igar idag imorgon fran kommande'.split(
    ' ',
  ),
);

/** The period after a lead, with another lead in between or none: "före den 1 maj", "since last week". */
const led = (words: Words, from: number, today: string): Period[] =>
  leadsAt(words, from).flatMap(({ bound, to }) => {
    // "ska in på fredag": what is to come in, that day.
    if (words[from]?.folded === 'in' && swedishLeads.has(words[to]?.folded ?? '')) return [];
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
  return longest([twoEnds(words, from, from, today, ['till', 'to'], named), alone]);
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
