const millisecondsOfDay = 86_400_000;

/** Whether the text is a calendar day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  // 30 February reads as 2 March, and the 32nd as nothing.
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/**
 * Whole days from `today` to `date`; both `YYYY-MM-DD` and existing days. Negative: `date` has passed. Both are
 * read as UTC, whose days are equally long; a list asks this of every pair that it sorts.
 */
export const daysBetween = (today: string, date: string): number =>
  (Date.parse(date) - Date.parse(today)) / millisecondsOfDay;
