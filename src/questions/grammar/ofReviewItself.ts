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

const review = /^(?:granskning(?:en|ar|arna)?|rapport(?:en|er|erna)?|reviews?)$/;
const wasDecided = /^(?:besluta(?:des|ts)|decided)$/;
const mayJoin = /^(?:som|har|the|was|were|been|have|has|that)$/;
/** "när beslutades granskningen av jour?", "reviews that were decided in May": the review itself, and no response. */
const saysReviewWasDecided = ({ words, sentence }: Parts): boolean =>
  !sentence.has('responseNoun') &&
  words.some(({ folded }, at) => {
    if (!wasDecided.test(folded)) return false;
    if (review.test(words[at + 1]?.folded ?? '')) return folded !== 'decided';
    let before = at - 1;
    while (mayJoin.test(words[before]?.folded ?? '')) before -= 1;
    const passive = folded !== 'decided' || /^(?:was|were|been)$/.test(words[at - 1]?.folded ?? '');
    return passive && review.test(words[before]?.folded ?? '');
  });

/** Asks for something of a review itself that no condition tells, in words that are else said of its responses. */
export const asksOfReviewItself = (parts: Parts): boolean =>
  asksForDrafts(parts) ||
  asksWhatDraftsSay(parts) ||
  asksWhatAuditorsDecided(parts) ||
  saysReviewWasDecided(parts);
