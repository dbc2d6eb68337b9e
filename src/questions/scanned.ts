import type { QuestionContext } from './context.js';
import { type Scan, scan } from './scan.js';

/** Texts kept of one context: a message and its texts come again in each way of reading it. */
const mostTexts = 40;
const known = new WeakMap<QuestionContext, Map<string, Scan>>();

/** A text taken apart, once for a message. */
export const scanned = (text: string, context: QuestionContext): Scan => {
  const texts = known.get(context) ?? new Map<string, Scan>();
  known.set(context, texts);
  const before = texts.get(text);
  if (before !== undefined) return before;
  if (texts.size >= mostTexts) texts.clear();
  const found = scan(text, context);
  texts.set(text, found);
  return found;
};
