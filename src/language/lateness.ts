import { addDays } from './calendar.js';
import type { Words } from './daysInWords.js';
import { lengthAt, reach } from './lengthsOfTime.js';
import type { DaySpan, Period } from './spokenPeriod.js';

interface Comparison {
  readonly said: readonly string[];
  /** The due days, where `day` lies as long ago as is said. */
  readonly span: (day: string) => DaySpan;
}
const comparisons: readonly Comparison[] = [
  {
    said: ['i mer an', 'mer an', 'mera an', 'langre an', 'over', 'more than', 'longer than'],
    span: (day) => ({ from: null, to: addDays(day, -1) }),
  },
  { said: ['i minst', 'minst', 'at least'], span: (day) => ({ from: null, to: day }) },
  { said: ['mindre an', 'less than'], span: (day) => ({ from: addDays(day, 1), to: null }) },
  {
    said: ['hogst', 'som mest', 'max', 'upp till', 'at most', 'up to'],
    span: (day) => ({ from: day, to: null }),
  },
];
const compared = comparisons.flatMap(({ said, span }) =>
  said.map((words) => ({ words: words.split(' '), span })),
);

const late = /^(?:sena?|sent|forsena(?:de?|t)|late|overdue)$/;
const by = /^(?:med|by|sedan|sen|since|for)$/;
/** "inte mer än en vecka sena": late by less, or not late; nobody can tell. */
const denies = /^(?:inte|ej|not|nt)$/;

/**
 * "mer än en vecka sena", "late by at least ten days": the due days of what is late by so much, `from` being the
 * word that begins the comparison or leads it. Null: nothing is said to be late by a compared length of time.
 */
export const latenessAt = (words: Words, from: number, today: string): Period | null => {
  const isLed = by.test(words[from]?.folded ?? '') && late.test(words[from - 1]?.folded ?? '');
  const start = isLed ? from + 1 : from;
  const comparison = compared.find((one) =>
    one.words.every((word, step) => words[start + step]?.folded === word),
  );
  if (comparison === undefined) return null;
  const length = lengthAt(words, start + comparison.words.length);
  if (length === null || !(isLed || late.test(words[length.to]?.folded ?? ''))) return null;
  const before = words[isLed ? from - 2 : from - 1]?.folded ?? '';
  if (denies.test(before)) return null;
  const span = comparison.span(reach(today, length.count, length.unit, -1));
  return {
    from,
    to: length.to,
    is: 'period',
    past: span,
    coming: span,
    led: true,
    looks: 'back',
    lateness: true,
  };
};
