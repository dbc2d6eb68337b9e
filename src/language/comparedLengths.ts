import { addDays } from './calendar.js';
import type { Words } from './daysInWords.js';
import { lengthAt, reach } from './lengthsOfTime.js';
import type { DaySpan, Period } from './spokenPeriod.js';

type Comparison = 'more' | 'atLeast' | 'less' | 'atMost';

const said: Readonly<Record<Comparison, readonly string[]>> = {
  more: ['i mer an', 'mer an', 'mera an', 'langre an', 'over', 'more than', 'longer than'],
  atLeast: ['i minst', 'minst', 'at least'],
  less: ['mindre an', 'less than'],
  atMost: ['hogst', 'som mest', 'max', 'upp till', 'at most', 'up to'],
};
const comparisons = (Object.keys(said) as Comparison[]).flatMap((comparison) =>
  said[comparison].map((words) => ({ comparison, words: words.split(' ') })),
);

/** The due days of what is late by so much; `day` lies as long ago as is said. */
const lateSpans: Readonly<Record<Comparison, (day: string) => DaySpan>> = {
  more: (day) => ({ from: null, to: addDays(day, -1) }),
  atLeast: (day) => ({ from: null, to: day }),
  less: (day) => ({ from: addDays(day, 1), to: null }),
  atMost: (day) => ({ from: day, to: null }),
};
/** The due days of what has so much time left; `day` lies as far ahead as is said. */
const leftSpans: Readonly<Record<Comparison, (day: string, today: string) => DaySpan>> = {
  more: (day) => ({ from: addDays(day, 1), to: null }),
  atLeast: (day) => ({ from: day, to: null }),
  less: (day, today) => ({ from: today, to: addDays(day, -1) }),
  atMost: (day, today) => ({ from: today, to: day }),
};

const late = /^(?:sena?|sent|forsena(?:de?|t)|late|overdue)$/;
const by = /^(?:med|by|sedan|sen|since|for)$/;
const left = /^(?:kvar|left|remaining)$/;
/** "inte mer än en vecka sena": late by less, or not late; nobody can tell. */
const denies = /^(?:inte|ej|not|nt)$/;

/**
 * "mer än en vecka sena", "late by at least ten days", "mindre än två veckor kvar": the due days of what is late by so
 * much, or has so much time left. `from` is the word that begins the comparison or leads it. Null: no compared length
 * of time is said of that.
 */
export const comparedLengthAt = (words: Words, from: number, today: string): Period | null => {
  const isLed = by.test(words[from]?.folded ?? '') && late.test(words[from - 1]?.folded ?? '');
  const start = isLed ? from + 1 : from;
  const compared = comparisons.find((one) =>
    one.words.every((word, step) => words[start + step]?.folded === word),
  );
  const length = compared === undefined ? null : lengthAt(words, start + compared.words.length);
  if (compared === undefined || length === null) return null;
  const { to, count, unit } = length;
  const before = words[isLed ? from - 2 : from - 1]?.folded ?? '';
  if (denies.test(before)) return null;
  const next = words[to]?.folded ?? '';
  const spanned = (span: DaySpan, says: 'late' | 'left'): Period => ({
    from,
    to,
    is: 'period',
    past: span,
    coming: span,
    led: true,
    looks: says === 'late' ? 'back' : 'ahead',
    says,
  });
  if (isLed || late.test(next))
    return spanned(lateSpans[compared.comparison](reach(today, count, unit, -1)), 'late');
  return left.test(next)
    ? spanned(leftSpans[compared.comparison](reach(today, count, unit, 1), today), 'left')
    : null;
};
