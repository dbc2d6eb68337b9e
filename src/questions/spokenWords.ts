import type { Word } from '../language/words.js';
import type { Fact } from './question.js';
import type { ReadTerm } from './lexicon/readTerms.js';
import { meantBy } from './lexicon/slips.js';
import type { Term } from './lexicon/terms.js';
import type { Quote } from './quotes.js';

type WordsFact = Extract<Fact, { on: 'words' }>;

/** Words that are looked for in texts: the words `from` … `to`, what leads them included. */
export interface SpokenWords {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly in: WordsFact['in'];
}

const nouns: readonly Term[] = [
  'recommendationNoun',
  'measureNoun',
  'responseNoun',
  'boardNoun',
  'reviewsNoun',
  'theReview',
];
const ofTexts: readonly Term[] = ['recommendationNoun', 'measureNoun'];
/** Most words that are looked for together. */
const mostWords = 4;
/** May stand before the first of the words, or between them, and are not looked for. */
const passed = new Set('den det de en ett ett the a an och samt and av i for pa vid of'.split(' '));

/** The unit that is spoken of last before a word. */
const nounBefore = (terms: readonly ReadTerm[], at: number): Term | null =>
  [...terms].reverse().find(({ to, term }) => to <= at && nouns.includes(term))?.term ?? null;

/** The words from `start` on that nothing else explains and that are no slips of words that would. */
const contentFrom = (
  words: readonly Word[],
  start: number,
  explained: readonly boolean[],
): { readonly to: number; readonly text: string } | null => {
  const found: string[] = [];
  let to = start;
  for (let at = start; at < words.length && found.length < mostWords; at += 1) {
    const word = words[at];
    if (word === undefined || (found.length > 0 && /[,.;:?!]/.test(word.gap))) break;
    const free = explained[at] !== true;
    if (free && !/^\d+$/.test(word.folded) && (found.length === 0 || meantBy(word) === null)) {
      found.push(word.text);
      to = at + 1;
    } else if (!passed.has(word.folded)) break;
  }
  return found.length === 0 ? null : { to, text: found.join(' ') };
};

/** Where the words are to stand: what is said, else where those speak who are spoken of. */
const placeOf = (term: Term | null, noun: Term | null, terms: readonly ReadTerm[]): WordsFact['in'] => {
  if (terms.some(({ term: said }) => said === 'inRecommendation')) return 'recommendation';
  if (term === 'mentionsInAnswer' || terms.some(({ term: said }) => said === 'inAnswer')) return 'answer';
  return noun === 'responseNoun' || (noun === 'boardNoun' && term === 'mentions') ? 'answer' : 'either';
};

/** "rekommendationer om bemanning", "svar som nämner ’x’", "with the word X". */
export const findSpokenWords = (
  words: readonly Word[],
  quotes: readonly Quote[],
  terms: readonly ReadTerm[],
  taken: readonly boolean[],
): SpokenWords[] => {
  const explained = [...taken];
  for (const { from, to } of terms) explained.fill(true, from, to);
  const spoken: SpokenWords[] = [];
  for (const quote of quotes) {
    const noun = nounBefore(terms, quote.from);
    const lead =
      [...terms].reverse().find(({ to }) => to <= quote.from && to >= quote.from - 1)?.term ?? null;
    spoken.push({ from: quote.from, to: quote.to, text: quote.text, in: placeOf(lead, noun, terms) });
  }
  for (const { term, from, to } of terms) {
    if (term !== 'mentions' && term !== 'mentionsInAnswer' && term !== 'about') continue;
    const noun = nounBefore(terms, from);
    const ofReview = noun === 'theReview' || noun === 'reviewsNoun';
    if (ofReview && term !== 'mentionsInAnswer') continue;
    if (term === 'about' && (noun === null || !ofTexts.includes(noun))) continue;
    const content = contentFrom(words, to, explained);
    if (content === null || spoken.some((quote) => quote.from <= to && to < quote.to)) continue;
    spoken.push({ from, to: content.to, text: content.text, in: placeOf(term, noun, terms) });
  }
  return spoken.sort((one, other) => one.from - other.from);
};
