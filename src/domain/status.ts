import { isOpen, type Request } from './request.js';

/**
 * "No later than" includes the day itself: overdue starts the day after. Days as `YYYY-MM-DD` follow each other as
 * texts do, and a list asks this of every pair that it sorts.
 */
export const isOverdue = (request: Request, today: string): boolean =>
  isOpen(request) && request.effectiveDueDate < today;

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
