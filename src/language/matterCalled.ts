import { containsWords } from './containsWords.js';
import { calledOtherwise } from './calledOtherwise.js';
import type { LetterWords } from './letterWords.js';
import { stemOf } from './stems.js';
import { edits, sameStart, slips } from './typo.js';
import { type Word, wordsOf } from './words.js';

/** Letters of a word that any form of it begins with. */
const begins = 4;
const hasAll = (words: readonly Word[], { texts }: LetterWords): boolean => {
  const starts = words.map(({ folded }) => folded.slice(0, begins));
  const wanted = words.map(({ text }) => text).join(' ');
  return texts.some(
    ({ text, folded }) => starts.every((start) => folded.includes(start)) && containsWords(text, wanted),
  );
};

/** Letters of the shortest word that may be a slip of another. */
const shortestSlip = 7;
/** Letters of the shortest stem that may be meant by one with a slip. */
const shortestStem = 6;
/** The word of the letters that this one is a slip of; null if there is none, or two that differ. */
const mendedWord = ({ folded }: Word, letters: LetterWords): string | null => {
  if (folded.length < shortestSlip) return null;
  const stem = stemOf(folded);
  const isNear = (typed: string, known: string): boolean =>
    Math.abs(known.length - typed.length) <= slips(typed.length) &&
    sameStart(typed, known) &&
    edits(typed, known) <= slips(typed.length);
  const near = [...letters.words()].filter(
    ([known, { stem: root }]) => isNear(folded, known) || (root.length >= shortestStem && isNear(stem, root)),
  );
  const [first] = near;
  return first !== undefined && near.every(([, { stem }]) => stem === first[1].stem) ? first[1].text : null;
};

/** As `matterCalled`, of words that were typed without slips. */
export const matterCalledSo = (words: readonly Word[], letters: LetterWords): string | null =>
  hasAll(words, letters) ? words.map(({ text }) => text).join(' ') : calledOtherwise(words, letters);

/**
 * How the letters call what somebody calls so: the words as typed, as another form of them, or with their slips
 * mended, if one recommendation has all of them. Null: none has.
 */
export const matterCalled = (words: readonly Word[], letters: LetterWords): string | null => {
  const called = matterCalledSo(words, letters);
  if (called !== null) return called;
  const mended = words.map((word) => (hasAll([word], letters) ? word.text : mendedWord(word, letters)));
  const said = mended.filter((word) => word !== null);
  if (said.length < words.length || said.every((word, at) => word === words[at]?.text)) return null;
  const text = said.join(' ');
  return hasAll(wordsOf(text), letters) ? text : null;
};
