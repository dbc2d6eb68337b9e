import type { Language } from '../../domain/person.js';
import { wordsOf } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import { mayAskOfSame, mayBeOfSame } from '../following/scope.js';
import { marksOf } from '../grammar/marks.js';
import { nouns } from '../grammar/nouns.js';
import { literalsOf, type Question } from '../question.js';
import type { Scan } from '../scan.js';
import { scanned } from '../scanned.js';
import { sayQuestion } from '../sayQuestion.js';

const says = (found: Scan): number =>
  found.mentions.length + found.periods.length + found.numbers.length + found.spoken.length;
const has = ({ terms }: Scan, ...wanted: readonly string[]): boolean =>
  terms.some(({ term }) => wanted.includes(term));
const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');

/** Whether a text is about anything that a later one could go on from: a name, a day, a state, or what is asked for. */
export const isAbout = (text: string, context: QuestionContext): boolean => {
  const found = scanned(text, context);
  return says(found) > 0 || has(found, ...nouns) || marksOf(found).some(({ is }) => is === 'literals');
};

/** Whether a question is asked in the very words in which it is offered. */
export const isAsOffered = (
  text: string,
  question: Question,
  context: QuestionContext,
  language: Language,
): boolean => folded(text) === folded(sayQuestion(question, context, language));

/**
 * Whether a text that can be read by itself says all of its question, so that it means the same whatever was spoken
 * of before: "vilka nämnder har inte svarat?", unlike "vem är klar?", "kontakt?" and a bare name.
 */
export const saysAll = (
  text: string,
  question: Question,
  context: QuestionContext,
  language: Language,
): boolean => {
  if (isAsOffered(text, question, context, language)) return true;
  const found = scanned(text, context);
  if (question.ask === 'state' && !has(found, 'howStands')) return false;
  if (says(found) > 0) {
    const claims = question.ask === 'yesno' || question.ask === 'date';
    const onReview = literalsOf(question).some(({ fact }) => fact.on === 'review');
    return onReview || !claims || !(mayBeOfSame(found) || mayAskOfSame(found));
  }
  return has(found, ...nouns, 'mine', 'we') && literalsOf(question).some(({ fact }) => fact.on !== 'mine');
};
