import { asksAboutReview } from '../before.js';
import { fewWords, onlyTerms } from '../elliptic.js';
import { isDone, isState } from '../literals.js';
import { isOfIt, pointsToOne, pointsToSome } from '../wording.js';
import type { GoingOn, Rule } from './kind.js';

/** "när är deadline?" after a question about a review. */
const asksForDeadline = ({ before, marks, words, sentence: { has } }: GoingOn): boolean =>
  onlyTerms(marks, 'when', 'what', 'dueNoun') &&
  has('dueNoun') &&
  (asksAboutReview(before) ||
    (before !== null && !has('when', 'what', 'all') && words.length <= fewWords - 1));

/** "when is it due?" */
const asksWhenIt = ({ before, marks, words }: GoingOn): boolean =>
  before !== null &&
  words.length <= fewWords + 1 &&
  isOfIt(words) &&
  onlyTerms(marks, 'when', 'dueNoun', 'mustRespond', 'that');

const set = /^(?:ska|skall|skulle|ar|blir|vantas|beraknas|should|will|is|are|must)$/;
/** "när ska de vara klara?": a day that is set, unlike the one on which it came about. */
const saysToCome = ({ words }: GoingOn): boolean => words.some(({ folded }) => set.test(folded));

/** "när då?", "when is it due?", "what's the deadline for those?" */
export const asksForItsDay: Rule = (text) => {
  const { before, ofMeasures, marks, words, sentence, literals, named, they } = text;
  const { has } = sentence;
  const deadline = asksForDeadline(text);
  const asks = has('when') || (before !== null && (deadline || (they && has('dueNoun') && has('what'))));
  if (!asks || named || has('next', 'measureNoun', 'recommendationNoun', 'reviewsNoun')) return null;
  const itsOwn = deadline || asksWhenIt(text);
  if (has('dueNoun') && !they && !itsOwn) return null;
  const ofThem = itsOwn || pointsToSome(words) || pointsToOne(words) || onlyTerms(marks, 'when');
  return ofThem &&
    literals.every((literal) => isState(literal) || (ofMeasures && isDone(literal) && saysToCome(text)))
    ? 'dates'
    : null;
};
