import { stemOf } from './stems.js';
import { wordsOf } from './words.js';

/** Whether all the wanted words stand in the text: as they are, inflected, or as a part of a compound. */
export const containsWords = (text: string, wanted: string): boolean => {
  const stems = wordsOf(text).map(({ folded }) => stemOf(folded));
  return wordsOf(wanted).every(({ folded }) => {
    const stem = stemOf(folded);
    return stems.some((one) => one === stem || (stem.length > 3 && one.includes(stem)));
  });
};
