import type { Literal, Question } from '../question.js';
import { subjectsJoined } from '../subjects.js';
import type { Parts } from './parts.js';
import type { Said } from './said.js';

/** The asker's own. */
export const mineLiteral: Literal = { not: false, fact: { on: 'mine' } };

/** What is still to be answered. */
export const notAnswered: Literal = { not: true, fact: { on: 'state', any: ['answered'] } };

/** Whether one state, and no other, is said and not denied. */
export const isPositiveState = ({ literal: { not, fact } }: Said, term: string): boolean =>
  !not && fact.on === 'state' && fact.any.length === 1 && fact.any[0] === term;

/** "beslutade i maj": a day or period of this kind. */
export const isDateOf = ({ literal: { fact } }: Said, of: 'due' | 'answered' | 'measure'): boolean =>
  fact.on === 'date' && fact.of === of;

/** "har fått anstånd" */
export const isExtended = (said: Said): boolean => isPositiveState(said, 'extended');

/** The conditions as they stand in a question, without those that are its verb. */
export const whereOf = (
  { conditions, mine }: Parts,
  without: (said: Said) => boolean = () => false,
  more: readonly Literal[] = [],
): Question['where'] => {
  const all = conditions.said.filter((said) => !without(said)).map(({ literal }) => literal);
  return {
    all: subjectsJoined([...all, ...(mine ? [mineLiteral] : []), ...more]),
    either: conditions.where.either.map(subjectsJoined),
  };
};

/** Whether anything is said on one of these subjects. */
export const saysOf = ({ conditions }: Parts, ...on: readonly string[]): boolean =>
  [...conditions.where.all, ...conditions.where.either.flat()].some(({ fact }) => on.includes(fact.on));

/** Whether nothing at all is said of what is asked for. */
export const saysNothing = ({ conditions, mine }: Parts): boolean =>
  conditions.where.all.length === 0 && conditions.where.either.length === 0 && !mine;
