import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as swedishStem } from '@orama/stemmers/swedish';
import { stemOf } from './stems.js';
import { fold, type Word, wordsOf } from './words.js';

/** Words that join others and are looked for in no text. */
const joining = new Set(
  'och samt eller att i for om av pa med till en ett den det de the a an of and or in on to for'.split(' '),
);

/** Letters of the shortest stem that may be a part of a compound; a shorter one is in too many words. */
const shortestPart = 4;

/** A word in the forms in which it is compared; `marked`: as typed, where it has å, ä or ö. */
interface Stems {
  /** The stems of what may be inflected in two ways: "budget" is no neuter in -et, "digitalt" is a form of digital. */
  readonly swedish: readonly string[];
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
  const neuter = folded.length >= 6 && folded.endsWith('t') ? [swedishStem(folded.slice(0, -1))] : [];
  // "frånvaron", "miljön": the algorithm knows no definite form of what ends in such a vowel.
  const definite = /^(?:.{4,}[åö]|.{5,}[iouy])ns?$/u.test(small) ? [folded.replace(/ns?$/, '')] : [];
  // "riskanalys" and "riskanalysen": an s at the end need be no genitive.
  const own = folded.length >= 4 && folded.endsWith('s') ? [folded] : [];
  const stems = {
    swedish: [...new Set([stemOf(folded), swedishStem(folded), ...neuter, ...definite, ...own])],
    english: englishStem(folded),
    marked: marks.test(small) ? small : null,
  };
  if (known.size >= mostKnown) known.clear();
  known.set(small, stems);
  return stems;
};

/** The stems by which a Swedish word is found in its other forms. */
export const stemsIn = (word: Word): readonly string[] => stemsOf(word).swedish;

/**
 * "hål" is not "hal": what was typed with marks is found with them, as far as the stem goes. A mark that is missing
 * beside them is forgiven: "oversvämning".
 */
const sameMarks = ({ marked }: Stems, stem: string, word: Word, at: number): boolean => {
  if (marked === null) return true;
  const length = Math.min(stem.length, marked.length);
  const found = word.text.toLocaleLowerCase('sv').slice(at, at + length);
  return Array.from(marked.slice(0, length)).every(
    (letter, place) =>
      letter === found[place] || (!marks.test(letter) && letter === fold(found[place] ?? '')),
  );
};

/** What makes a word of another and no compound: "planering" is no compound of "plan". */
const suffix = /^(?:er|ering|ning|ande|ende|else|are|bar|lig|het|skap|isk|ad|ing|s|ment|ation|ed|ly)$/;

/** How a Swedish word may begin: "konstnär" is no compound of "kon" and "tnär". */
const beginning = /^(?:[bcdfghjklmnpqrstvwxz][aeiouy]|[bdfgkptv]r|[bfgkps]l|s[cjkmnptv]|[dkt]v|kn|[fst]j)/;
/** "jävsprövning": a stem of three letters is a part where a linking s and a long enough word follow. */
const isLinked = (stem: string, whole: string): boolean => {
  const rest = whole.slice(stem.length + 1);
  return stem.length === 3 && rest.length >= 4 && whole.startsWith(`${stem}s`) && beginning.test(rest);
};

/** Whether the stem begins or ends the word as a part of a compound; a linking s may follow it. */
const isPart = (stem: string, whole: string): number | null => {
  if (isLinked(stem, whole)) return 0;
  if (stem.length < shortestPart || whole.length - stem.length < 3) return null;
  if (whole.startsWith(stem)) return suffix.test(whole.slice(stem.length)) ? null : 0;
  const at = whole.lastIndexOf(stem);
  return at > 0 && ['', 's'].includes(whole.slice(at + stem.length)) ? at : null;
};

/** Whether a wanted word is this one, inflected or as a part of it. */
const isIn = (wanted: Stems, word: Word): boolean => {
  const stems = stemsOf(word);
  if (stems.english === wanted.english && stems.english.length > 2)
    return sameMarks(wanted, stems.english, word, 0);
  return wanted.swedish.some((stem) =>
    stems.swedish.some((whole) => {
      const at = stem === whole ? 0 : isPart(stem, whole);
      return at !== null && sameMarks(wanted, stem, word, at);
    }),
  );
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
  const bearing = meaning(wanted);
  if (bearing.length === 0) return false;
  // "förare" and "för" have one stem.
  const words = wordsOf(text).filter(
    ({ folded }) => !joining.has(folded) || bearing.some((one) => one.folded === folded),
  );
  const sought = bearing.map(stemsOf);
  return sought.every((stems) => words.some((word) => isIn(stems, word)));
};
