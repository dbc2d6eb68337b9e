import type { Language } from '../../domain/person.js';
import type { QuestionContext } from '../context.js';
import type { Question } from '../question.js';
import { asksForDrafts, deniedBoards, restricted } from '../rights.js';
import { type Understanding, refusal } from './understanding.js';

/** The question as the asker may ask it, or that it is denied to her. */
export const permitted = (
  question: Question,
  context: QuestionContext,
  language: Language,
): Understanding => {
  if (asksForDrafts(question) && !context.asker.auditor) return refusal(language, 'nothing');
  const denied = deniedBoards(question, context);
  return denied.length > 0
    ? refusal(language, 'denied', { denied })
    : { is: 'question', language, question: restricted(question, context) };
};
