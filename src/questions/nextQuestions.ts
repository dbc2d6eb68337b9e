import { isOverdue } from '../domain/status.js';
import type { Request } from '../domain/request.js';
import type { QuestionContext } from './context.js';
import { literalsOf, type Literal, type Question, type StateTerm } from './question.js';
import { usualQuestions } from './suggest.js';

const state = (not: boolean, term: StateTerm): Literal => ({ not, fact: { on: 'state', any: [term] } });

/** What one may want to know after this answer: the late ones of the same, who is waited for, how it stands. */
export const nextQuestions = (
  question: Question,
  requests: readonly Request[],
  context: QuestionContext,
): Question[] => {
  const reviews = question.where.all.filter(({ not, fact }) => !not && fact.on === 'review');
  const boardsWhich = (literal: Literal): Question => ({
    ask: 'list',
    of: 'boards',
    where: { all: [...reviews, literal], either: [] },
  });
  const states = literalsOf(question).flatMap(({ fact }) => (fact.on === 'state' ? fact.any : []));
  const hasLate = requests.some((request) => isOverdue(request, context.today));
  const waits = requests.some(({ state: stands }) => stands !== 'answered');
  const asked: Question[] = [
    ...(hasLate && !states.includes('overdue') ? [boardsWhich(state(false, 'overdue'))] : []),
    ...(waits && !states.includes('answered') ? [boardsWhich(state(true, 'answered'))] : []),
    ...(reviews.length > 0 && question.ask !== 'state'
      ? [{ ask: 'state', of: 'reviews', where: { all: reviews, either: [] } } as const]
      : []),
    ...usualQuestions(context),
  ];
  const same = JSON.stringify(question);
  return asked.filter((next) => JSON.stringify(next) !== same);
};
