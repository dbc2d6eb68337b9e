import type { QuestionContext } from '../context.js';
import { followUp } from '../following/followUp.js';
import { couldGoOn } from '../following/leaning.js';
import { pointsAtEnd } from '../following/pointedAtEnd.js';
import { pointsBack } from '../following/pointing.js';
import { mayAskOfAnybody, mayAskOfSame, mayBeOfSame, mayKeepScope } from '../following/scope.js';
import { marksOf } from '../grammar/marks.js';
import { wasDue } from '../grammar/pastDue.js';
import { sentenceOf } from '../grammar/sentence.js';
import type { Literal } from '../question.js';
import type { Remembered } from '../remembered.js';
import { scanned } from '../scanned.js';
import { visible } from '../rights.js';

/** Questions from which a text would go on, if it goes on from any. */
const anyBefore = ({ boards, reviews, today }: QuestionContext): readonly Remembered[] => {
  const review: Literal = { not: false, fact: { on: 'review', ids: [reviews[0]?.id ?? ''] } };
  const board: Literal = { not: false, fact: { on: 'board', ids: [boards[0]?.id ?? ''], group: null } };
  const due: Literal = { not: false, fact: { on: 'date', of: 'due', span: { from: today, to: null } } };
  const answered: Literal = { not: true, fact: { on: 'state', any: ['answered'] } };
  const where = { all: [review, answered, due], either: [] };
  return [
    { question: { ask: 'list', of: 'boards', where }, language: 'sv', shown: 0 },
    {
      question: { ask: 'list', of: 'measures', where: { all: [review], either: [] } },
      language: 'sv',
      shown: 0,
    },
    {
      question: {
        ask: 'yesno',
        of: 'requests',
        among: 'all',
        claim: [{ ...answered, not: false }],
        where: {
          all: [review, board],
          either: [],
        },
      },
      language: 'sv',
      shown: 0,
    },
  ];
};

/**
 * Whether a text may mean something else after another question than alone: then the question before must be known.
 * Any other text is read alone, and nothing need be looked up.
 */
export const mayGoOn = (text: string, given: QuestionContext): boolean => {
  if (!couldGoOn(text)) return false;
  const context = visible(given);
  const found = scanned(text, context);
  const marks = marksOf(found);
  if (pointsBack({ marks, words: found.words, sentence: sentenceOf(marks, found.words) })) return true;
  if (pointsAtEnd(marks, found.words)) return true;
  const ofSame = mayBeOfSame(found) || mayAskOfSame(found) || mayAskOfAnybody(found);
  if (wasDue(found.words) && !found.mentions.some(({ is }) => /review/i.test(is))) return true;
  if (mayKeepScope(found, marks) || ofSame || found.numbers.length > 0) return true;
  return anyBefore(context).some((before) => {
    const spokenOf = before.question.of === 'measures' ? 'measureNoun' : null;
    return followUp(found, spokenOf === null ? marks : marksOf(found, spokenOf), context, before) !== null;
  });
};
