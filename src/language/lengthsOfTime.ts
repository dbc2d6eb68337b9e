import { addDays, addMonths } from './calendar.js';
import { at, type Words } from './daysInWords.js';
import { countNamed, type Measured, unitsOfTime } from './periodWords.js';

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
