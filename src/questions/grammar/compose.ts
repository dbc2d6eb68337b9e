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
import { saysNothing, whereOf } from './saidOf.js';
import { isOfOneBoard, unitOf } from './unitAsked.js';
import { yesNoQuestion } from './yesNo.js';

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
