import type { QuestionContext } from '../context.js';
import { withNamesBefore } from '../following/namesBefore.js';
import { asksPastDue, pastDue } from '../following/pastDue.js';
import { pointsAtEnd } from '../following/pointedAtEnd.js';
import { pointsBack } from '../following/pointing.js';
import {
  asksOfAnybody,
  inScope,
  isSurelyOfSame,
  mayBeOfSame,
  mayKeepScope,
  ofSame,
  onSameReview,
  saidAgain,
} from '../following/scope.js';
import { standingThere } from '../following/standingThere.js';
import { type Mark, marksOf } from '../grammar/marks.js';
import { sentenceOf } from '../grammar/sentence.js';
import { literalsOf } from '../question.js';
import type { Scan } from '../scan.js';
import { type Subjects, subjectsOf } from '../subjects.js';
import { alone } from './alone.js';
import { isOfMeasures, type Remembered } from '../remembered.js';
import { permitted } from './permitted.js';
import { type Understanding, refusal } from './understanding.js';

/**
 * "rapport 7 …? – har RS svarat?" may be asked on that review or on any; the number of a recommendation is of the
 * letter that was spoken of. Null: the text is about no such thing.
 */
const onSame = (
  found: Scan,
  subjects: Subjects,
  context: QuestionContext,
  before: Remembered,
): Understanding | null => {
  const { language } = found;
  const ofWork = isOfMeasures(before);
  const understood = alone(found, marksOf(found, ofWork ? 'measureNoun' : null), subjects, context);
  if (understood.is !== 'question') return null;
  const numbered = literalsOf(understood.question).some(({ fact }) => fact.on === 'number');
  // "är rekommendation 2 klar?": that it is answered need not be meant.
  if (
    numbered &&
    ofWork &&
    understood.question.ask === 'yesno' &&
    understood.question.claim.some(({ fact }) => fact.on === 'state')
  )
    return refusal(language, 'nothing', { subjects });
  const anybody = asksOfAnybody(understood.question, before, found);
  if (anybody !== null) {
    const there = onSameReview(understood.question, before);
    if (there !== null)
      return anybody === 'sure'
        ? permitted(there, context, language)
        : { is: 'choice', language, questions: [there, understood.question] };
  }
  const sure = numbered || isSurelyOfSame(understood.question, before, found);
  const same = sure || mayBeOfSame(found) ? ofSame(understood.question, before) : null;
  const kept = same === null ? null : permitted(same, context, language);
  if (kept?.is !== 'question') return null;
  return sure ? kept : { is: 'choice', language, questions: [kept.question, understood.question] };
};

/** A text that goes on from nothing as a whole: what stands in it for something spoken of is put in its place. */
export const apart = (
  found: Scan,
  marks: readonly Mark[],
  subjects: Subjects,
  context: QuestionContext,
  before: Remembered | null,
): Understanding => {
  const { words, language } = found;
  const read = { marks, words, sentence: sentenceOf(marks, words) };
  const named = before === null ? null : withNamesBefore(read, before, context);
  if (named !== null && !pointsBack({ ...read, marks: named })) {
    const spoken = alone(found, named, subjectsOf(named), context);
    const onIt = before !== null && spoken.is === 'question' ? onSameReview(spoken.question, before) : null;
    if (onIt === null || spoken.is !== 'question') return spoken;
    const kept = permitted(onIt, context, language);
    return kept.is === 'question'
      ? { is: 'choice', language, questions: [kept.question, spoken.question] }
      : spoken;
  }
  const understood = alone(found, marks, subjects, context);
  const there = before === null ? null : standingThere(marks, words, before);
  const standing = there === null ? null : permitted(there, context, language);
  if (standing?.is === 'question' && understood.is === 'question')
    return { is: 'choice', language, questions: [standing.question, understood.question] };
  if (understood.is === 'question' && asksPastDue(understood.question, words)) {
    const [only, ...more] = pastDue(understood.question, before);
    if (only !== undefined)
      return more.length === 0
        ? permitted(only, context, language)
        : { is: 'choice', language, questions: [only, ...more] };
  }
  if (before !== null && understood.is === 'question' && mayKeepScope(found, marks)) {
    const ofWork = isOfMeasures(before);
    const again = ofWork ? alone(found, marksOf(found, 'measureNoun'), subjects, context) : understood;
    const kept = again.is === 'question' ? inScope(again.question, before) : null;
    return kept === null ? refusal(language, 'nothing', { subjects }) : permitted(kept, context, language);
  }
  const narrower = before === null || pointsBack(read) ? null : onSame(found, subjects, context, before);
  if (narrower !== null) return narrower;
  const answers = understood.is === 'question' || understood.is === 'choice';
  const again =
    before === null || understood.is !== 'question' ? null : saidAgain(understood.question, before);
  if (again !== null && pointsBack(read)) return permitted(again, context, language);
  return answers && (pointsBack(read) || pointsAtEnd(marks, words))
    ? refusal(language, before === null ? 'noBefore' : 'nothing', { subjects })
    : understood;
};
