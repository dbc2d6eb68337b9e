import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemOf } from './stems.js';
import { type Word, wordsOf } from './words.js';

/** Words that join others and are looked for in no text. */
const joining = new Set(
  'och samt eller att i for om av pa med till en ett den det de the a an of and or in on to for'.split(' '),
);

/** Letters of the shortest stem that may be a part of a compound; a shorter one is in too many words. */
const shortestPart = 4;

/** A word in the forms in which it is compared; `marked`: as typed, where it has å, ä or ö. */
interface Stems {
  readonly swedish: string;
  readonly english: string;
  readonly marked: string | null;
}

const marks = /[åäö]/;
const known = new Map<string, Stems>();
/** Stems kept; far more words than people look for, and than most texts have. */
const mostKnown = 20_000;

const stemsOf = ({ text, folded }: Word): Stems => {
  const small = text.toLocaleLowerCase('sv');
  const before = known.get(small);
  if (before !== undefined) return before;
  const stems = {
    swedish: stemOf(folded),
    english: englishStem(folded),
    marked: marks.test(small) ? small : null,
  };
  if (known.size >= mostKnown) known.clear();
  known.set(small, stems);
  return stems;
};

/** "hål" is not "hal": what was typed with marks is found with them, as far as both words go. */
const sameMarks = (wanted: Stems, word: Word, at: number): boolean => {
  if (wanted.marked === null) return true;
  const letters = wanted.marked.slice(0, wanted.swedish.length);
  return word.text.toLocaleLowerCase('sv').slice(at, at + letters.length) === letters;
};

/** The linking s between the parts of a compound. */
const isLink = (between: string): boolean => between === '' || between === 's';

/** Whether a stem is the word's, or begins or ends it as a part of a compound. */
const isIn = (wanted: Stems, word: Word): boolean => {
  const stems = stemsOf(word);
  const { swedish } = wanted;
  if (stems.swedish === swedish) return sameMarks(wanted, word, 0);
  if (stems.english === wanted.english && stems.english.length > 2) return sameMarks(wanted, word, 0);
  if (swedish.length < shortestPart) return false;
  if (stems.swedish.length - swedish.length < 3) return false;
  if (stems.swedish.startsWith(swedish)) return sameMarks(wanted, word, 0);
  const at = stems.swedish.lastIndexOf(swedish);
  const ends = at > 0 && isLink(stems.swedish.slice(at + swedish.length));
  return ends && sameMarks(wanted, word, at);
};

const meaning = (text: string): Word[] => {
  const words = wordsOf(text);
  const bearing = words.filter(({ folded }) => !joining.has(folded));
  return bearing.length > 0 ? bearing : words;
};

/**
 * Whether all of the wanted words stand in the text: as they are, inflected, or as the first or last part of a
 * compound, in Swedish or English. A missing å, ä or ö in what is wanted is forgiven. Nothing wanted is in no text.
 */
export const containsWords = (text: string, wanted: string): boolean => {
  const sought = meaning(wanted).map(stemsOf);
  if (sought.length === 0) return false;
  const words = wordsOf(text);
  return sought.every((stems) => words.some((word) => isIn(stems, word)));
};
