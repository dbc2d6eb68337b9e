import type { Unit } from '../question.js';
import { demandsIn } from './demands.js';
import type { Parts } from './parts.js';
import { termOf } from './marks.js';

/** "finns det någon nämnd som har svarat på allt?": those are listed. */
export const asksForWhole = ({ sentence, conditions, mine }: Parts): boolean =>
  !mine &&
  !conditions.said.some(({ literal: { not, fact } }) => !not && fact.on === 'board' && fact.group === null) &&
  (sentence.exists || sentence.has('anybody')) &&
  conditions.said.some(({ ofEvery }) => ofEvery === true);

/** "finns det någon rapport som är försenad?": those are listed. */
export const asksForReviews = ({ sentence, marks, conditions }: Parts): boolean => {
  const denied = conditions.said.some(({ literal: { not, fact } }) => not && fact.on === 'state');
  const notByAll = conditions.notAll || (sentence.has('all') && denied);
  return (
    sentence.exists &&
    marks.some(
      (mark, at) =>
        termOf(marks[at + 1]) === 'that' &&
        (termOf(mark) === 'theReview' || termOf(mark) === 'reviewsNoun') &&
        // "finns det granskningar som inte är besvarade av alla?"
        (termOf(marks[at - 1]) === 'anybody' ? termOf(mark) === 'theReview' : notByAll),
    )
  );
};

/** "finns det rekommendationer om jour eller bemanning?": those are listed. */
export const asksForWords = ({ sentence, conditions: { where } }: Parts): boolean =>
  sentence.exists &&
  where.either.length > 0 &&
  where.either.flat().every(({ not, fact }) => !not && fact.on === 'words');

/** "har någon nämnd svarat på både rapport 2 och rapport 7?": those are listed. */
export const asksForSeveral = (parts: Parts): boolean => {
  const { sentence, conditions, mine } = parts;
  const isNamed = conditions.said.some(
    ({ literal: { not, fact } }) => !not && fact.on === 'board' && fact.group === null,
  );
  return (
    !mine && !isNamed && (sentence.exists || sentence.has('anybody')) && demandsIn('boards', parts) !== null
  );
};

/** Boards or reviews, by the first noun for one of them. */
export const wholeUnit = ({ marks }: Parts): Unit => {
  const noun = marks
    .map(termOf)
    .find((term) => term === 'boardNoun' || term === 'theReview' || term === 'reviewsNoun');
  return noun === undefined || noun === 'boardNoun' ? 'boards' : 'reviews';
};

/** What is asked for that may exist; without a noun, recommendations. */
export const existingUnit = ({ marks }: Parts): Unit =>
  marks
    .map(termOf)
    .flatMap((term) =>
      term === 'measureNoun'
        ? 'measures'
        : term === 'responseNoun'
          ? 'requests'
          : term === 'boardNoun'
            ? 'boards'
            : [],
    )[0] ?? 'recommendations';

/** "har vi något om förskolan?": of the review that is named. */
export const asksIfAny = ({ sentence: { has, unit }, conditions: { where } }: Parts): boolean =>
  has('anybody') &&
  unit === null &&
  where.either.length === 0 &&
  where.all.length > 0 &&
  where.all.every(({ not, fact }) => !not && fact.on === 'review') &&
  !has('boardNoun', 'responseNoun', 'measureNoun', 'recommendationNoun', 'personNoun');
