import type { ReviewStanding } from '../domain/answerParts.js';
import type { ReviewRef } from '../language/reviewRef.js';
import type { QuestionContext } from './context.js';
import { branchesOf, isWithin } from './holds.js';
import { publishedDay } from './publishedDay.js';
import { demandsOf, everyOf, type Fact, type Literal, type Question } from './question.js';

type Unasked = NonNullable<ReviewStanding['unasked']>;

/** Why no board is to answer a review; null: boards are. */
const unaskedAs = ({ draft, withdrawn }: ReviewRef): Unasked | null =>
  draft === true ? 'draft' : withdrawn === true ? 'withdrawn' : null;

const holdsOfReview = (fact: Fact, review: ReviewRef, as: Unasked, context: QuestionContext): boolean => {
  switch (fact.on) {
    case 'review':
      return fact.ids.includes(review.id);
    case 'unasked':
      return fact.any.includes(as);
    case 'date':
      return (
        fact.of === 'published' &&
        as === 'withdrawn' &&
        isWithin(publishedDay(review.publishedAt, context), fact.span)
      );
    default:
      return false;
  }
};

const asksForUnasked = (literals: readonly Literal[]): boolean =>
  literals.some(({ not, fact }) => !not && fact.on === 'unasked');

/** The drafts and withdrawn reviews that are listed or counted, the newest first; none where boards are to answer. */
export const selectUnasked = (question: Question, context: QuestionContext): ReviewStanding[] => {
  if (everyOf(question).length + demandsOf(question).length > 0) return [];
  const ways = branchesOf(question.where).filter(asksForUnasked);
  const meets = (review: ReviewRef, as: Unasked): boolean =>
    ways.some((literals) =>
      literals.every(({ not, fact }) => holdsOfReview(fact, review, as, context) !== not),
    );
  return context.reviews
    .flatMap((review) => {
      const as = unaskedAs(review);
      return as !== null && meets(review, as) ? [{ review, as }] : [];
    })
    .sort((one, other) => (one.review.publishedAt < other.review.publishedAt ? 1 : -1))
    .map(({ review, as }) => ({
      reviewId: review.id,
      title: review.title,
      reportNumber: review.reportNumber,
      dueDate: '',
      requests: 0,
      answered: 0,
      overdue: 0,
      unasked: as,
    }));
};
