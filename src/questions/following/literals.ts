import type { Literal } from '../question.js';

export const answered: Literal = { not: false, fact: { on: 'state', any: ['answered'] } };
export const answeredLate: Literal = { not: false, fact: { on: 'state', any: ['answeredLate'] } };
export const isAnswered = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'answered';
export const isDone = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'report' && fact.any.join() === 'done';
export const isState = ({ fact }: Literal): boolean => fact.on === 'state';
export const isLate = ({ fact }: Literal): boolean => fact.on === 'state' && fact.any.join() === 'overdue';

/** How a measure goes. */
export const isOfMeasure = ({ fact }: Literal): boolean => fact.on === 'report' || fact.on === 'kind';
/** "due before the summer" too, of measures. */
export const isOfMeasureOrItsDay = (literal: Literal): boolean =>
  isOfMeasure(literal) || (literal.fact.on === 'date' && literal.fact.of === 'measure');

export const isReview = ({ fact }: Literal): boolean => fact.on === 'review';
export const isWhom = ({ fact }: Literal): boolean => fact.on === 'board' || fact.on === 'mine';
/** Whose request it is, or on which review. */
export const isOfWhom = (literal: Literal): boolean => isWhom(literal) || isReview(literal);
/** What a short text names. */
export const isNamed = ({ not, fact }: Literal): boolean =>
  !not && (fact.on === 'board' || fact.on === 'review');
