import type { RequestState } from '../domain/request.js';
import { requestStates } from '../domain/request.js';
import type { StateTerm } from './question.js';

/** Whether a request that stands so is what the term asks for; nobody asks for withdrawn ones. */
export const holds = (term: StateTerm, state: RequestState, overdue: boolean): boolean => {
  if (state === 'withdrawn') return false;
  switch (term) {
    case 'answered':
      return state === 'answered';
    case 'notAnswered':
      return state !== 'answered';
    case 'overdue':
      return overdue;
    case 'notOverdue':
      return !overdue;
    case 'handedIn':
      return state === 'submitted' || state === 'answered';
    case 'notHandedIn':
      return state === 'notStarted' || state === 'draft';
    case 'notStarted':
    case 'draft':
    case 'submitted':
      return state === term;
  }
};

/** Whether any request at all can be all of it at once. */
export const canHoldTogether = (terms: readonly StateTerm[]): boolean =>
  requestStates.some((state) =>
    [false, true].some(
      (overdue) => !(overdue && state === 'answered') && terms.every((term) => holds(term, state, overdue)),
    ),
  );
