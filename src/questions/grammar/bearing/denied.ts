import { everyOf, type Question } from '../../question.js';
import { isOfNamed } from '../denials.js';
import type { Parts } from '../parts.js';
import { type Bears, isOf, speaksOf } from './bears.js';

/** "svarat på rapport 1 men inte på 7" tells of a board's other request: of one and the same it would say nothing. */
export const takesOut: Bears = (question) =>
  (['review', 'board'] as const).every((on) => {
    const idsOf = (denied: boolean): readonly string[] =>
      question.where.all.flatMap(({ not, fact }) => (fact.on === on && not === denied ? fact.ids : []));
    const [named, left] = [idsOf(false), idsOf(true)];
    return left.length === 0 || named.length === 0 || left.some((id) => named.includes(id));
  });

/** "har RS inte svarat på någon av rapport 2 och 7?": whether on neither of them is asked. */
export const deniesEach = (
  question: Question,
  marks: Parts['marks'],
  words: Parts['words'],
  at: number,
): boolean =>
  question.ask === 'yesno' &&
  question.claim.some(({ not }) => not) &&
  isOfNamed(marks, words, at) &&
  !marks.slice(at).some(({ is }) => is === 'literals');

/** "vilka fick inte rapport 7": which have none such, and not which have another. */
export const denies: Bears = (question, parts, at) => {
  const { has } = parts.sentence;
  const only = !speaksOf(
    question,
    'state',
    'kind',
    'report',
    'words',
    'due',
    'answered',
    'measure',
    'number',
  );
  const none =
    only && has('received', 'mustRespond') && isOf(question, 'boards') && everyOf(question).length === 0;
  return (
    !(none && question.where.all.some(({ not, fact }) => not && fact.on === 'review')) &&
    takesOut(question, parts, at)
  );
};
