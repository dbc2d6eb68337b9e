import type { Language } from '../domain/person.js';
import type { QuestionContext } from './context.js';
import type { Question } from './question.js';
import type { Suggested } from './reading.js';
import { offer } from './suggest.js';

/** The commonest other readings of a question that was read as this one. */
export const alternatives = (
  question: Question,
  context: QuestionContext,
  language: Language,
): readonly Suggested[] => {
  if (question.ask !== 'list' && question.ask !== 'count') return [];
  const other: Question = { ...question, ask: question.ask === 'list' ? 'count' : 'list' };
  return offer([other], context, language);
};
