import Holidays from 'date-holidays';
import { at, type Days, fixed, isOneOf, type Named, withYear, type Words, yearAt } from './daysInWords.js';

/** Feasts as people speak of them, by the rules of their first and last day. */
const feasts: readonly {
  readonly names: readonly string[];
  readonly first: string;
  readonly last: string;
}[] = [
  { names: ['pask', 'pasken', 'paskhelgen', 'easter', 'paskas'], first: 'easter -2', last: 'easter 1' },
  { names: ['pingst', 'pingsten', 'whitsun', 'pentecost'], first: 'easter 49', last: 'easter 49' },
  {
    names: ['midsommar', 'midsommarhelgen', 'midsummer', 'midsomras'],
    first: 'friday after 06-19',
    last: 'saturday after 06-20',
  },
  { names: ['jul', 'julen', 'julhelgen', 'christmas', 'xmas', 'julas'], first: '12-24', last: '12-26' },
];
const feastNamed = new Map(feasts.flatMap((feast) => feast.names.map((name) => [name, feast] as const)));
const calendar = new Holidays('SE');
const known = new Map<number, ReadonlyMap<string, string>>();

/** The days of a year by the rules that set them. */
const daysOf = (year: number): ReadonlyMap<string, string> => {
  const before = known.get(year);
  if (before !== undefined) return before;
  const days = new Map(calendar.getHolidays(year).map(({ rule, date }) => [rule, date.slice(0, 10)]));
  known.set(year, days);
  return days;
};

/** "påsk", "julen 2025", "Easter". */
export const feast = (words: Words, place: number, today: string): Named | null => {
  const found = feastNamed.get(at(words, place));
  if (found === undefined) return null;
  // "Jul 2026" is a month in English.
  if (isOneOf(words, place, 'jul') && (words[place]?.text !== 'jul' || yearAt(words, place + 1) !== null))
    return null;
  const named = withYear(words, place + 1, today, (year): Days | null => {
    const days = daysOf(year);
    const [from, to] = [days.get(found.first), days.get(found.last)];
    return from === undefined || to === undefined ? null : { from, to };
  });
  // "i påskas": the one that has been.
  const gone = isOneOf(words, place, 'paskas', 'midsomras', 'julas');
  return gone && named.days !== null ? fixed(named.to, named.days.past) : named;
};
