import { isOfBoards } from '../../../language/mention.js';
import type { Term } from '../../lexicon/terms.js';
import { demandsOf, everyOf, type Unit } from '../../question.js';
import { acrossAll } from '../denials.js';
import { type Mark, termOf } from '../marks.js';
import type { Parts } from '../parts.js';
import { type Bears, isOf } from './bears.js';

const unitNoun: Readonly<Record<Unit, readonly Term[]>> = {
  boards: ['boardNoun', 'theBoard'],
  requests: ['responseNoun'],
  reviews: ['reviewsNoun', 'theReview'],
  recommendations: ['recommendationNoun'],
  measures: ['measureNoun'],
  people: ['personNoun', 'boardNoun'],
};
const beside: readonly Term[] = ['that', 'except', 'which', 'howMany', 'howStands', 'ofThem'];

/** "alla" may say how many are asked for; "svarat på alla rapporter" is more than any row can tell. */
export const everybody: Bears = (question, parts, at) => {
  const { marks, words, sentence, conditions } = parts;
  if (acrossAll(marks, at, words)) return question.ask === 'count' || question.ask === 'list';
  if (question.ask === 'yesno') return !laterAll(marks, at);
  if (question.ask === 'state') return true;
  if (conditions.notAll) return isOf(question, 'reviews');
  if (leftTo(marks, at, words)) return false;
  if (ofAllReviews(question, parts, at)) return true;
  if (trails(parts, at)) return false;
  if (everyOf(question).length > 0) return true;
  const next = marks.slice(at + 1).find((mark) => !['filler', 'mine', 'we'].includes(termOf(mark) ?? ''));
  const before = marks[at - 1];
  const nextTerm = termOf(next);
  const nouns: readonly Term[] =
    question.ask === 'date'
      ? [...Object.values(unitNoun).flat(), 'mustRespond', 'respond', 'answered']
      : unitNoun[question.of];
  if (next === undefined) return true;
  if (nextTerm !== null && (nouns.includes(nextTerm) || beside.includes(nextTerm))) return true;
  // "samtliga utestående yttranden"
  const noun = marks[marks.indexOf(next) + 1];
  if (next.is === 'literals' && noun?.from === next.to && nouns.includes(termOf(noun) ?? 'filler'))
    return true;
  if (next.is === 'literals')
    return before === undefined || sentence.unit === null || termOf(before) === 'which';
  const board = next.is === 'mention' && isOfBoards(next.mention);
  return board && isOf(question, 'boards', 'measures', 'recommendations', 'requests') && at <= 2;
};
const askers: readonly Term[] = ['which', 'what', 'howMany', 'when', ...Object.values(unitNoun).flat()];
/** "extensions granted all?", "svarat alla?": all of whom, and whether it asks for them or if they have, is not said. */
const trails = ({ marks, words }: Parts, at: number): boolean =>
  marks[at]?.to === words.length &&
  !/^(?:pa|on|to|till)$/.test(words[marks[at].from - 1]?.folded ?? '') &&
  marks.slice(0, at).some(({ is }) => is === 'literals') &&
  marks.slice(0, at).every((mark) => mark.is !== 'mention' && !askers.includes(termOf(mark) ?? 'filler'));

/** "försenade nämnder, alla granskningar", "planerade åtgärder i alla granskningar": no fewer than there are. */
const ofAllReviews: Bears = (question, { marks, words }, at) => {
  if (question.ask !== 'list' && question.ask !== 'count') return false;
  const [noun, ...more] = marks.slice(at + 1);
  if (termOf(noun) !== 'reviewsNoun' || more.length > 0) return false;
  if (everyOf(question).length + demandsOf(question).length > 0) return false;
  return words[marks[at]?.from ?? 0]?.gap === ',' || isOf(question, 'measures', 'recommendations');
};

/** "väntar på svar från alla": whether of none or of some is not said. */
export const leftTo = (marks: readonly Mark[], at: number, words: Parts['words']): boolean => {
  const before = marks
    .slice(0, at)
    .filter((mark) => termOf(mark) !== 'filler')
    .at(-1);
  // "ännu inte besvarade av alla": by some.
  const denied = words
    .slice(before?.from, before?.to)
    .some(({ folded }) => /^(?:inte|ej|not|havent)$/.test(folded));
  return before?.is === 'literals' && before.term === 'unanswered' && !denied;
};

/** A second "alla" of a yes-or-no question: "har alla svarat på alla rapporter?" says no more than one. */
const laterAll = (marks: readonly Mark[], at: number): boolean =>
  marks.slice(0, at).some((mark) => termOf(mark) === 'all') && termOf(marks[at + 1]) === 'reviewsNoun';
