import type { Language } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import { isOverdue, stateCounts, type StateCounts } from '../domain/status.js';
import type { Headline, QuestionAnswer } from './answer.js';
import type { QuestionContext } from './context.js';
import { factsNeeded } from './factsNeeded.js';
import {
  boardsHeadline,
  boardStateHeadline,
  countHeadline,
  dateHeadline,
  mineHeadline,
  reviewStateHeadline,
} from './headlines.js';
import { type Question, statesOf } from './question.js';
import { readingLine } from './sayQuestion.js';
import { boardNamesIn, reportNumbersIn, type Selected, selectRequests } from './selectRequests.js';
import { offer, usualQuestions } from './suggest.js';

const headline = (
  question: Question,
  selected: Selected,
  context: QuestionContext,
  language: Language,
): Headline => {
  const place = { context, language };
  switch (question.ask) {
    case 'boards':
      return boardsHeadline(question, selected, place);
    case 'count':
      return countHeadline(question, selected, place);
    case 'date':
      return dateHeadline(question, selected, place);
    case 'boardState':
      return boardStateHeadline(question, selected, place);
    case 'reviewState':
      return reviewStateHeadline(question, selected, place);
    case 'mine':
      return mineHeadline(question, selected, place);
  }
};

const countsOf = (requests: readonly Request[], today: string): StateCounts | null =>
  requests.length === 0 ? null : stateCounts(requests, today);

/** The rows that the answer rests on: for "mine" what is still hers to do, for a next date that date's. */
const rowsOf = (question: Question, selected: Selected, date: string | undefined): readonly Request[] => {
  const { rows } = selected;
  if (question.ask === 'date' && question.next)
    return rows.filter(({ effectiveDueDate, state }) => effectiveDueDate === date && state !== 'answered');
  return rows;
};

const namesScope = (question: Question): boolean =>
  question.conditions.some(({ on }) => on === 'review' || on === 'board');

/** What one may want to know next: the late ones of the same, how it stands, when the next is due. */
const nextQuestions = (question: Question, selected: Selected, context: QuestionContext): Question[] => {
  const scope = question.conditions.filter(({ on }) => on === 'review');
  const has = (state: string): boolean => statesOf(question).some((known) => known === state);
  const late = selected.scope.some((request) => isOverdue(request, context.today));
  const waiting = selected.scope.some(({ state }) => state !== 'answered');
  return [
    ...(late && !has('overdue')
      ? [
          {
            ask: 'boards' as const,
            conditions: [...scope, { on: 'state' as const, state: 'overdue' as const }],
          },
        ]
      : []),
    ...(!waiting || (has('notAnswered') && question.ask === 'boards')
      ? []
      : [
          {
            ask: 'boards' as const,
            conditions: [...scope, { on: 'state' as const, state: 'notAnswered' as const }],
          },
        ]),
    ...(scope.length > 0 && question.ask !== 'reviewState'
      ? [{ ask: 'reviewState' as const, conditions: scope }]
      : []),
    ...usualQuestions(context),
  ];
};

/**
 * The exact answer from the requests that `factsNeeded` asked for. Boards are counted once, however many
 * requests they have. `language` is the question's.
 */
export const answerQuestion = (
  question: Question,
  requests: readonly Request[],
  context: QuestionContext,
  language: Language = context.language,
): QuestionAnswer => {
  const openOnly =
    question.ask === 'mine' &&
    statesOf(question).length === 0 &&
    question.asked === null &&
    !namesScope(question);
  const found = selectRequests(question, requests, context);
  const selected: Selected = openOnly
    ? { ...found, rows: found.rows.filter(({ state }) => state !== 'answered') }
    : found;
  const head = headline(question, selected, context, language);
  const rows = rowsOf(question, selected, head.date);
  const wholeScope = namesScope(question) && factsNeeded(question).closed;
  const asked = nextQuestions(question, selected, context).filter(
    (next) => JSON.stringify(next) !== JSON.stringify(question),
  );
  return {
    kind: question.ask,
    reading: readingLine(question, context, language),
    ...head,
    requests: rows,
    boards: boardNamesIn(rows),
    reviews: reportNumbersIn(rows),
    counts: countsOf(wholeScope ? selected.scope : rows, context.today),
    suggestions: offer(asked, context, language),
  };
};
