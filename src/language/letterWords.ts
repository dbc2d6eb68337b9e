import { containsWords } from './containsWords.js';
import { stemOf } from './stems.js';
import { edits, sameStart, slips } from './typo.js';
import { fold, type Word, wordsOf } from './words.js';

interface KnownWord {
  readonly text: string;
  readonly stem: string;
}

/** What letters ask for, prepared for finding the matter that somebody speaks of. */
export interface LetterWords {
  readonly texts: readonly { readonly text: string; readonly folded: string }[];
  /** The words of all texts by their folded form; made when the first slip is looked for. */
  readonly words: () => ReadonlyMap<string, KnownWord>;
}

/** Texts that are searched: those of more years than anybody speaks of by what they are about. */
const mostTexts = 2000;

/** `texts`: recommendations as their letters word them, the newest first. */
export const letterWords = (texts: Iterable<string>): LetterWords => {
  const distinct = [...new Set(texts)].slice(0, mostTexts);
  let known: ReadonlyMap<string, KnownWord> | null = null;
  return {
    texts: distinct.map((text) => ({ text, folded: fold(text) })),
    words: () =>
      (known ??= new Map(
        distinct.flatMap((said) =>
          wordsOf(said).map(({ text, folded }) => [folded, { text, stem: stemOf(folded) }] as const),
        ),
      )),
  };
};

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

/**
 * How the letters call what somebody calls so: the words as typed or with their slips mended, if one recommendation
 * has all of them. Null: none has.
 */
export const matterCalled = (words: readonly Word[], letters: LetterWords): string | null => {
  if (hasAll(words, letters)) return words.map(({ text }) => text).join(' ');
  const mended = words.map((word) => (hasAll([word], letters) ? word.text : mendedWord(word, letters)));
  const said = mended.filter((word) => word !== null);
  if (said.length < words.length || said.every((word, at) => word === words[at]?.text)) return null;
  const text = said.join(' ');
  return hasAll(wordsOf(text), letters) ? text : null;
};
