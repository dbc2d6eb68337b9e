import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../domain/person.js';
import type { Literal, Question } from './question.js';

/** The last question that was answered in a conversation: what "och Ystad då?" and "visa resten" go on from. */
export interface Remembered {
  readonly question: Question;
  readonly language: Language;
  /** Rows of its answer that have been shown. */
  readonly shown: number;
  /** It counted what the question before it had listed: "vilka är sena? – hur många är det?". */
  readonly counted?: true;
}

/** Whether a question only counts what the one before it listed. */
export const countsListed = (question: Question, before: Question): boolean =>
  question.ask === 'count' &&
  before.ask === 'list' &&
  isDeepStrictEqual({ ...question, ask: 'list' }, before);

/** Whether what was done was spoken of, and not who has answered. */
export const isOfMeasures = ({ question }: Remembered): boolean =>
  /^(?:measure|recommendations)/.test(question.of);

/** The one review that was spoken of; null: there was none, or several. */
export const onlyReview = ({ question: { where } }: Remembered): Literal | null => {
  const [only, ...more] = where.all.filter(({ not, fact }) => !not && fact.on === 'review');
  return only?.fact.on === 'review' && only.fact.ids.length === 1 && more.length === 0 ? only : null;
};
