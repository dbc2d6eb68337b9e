import type { Literal } from '../question.js';

export const answered: Literal = { not: false, fact: { on: 'state', any: ['answered'] } };
export const answeredLate: Literal = { not: false, fact: { on: 'state', any: ['answeredLate'] } };
export const isAnswered = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'answered';
export const isDone = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'report' && fact.any.join() === 'done';
export const isState = ({ fact }: Literal): boolean => fact.on === 'state';
export const isLate = ({ fact }: Literal): boolean => fact.on === 'state' && fact.any.join() === 'overdue';
