import { months, seasons, unitsOfTime, weekdays } from './periodWords.js';
import type { Word } from './words.js';

const genitive = /['\u2019]s$/;
const near = new Set(['today', 'tomorrow', 'yesterday', 'quarter']);
const namesTime = (folded: string): boolean =>
  near.has(folded) || [months, weekdays, seasons, unitsOfTime].some((known) => known.has(folded));

/** The words with "month's" as "month", "Friday's" as "Friday": days whose something is spoken of. */
export const withoutGenitive = (words: readonly Word[]): readonly Word[] =>
  words.map((word) => {
    const bare = genitive.test(word.text) ? word.folded.replace(/s$/, '') : '';
    return namesTime(bare) ? { ...word, text: word.text.replace(genitive, ''), folded: bare } : word;
  });
