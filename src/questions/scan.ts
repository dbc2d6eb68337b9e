import type { Language } from '../domain/person.js';
import { findHiddenMentions, findMentions, findTitleWords, settled } from '../language/findMentions.js';
import { type Mention, takenBy } from '../language/mention.js';
import type { Word } from '../language/words.js';
import type { QuestionContext } from './context.js';
import { isOrdinary, mended, type Reading, readTerms, votes } from './lexicon/readTerms.js';

/** A text taken apart: whom it names, what its words mean, and what nothing explains. */
export interface Scan {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly readings: readonly Reading[];
  /** Indices of words that could not be read. */
  readonly unread: readonly number[];
  readonly language: Language;
}

const explained = (length: number, mentions: readonly Mention[], readings: readonly Reading[]): boolean[] => {
  const known = takenBy(length, mentions);
  for (const { from, to } of readings) known.fill(true, from, to);
  return known;
};

const merge = (one: readonly boolean[], other: readonly boolean[]): boolean[] =>
  one.map((value, at) => value || other[at] === true);

const languageOf = (readings: readonly Reading[], fallback: Language): Language => {
  const swedish = votes(readings, 'sv');
  const english = votes(readings, 'en');
  if (swedish === english) return fallback;
  return swedish > english ? 'sv' : 'en';
};

/** Exact names first, then the words of questions, then slips in either, then parts of titles. */
export const scan = (words: readonly Word[], { boards, reviews, language }: QuestionContext): Scan => {
  const named = findMentions(words, boards, reviews, isOrdinary);
  const plain = readTerms(words, named.taken);
  const titled = findTitleWords(words, merge(explained(words.length, [], plain), named.taken), reviews);
  const taken = merge(named.taken, takenBy(words.length, titled));
  const spelt = mended(words, merge(taken, explained(words.length, [], plain)));
  const readings = readTerms(spelt, taken);
  const hidden = findHiddenMentions(
    words,
    merge(taken, explained(words.length, [], readings)),
    boards,
    reviews,
  );
  const mentions = settled([...named.mentions, ...titled, ...hidden], words);
  const known = merge(merge(taken, takenBy(words.length, hidden)), explained(words.length, [], readings));
  return {
    words,
    mentions,
    readings,
    unread: words.flatMap((_, at) => (known[at] === true ? [] : [at])),
    language: languageOf(readings, language),
  };
};
