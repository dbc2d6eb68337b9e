import type { Language } from '../../domain/person.js';
import { edits } from '../../language/typo.js';
import { squash, type Word, wordsOf } from '../../language/words.js';
import { stateTerms, type StateTerm } from '../question.js';
import { english } from './english.js';
import { ordinaryWords } from './ordinaryWords.js';
import { swedish } from './swedish.js';
import { type Lexicon, type Plain, plainTerms } from './terms.js';

export type Meaning = StateTerm | Plain;

interface Phrase {
  readonly words: readonly Word[];
  readonly meaning: Meaning;
  readonly language: Language;
}

const phrasesOf = (lexicon: Lexicon, language: Language): Phrase[] =>
  [...stateTerms, ...plainTerms].flatMap((meaning) =>
    lexicon[meaning]
      .split('|')
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ words: wordsOf(phrase), meaning, language })),
  );

const phrases = [...phrasesOf(swedish, 'sv'), ...phrasesOf(english, 'en')];
/** By the first word; the longest phrase first. */
const byFirst = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const key = phrase.words[0]?.folded ?? '';
  byFirst.set(key, [...(byFirst.get(key) ?? []), phrase]);
}
for (const known of byFirst.values()) known.sort((one, other) => other.words.length - one.words.length);
/** Every word that some phrase has, with the way it is spelt. */
const vocabulary = new Map<string, Word>();
for (const { words } of phrases) for (const word of words) vocabulary.set(word.folded, word);
/** The words long enough to be misspelt, by their length. */
const byLength = new Map<number, string[]>();
for (const word of vocabulary.keys())
  if (word.length >= 5) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

/** Whether the word belongs to questions as such, so that it names no board unless it is written as a name. */
export const isOrdinary = (word: Word): boolean => vocabulary.has(word.folded);

const marked = /[åäöÅÄÖ]/;
/** Other words without their marks: "andra" is not "ändra". */
const needsMarks = new Set(['andra']);
/** Missing marks are forgiven, wrong ones are not: "svåra" is not "svara". */
const sameWord = (typed: Word, known: Word): boolean =>
  typed.folded === known.folded &&
  ((!marked.test(typed.text) && !needsMarks.has(typed.folded)) ||
    typed.text.toLowerCase() === known.text.toLowerCase());

/** What one run of words means. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly language: Language;
  /** As it was read, for a misspelt word. */
  readonly words: readonly Word[];
}

const meaningAlone = (folded: string): Meaning | null =>
  byFirst.get(folded)?.find(({ words }) => words.length === 1)?.meaning ?? null;

/** The known word of which a typed one is a slip; null if there is none, or two that differ. */
const corrected = (word: Word): Word | null => {
  const { folded } = word;
  if (folded.length < 5 || ordinaryWords.has(folded) || /\d/.test(folded)) return null;
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
  const [only, ...others] = found;
  if (only === undefined || others.some((other) => meaningAlone(other) !== meaningAlone(only))) return null;
  if (others.length > 0 && meaningAlone(only) === null) return null;
  const length = Math.min(folded.length, only.length);
  // A short word is a slip only with two letters in the wrong order, or one of a longer word missing.
  const allowed = length >= 10 ? 2 : length >= 6 || only.length >= 6 ? 1 : 0;
  const swapped =
    folded.length === only.length &&
    squash([word]).split('').sort().join('') === only.split('').sort().join('');
  return best <= allowed || (best === 1 && swapped) ? (vocabulary.get(only) ?? null) : null;
};

const phraseAt = (words: readonly Word[], from: number, taken: readonly boolean[]): Phrase | null =>
  byFirst.get(words[from]?.folded ?? '')?.find((phrase) =>
    phrase.words.every((known, at) => {
      const word = words[from + at];
      return word !== undefined && taken[from + at] !== true && sameWord(word, known);
    }),
  ) ?? null;

/** Reads the words that are not taken, the longest phrase first. What nothing explains is left out. */
export const readTerms = (words: readonly Word[], taken: readonly boolean[]): Reading[] => {
  const readings: Reading[] = [];
  for (let from = 0; from < words.length;) {
    const phrase = taken[from] === true ? null : phraseAt(words, from, taken);
    if (phrase === null) {
      from += 1;
      continue;
    }
    const to = from + phrase.words.length;
    readings.push({
      from,
      to,
      meaning: phrase.meaning,
      language: phrase.language,
      words: words.slice(from, to),
    });
    from = to;
  }
  return readings;
};

/** With more unexplained words than this a text is no question with slips in it. */
const mostSlips = 12;

/** The words with slips mended, where a word means nothing as it stands and is clearly near a known one. */
export const mended = (words: readonly Word[], taken: readonly boolean[]): readonly Word[] => {
  if (words.filter((_, at) => taken[at] !== true).length > mostSlips) return words;
  return words.map((word, at) => {
    if (taken[at] === true) return word;
    const known = vocabulary.get(word.folded);
    if (known !== undefined && sameWord(word, known)) return word;
    return corrected(word) ?? word;
  });
};

const squashedIn = (wanted: Language): Set<string> =>
  new Set(phrases.filter(({ language }) => language === wanted).map(({ words }) => squash(words)));
const inEnglish = squashedIn('en');
const inBoth = new Set([...squashedIn('sv')].filter((key) => inEnglish.has(key)));
/** How many words speak for a language; those that both have speak for neither. */
export const votes = (readings: readonly Reading[], language: Language): number =>
  readings
    .filter((reading) => reading.language === language && !inBoth.has(squash(reading.words)))
    .reduce((sum, { words }) => sum + words.length, 0);
