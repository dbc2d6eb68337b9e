import { literalsOf, type Question } from '../../question.js';
import type { Parts } from '../parts.js';

/** What is asked of the question by a term that it may only bear if it says something of it. */
export type Bears = (question: Question, parts: Parts, at: number) => boolean;

const facts = (question: Question): readonly string[] =>
  literalsOf(question).map(({ fact }) => (fact.on === 'date' ? fact.of : fact.on));

export const speaksOf = (question: Question, ...on: readonly string[]): boolean =>
  facts(question).some((fact) => on.includes(fact));
export const isOf = (question: Question, ...units: readonly string[]): boolean =>
  question.ask !== 'state' ? units.includes(question.of) : false;
