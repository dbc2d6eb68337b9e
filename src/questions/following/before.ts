import type { Literal, Unit } from '../question.js';
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

/** Asks of one board that is named how it stands, whether it has done something or when. */
export const asksOfOneBoard = ({ question: { ask, where } }: Remembered): boolean =>
  (ask === 'yesno' || ask === 'date' || ask === 'state') &&
  where.all.some(({ not, fact }) => !not && fact.on === 'board' && fact.ids.length === 1);
