import { fold, type Word } from '../../language/words.js';
import { vocabulary } from './readTerms.js';
import { putTogether } from './saidApart.js';
import { daysSpelledOut, spelledOut } from './spelledOut.js';

const reportAndNumber = /(?<!\p{L})(rapport|rapporten|granskning|rapp|report|review)(?=\d)/giu;
const word = /\p{L}+/gu;
const twoWords = /(\p{L}{3,})([ \t]+)(?=(\p{L}{3,}))/gu;
const quotation = /["“”„«»'‘’]/u;

/** Words that others are run together with: "vilkanämnder", "harsvarat". */
const openers = 'vilka vilken vilket vem alla inte hur har ar nar which who have has not how is are'
  .split(' ')
  .sort((one, other) => other.length - one.length);
/** Letters of the shortest word behind an opener, and of the shortest compound. */
const [shortestRest, shortestCompound] = [4, 7];

const apart = (text: string): string => {
  if (text.length < shortestCompound) return text;
  const folded = fold(text);
  if (vocabulary.has(folded) || folded.length !== text.length) return text;
  const opener = openers.find(
    (each) =>
      folded.startsWith(each) &&
      folded.length - each.length >= shortestRest &&
      vocabulary.has(folded.slice(each.length)),
  );
  return opener === undefined ? text : `${text.slice(0, opener.length)} ${text.slice(opener.length)}`;
};

/** Words of questions that were run together, or written apart, as they should be: "svars datum" is "svarsdatum". */
export const respaced = (typed: string, words: readonly Word[]): string => {
  const said = spelledOut(typed, words);
  const spelt = quotation.test(said) ? said : putTogether(said, words);
  // "nästa mån" is no pronoun.
  const isKnown = ({ folded, text }: Word): boolean => vocabulary.has(folded) && text !== 'mån';
  if (spelt === typed && words.every(isKnown)) return typed;
  const text = quotation.test(typed) ? typed : daysSpelledOut(spelt, words);
  const numbered = text.replace(reportAndNumber, '$1 ');
  if (quotation.test(numbered)) return numbered;
  const together = numbered.replace(twoWords, (whole, first: string, _gap: string, second: string) => {
    if (first.length + second.length < shortestCompound || vocabulary.has(fold(first))) return whole;
    return vocabulary.has(fold(first + second)) ? first : whole;
  });
  return together.replace(word, apart);
};
