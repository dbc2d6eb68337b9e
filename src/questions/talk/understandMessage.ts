import type { QuestionContext } from '../context.js';
import type { Remembered } from '../remembered.js';
import { visible } from '../rights.js';
import { refusal, type Understanding } from '../understanding/understanding.js';
import { withoutHeading } from './headings.js';
import { leansOnBefore } from './leansOnBefore.js';
import { oneQuestion } from './oneQuestion.js';
import { severalQuestions } from './severalQuestions.js';

/** "oavsett granskning": what was spoken of does not bound it. */
const boundByNothing = /(?<!\p{L})(?:oavsett|oberoende av|regardless of)(?!\p{L})/iu;

/**
 * Understands what somebody writes, with the reasons, thanks and greetings that people write around a question: they
 * are left out where they bear nothing on it. Two questions are a choice.
 */
export const understandMessage = (
  typed: string,
  given: QuestionContext,
  before: Remembered | null,
): Understanding => {
  const context = visible(given);
  const text = withoutHeading(typed);
  if (before !== null && boundByNothing.test(text) && leansOnBefore(text, context))
    return refusal(context.language, 'nothing', {});
  const from = boundByNothing.test(text) ? null : before;
  return severalQuestions(text, context, from) ?? oneQuestion(text, context, from);
};
