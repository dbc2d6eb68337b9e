import { requestStates } from '../domain/request.js';
import { type Question, statesOf } from './question.js';
import { holds } from './states.js';

/** Which requests an answer rests on. Read `open` before `closed`. */
export interface FactsNeeded {
  readonly open: boolean;
  readonly closed: boolean;
}

/** Whether an answered request can be part of the answer, or of the figures beside it. */
const restsOnAnswered = (question: Question): boolean => {
  const states = statesOf(question);
  const namesReview = question.conditions.some(({ on }) => on === 'review');
  switch (question.ask) {
    case 'boards':
    case 'count':
    case 'boardState':
    case 'reviewState':
      return namesReview || states.every((state) => holds(state, 'answered', false));
    case 'date':
      return !question.next && states.length === 0;
    case 'mine':
      return (
        namesReview ||
        question.asked !== null ||
        (states.length > 0 && states.every((state) => holds(state, 'answered', false)))
      );
  }
};

/** What must be read to answer; a question about what is open never reads the history. */
export const factsNeeded = (question: Question): FactsNeeded => {
  const open = requestStates.some(
    (state) =>
      state !== 'answered' &&
      [false, true].some((overdue) => statesOf(question).every((term) => holds(term, state, overdue))),
  );
  const closed = restsOnAnswered(question);
  // A request just answered may still stand among the open ones.
  return { open: open || closed, closed };
};
