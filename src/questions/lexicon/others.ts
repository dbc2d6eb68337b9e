import type { Word } from '../../language/words.js';
import type { ReadTerm } from './readTerms.js';

const other = /^(?:andra|ovriga|others)$/;
const asks = /^(?:vilka|which|what)$/;

/** The terms with "vilka andra", those that are not the asker's own; "vilka andra nämnder än RS" leaves out whom it names. */
export const withOthers = (
  terms: readonly ReadTerm[],
  words: readonly Word[],
  taken: readonly boolean[],
): readonly ReadTerm[] => {
  const at = words.findIndex(
    ({ folded }, place) =>
      other.test(folded) &&
      asks.test(words[place - 1]?.folded ?? '') &&
      !/^(?:an|than)$/.test(words[place + 1]?.folded ?? ''),
  );
  const word = words[at];
  const isFree = taken[at] !== true && !terms.some(({ from, to }) => from <= at && at < to);
  if (word === undefined || !isFree) return terms;
  const language = word.folded === 'others' ? 'en' : 'sv';
  const read: ReadTerm = { from: at, to: at + 1, term: 'others', language, words: [word] };
  return [...terms, read].sort((one, next) => one.from - next.from);
};
