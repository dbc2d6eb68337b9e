import { isDateOf } from './saidOf.js';
import type { Parts } from './parts.js';
import { termOf } from './marks.js';

/** "vilka granskningar är utkast?": of a response it would say that the board has begun. */
const asksForDrafts = ({ marks, words, sentence, hasBoards }: Parts): boolean =>
  !hasBoards &&
  !sentence.has('responseNoun', 'boardNoun') &&
  marks.some(
    (mark) =>
      termOf(mark) === 'draft' &&
      words.slice(mark.from, mark.to).some(({ folded }) => /^(?:utkast|utkastet|drafts?)$/.test(folded)) &&
      (sentence.unit === 'reviews' || sentence.exists),
  );

/** "vilka granskningar beslutade vi i december?": auditors decide on reviews, boards on responses. */
const asksWhatAuditorsDecided = ({ words, sentence, conditions, mine, hasBoards }: Parts): boolean =>
  sentence.unit === 'reviews' &&
  !mine &&
  conditions.said.some((said) => isDateOf(said, 'answered')) &&
  words.some(({ folded }) => /^(?:beslut(?:ade|at|ades|ats)?|decided?)$/.test(folded)) &&
  words.some(
    ({ folded }) =>
      /^(?:revisorerna|revisionen|auditors)$/.test(folded) || (!hasBoards && /^(?:vi|we)$/.test(folded)),
  );

/** Asks for something of a review itself that no condition tells, in words that are else said of its responses. */
export const asksOfReviewItself = (parts: Parts): boolean =>
  asksForDrafts(parts) || asksWhatAuditorsDecided(parts);
