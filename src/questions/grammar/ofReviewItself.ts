import { isDateOf, saysOf } from './saidOf.js';
import type { Parts } from './parts.js';
import { termOf } from './marks.js';

const draft = /^(?:utkast|utkastet|utkasten|drafts?)$/;
/** "vilka granskningar är utkast?", "hur många utkast har vi?": of a response it would say that the board has begun. */
const asksForDrafts = (parts: Parts): boolean => {
  const { marks, words, sentence, hasBoards } = parts;
  return (
    !hasBoards &&
    !sentence.has('responseNoun', 'boardNoun') &&
    marks.some(
      (mark) =>
        termOf(mark) === 'draft' &&
        words.slice(mark.from, mark.to).some(({ folded }) => draft.test(folded)) &&
        (sentence.unit === 'reviews' ||
          sentence.exists ||
          (sentence.has('howMany', 'what') && !saysOf(parts, 'review'))),
    )
  );
};

/** "vad innehåller utkasten?": what stands in them is asked for, and not who has written of drafts. */
const asksWhatDraftsSay = ({ conditions }: Parts): boolean =>
  conditions.said.some(({ literal: { fact } }) => fact.on === 'words' && draft.test(fact.text.toLowerCase()));

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
  asksForDrafts(parts) || asksWhatDraftsSay(parts) || asksWhatAuditorsDecided(parts);
