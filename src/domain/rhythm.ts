import { daysBetween } from './days.js';
import { longestQuiet, nextSendingDay, previousSendingDay, type QuietMonths } from './quietMonths.js';
import { addDays } from './workingDays.js';

/**
 * When one is reminded of a due date. A step is a number of days before it: 30, 1, 0 on the day, -7 a week
 * after. Each has a sending day: before and on the due date the previous working day, after it the next, the
 * quiet months left out. Of steps that fall on the same sending day the latest wins.
 */
export interface Rhythm {
  /** Strictly falling. The last one, if it is negative, repeats every week. */
  readonly steps: readonly number[];
}
export interface ReminderStep {
  readonly step: number;
  /** The sending day, `YYYY-MM-DD`; always a working day. */
  readonly day: string;
}

export const defaultRhythm: Rhythm = { steps: [30, 14, 7, 3, 1, 0, -1, -7] };
/** Of the day on which a planned measure is to be done. */
export const defaultMeasureRhythm: Rhythm = { steps: [14, 3, 0, -7] };

const mostSteps = 50;
const farthestStep = 3650;
const week = 7;
/** More than the longest run of closed days: by so much a sending day can differ from its step's own day. */
const longestClosure = 14;

export type RhythmFault =
  | { readonly code: 'empty' }
  | { readonly code: 'notWholeNumber'; readonly value: string }
  | { readonly code: 'outOfRange'; readonly value: string; readonly limit: number }
  | { readonly code: 'duplicate'; readonly value: string }
  | { readonly code: 'tooMany'; readonly count: number; readonly limit: number };

/** Reads a list such as "30,14,7,3,1,0,-1,-7", in any order. */
export const parseRhythm = (
  text: string,
): { readonly ok: true; readonly rhythm: Rhythm } | { readonly ok: false; readonly fault: RhythmFault } => {
  if (text.trim() === '') return { ok: false, fault: { code: 'empty' } };
  const values = text.split(',').map((value) => value.trim());
  if (values.length > mostSteps)
    return { ok: false, fault: { code: 'tooMany', count: values.length, limit: mostSteps } };
  const steps = new Set<number>();
  for (const value of values) {
    if (!/^[+-]?\d+$/.test(value)) return { ok: false, fault: { code: 'notWholeNumber', value } };
    // "-0" is the day itself.
    const step = Number(value) + 0;
    if (Math.abs(step) > farthestStep)
      return { ok: false, fault: { code: 'outOfRange', value, limit: farthestStep } };
    if (steps.has(step)) return { ok: false, fault: { code: 'duplicate', value } };
    steps.add(step);
  }
  return { ok: true, rhythm: { steps: [...steps].sort((one, other) => other - one) } };
};

/** Whether they have the same steps; null: the organisation's. */
export const sameRhythm = (one: Rhythm | null, other: Rhythm | null): boolean =>
  (one && rhythmText(one)) === (other && rhythmText(other));

/** The working day on which a step is sent. */
export const sendingDay = (dueDate: string, step: number, quiet: QuietMonths = []): string => {
  const day = addDays(dueDate, -step);
  return step >= 0 ? previousSendingDay(day, dueDate, quiet) : nextSendingDay(day, dueDate, quiet);
};

const weeklyAfter = (rhythm: Rhythm): number | null => {
  const last = rhythm.steps.at(-1);
  return last !== undefined && last < 0 ? last : null;
};

/** Whether the rhythm has the step, the weekly repetitions included. */
export const hasStep = (rhythm: Rhythm, step: number): boolean => {
  const last = weeklyAfter(rhythm);
  return rhythm.steps.includes(step) || (last !== null && step < last && (last - step) % week === 0);
};

/** Steps whose own day lies near or between the days, falling. */
const candidates = (
  dueDate: string,
  rhythm: Rhythm,
  from: string,
  to: string,
  quiet: QuietMonths,
): number[] => {
  const closure = longestClosure + longestQuiet(quiet);
  const earliest = daysBetween(from, dueDate) + closure;
  const latest = daysBetween(to, dueDate) - closure;
  const steps = rhythm.steps.filter((step) => step <= earliest && step >= latest);
  const last = weeklyAfter(rhythm);
  if (last === null) return steps;
  const firstRepetition = Math.max(1, Math.ceil((last - earliest) / week));
  for (let step = last - firstRepetition * week; step >= latest; step -= week) steps.push(step);
  return steps;
};

/** The steps that are sent on the days from … to, both included, in the order of sending. */
export const stepsBetween = (
  dueDate: string,
  rhythm: Rhythm,
  from: string,
  to: string,
  quiet: QuietMonths = [],
): readonly ReminderStep[] => {
  const byDay = new Map<string, ReminderStep>();
  for (const step of candidates(dueDate, rhythm, from, to, quiet)) {
    const day = sendingDay(dueDate, step, quiet);
    if (day >= from && day <= to) byDay.set(day, { step, day });
  }
  return [...byDay.values()];
};

/** The first step that is sent later than the day `after`; null: the rhythm has ended. */
export const nextStep = (
  dueDate: string,
  rhythm: Rhythm,
  after: string,
  quiet: QuietMonths = [],
): ReminderStep | null => {
  const lastOwnDay = addDays(dueDate, -(rhythm.steps.at(-1) ?? 0));
  const farthest = week + longestClosure + longestQuiet(quiet);
  const horizon = addDays(after > lastOwnDay ? after : lastOwnDay, farthest);
  return stepsBetween(dueDate, rhythm, addDays(after, 1), horizon, quiet)[0] ?? null;
};

/** The last step that is sent on the day `upTo` or before it; null: none has been yet. */
export const latestStep = (
  dueDate: string,
  rhythm: Rhythm,
  upTo: string,
  quiet: QuietMonths = [],
): ReminderStep | null => {
  const closure = longestClosure + longestQuiet(quiet);
  const firstOwnDay = addDays(dueDate, -(rhythm.steps[0] ?? 0) - closure);
  return stepsBetween(dueDate, rhythm, firstOwnDay, upTo, quiet).at(-1) ?? null;
};

/** The rhythm as it is written in settings and commands: "30,14,0,-7". */
export const rhythmText = ({ steps }: Rhythm): string => steps.join(',');
