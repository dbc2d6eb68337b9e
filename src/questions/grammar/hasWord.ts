import type { Word } from '../../language/words.js';

export const has = (words: readonly Word[], pattern: RegExp): boolean =>
  words.some(({ folded }) => pattern.test(folded));
