const millisecondsOfDay = 86_400_000;

/**
 * Whole days from `today` to `date`; both `YYYY-MM-DD` and existing days. Negative: `date` has passed. Both are
 * read as UTC, whose days are equally long; a list asks this of every pair that it sorts.
 */
export const daysBetween = (today: string, date: string): number =>
  (Date.parse(date) - Date.parse(today)) / millisecondsOfDay;
