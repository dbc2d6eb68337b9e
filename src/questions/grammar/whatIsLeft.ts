import type { Term } from '../lexicon/terms.js';
import type { Question } from '../question.js';
import type { Parts } from './parts.js';
import { notAnswered } from './saidOf.js';

/** What is spoken of besides what is left to answer. */
const others: readonly Term[] = [
  'boardNoun',
  'responseNoun',
  'recommendationNoun',
  'measureNoun',
  'reviewsNoun',
  'theReview',
  'all',
  'received',
  'not',
  'nobody',
  'dueNoun',
  'extended',
];

/** "behöver RS svara på rapport 9?", "har jag något på mitt bord?": whether something is left to answer. */
const asksWhatIsLeft = ({ sentence: { has, exists, unit }, words, conditions, mine }: Parts): boolean => {
  const named = conditions.said.some(({ literal: { not, fact } }) => !not && fact.on === 'board');
  const ofReview = conditions.said.some(({ literal: { fact } }) => fact.on === 'review');
  const must = words.some(({ folded }) => /^(?:maste|behover)$/.test(folded));
  return (
    (mine || (named && !exists)) &&
    unit === null &&
    !has(...others) &&
    (has('mustRespond') ? must || has('anybody') : mine && has('anybody') && !ofReview)
  );
};

/** Whether something is left to answer, of the rows that are told; null: that is not asked. */
export const whatIsLeft = (parts: Parts, where: Question['where']): Question | null =>
  asksWhatIsLeft(parts) ? { ask: 'yesno', of: 'requests', among: 'any', claim: [notAnswered], where } : null;
