import { literalsOf, type Question } from '../question.js';
import type { Parts } from './parts.js';
import { type Mark, termOf } from './marks.js';

/** Verbs that say something of the rows by themselves. */
const telling = new Set('vantar vantas jobbar kommit ligger behover need needs waiting'.split(' '));
/** Verbs that say nothing without the one that they go with. */
const modal = new Set('ska skall maste bor must should supposed'.split(' '));

const aboutRows = (question: Question): boolean =>
  literalsOf(question).some(({ fact }) => !['review', 'board', 'mine', 'number'].includes(fact.on));

/**
 * Verbs of a list or a count that would say nothing of any row in it: "vilka granskningar väntar", "which reviews need
 * answers" ask for less than all.
 */
export const openVerbs = ({ marks, words, sentence }: Parts, question: Question | string): Mark[] => {
  if (typeof question === 'string' || (question.ask !== 'list' && question.ask !== 'count')) return [];
  // "vilka behöver mer tid": who was given it is not asked.
  const wished = (sentence.has('extended') ? marks : []).filter(
    ({ to, from }, at) =>
      termOf(marks[at + 1]) === 'extended' &&
      marks[at + 1]?.from === to &&
      /^(?:behover|vill|onskar|need|needs|want|wants)$/.test(words[from]?.folded ?? ''),
  );
  if (wished.length > 0) return wished;
  if (question.of === 'people' || aboutRows(question)) return [];
  const completed = sentence.has('mustRespond', 'received', 'dueNoun', 'published', 'respond', 'what');
  const ofWork = question.of === 'recommendations' || question.of === 'measures';
  return marks.filter((mark) => {
    const [word, ...more] = words.slice(mark.from, mark.to).map(({ folded }) => folded);
    // "vilka granskningar väntar på mig": not all of hers.
    if (termOf(mark) === 'mine')
      return question.of !== 'requests' && /^(?:vantar|waiting|awaiting)$/.test(word ?? '');
    if (word === undefined || more.length > 0) return false;
    // "vad ska RS göra åt rekommendation 2" asks for the answer to it.
    if (ofWork && termOf(mark) === 'mustRespond') return word === 'gora' && !sentence.has('what');
    if (termOf(mark) !== 'filler') return false;
    return telling.has(word) || (modal.has(word) && !completed);
  });
};
