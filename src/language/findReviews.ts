import { type Mention, type Mentioned, type Taken, mentionOf, overlaps } from './mention.js';
import {
  isFollowUp,
  latestReviews,
  type ReviewIndex,
  reviewsNearWord,
  reviewsWithWord,
} from './reviewIndex.js';
import { type Found, isReviewWord, leadsNumber, numberWords, registryWords, said } from './reviewLeads.js';
import { another, bareNumber, numberLed, numbered, registry, registryLead } from './reviewNumbers.js';
import { compound, partOfTitle, theFollowUp, wholeTitle } from './reviewTitles.js';
import type { Word } from './words.js';

const latestWords = new Set('senaste sista nyaste latest newest last'.split(' '));

const previousWords = new Set('forra foregaende previous'.split(' '));

const aboutWords = new Set('av om kring rorande avseende gallande angaende of on about regarding'.split(' '));

const missing = (words: readonly Word[], from: number, to: number): Mentioned => ({
  is: 'unknownReview',
  said: said(words, from, to),
});

/** What follows "rapport" or "granskningen": a number, a registry number, a title or a part of one. */
const afterLead = (
  words: readonly Word[],
  start: number,
  index: ReviewIndex,
  ordinary: (word: Word) => boolean,
): Found | null => {
  const from = start + (numberWords.has(words[start + 1]?.folded ?? '') ? 2 : 1);
  const exact =
    registry(words, from, index, false) ??
    numbered(words, from, start, index) ??
    wholeTitle(words, from, index, 1);
  if (exact) return exact;
  const about = aboutWords.has(words[from]?.folded ?? '');
  const part = about ? partOfTitle(words, from + 1, index) : null;
  if (part) return /^uppfolj/.test(words[start]?.folded ?? '') ? theFollowUp(part) : part;
  const next = words[from + 1];
  const near = about && next !== undefined ? reviewsNearWord(next.folded, index) : [];
  if (near.length === 1)
    return { to: from + 2, mentioned: mentionOf(near) ?? missing(words, start, from + 2) };
  if (!about || next === undefined || ordinary(next) || registryWords.has(next.folded)) return null;
  return { to: from + 2, mentioned: missing(words, start, from + 2) };
};

/** "den senaste granskningen", "den förra rapporten", "den senaste" at the end of what is said. */
const latest = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  const folded = words[from]?.folded ?? '';
  // "läst" is not "last".
  if (folded === 'last' && /ä/iu.test(words[from]?.text ?? '')) return null;
  const most = folded === 'most' && words[from + 1]?.folded === 'recent';
  const previous = previousWords.has(folded);
  if (!most && !previous && !latestWords.has(folded)) return null;
  const to = from + (most ? 3 : 2);
  // "and the latest one?"
  const one = words[to - 1]?.folded === 'one' && words[from - 1]?.folded === 'the' && to === words.length;
  const led = isReviewWord(words[to - 1]) || one;
  const alone =
    ['den', 'the'].includes(words[from - 1]?.folded ?? '') &&
    (to - 1 === words.length || words[to - 1]?.gap === ',');
  if (!led && !alone) return null;
  const end = led ? to : to - 1;
  return {
    to: end,
    mentioned: mentionOf(latestReviews(index, previous ? 1 : 0)) ?? {
      is: 'unknownReview',
      said: said(words, from, end),
    },
  };
};

/** "den uppföljande granskningen", with what it is about or alone. */
const followUpReview = (
  words: readonly Word[],
  from: number,
  index: ReviewIndex,
  ordinary: (word: Word) => boolean,
): Found | null => {
  const folded = words[from]?.folded ?? '';
  const bare = /^uppfoljnings?(?:granskning|rapport)(?:en|ens)?$/.test(folded);
  if (folded === 'uppfoljande' && !isReviewWord(words[from + 1])) {
    // "uppföljande upphandlingen"
    const next = words[from + 1]?.folded ?? '';
    const near = reviewsWithWord(next, index);
    const mentioned = mentionOf((near.length > 0 ? near : reviewsNearWord(next, index)).filter(isFollowUp));
    return mentioned && { to: from + 2, mentioned };
  }
  if (!bare && (folded !== 'uppfoljande' || !isReviewWord(words[from + 1]))) return null;
  const told = bare ? null : afterLead(words, from + 1, index, ordinary);
  if (told !== null) return theFollowUp(told);
  const mentioned = mentionOf(index.reviews.filter(isFollowUp));
  return mentioned && { to: from + (bare ? 1 : 2), mentioned };
};

/** The reviews that are spoken of by number, registry number, title or as the latest. */
export const findReviews = (
  words: readonly Word[],
  taken: Taken,
  index: ReviewIndex,
  ordinary: (word: Word) => boolean,
): Mention[] => {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length;) {
    const last = mentions.at(-1);
    const found =
      latest(words, from, index) ??
      registryLead(words, from, index) ??
      (isReviewWord(words[from]) || leadsNumber(words, from)
        ? afterLead(words, from, index, ordinary)
        : null) ??
      registry(words, from, index, false) ??
      wholeTitle(words, from, index, 2) ??
      followUpReview(words, from, index, ordinary) ??
      numberLed(words, from, index) ??
      bareNumber(words, from, index) ??
      compound(words, from, index) ??
      (last?.to === from ? another(words, from, index) : null);
    if (found === null || overlaps(taken, from, found.to)) {
      from += 1;
      continue;
    }
    mentions.push({ from, to: found.to, ...found.mentioned });
    from = found.to;
  }
  return mentions;
};
