import type { Literal, Question, Unit } from '../question.js';
import type { Remembered } from '../remembered.js';

/** The rows that an answer rested on, as conditions: of a yes-or-no question those that its claim is about. */
export const rowsBefore = ({ question }: Remembered): readonly Literal[] =>
  question.ask === 'yesno' ? [...question.where.all, ...question.claim] : question.where.all;

/** What the rows of the answer before were. */
export const unitBefore = ({ question }: Remembered): Unit => {
  if (question.ask === 'list' || question.ask === 'count' || question.ask === 'state') return question.of;
  if (question.ask === 'yesno') return question.of === 'requests' ? 'boards' : question.of;
  return question.of === 'measure' ? 'measures' : question.of === 'published' ? 'reviews' : 'boards';
};

/** Lists or counts boards of which something is said. */
export const saysOfBoards = ({ question }: Remembered): boolean =>
  (question.ask === 'list' || question.ask === 'count') &&
  question.of === 'boards' &&
  question.where.all.some(({ fact }) => !['review', 'board', 'mine'].includes(fact.on));

export const asksAboutReview = (before: Remembered | null): boolean =>
  before?.question.where.all.some(({ not, fact }) => !not && fact.on === 'review') === true;

/** Asks of one board that is named, and of no other. */
export const asksOfOneBoard = ({ question: { where } }: Remembered): boolean => {
  const [only, ...more] = where.all.filter(({ fact }) => fact.on === 'board' || fact.on === 'mine');
  return more.length === 0 && only?.fact.on === 'board' && !only.not && only.fact.ids.length === 1;
};

/** What was spoken of, as conditions: what was claimed of all, or of one that is named, tells not which. */
export const spokenOf = (before: Remembered): readonly Literal[] => {
  const { question } = before;
  const ofWork = question.ask === 'yesno' && question.of !== 'requests';
  const named = question.ask === 'yesno' && (question.among === 'all' || (!ofWork && asksOfOneBoard(before)));
  return named ? question.where.all : rowsBefore(before);
};

/** Whether a question lists or counts, so that "any of them" are such rows. */
export const listsRows = ({ ask }: Question): boolean => ask === 'list' || ask === 'count';
