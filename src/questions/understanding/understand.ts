import { isDeepStrictEqual } from 'node:util';
import type { QuestionContext } from '../context.js';
import { isContradiction } from '../contradiction.js';
import { type FollowUp, followUp } from '../following/followUp.js';
import { leftOut } from '../following/leftOut.js';
import { answersSpokenOf } from '../following/answersSpokenOf.js';
import { asksWhich, saysReverse } from '../following/wording.js';
import { marksOf } from '../grammar/marks.js';
import type { Scan } from '../scan.js';
import { scanned } from '../scanned.js';
import { type Subjects, subjectsOf } from '../subjects.js';
import { apart } from './apart.js';
import { isOfMeasures, type Remembered } from '../remembered.js';
import { permitted } from './permitted.js';
import { type Refused, type Understanding, refusal } from './understanding.js';
import { visible } from '../rights.js';

/** Characters of the longest text that is still a question. */
export const longestQuestion = 1000;

const talk = ['filler', 'greeting', 'help', 'and', 'or', 'now', 'then'];

const isTalk = ({ terms, mentions, periods, numbers, spoken }: Scan): boolean =>
  mentions.length + periods.length + numbers.length + spoken.length === 0 &&
  terms.every(({ term }) => talk.includes(term));

const onlyHelp = ({ terms, mentions, unread }: Scan): boolean => {
  if (mentions.length > 0 || unread.length > 0 || !terms.some(({ term }) => term === 'help')) return false;
  return terms.every(({ term }) => [...talk, 'what', 'mine', 'we', 'mustRespond', 'about'].includes(term));
};

const outOfScope = (found: Scan, subjects: Subjects): Refused | null => {
  const has = (wanted: string): boolean => found.terms.some(({ term }) => term === wanted);
  const { language } = found;
  if (has('command')) return refusal(language, 'command', has('offTopic') ? {} : { subjects });
  // A word that also stands in a title names no review in a question about something else.
  if (has('offTopic')) return refusal(language, 'offTopic');
  return has('why') ? refusal(language, 'notHeld', { subjects }) : null;
};

/**
 * Understands a text without offering anything; `last` is what an elliptic one goes on from. Time grows with the
 * text, which is cut off at a length.
 */
export const understand = (text: string, given: QuestionContext, last: Remembered | null): Understanding => {
  if (text.trim().length > longestQuestion) return refusal(given.language, 'tooLong');
  const context = visible(given);
  const found = scanned(text, context);
  const { language } = found;
  const before = last === null ? null : (answersSpokenOf(found, last) ?? last);
  const goesOn = (before !== null && asksWhich(found.words)) || saysReverse(found.words);
  if ((found.unread.length === 0 && isTalk(found) && !goesOn) || onlyHelp(found))
    return { is: 'help', language };
  const measures = before !== null && isOfMeasures(before);
  const marks = marksOf(found);
  const subjects = subjectsOf(marks);
  const without = before === null ? null : leftOut(found, before);
  if (without !== null) return permitted(without, context, language);
  const beyond = outOfScope(found, subjects);
  if (beyond !== null) return beyond;
  const follows: FollowUp | null = followUp(
    found,
    measures ? marksOf(found, 'measureNoun') : marks,
    context,
    before,
  );
  if (follows === null) return apart(found, marks, subjects, context, before);
  switch (follows.is) {
    case 'either': {
      const whole = apart(found, marks, subjects, context, before);
      const going = permitted(follows.question, context, language);
      if (whole.is === 'refused' && ['nothing', 'noBefore'].includes(whole.reason)) return whole;
      if (whole.is === 'choice') return whole;
      if (whole.is !== 'question' || going.is !== 'question') return going;
      return isDeepStrictEqual(whole.question, going.question)
        ? going
        : { is: 'choice', language, questions: [going.question, whole.question] };
    }
    case 'rest':
      return before === null ? refusal(language, 'noBefore') : { is: 'rest', language };
    case 'unclear':
      return refusal(language, 'nothing', { subjects });
    case 'lost':
      return refusal(language, 'noBefore', { subjects });
    case 'question':
      return isContradiction(follows.question)
        ? refusal(language, 'contradiction', { subjects })
        : permitted(follows.question, context, language);
  }
};
