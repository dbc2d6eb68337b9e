import { parseRhythm } from '../../../src/domain/rhythm.js';
import { addDays } from '../../../src/domain/workingDays.js';
import type { Region } from './region.js';

/** Almost every day is a step, so that there is something to lose on each of them. */
const days = [...Array.from({ length: 49 }, (_, index) => 48 - index), -1].join(',');
/** Settings of every bot of the storm. */
export const settings = {
  REMINDER_DAYS: days,
  MEASURE_DAYS: days,
  REMINDER_TIME: '08:30',
  ESCALATE_TO_SUBSTITUTE: '1',
  ESCALATE_TO_HEAD: '2',
  ESCALATE_TO_AUDITORS: '5',
};
/** Who hears of what is late, and after how many days. */
export const escalation = { deputy: 1, chair: 2, anna: 5 };
const parsed = parseRhythm(days);
if (!parsed.ok) throw new Error(parsed.fault.code);
/** The steps of its reminders. */
export const { rhythm } = parsed;

const boards = ['Kulturnämnden', 'Servicenämnden', 'Personalnämnden', 'Patientnämnden'];
/** Days to their due dates; the first will be late, if nobody answers it. */
const reviews = { r0: 3, r1: 44, r2: 45, r3: 46 };
/** Each secretary's boards. */
export const secretaries: Readonly<Record<string, readonly string[]>> = {
  secretary1: boards.slice(0, 1),
  secretary2: boards.slice(1, 2),
  secretary3: boards.slice(2, 3),
  secretary4: boards.slice(3),
  secretary5: boards.slice(0, 2),
};

/** What was sent out when a storm begins. */
export interface Published {
  /** Requests of each review. */
  readonly reviews: ReadonlyMap<string, readonly string[]>;
  readonly dueDates: readonly string[];
  /** Who answers each request. */
  readonly secretariesOf: ReadonlyMap<string, readonly string[]>;
}

/** Adds the boards and the people, and sends every review to all boards. */
export const publishReviews = async (region: Region, today: string): Promise<Published> => {
  await region.addBoards(...boards);
  for (const [id, own] of Object.entries(secretaries)) await region.addPerson(id, 'secretary', ...own);
  await region.addPerson('anna', 'auditor');
  await region.addPerson('deputy', 'substitute', ...boards);
  await region.addPerson('chair', 'head', ...boards);
  const sent = new Map<string, readonly string[]>();
  const secretariesOf = new Map<string, readonly string[]>();
  for (const [review, dueIn] of Object.entries(reviews)) {
    const ids = await region.publish(review, addDays(today, dueIn), ...boards);
    sent.set(review, ids);
    for (const [place, id] of ids.entries()) {
      const own = Object.keys(secretaries).filter((one) => secretaries[one]?.includes(boards[place] ?? ''));
      secretariesOf.set(id, own);
    }
  }
  const dueDates = Object.values(reviews).map((dueIn) => addDays(today, dueIn));
  return { reviews: sent, dueDates, secretariesOf };
};
