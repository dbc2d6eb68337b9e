import type { Question } from '../question.js';
import { contentQuestion, isContent } from './contentAsked.js';
import { asksForDay, dateQuestion } from './dateAsked.js';
import {
  asksForReviews,
  asksForSeveral,
  asksForWhole,
  asksForWords,
  asksIfAny,
  existingUnit,
  wholeUnit,
} from './existence.js';
import { list, listQuestion, ownWork, standing } from './listAsked.js';
import type { Obstacle } from './obstacle.js';
import { rowsQuestion } from './ofEvery.js';
import { asksOfReviewItself } from './ofReviewItself.js';
import type { Parts } from './parts.js';
import { saysNothing, saysOf, whereOf } from './saidOf.js';
import { isOfOneBoard, unitOf } from './unitAsked.js';
import { yesNoQuestion } from './yesNo.js';

/** "är rapport 14 återkallad?", "har någon granskning dragits tillbaka?": how it stands with it, or which ones. */
const unaskedQuestion = (parts: Parts): Question | Obstacle =>
  saysOf(parts, 'review')
    ? {
        ask: 'state',
        of: 'reviews',
        where: whereOf(parts, ({ literal: { fact } }) => fact.on === 'unasked'),
      }
    : list(parts, 'reviews');

/** Which question the parts make. The order matters: what is asked for outweighs whom it is about. */
export const compose = (parts: Parts): Question | Obstacle => {
  const { has, yesNo } = parts.sentence;
  if (asksOfReviewItself(parts)) return 'nothing';
  if (asksForDay(parts)) return dateQuestion(parts);
  if (has('howMany')) {
    const of = isOfOneBoard(parts) ? 'requests' : unitOf(parts);
    if (saysNothing(parts) && parts.sentence.unit === null && !has('mustRespond', 'received'))
      return 'nothing';
    const openOnly = parts.mine && of === 'requests' ? ownWork(parts) : [];
    return rowsQuestion('count', of, parts, (without) => whereOf(parts, without, openOnly));
  }
  if (isContent(parts)) return contentQuestion(parts);
  if (yesNo) {
    if (saysOf(parts, 'unasked')) return unaskedQuestion(parts);
    if (asksForWhole(parts) || asksForReviews(parts)) return list(parts, wholeUnit(parts));
    if (asksForSeveral(parts)) return list(parts, 'boards');
    if (asksForWords(parts)) return list(parts, existingUnit(parts));
    return yesNoQuestion(parts, whereOf) ?? (asksIfAny(parts) ? standing(parts) : 'nothing');
  }
  const everybody = parts.conditions.notAll;
  if (everybody && !has('which')) return yesNoQuestion(parts, whereOf) ?? listQuestion(parts);
  if (has('howStands')) return standing(parts);
  return listQuestion(parts);
};
