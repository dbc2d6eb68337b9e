import { stemmer } from '@orama/stemmers/swedish';
import { fold } from './words.js';

/** The stem of a Swedish word (Snowball), folded: "läkemedelshanteringen" and "lakemedelshantering" are one. */
export const stemOf = (word: string): string => {
  const folded = fold(word);
  // The algorithm knows no neuter definite form.
  const bare = /^.{4,}(?:et|ets)$/.test(folded) ? folded.replace(/ets?$/, '') : folded;
  return stemmer(bare);
};
