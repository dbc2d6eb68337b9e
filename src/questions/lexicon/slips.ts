import { edits, sameStart } from '../../language/typo.js';
import { type Word } from '../../language/words.js';
import { ordinaryWords } from './ordinaryWords.js';
import { sameWord, termAlone, vocabulary } from './readTerms.js';

/** The words long enough to be misspelt, by their length. */
const byLength = new Map<number, string[]>();
for (const word of vocabulary.keys())
  if (word.length >= 5) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

/** Short words that every other question has: a letter too few, or two in the wrong order, is a slip of them. */
const everyday =
  'inte har hur nar sent svar sena laget alla vem vad fran visa ar fatt many due has the who not are when'
    .split(' ')
    .filter((word) => vocabulary.has(word));

const letters = (text: string): string => Array.from(text).sort().join('');
const single = (text: string): string => text.replace(/(.)\1+/g, '$1');
const isShort = (typed: string, known: string): boolean =>
  typed.length <= known.length && !(typed.length === known.length && letters(typed) !== letters(known));

const everydayWord = (typed: string): string | null => {
  if (typed.length < 3) return null;
  const doubled = everyday.find(
    (known) => typed.length === known.length + 1 && single(typed) === single(known),
  );
  if (doubled !== undefined) return doubled;
  const near = everyday.filter(
    (known) => isShort(typed, known) && edits(typed, known) === 1 && sameStart(typed, known),
  );
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 ? only : null;
};

/** How likely it is that a finger made the one of the other: two letters swapped or one doubled, one lost, one wrong. */
const likelihood = (typed: string, known: string): number => {
  if (letters(typed) === letters(known) || single(typed) === single(known)) return 0;
  return typed.length === known.length ? 2 : 1;
};

/** The known word of which a typed one is a slip; null if there is none, or two that differ. */
const corrected = (word: Word): Word | null => {
  const { folded } = word;
  if (ordinaryWords.has(folded) || /\d/.test(folded)) return null;
  const usual = folded.length <= 6 ? everydayWord(folded) : null;
  if (folded.length < 5 || usual !== null) return vocabulary.get(usual ?? '') ?? null;
  let best = Infinity;
  let found: string[] = [];
  const reach = folded.length >= 10 ? 2 : 1;
  const near = Array.from(
    { length: 2 * reach + 1 },
    (_, at) => byLength.get(folded.length - reach + at) ?? [],
  );
  for (const known of near.flat()) {
    const count = edits(folded, known);
    if (count < best) [best, found] = [count, [known]];
    else if (count === best) found.push(known);
  }
  const least = Math.min(...found.map((known) => likelihood(folded, known)));
  const [only, ...others] = found.filter((known) => likelihood(folded, known) === least);
  if (only === undefined || others.some((other) => termAlone(other) !== termAlone(only))) return null;
  if (others.length > 0 && termAlone(only) === null) return null;
  // Out of scope is only what is said to be.
  if (termAlone(only) === 'offTopic') return null;
  const length = Math.min(folded.length, only.length);
  // A short word is a slip only with two letters in the wrong order or one doubled, or one of a longer word missing.
  const allowed = length >= 10 ? 2 : length >= 6 || only.length >= 6 ? 1 : 0;
  return best <= allowed || (best === 1 && least === 0) ? (vocabulary.get(only) ?? null) : null;
};

/** With a letter doubled besides: "anstonnd". */
const correctedOnce = (word: Word): Word | null => {
  const folded = single(word.folded);
  return folded === word.folded || folded.length < 6 ? null : corrected({ ...word, folded });
};

/** With more unexplained words than this a text is no question with slips in it. */
const mostSlips = 12;

const corrections = new Map<string, Word | null>();
/** Words kept: names and content words come again and again, and slips do too. */
const mostCorrections = 10_000;

/** The known word that is meant by one that means nothing as it stands and is clearly near it; else null. */
export const meantBy = (word: Word): Word | null => {
  const known = vocabulary.get(word.folded);
  if (known !== undefined && sameWord(word, known)) return null;
  const before = corrections.get(word.folded);
  if (before !== undefined) return before;
  if (corrections.size >= mostCorrections) corrections.clear();
  const found = corrected(word) ?? correctedOnce(word);
  corrections.set(word.folded, found);
  return found;
};

/** The words with slips mended, where they are not taken; `isSaid`: whether letters say the word, which is no slip then. */
export const mended = (
  words: readonly Word[],
  taken: readonly boolean[],
  isSaid: (word: Word) => boolean,
): readonly Word[] => {
  if (words.filter((_, at) => taken[at] !== true).length > mostSlips) return words;
  return words.map((word, at) => {
    const meant = taken[at] === true ? null : meantBy(word);
    return meant === null || isSaid(word) ? word : meant;
  });
};
