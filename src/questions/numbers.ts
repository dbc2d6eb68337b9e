import type { Word } from '../language/words.js';

/** Recommendations spoken of by number: the words `from` … `to`. */
export interface SpokenNumbers {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly number[];
}

const noun = /^(?:rekommendation|rek|recommendation|punkt)(?:en|er|erna|s)?$/;
const numberWords = new Set(['nr', 'nummer', 'no', 'number', 'numbers', 'nummer']);
const joins = new Set(['och', 'eller', 'samt', 'and', 'or']);
const counted = /^(?:dag|veck|manad|ar$|day|week|month|year)/;

const numberAt = (words: readonly Word[], at: number): number | null => {
  const text = words[at]?.text ?? '';
  return /^\d{1,3}$/.test(text) && !counted.test(words[at + 1]?.folded ?? '') ? Number(text) : null;
};

const from = (words: readonly Word[], start: number): SpokenNumbers | null => {
  const first = numberAt(words, start);
  if (first === null) return null;
  const numbers = [first];
  let to = start + 1;
  for (;;) {
    const joined = joins.has(words[to]?.folded ?? '') ? 1 : words[to]?.gap === ',' ? 0 : null;
    const next = joined === null ? null : numberAt(words, to + joined);
    if (joined === null || next === null) return { from: start, to, numbers };
    numbers.push(next);
    to += joined + 1;
  }
};

/** "rekommendation 3", "rekommendationerna 1 och 3", "recommendation no. 2"; the noun itself is left to be read. */
export const findNumbers = (words: readonly Word[]): SpokenNumbers[] =>
  words.flatMap((word, at) => {
    if (!noun.test(word.folded)) return [];
    const led = numberWords.has(words[at + 1]?.folded ?? '') ? 1 : 0;
    const found = from(words, at + 1 + led);
    return found === null ? [] : [{ ...found, from: at + 1 }];
  });
