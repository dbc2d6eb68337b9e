import type { QuestionContext } from '../context.js';
import { mayGoOn } from '../understanding/mayGoOn.js';
import { withoutHeading } from './headings.js';
import { mayPart, partingsOf } from './partings.js';

/**
 * Whether a message, or the question in it, may mean something else after another question than alone: then the
 * question before must be known. Any other is read alone, and nothing need be looked up.
 */
export const leansOnBefore = (typed: string, context: QuestionContext): boolean => {
  const text = withoutHeading(typed);
  return (
    mayGoOn(text, context) ||
    (mayPart(text) && partingsOf(text, true).some(({ question }) => mayGoOn(question, context)))
  );
};
