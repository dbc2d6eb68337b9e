import type { Word } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import type { Conditions } from './conditions.js';
import { type Mark, termOf } from './marks.js';
import { type Sentence } from './sentence.js';

/** Everything that composing a question looks at. */
export interface Parts {
  readonly marks: readonly Mark[];
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  readonly conditions: Conditions;
  /** The asker's own boards are meant. */
  readonly mine: boolean;
  /** How it stands with the asker's own is asked: "hur ligger vi till". */
  readonly ourStanding: boolean;
  readonly pureSecretary: boolean;
  readonly hasBoards: boolean;
  readonly today: string;
}

export const partsOf = (
  marks: readonly Mark[],
  words: readonly Word[],
  sentence: Sentence,
  conditions: Conditions,
  { asker, today }: QuestionContext,
): Parts => {
  const pureSecretary = asker.boards.length > 0 && !asker.auditor;
  const named = conditions.said.some(({ literal: { fact, not } }) => fact.on === 'board' && !not);
  const others = conditions.said.some(({ literal: { fact, not } }) => fact.on === 'mine' && not);
  // "hur ligger vi till med rapport 14?"
  const standing = marks.find((mark) => termOf(mark) === 'howStands');
  const ourStanding =
    conditions.said.some(({ literal: { fact, not } }) => fact.on === 'review' && !not) &&
    words.slice(standing?.from, standing?.to).some(({ folded }) => folded === 'vi' || folded === 'we');
  // "vad saknar vi?": what we have not done, of those who answer.
  const lack = /^(?:vad|va|vilka yttranden|vilka svar) saknar vi$/.test(
    words.map(({ folded }) => folded).join(' '),
  );
  const ours =
    !others &&
    (sentence.has('we') || ourStanding || lack || (sentence.has('theBoard') && !named)) &&
    pureSecretary;
  const own = conditions.said.some(({ literal: { fact, not } }) => fact.on === 'mine' && !not);
  return {
    marks,
    words,
    sentence,
    conditions,
    mine: own || ours,
    ourStanding: ourStanding && pureSecretary,
    pureSecretary,
    hasBoards: asker.boards.length > 0,
    today,
  };
};
