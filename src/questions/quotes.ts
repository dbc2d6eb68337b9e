import { composed, wordsOf } from '../language/words.js';

/** What stands between quotation marks: the words `from` … `to` of the text, and the letters. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const double = /["“”„«»]([^"“”„«»]{1,200})["“”„«»]/gu;
const single = /(?<![\p{L}\p{N}])['‘’]([^'‘’]{1,200})['‘’](?![\p{L}\p{N}])/gu;

/** The quotations in a text that hold at least one word. */
export const quotedIn = (text: string): Quote[] => {
  const said = composed(text);
  return [...said.matchAll(double), ...said.matchAll(single)]
    .sort((one, other) => one.index - other.index)
    .flatMap((found) => {
      const inner = found[1] ?? '';
      const count = wordsOf(inner).length;
      const from = wordsOf(said.slice(0, found.index)).length;
      return count === 0 ? [] : [{ from, to: from + count, text: inner.trim().replace(/\s+/gu, ' ') }];
    });
};
