import type { Rhythm } from './rhythm.js';

/** `less`: about half as often. */
export const paces = ['all', 'less'] as const;
export type Pace = (typeof paces)[number];

/** How one person wants to be reminded. Nobody can choose never to be: see `lessOften` and `cadenceFor`. */
export interface Reminders {
  readonly pace: Pace;
  /** The first day on which anything may come again, `YYYY-MM-DD`; null or gone by: no pause. */
  readonly snoozedUntil: string | null;
  /** When her morning cards leave, one of `times`; null: when everybody's do. */
  readonly time: string | null;
}
export const standardReminders: Reminders = { pace: 'all', snoozedUntil: null, time: null };

/**
 * Half of the rhythm: of the steps up to the due date every other, counted back from the last, so that the due
 * day's own stays; of those after it the weekly ones.
 */
export const lessOften = ({ steps }: Rhythm): Rhythm => {
  const before = steps.filter((step) => step >= 0);
  const last = before.length - 1;
  return {
    steps: [
      ...before.filter((_, index) => (last - index) % 2 === 0),
      ...steps.filter((step) => step < 0).slice(-1),
    ],
  };
};

const clock = (halfHours: number): string =>
  `${String(Math.floor(halfHours / 2)).padStart(2, '0')}:${halfHours % 2 === 0 ? '00' : '30'}`;
const firstHalfHour = 14;
const lastHalfHour = 33;

/** The hours that can be chosen, `HH:MM`: whole and half ones from 07:00 to 16:30, while offices are open. */
export const times: readonly string[] = Array.from({ length: lastHalfHour - firstHalfHour + 1 }, (_, index) =>
  clock(firstHalfHour + index),
);

/** What stands for no hour of one's own where one must be chosen. */
export const standardTime = 'standard';

/** Reads "10", "9.30", "09:30", "kl 10" and "at 10" as one of `times`; null: none of them. */
export const readTime = (text: string): string | null => {
  const said = /^(?:(?:kl\.?|klockan|at)\s*)?(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim().toLowerCase());
  const [, hour = '', minute = '00'] = said ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return times.includes(time) ? time : null;
};
