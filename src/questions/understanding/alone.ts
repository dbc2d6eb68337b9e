import type { Language } from '../../domain/person.js';
import type { QuestionContext } from '../context.js';
import { isContradiction } from '../contradiction.js';
import { choicesOf } from '../grammar/choices.js';
import { type Mark, termOf } from '../grammar/marks.js';
import { nextSpeaking } from '../grammar/said.js';
import { type Fact, type Question, literalsOf } from '../question.js';
import { deniedBoards, restricted } from '../rights.js';
import type { Scan } from '../scan.js';
import type { Subjects } from '../subjects.js';
import { attempt, isQuestion, offerable } from './attempt.js';
import { permitted } from './permitted.js';
import { type Understanding, refusal } from './understanding.js';

const choice = (
  found: Scan,
  marks: readonly Mark[],
  subjects: Subjects,
  context: QuestionContext,
  language: Language,
): Understanding | null => {
  const choices = choicesOf(marks, subjects, context);
  if (choices === null) return null;
  const read = choices.settled.flatMap((settled) => {
    const { question } = attempt(found, marks, subjects, context, settled);
    return isQuestion(question) && deniedBoards(question, context).length === 0
      ? [restricted(question, context)]
      : [];
  });
  const [only, ...more] = read;
  if (only === undefined) return null;
  return more.length === 0 && choices.certain
    ? { is: 'question', language, question: only }
    : { is: 'choice', language, questions: read };
};

/** "which boards are they for?": without anything else said, all boards are not meant. */
const pointing = new Set('they them those these dem dom dessa'.split(' '));

const namesThem = (words: Scan['words']): boolean => words.some(({ folded }) => pointing.has(folded));

const saysNothing = (question: Question): boolean =>
  literalsOf(question).length === 0 && question.where.either.length === 0;

/** "har båda mina nämnder svarat?" of somebody who has two: whether all of theirs have. */
const areBothMine = (
  mark: Mark,
  marks: readonly Mark[],
  question: Question | string,
  { asker }: QuestionContext,
): boolean =>
  typeof question !== 'string' &&
  question.ask === 'yesno' &&
  question.among === 'all' &&
  asker.boards.length === 2 &&
  termOf(nextSpeaking(marks, marks.indexOf(mark))) === 'mine';

/** A text read by itself: a question, a choice, or why it is neither. */
export const alone = (
  found: Scan,
  marks: readonly Mark[],
  subjects: Subjects,
  context: QuestionContext,
): Understanding => {
  const { language } = found;
  const read = attempt(found, marks, subjects, context, null);
  const { question } = read;
  if (isQuestion(question)) {
    const denied = deniedBoards(question, context);
    if (denied.length > 0) return refusal(language, 'denied', { subjects, denied });
  }
  if (read.noSuchDate) return refusal(language, 'noSuchDate', { subjects });
  const asked = choice(found, marks, subjects, context, language);
  const missing = subjects.unknownBoard !== null || subjects.unknownReview !== null;
  const open = read.loose.filter((mark) => {
    // "både rapport 9 och rapport 77": that there is no report 77 says why.
    if (termOf(mark) === 'both' && areBothMine(mark, marks, question, context)) return false;
    if (termOf(mark) === 'both') return !missing && found.unread.length === 0;
    return asked === null || termOf(mark) !== 'theReview';
  });
  const loose = open.flatMap(({ from, to }) => found.words.slice(from, to));
  const unread = [...found.unread.flatMap((at) => found.words[at] ?? []), ...loose];
  const rest = isQuestion(question) ? restricted(question, context) : null;
  if (unread.length > 0) return refusal(language, 'unread', { subjects, unread, rest });
  if (subjects.unknownBoard !== null) {
    const { nearest } = subjects.unknownBoard;
    const at = marks.findIndex((mark) => mark.is === 'mention' && mark.mention.is === 'unknownBoard');
    const fact: Fact = { on: 'board', ids: [nearest.id], group: null };
    const meant = attempt(found, marks, subjects, context, { at, fact });
    return refusal(language, 'unknownBoard', { subjects, rest: offerable(meant, context) });
  }
  if (subjects.unknownReview !== null) return refusal(language, 'unknownReview', { subjects });
  if (asked !== null) return asked;
  if (!isQuestion(question)) return refusal(language, question, { subjects });
  if (isContradiction(question)) return refusal(language, 'contradiction', { subjects });
  if (namesThem(found.words) && saysNothing(question)) return refusal(language, 'noBefore', { subjects });
  return permitted(question, context, language);
};
