import type { Term } from '../lexicon/terms.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { isOfWhom } from './literals.js';

const [fewWords, fewTerms] = [5, 4];
const timely: readonly Term[] = [
  'inTime',
  'overdue',
  'afterDue',
  'answeredLate',
  'answeredInTime',
  'passedDay',
];
const now = /^(?:ar|ligger|blir|gar|is|are|de|dem|dom|they|those|vilka|which)$/;

/**
 * "vad svarade RS på rapport 14? – var det i tid?": that it was answered so, and nothing of what it says is to be done.
 * What was spoken of, as a question about the day of the answer; null: the text may be about what is to be done.
 */
export const answersSpokenOf = ({ words, terms, mentions }: Scan, before: Remembered): Remembered | null => {
  const { question } = before;
  const { all, either } = question.where;
  const ofContent = question.ask === 'list' && question.of === 'recommendations';
  const ofAnswers =
    ofContent &&
    either.length === 0 &&
    all.every(isOfWhom) &&
    all.some(({ not, fact }) => !not && fact.on !== 'review');
  const short = words.length <= fewWords && terms.length <= fewTerms && mentions.length === 0;
  const asksOfThen =
    short && terms.some(({ term }) => timely.includes(term)) && !words.some(({ folded }) => now.test(folded));
  return ofAnswers && asksOfThen
    ? { ...before, question: { ask: 'date', of: 'answered', which: 'each', where: question.where } }
    : null;
};
