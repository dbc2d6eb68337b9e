import { unitsOfTime } from '../../language/periodWords.js';
import { edits, sameStart } from '../../language/typo.js';
import { fold, type Word } from '../../language/words.js';
import { vocabulary } from './readTerms.js';

/** "ska va klara": as it is said; elsewhere "va" is "vad". */
const toBe =
  /(?<!\p{L})(ska|skall|skulle|kan|kunna|måste|maste|borde|bör|bor|få|fa|att|ha|hade) va(?!\p{L})/giu;
/** "do I hav", "they hav not". */
const have = /(?<!\p{L})(i|you|we|they|who|do|does|boards|not) hav(?!\p{L})/giu;
/** What only days follow: "förra vekan", "next moth". */
const ofDays = /(?<!\p{L})(förra|forra|nästa|nasta|denna|senaste|kommande|last|next|this)(\s+)(\p{L}{4,})/giu;
const lengths = [...unitsOfTime].filter(([word]) => word.length >= 4);

const unitMeant = (typed: string): string | null => {
  const folded = fold(typed);
  if (unitsOfTime.has(folded) || vocabulary.has(folded)) return null;
  const near = lengths.filter(([word]) => edits(folded, word) === 1 && sameStart(folded, word));
  const [only] = near;
  return only !== undefined && near.every(([, unit]) => unit === only[1]) ? only[0] : null;
};

/** "svarat på allt va?": asks whether it is so, as "eller hur" does. */
const tag = /(\S\s*,?\s+)va(?=\s*\?*\s*$)/iu;

const spoken = new Set(['va', 'hav']);
const leads = new Set('forra nasta denna senaste kommande last next this'.split(' '));

/** A text of these words with what people say otherwise than it is spelt. */
export const spelledOut = (text: string, words: readonly Word[]): string =>
  words.some(({ folded }) => spoken.has(folded))
    ? text.replace(toBe, '$1 vara').replace(have, '$1 have').replace(tag, '$1eller hur')
    : text;

/** A text of these words with slips of words of time mended, where only such can stand. */
export const daysSpelledOut = (text: string, words: readonly Word[]): string =>
  words.some(({ folded }) => leads.has(folded))
    ? text.replace(ofDays, (whole, lead: string, gap: string, typed: string) => {
        const meant = unitMeant(typed);
        return meant === null ? whole : `${lead}${gap}${meant}`;
      })
    : text;
