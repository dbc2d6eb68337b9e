import { canonical } from '../canonical.js';
import { overdue, wasDue } from '../grammar/pastDue.js';
import type { Word } from '../../language/words.js';
import type { Question } from '../question.js';
import { onlyReview, type Remembered } from '../remembered.js';

const late = JSON.stringify(overdue);
const isOfWhom = (question: Question): boolean =>
  question.where.either.length === 0 &&
  question.where.all.some(({ not, fact }) => !not && (fact.on === 'board' || fact.on === 'mine')) &&
  question.where.all.every(
    (literal) => ['board', 'mine'].includes(literal.fact.on) || JSON.stringify(literal) === late,
  );

/** Whether a due date that has passed is asked for, and it is not said on which review. */
export const asksPastDue = (question: Question, words: readonly Word[]): boolean =>
  question.ask === 'date' &&
  question.of === 'due' &&
  question.which === 'each' &&
  wasDue(words) &&
  isOfWhom(question);

/**
 * "när skulle RS ha svarat?": on the one review that was spoken of, else on what it is late with; "när skulle RS
 * svara?" may be asked of all that it has. One question or two, the likelier first.
 */
export const pastDue = (question: Question, before: Remembered | null): readonly Question[] => {
  const review = before === null ? null : onlyReview(before);
  const whom = question.where.all.filter((literal) => JSON.stringify(literal) !== late);
  const put = (...more: Question['where']['all']): Question =>
    canonical({ ...question, where: { all: [...whom, ...more], either: [] } });
  if (review !== null) return [put(review)];
  return whom.length < question.where.all.length ? [put(overdue)] : [put(overdue), put()];
};
