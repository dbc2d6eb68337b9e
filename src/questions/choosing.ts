import { type Word, wordsOf } from '../language/words.js';
import type { QuestionContext } from './context.js';
import type { Term } from './lexicon/terms.js';
import { literalsOf, type Literal, type Question } from './question.js';
import { readQuestion } from './readQuestion.js';
import { scanned } from './scanned.js';

/** Words of the longest text that still only says which one is meant. */
const fewWords = 8;

const places: readonly RegExp[] = [
  /^(?:1|1a|forsta|first)$/,
  /^(?:2|2a|tva|andra|two|second)$/,
  /^(?:3|3e|tre|tredje|three|third)$/,
  /^(?:4|4e|fyra|fjarde|four|fourth)$/,
  /^(?:5|5e|fem|femte|five|fifth)$/,
  /^(?:6|6e|sex|sjatte|six|sixth)$/,
  /^(?:7|7e|sju|sjunde|seven|seventh)$/,
  /^(?:8|8e|atta|attonde|eight|eighth)$/,
];
const last = /^(?:sista|last)$/;
/** Say nothing of which one. */
const beside =
  /^(?:den|det|the|one|i|jag|menar|menade|meant|mean|tar|take|ta|valjer|tack|please|thanks|ja|yes|av|dem|of|them|it|is|ar)$/;
const numbered = /^(?:nr|nummer|number|no)$/;
/** Lead a place in the list, which is then no number of a report. */
const lead = /^(?:alternativ|alternativet|option|val)$/;
const begins =
  /^(?:den|det|the|nr|nummer|number|no|alternativ\w*|option|forsta|andra|tredje|fjarde|sista|first|second|third|last|\d+[ae]?)$/;

/** Whether a text may say which of several is meant, though it could be a question by itself: quick. */
export const mayChoose = (text: string): boolean => {
  const words = wordsOf(text.slice(0, 100));
  return words.length > 0 && words.length <= fewWords && begins.test(words[0]?.folded ?? '');
};

const placeOf = (
  words: readonly Word[],
  count: number,
): { readonly at: number; readonly sure: boolean } | null => {
  const telling = words.filter(({ folded }, at) => !beside.test(folded) || (words.length === 1 && at === 0));
  const led = telling.some(({ folded }) => lead.test(folded));
  const [only, ...more] = telling.filter(({ folded }) => !lead.test(folded) && !numbered.test(folded));
  // "the one": no place.
  if (only === undefined || more.length > 0) return null;
  if (last.test(only.folded)) return { at: count - 1, sure: true };
  const at = places.findIndex((known) => known.test(only.folded));
  return at < 0 || at >= count ? null : { at, sure: led || !/^\d+$/.test(only.folded) };
};

const asking: readonly Term[] = [
  'which',
  'what',
  'howMany',
  'when',
  'howStands',
  'contact',
  'content',
  'and',
  'or',
  'rest',
  'help',
];
const leading =
  /^\s*(?:(?:nej|ja|no|yes)[,\s]+)?(?:jag\s+(?:menar|menade)|i\s+mean(?:t)?)?\s*(?:(?:den|det|the\s+one|de|dem|dom)\s+)?(?:som\s+(?:gäller|handlar\s+om|rör|är)\s+|(?:about|for|on|from|om|för|på|från)\s+)?/iu;

const isNamed = (literal: Literal, among: readonly Literal[]): boolean => {
  const { fact } = literal;
  return among.some((other) => {
    if (other.not !== literal.not || other.fact.on !== fact.on) return false;
    if (
      (fact.on === 'board' || fact.on === 'review') &&
      (other.fact.on === 'board' || other.fact.on === 'review')
    ) {
      const { ids } = other.fact;
      return ids.length === fact.ids.length && fact.ids.every((id) => ids.includes(id));
    }
    return JSON.stringify(other.fact) === JSON.stringify(fact);
  });
};

const questionOf = (text: string, context: QuestionContext): Question | null => {
  const reading = readQuestion(text, context);
  return reading.outcome === 'question' ? reading.question : null;
};

const byWhatIsSaid = (text: string, choices: readonly string[], context: QuestionContext): number | null => {
  const said = text.replace(leading, '');
  const named = /^\s*\d+[.?!]*\s*$/.test(said) ? `rapport ${said.trim()}` : said;
  if (scanned(named, context).terms.some(({ term }) => asking.includes(term))) return null;
  const question = questionOf(named, context) ?? questionOf(text, context);
  const literals = question === null ? [] : literalsOf(question);
  if (literals.length === 0) return null;
  const fitting = choices.flatMap((choice, at) => {
    const known = questionOf(choice, context);
    return known !== null && literals.every((literal) => isNamed(literal, literalsOf(known))) ? [at] : [];
  });
  const [only, ...more] = fitting;
  return only === undefined || more.length > 0 ? null : only;
};

/** Which of the questions that were offered a text picks, by its place or by what tells it from the others; null: none. */
export const chosenOf = (
  text: string,
  choices: readonly string[],
  context: QuestionContext,
): string | null => {
  const words = wordsOf(text.slice(0, 200));
  if (choices.length === 0 || words.length === 0 || words.length > fewWords) return null;
  const place = placeOf(words, choices.length);
  if (place?.sure === true) return choices[place.at] ?? null;
  const said = byWhatIsSaid(text, choices, context);
  // "3" of "rapport 14, rapport 3": the third, or report 3.
  if (place !== null && said !== null && said !== place.at) return null;
  const at = said ?? place?.at ?? null;
  return at === null ? null : (choices[at] ?? null);
};
