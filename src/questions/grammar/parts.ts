import type { Word } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import type { Conditions } from './conditions.js';
import type { Mark } from './marks.js';
import type { Sentence } from './sentence.js';

/** Everything that composing a question looks at. */
export interface Parts {
  readonly marks: readonly Mark[];
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  readonly conditions: Conditions;
  /** The asker's own boards are meant. */
  readonly mine: boolean;
  readonly pureSecretary: boolean;
  readonly hasBoards: boolean;
}

export const partsOf = (
  marks: readonly Mark[],
  words: readonly Word[],
  sentence: Sentence,
  conditions: Conditions,
  { asker }: QuestionContext,
): Parts => {
  const pureSecretary = asker.boards.length > 0 && !asker.auditor;
  const named = conditions.said.some(({ literal: { fact, not } }) => fact.on === 'board' && !not);
  const others = conditions.said.some(({ literal: { fact, not } }) => fact.on === 'mine' && not);
  const ours = !others && (sentence.has('we') || (sentence.has('theBoard') && !named)) && pureSecretary;
  const own = conditions.said.some(({ literal: { fact, not } }) => fact.on === 'mine' && !not);
  return {
    marks,
    words,
    sentence,
    conditions,
    mine: own || ours,
    pureSecretary,
    hasBoards: asker.boards.length > 0,
  };
};
