import type { Word } from '../language/words.js';
import type { ReadTerm } from './lexicon/readTerms.js';

/** Words of the longest name that a message is signed with. */
const longestName = 3;
const closing = /^(?:mvh|halsning(?:ar)?|halsar|regards|wishes|sincerely)$/;

interface Run {
  readonly from: number;
  readonly to: number;
}

const signature = (words: readonly Word[], terms: readonly ReadTerm[], taken: readonly boolean[]): Run[] => {
  const last = terms.at(-1);
  if (last?.term !== 'greeting' || words.length - last.to > longestName) return [];
  const closes = last.words.some(({ folded }) => closing.test(folded));
  const run = words.slice(last.to);
  const free = run.every((word, at) => word.capital && taken[last.to + at] !== true);
  const apart = closes || /[,.!\n/]/.test(run[0]?.gap ?? '');
  return run.length > 0 && free && apart ? [{ from: last.to, to: words.length }] : [];
};

/** "Hej Lisa, …". */
const salutation = (words: readonly Word[], terms: readonly ReadTerm[], taken: readonly boolean[]): Run[] => {
  const [first] = terms;
  if (first?.term !== 'greeting' || first.from !== 0) return [];
  const [name, next] = [words[first.to], words[first.to + 1]];
  const named = name?.capital === true && !name.capitals && name.gap === '' && taken[first.to] !== true;
  return named && /^[,!.]/.test(next?.gap ?? '') ? [{ from: first.to, to: first.to + 1 }] : [];
};

/** The names of who writes and of who is written to, which are no part of a question. */
export const findCorrespondents = (
  words: readonly Word[],
  terms: readonly ReadTerm[],
  taken: readonly boolean[],
): Run[] => [...salutation(words, terms, taken), ...signature(words, terms, taken)];
