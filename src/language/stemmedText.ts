import { stemOf } from './stems.js';
import { wordsOf } from './words.js';

/** A language has so many words and letters so many texts that all of them fit; beyond it is begun anew. */
const mostKept = 100_000;

const kept = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostKept) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
};

const stem = kept(stemOf);
const stemsOf = kept((text: string): readonly string[] => [
  ...new Set(wordsOf(text).map(({ folded }) => stem(folded))),
]);

/** Shorter stems are parts of too many words. */
const shortestPart = 4;

/**
 * Whether every word that was typed stands in one of the texts: as it is, inflected, begun, or as a part of a
 * compound. Texts are read once and kept, for a search that is repeated at every key. `typed`: folded words.
 */
export const mentionAll = (texts: readonly string[], typed: readonly string[]): boolean =>
  typed.every((word) => {
    const wanted = stem(word);
    const isMeant = (one: string): boolean =>
      one.startsWith(wanted) || (wanted.length >= shortestPart && one.includes(wanted));
    return texts.some((text) => stemsOf(text).some(isMeant));
  });
