import type { Language } from '../../domain/person.js';
import { squash, type Word, wordsOf } from '../../language/words.js';
import { chatty } from './chatty.js';
import { everyday } from './everyday.js';
import type { Lexicon } from './lexicon.js';
import { seriesAsking } from './seriesAsking.js';
import { seriesEveryday } from './seriesEveryday.js';
import { seriesEnglish } from './seriesEnglish.js';
import { seriesMeasures } from './seriesMeasures.js';
import { seriesResponses } from './seriesResponses.js';
import { lexicon, type Term } from './terms.js';

interface Phrase {
  readonly words: readonly Word[];
  readonly term: Term;
  readonly language: Language;
  /** "väntar inte på beslut": the negation stands inside. */
  readonly negated: boolean;
}

/** Verbs that a negation may follow within a phrase. */
const finite = new Set('väntar kom lämnade skickade saknar håller inkom går'.split(' '));
/** The phrase, and the same with a negation after its verb. */
const negatable = (phrase: Phrase): Phrase[] => {
  const [verb, ...rest] = phrase.words;
  if (verb === undefined || rest.length === 0 || phrase.language !== 'sv' || !finite.has(verb.text))
    return [phrase];
  if (rest[0]?.folded === 'inte') return [phrase];
  return [phrase, { ...phrase, negated: true, words: [verb, ...wordsOf('inte'), ...rest] }];
};

const isTerm = (name: string): name is Term => name in lexicon;
export const terms: readonly Term[] = Object.keys(lexicon).filter(isTerm);

const sources: readonly Readonly<Record<string, Lexicon[string]>>[] = [
  lexicon,
  seriesAsking,
  seriesEveryday,
  seriesMeasures,
  seriesResponses,
  seriesEnglish,
  chatty,
  everyday,
];
const phrasesOf = (term: Term, language: Language): string =>
  sources.map((known) => known[term]?.[language] ?? '').join('|');

const phrases = (['sv', 'en'] as const).flatMap((language) =>
  terms.flatMap((term): Phrase[] =>
    phrasesOf(term, language)
      .split('|')
      .filter((phrase) => phrase !== '')
      .flatMap((phrase) => negatable({ words: wordsOf(phrase), term, language, negated: false })),
  ),
);
/** Phrases of one word by it, longer ones by their first two, the longest first; of equal ones the first counts. */
const single = new Map<string, Phrase[]>();
const longer = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const [first, second] = phrase.words;
  if (first === undefined) continue;
  if (second === undefined) {
    single.set(first.folded, [...(single.get(first.folded) ?? []), phrase]);
    continue;
  }
  const key = `${first.folded} ${second.folded}`;
  longer.set(key, [...(longer.get(key) ?? []), phrase]);
}
for (const known of longer.values()) known.sort((one, other) => other.words.length - one.words.length);

/** Every word that some phrase has, with the way it is spelt. */
export const vocabulary = new Map<string, Word>();
for (const { words } of phrases) for (const word of words) vocabulary.set(word.folded, word);

/** Whether the word belongs to questions as such, so that it names no board unless it is written as a name. */
export const isOrdinary = (word: Word): boolean => vocabulary.has(word.folded);

const marked = /[åäöÅÄÖ]/;
/** Other words without their marks: "andra" is not "ändra", "de har" is not "de här". */
const needsMarks = new Set(['andra', 'na', 'var', 'har', 'vara', 'a']);
/** Missing marks are forgiven, wrong ones are not: "svåra" is not "svara". */
export const sameWord = (typed: Word, known: Word): boolean =>
  typed.folded === known.folded &&
  ((!marked.test(typed.text) && !needsMarks.has(typed.folded)) ||
    typed.text.toLowerCase() === known.text.toLowerCase());

/** What one run of words stands for. */
export interface ReadTerm {
  readonly from: number;
  readonly to: number;
  readonly term: Term;
  readonly language: Language;
  /** As it was read, for a misspelt word. */
  readonly words: readonly Word[];
}

/** What a word stands for by itself. */
export const termAlone = (folded: string): Term | null => single.get(folded)?.[0]?.term ?? null;

/** What a phrase does not go across. */
const pause = /[,.;:?!]/;

const isAt = (phrase: Phrase, words: readonly Word[], from: number, taken: readonly boolean[]): boolean =>
  phrase.words.every((known, at) => {
    const word = words[from + at];
    if (word === undefined || taken[from + at] === true || !sameWord(word, known)) return false;
    return at === 0 || !pause.test(word.gap);
  });

const longAt = (words: readonly Word[], from: number, taken: readonly boolean[]): Phrase | undefined => {
  const [first, second] = [words[from], words[from + 1]];
  if (first === undefined || second === undefined) return undefined;
  return longer.get(`${first.folded} ${second.folded}`)?.find((phrase) => isAt(phrase, words, from, taken));
};

/** Words of time between a verb and what completes it: "väntar fortfarande på svar". */
const between = new Set(['fortfarande', 'annu', 'alltjamt', 'still']);

/** A phrase, and how many words it takes. */
const phraseAt = (
  words: readonly Word[],
  from: number,
  taken: readonly boolean[],
): { readonly phrase: Phrase; readonly length: number } | null => {
  const long = longAt(words, from, taken);
  if (long !== undefined) return { phrase: long, length: long.words.length };
  const [first, second] = [words[from], words[from + 1]];
  if (first === undefined) return null;
  if (second !== undefined && second.gap === '' && between.has(second.folded) && taken[from + 1] !== true) {
    const apart = longAt([first, ...words.slice(from + 2)], 0, [
      taken[from] === true,
      ...taken.slice(from + 2),
    ]);
    if (apart !== undefined) return { phrase: apart, length: apart.words.length + 1 };
  }
  const alone = single.get(first.folded)?.find((phrase) => isAt(phrase, words, from, taken));
  return alone === undefined ? null : { phrase: alone, length: 1 };
};

/** Reads the words that are not taken, the longest phrase first. What nothing explains is left out. */
export const readTerms = (words: readonly Word[], taken: readonly boolean[]): ReadTerm[] => {
  const read: ReadTerm[] = [];
  for (let from = 0; from < words.length;) {
    const found = taken[from] === true ? null : phraseAt(words, from, taken);
    if (found === null) {
      from += 1;
      continue;
    }
    const { phrase } = found;
    const to = from + found.length;
    if (phrase.negated) read.push({ from, to: from, term: 'not', language: phrase.language, words: [] });
    read.push({ from, to, term: phrase.term, language: phrase.language, words: words.slice(from, to) });
    from = to;
  }
  return read;
};

const squashedIn = (wanted: Language): Set<string> =>
  new Set(phrases.filter(({ language }) => language === wanted).map(({ words }) => squash(words)));
const inEnglish = squashedIn('en');
const inBoth = new Set([...squashedIn('sv')].filter((key) => inEnglish.has(key)));
/** How many words speak for a language; those that both have speak for neither. */
export const votes = (read: readonly ReadTerm[], language: Language): number =>
  read
    .filter((term) => term.language === language && !inBoth.has(squash(term.words)))
    .reduce((sum, { words }) => sum + words.length, 0);
