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
