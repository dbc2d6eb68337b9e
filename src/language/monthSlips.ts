import { months } from './periodWords.js';
import { edits } from './typo.js';
import type { Word } from './words.js';

/** Letters of the shortest month that is mended, and of the shortest in which a letter may be wrong. */
const [shortest, shortestWrong] = [5, 6];
const long = [...months.keys()].filter(({ length }) => length >= shortest);
const letters = (text: string): string => Array.from(text).sort().join('');

/** The month of which a word is a slip: two letters swapped, or one wrong in a long one; null: of none. */
const monthMeant = (folded: string): string | null => {
  if (folded.length < shortest || months.has(folded)) return null;
  const near = long.filter(
    (month) =>
      month[0] === folded[0] &&
      Math.abs(month.length - folded.length) <= 1 &&
      (letters(month) === letters(folded) ||
        (month.length >= shortestWrong && folded.length >= shortestWrong && edits(folded, month) === 1)),
  );
  const [only, ...others] = near;
  return only !== undefined && others.every((other) => months.get(other) === months.get(only)) ? only : null;
};

/** The words with misspelt months as they are meant; `known`: words that mean something else. */
export const withMonthsMended = (words: readonly Word[], known: (word: Word) => boolean): readonly Word[] =>
  words.map((word) => {
    const month = known(word) ? null : monthMeant(word.folded);
    return month === null ? word : { ...word, folded: month };
  });
