import { measures } from '../../src/domain/answer.js';
import {
  dateKinds,
  reportTerms,
  stateTerms,
  unaskedTerms,
  units,
  type DaySpan,
  type Fact,
  type Literal,
  type Question,
} from '../../src/questions/question.js';
import { dayAround, pick, some, wordsAsked, type Chance } from './randomWorld.js';

const span = (chance: Chance): DaySpan => {
  const [one, other] = [dayAround(chance, 70), dayAround(chance, 70)].sort();
  const kind = chance(4);
  return { from: kind === 0 ? null : one!, to: kind === 1 ? null : other! };
};

const fact = (chance: Chance): Fact => {
  switch (chance(12)) {
    case 0:
    case 1:
      return { on: 'review', ids: some(chance, ['r1', 'r2', 'r3', 'r4', 'r5', 'r6']) };
    case 2:
      return { on: 'board', ids: some(chance, ['b1', 'b2', 'b3', 'b4', 'b5']), group: null };
    case 3:
      return { on: 'mine' };
    case 4:
    case 5:
      return { on: 'state', any: some(chance, stateTerms) };
    case 6:
      return { on: 'date', of: pick(chance, dateKinds), span: span(chance) };
    case 7:
      return chance(2) === 0 ? { on: 'unreachable' } : { on: 'number', any: some(chance, [1, 2, 3]) };
    case 8:
      return { on: 'kind', any: some(chance, measures) };
    case 10:
      if (chance(4) === 0) return { on: 'unasked', any: some(chance, unaskedTerms) };
      return { on: 'mine' };
    case 9:
      return { on: 'report', any: some(chance, reportTerms) };
    default:
      return {
        on: 'words',
        in: pick(chance, ['recommendation', 'answer', 'either'] as const),
        text: pick(chance, wordsAsked),
      };
  }
};

const literals = (chance: Chance, most: number): Literal[] =>
  Array.from({ length: chance(most + 1) }, () => ({ not: chance(4) === 0, fact: fact(chance) }));
const atLeastOne = (chance: Chance): Literal[] => [
  { not: chance(4) === 0, fact: fact(chance) },
  ...literals(chance, 1),
];

/** Any question, sensible or not. */
export const randomQuestion = (chance: Chance): Question => {
  const where = {
    all: literals(chance, 3),
    either: chance(5) === 0 ? [atLeastOne(chance), atLeastOne(chance)] : [],
  };
  switch (chance(9)) {
    case 0:
    case 1:
      return { ask: 'list', of: pick(chance, units), where };
    case 2:
      return {
        ask: pick(chance, ['list', 'count'] as const),
        of: pick(chance, ['boards', 'reviews'] as const),
        every: atLeastOne(chance),
        where,
      };
    case 3:
      return { ask: 'count', of: pick(chance, units), where };
    case 4:
      return {
        ask: 'date',
        of: pick(chance, dateKinds),
        which: pick(chance, ['each', 'next', 'last'] as const),
        where,
      };
    case 5:
    case 6:
      return {
        ask: 'yesno',
        of: pick(chance, ['requests', 'recommendations', 'measures'] as const),
        among: pick(chance, ['all', 'any'] as const),
        claim: atLeastOne(chance),
        where,
      };
    case 7:
      return {
        ask: pick(chance, ['list', 'count'] as const),
        of: pick(chance, ['boards', 'reviews'] as const),
        ...(chance(5) === 0 ? { every: atLeastOne(chance) } : {}),
        demands: Array.from({ length: 2 + chance(2) }, () => atLeastOne(chance)),
        where: chance(2) === 0 ? where : { all: literals(chance, 1), either: [] },
      };
    default:
      return { ask: 'state', of: pick(chance, ['boards', 'reviews'] as const), where };
  }
};
