import type { QuestionContext } from './context.js';

const formatters = new Map<string, Intl.DateTimeFormat>();
const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, made);
  return made;
};

/** The day in the organisation's zone, `YYYY-MM-DD`, of a UTC instant; null: there is none. */
export const publishedDay = (at: string, { zone }: Pick<QuestionContext, 'zone'>): string | null => {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return null;
  return formatterOf(zone ?? 'Europe/Stockholm').format(instant);
};
