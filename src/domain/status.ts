import { daysBetween } from './days.js';
import type { Request } from './request.js';

export { daysBetween } from './days.js';

/** "No later than" includes the day itself: overdue starts the day after. */
export const isOverdue = (request: Request, today: string): boolean =>
  request.state !== 'answered' && daysBetween(today, request.effectiveDueDate) < 0;

/** Late first, then by date, then as Swedish sorts board names. */
export const byUrgency = (one: Request, other: Request): number =>
  one.effectiveDueDate.localeCompare(other.effectiveDueDate) || swedish(one.boardName, other.boardName);

const collator = new Intl.Collator('sv');
/** Swedish alphabetical order: å, ä and ö last. */
export const swedish = (one: string, other: string): number => collator.compare(one, other);

export interface StateCounts {
  readonly answered: number;
  readonly submitted: number;
  readonly draft: number;
  readonly notStarted: number;
  /** Of the unanswered ones. */
  readonly overdue: number;
}

export const stateCounts = (requests: readonly Request[], today: string): StateCounts => {
  const count = (state: Request['state']): number =>
    requests.filter((request) => request.state === state).length;
  return {
    answered: count('answered'),
    submitted: count('submitted'),
    draft: count('draft'),
    notStarted: count('notStarted'),
    overdue: requests.filter((request) => isOverdue(request, today)).length,
  };
};
