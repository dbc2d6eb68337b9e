import { longer, quarter, shifted, thisYear, week } from './calendarSpans.js';
import { at, type Days, type Named, type Words } from './daysInWords.js';
import { feast } from './feastDays.js';
import { months } from './periodWords.js';
import { dayAndMonth, inNumbers, nearDay, weekday } from './singleDays.js';

/** "slutet av maj", "i slutet av året", "början av juni": a bound, and no days of their own. */
const endOf = (words: Words, place: number, today: string): Named | null => {
  const start = at(words, place) === 'the' ? place + 1 : place;
  const [end, of] = [at(words, start), at(words, start + 1)];
  // "sista mars"
  const lastOf = end === 'sista' && months.has(of);
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
  nearDay,
  weekday,
  thisYear,
  shifted,
  quarter,
  week,
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
