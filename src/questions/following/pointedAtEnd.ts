import type { Word } from '../../language/words.js';
import { type Mark, termOf } from '../grammar/marks.js';
import type { Term } from '../lexicon/terms.js';

const leads = 'pa om med for av till fran i bland on with for of to from about in among at';
const things = 'den dem dom dessa dem it them those these';
const beside = 'da nu an tack just then now yet please already';
const either = (words: string): string => `(?:${words.split(' ').join('|')})`;
/** "responses are missing on them", "som är sena med dem". */
const led = new RegExp(`(?:^| )${either(leads)} ${either(things)}(?: ${either(beside)})*$`);
/** "who is supposed to answer it?", read as one phrase with the verb. */
const handled =
  /(?:^| )(?:answer|answered|submit|submitted|decide|decided|reported?|report on|reported on|hand(?:ed)? in|sen[dt] in|start(?:ed)?|finish(?:ed)?) (?:it|them)$/;

const told: readonly Term[] = [
  'theReview',
  'reviewsNoun',
  'boardNoun',
  'theBoard',
  'recommendationNoun',
  'measureNoun',
];

/** Whether a text ends with a word for something that it does not name itself. */
export const pointsAtEnd = (marks: readonly Mark[], words: readonly Word[]): boolean => {
  const text = words.map(({ folded }) => folded).join(' ');
  if (!led.test(text) && !handled.test(text)) return false;
  return !marks.some((mark) => mark.is === 'mention' || told.includes(termOf(mark) ?? 'filler'));
};
