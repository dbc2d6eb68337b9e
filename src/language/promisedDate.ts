import { DateTime } from 'luxon';

/**
 * The day that a promise such as "senast den 1 december" ends on. Read is only what names a day, a week, a month, a
 * quarter, a season of a year, a half-year or a year; "till hösten" and "inom kort" name none.
 */

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthNamed = (name: string): number =>
  months.findIndex((names) => names.includes(name.replace(/\.$/, ''))) + 1;
const month = `(${months.flat().join('|')})\\.?`;
const year = '((?:19|20)\\d{2})';
const day = '(\\d{1,2})(?:\\s?:(?:e|a)|st|nd|rd|th)?';

const ordinals: readonly (readonly string[])[] = [
  ['första', 'first', '1', '1:a'],
  ['andra', 'second', '2', '2:a'],
  ['tredje', 'third', '3', '3:e'],
  ['fjärde', 'fourth', '4', '4:e'],
];
const ordinal = `(${ordinals.flat().join('|')})`;
const ordinalNamed = (name: string): number => ordinals.findIndex((names) => names.includes(name)) + 1;

/** The last month of a season, of the year that is said with it. Winter lies in two: it names no day. */
const seasons: Readonly<Record<string, number>> = {
  våren: 5,
  vår: 5,
  spring: 5,
  sommaren: 8,
  sommar: 8,
  summer: 8,
  hösten: 11,
  höst: 11,
  autumn: 11,
  fall: 11,
};
/** What a year stands after when it is itself the time: elsewhere it may belong to a name or to another word. */
const beforeYear =
  'under(?: år)?|år|året|senast|till|före utgången av|utgången av|slutet av|klart?|färdigt?|during|in|by|(?:the )?end of|year';

/** Numbers as the text gives them; a year that it leaves out is the next one in which the day has not been. */
type Named = { readonly year: string | undefined } & (
  | {
      readonly month: number;
      /** Null: the month's last. */
      readonly day: number | null;
    }
  /** Ends on its Sunday. */
  | { readonly week: number }
);

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => Named;
}

const form = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'gu'),
  read,
});
const endOf = (given: string | undefined, last: number): Named => ({ year: given, month: last, day: null });

/** The more exact forms first: what one has read, the next does not see. */
const forms: readonly Form[] = [
  form(`${year}\\s?[-–—/.]\\s?(\\d{1,2})\\s?[-–—/.]\\s?(\\d{1,2})`, ([, y, m, d]) => ({
    year: y,
    month: Number(m),
    day: Number(d),
  })),
  form(`${year}\\s?[-–—/]\\s?(0?[1-9]|1[0-2])`, ([, y, m]) => endOf(y, Number(m))),
  form(`(\\d{1,2})/(\\d{1,2})(?:[\\s,-]+${year})?`, ([, d, m, y]) => ({
    year: y,
    month: Number(m),
    day: Number(d),
  })),
  form(`${day}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`, ([, d, m, y]) => ({
    year: y,
    month: monthNamed(m ?? ''),
    day: Number(d),
  })),
  form(`${month}\\s+${day}(?:,?\\s+${year})?`, ([, m, d, y]) => ({
    year: y,
    month: monthNamed(m ?? ''),
    day: Number(d),
  })),
  form(`(?:vecka|v\\.?|week)\\s?(\\d{1,2})(?:[\\s,]+${year})?`, ([, w, y]) => ({ year: y, week: Number(w) })),
  form(`${year}\\s?(?:kvartal|kv\\.?|q|quarter)\\s?([1-4])`, ([, y, q]) => endOf(y, Number(q) * 3)),
  form(`(?:kvartal|kv\\.?|q|quarter)\\s?([1-4])(?:[\\s/,]+(?:of\\s+)?${year})?`, ([, q, y]) =>
    endOf(y, Number(q) * 3),
  ),
  form(`${ordinal}\\s+(?:kvartalet|kvartal|quarter)(?:,?\\s+(?:of\\s+)?${year})?`, ([, q, y]) =>
    endOf(y, ordinalNamed(q ?? '') * 3),
  ),
  form(`(första|andra|first|second)\\s+(?:halvåret|halvår|half(?: of)?)(?:\\s+${year})?`, ([, half, y]) =>
    endOf(y, ordinalNamed(half ?? '') * 6),
  ),
  form(`halvårsskiftet(?:\\s+${year})?`, ([, y]) => endOf(y, 6)),
  form(`(${Object.keys(seasons).join('|')})\\s+(?:of\\s+)?${year}`, ([, season, y]) =>
    endOf(y, seasons[season ?? ''] ?? 0),
  ),
  form(`årsskiftet(?:\\s+${year}(?:\\s?[-–/]\\s?\\d{2,4})?)?`, ([, y]) => endOf(y, 12)),
  form(`${month}(?:\\s+(?:månad\\s+)?${year})?`, ([, m, y]) => endOf(y, monthNamed(m ?? ''))),
  form(`(?:${beforeYear})\\s+${year}`, ([, y]) => endOf(y, 12)),
  { pattern: new RegExp(`^\\s*${year}[\\s.]*$`, 'gu'), read: ([, y]) => endOf(y, 12) },
];

/** Null: no such day. */
const asDay = (named: Named, from: string): string | null => {
  const inYear = (given: number): string | null => {
    if ('week' in named) {
      const sunday = DateTime.fromObject(
        { weekYear: given, weekNumber: named.week, weekday: 7 },
        { zone: 'utc' },
      );
      return sunday.isValid ? sunday.toISODate() : null;
    }
    const first = DateTime.fromObject(
      { year: given, month: named.month, day: named.day ?? 1 },
      { zone: 'utc' },
    );
    if (!first.isValid) return null;
    return (named.day === null ? first.endOf('month') : first).toISODate();
  };
  if (named.year !== undefined) return inYear(Number(named.year));
  const thisYear = Number(from.slice(0, 4));
  const next = inYear(thisYear);
  return next !== null && next >= from ? next : inYear(thisYear + 1);
};

/**
 * The last day that the text names, `YYYY-MM-DD`, seen from the day `from`; null when it names none, or one that
 * does not exist.
 */
export const promisedDate = (text: string, from: string): string | null => {
  let rest = text.normalize('NFC').toLocaleLowerCase('sv');
  const found: (string | null)[] = [];
  for (const { pattern, read } of forms)
    rest = rest.replace(pattern, (...parts: unknown[]) => {
      const groups = parts.filter((part) => typeof part === 'string' || part === undefined);
      found.push(asDay(read(groups), from));
      return ' · ';
    });
  if (found.includes(null)) return null;
  return found.reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one), null);
};
