import { addDays, addMonths, lastOf, partsOf } from '../../language/calendar.js';
import { unitsOfTime } from '../../language/periodWords.js';
import type { Word } from '../../language/words.js';
import type { DaySpan } from '../question.js';

const articles = new Set('the den det'.split(' '));
const afterwards = new Set('after darpa darefter efter'.split(' '));
const beforehand = new Set('before dessforinnan innan fore'.split(' '));
const pointing = new Set('that det den dess then'.split(' '));

/** "the week after that", "månaden därpå": the words `from` … `to`, and how many of which unit on from what was asked. */
export interface Elapsed {
  readonly from: number;
  readonly to: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly by: 1 | -1;
}

/** Where a text speaks of days right after, or before, those that were asked about; null: nowhere. */
export const elapsedIn = (words: readonly Word[]): Elapsed | null => {
  for (const [at, { folded }] of words.entries()) {
    const unit = unitsOfTime.get(folded);
    const next = words[at + 1]?.folded ?? '';
    const by = afterwards.has(next) ? 1 : beforehand.has(next) ? -1 : null;
    if (unit === undefined || by === null) continue;
    const from = articles.has(words[at - 1]?.folded ?? '') ? at - 1 : at;
    const to = pointing.has(words[at + 2]?.folded ?? '') ? at + 3 : at + 2;
    // "veckan efter påsk" tells itself which.
    return to === words.length || /^(?:da|then)$/.test(words[to]?.folded ?? '')
      ? { from, to, unit, by }
      : null;
  }
  return null;
};

/** The days right after, or before, a span that has both ends; null: it has not, or is no whole unit. */
export const spanElapsed = ({ from, to }: DaySpan, { unit, by }: Elapsed): DaySpan | null => {
  if (from === null || to === null) return null;
  if (unit === 'week' && addDays(from, 6) !== to) return null;
  if (unit === 'week') return { from: addDays(from, 7 * by), to: addDays(to, 7 * by) };
  if (unit === 'day') return from === to ? { from: addDays(from, by), to: addDays(to, by) } : null;
  const { year, month, date } = partsOf(to);
  if (partsOf(from).date !== 1 || date !== lastOf(year, month)) return null;
  const months = (unit === 'year' ? 12 : 1) * by;
  return { from: addMonths(from, months), to: addDays(addMonths(addDays(to, 1), months), -1) };
};
