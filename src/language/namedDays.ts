import { longer, quarter, shifted, thisYear, turnOfMonth, week, weekend } from './calendarSpans.js';
import { at, type Days, type Named, type Words } from './daysInWords.js';
import { feast } from './feastDays.js';
import { months } from './periodWords.js';
import { dayAndMonth, dayOfMonth, inNumbers, nearDay, weekday } from './singleDays.js';

const lastDays = ['last day of', 'last day in', 'last of', 'sista dagen i', 'sista dagen av', 'sista i'].map(
  (lead) => lead.split(' '),
);
/** "the last of March", "sista dagen i mars 2026"; null: no month's last day. */
const lastDayOf = (words: Words, start: number, today: string): Named | null => {
  const said = lastDays.find((lead) => lead.every((word, step) => at(words, start + step) === word));
  const month = start + (said?.length ?? 0);
  if (said === undefined || !months.has(at(words, month))) return null;
  const named = namedDays(words, month, today);
  if (named?.days == null) return named;
  const last = ({ to }: Days): Days => ({ from: to, to });
  return { to: named.to, days: { past: last(named.days.past), coming: last(named.days.coming) } };
};

/** "slutet av maj", "i slutet av året", "början av juni": a bound, and no days of their own. */
const endOf = (words: Words, place: number, today: string): Named | null => {
  const start = at(words, place) === 'the' ? place + 1 : place;
  const [end, of] = [at(words, start), at(words, start + 1)];
  // "sista mars"
  const lastOf = end === 'sista' && months.has(of);
  const day = lastDayOf(words, start, today);
  if (day !== null) return day;
  if (!lastOf && (!['slutet', 'utgangen', 'end'].includes(end) || !['av', 'of'].includes(of))) return null;
  const named = namedDays(words, start + (lastOf ? 1 : 2), today);
  if (named?.days == null) return named;
  const last = ({ to }: Days): Days => ({ from: to, to });
  const days = { past: last(named.days.past), coming: last(named.days.coming) };
  return { to: named.to, days, vague: !lastOf };
};

const readers = [
  inNumbers,
  dayAndMonth,
  dayOfMonth,
  nearDay,
  weekday,
  thisYear,
  shifted,
  quarter,
  week,
  weekend,
  turnOfMonth,
  endOf,
  feast,
  longer,
];

/** The days that the words from `place` on name, without a bound such as "före". Null: they name none. */
export const namedDays = (words: Words, place: number, today: string): Named | null => {
  for (const read of readers) {
    const found = read(words, place, today);
    if (found !== null) return found;
  }
  return null;
};
