import type { Suggestion } from '../domain/answerParts.js';
import type { Language } from '../domain/person.js';
import { boardIndex } from '../language/boardIndex.js';
import { isJoining, splitHead } from '../language/boardName.js';
import { sayingTexts } from '../language/catalogue/saying.js';
import { nearBoards } from '../language/misspeltBoard.js';
import { squash, type Word } from '../language/words.js';
import type { QuestionContext } from './context.js';
import type { Fact, Literal, Question } from './question.js';
import { sayQuestion } from './sayQuestion.js';
import { understand } from './understanding/understand.js';
import type { Refused } from './understanding/understanding.js';

/** Three buttons are a choice, more are a list. */
const mostSuggestions = 3;
/** Characters that a button shows whole on a narrow card. */
const longestLabel = 40;

/**
 * The same few questions are offered with every answer: what a register's names make of them is kept with it. Auditors
 * and others see different reviews, so that the two of them stand beside each other.
 */
const checked = new WeakMap<
  QuestionContext['boards'],
  WeakMap<QuestionContext['reviews'], Map<string, boolean>>
>();

const answersWith = ({ boards, reviews }: QuestionContext): Map<string, boolean> => {
  const known = checked.get(boards) ?? new WeakMap<QuestionContext['reviews'], Map<string, boolean>>();
  checked.set(boards, known);
  const answered = known.get(reviews) ?? new Map<string, boolean>();
  known.set(reviews, answered);
  return answered;
};

const isAnswered = (question: string, context: QuestionContext): boolean => {
  const answers = answersWith(context);
  const { today, asker, language } = context;
  const key = JSON.stringify([question, today, language, asker]);
  const answer = answers.get(key) ?? understand(question, context, null).is === 'question';
  answers.set(key, answer);
  return answer;
};

/** What is offered is asked for once as a test: a button must never lead to "I did not understand". */
export const offer = (
  questions: readonly Question[],
  context: QuestionContext,
  language: Language,
  most = mostSuggestions,
): Suggestion[] => {
  const offered: Suggestion[] = [];
  for (const question of questions) {
    if (offered.length === most) break;
    const said = sayQuestion(question, context, language);
    if (offered.some((before) => before.question === said)) continue;
    if (!isAnswered(said, context)) continue;
    const label = said.length > longestLabel ? sayingTexts[language].short(said) : said;
    offered.push({ label, question: said });
  }
  return offered;
};

const where = (...all: readonly Literal[]): Question['where'] => ({ all, either: [] });
const is = (fact: Fact): Literal => ({ not: false, fact });
const notAnswered: Literal = { not: true, fact: { on: 'state', any: ['answered'] } };

const boardState = (id: string): Question => ({
  ask: 'state',
  of: 'boards',
  where: where(is({ on: 'board', ids: [id], group: null })),
});
const reviewState = (id: string): Question => ({
  ask: 'state',
  of: 'reviews',
  where: where(is({ on: 'review', ids: [id] })),
});

/** What anybody may want to know, the asker's own first. */
export const usualQuestions = ({ asker }: QuestionContext): Question[] => [
  ...(asker.boards.length > 0
    ? [{ ask: 'list', of: 'requests', where: where(is({ on: 'mine' }), notAnswered) } satisfies Question]
    : []),
  { ask: 'list', of: 'boards', where: where(notAnswered) },
  { ask: 'list', of: 'boards', where: where(is({ on: 'state', any: ['overdue'] })) },
  { ask: 'date', of: 'due', which: 'next', where: where() },
];

/** The boards that lie nearest to words that name none. */
const nearest = (unread: readonly Word[], { boards }: QuestionContext): Question[] => {
  const name = unread.filter((word) => !isJoining(word));
  const length = squash(name).length;
  const named = name.some(({ folded, capital }) => capital || (splitHead(folded)?.modifier ?? '') !== '');
  if (length < 3 || !named) return [];
  return nearBoards(name, boardIndex(boards))
    .filter(({ distance }) => distance <= Math.max(3, length / 2))
    .slice(0, 2)
    .map(({ board }) => boardState(board.id));
};

const newestReviews = ({ reviews }: QuestionContext): Question[] =>
  reviews
    .filter(({ draft }) => draft !== true)
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))
    .slice(0, 2)
    .map(({ id }) => reviewState(id));

/** What lies nearest to a text that could not be answered. */
export const nearestQuestions = (refused: Refused, context: QuestionContext): Question[] => {
  const { boards, reviews, unknownBoard } = refused.subjects;
  const denied = refused.denied.map(boardState);
  const ofBoards = boards.slice(0, 2).map(boardState);
  const ofReviews = reviews.slice(0, 1).map(({ id }) => reviewState(id));
  return [
    ...denied.slice(0, 2),
    ...(unknownBoard === null || refused.rest === null ? [] : [refused.rest]),
    ...(unknownBoard === null ? [] : [boardState(unknownBoard.nearest.id)]),
    ...nearest(refused.unread, context),
    ...(refused.rest === null ? [] : [refused.rest]),
    ...(refused.reason === 'unknownReview' ? newestReviews(context) : []),
    ...ofBoards,
    ...ofReviews,
    ...usualQuestions(context),
  ];
};
