import { literalsInOrder } from './facts.js';
import type { Literal, Question, Where } from './question.js';

const conditions = ({ all, either }: Where): Where => {
  const alternatives = either.map(literalsInOrder);
  const keyed = new Map(alternatives.map((one) => [JSON.stringify(one), one]));
  const distinct = [...keyed].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
  const [only, ...others] = distinct;
  // One alternative is none, and one without conditions holds always.
  if (only === undefined || distinct.some(({ length }) => length === 0))
    return { all: literalsInOrder(all), either: [] };
  if (others.length === 0) return { all: literalsInOrder([...all, ...only]), either: [] };
  return { all: literalsInOrder(all), either: distinct };
};

/** The question in the one form that equal questions share: sets and literals in order, each once. */
export const canonical = (question: Question): Question => {
  const where = conditions(question.where);
  if (question.ask !== 'yesno') return { ...question, where };
  const claim: readonly Literal[] = literalsInOrder(question.claim);
  return { ...question, claim, where };
};
