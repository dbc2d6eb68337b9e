import type { Board } from '../domain/board.js';
import { boardIndex } from './boardIndex.js';
import { findBoardsInEnglish } from './boardsInEnglish.js';
import { isEnglishName } from './boardName.js';
import { findBoards, findMisspeltBoards, findMisspeltJoined, likeHead } from './findBoards.js';
import { findReviews } from './findReviews.js';
import { isReviewWord } from './reviewLeads.js';
import { type Mention, mentionOf, overlaps, type Taken, takenBy } from './mention.js';
import {
  followingUp,
  type ReviewIndex,
  reviewIndex,
  reviewsNearWord,
  reviewsWithBeginning,
  reviewsWithWord,
} from './reviewIndex.js';
import type { ReviewRef } from './reviewRef.js';
import { subjectInEnglish } from './subjectsInEnglish.js';
import type { Word } from './words.js';

/** Two names in one breath: then a group and its member are both meant. */
const together = new Set(['och', 'o', 'samt', 'plus', 'and']);

/** "sjukhusen utom Mo": the group is meant, and its member is not; after "eller också" each is for itself. */
const exceptions = new Set(
  'utom forutom undantaget undantag except excluding apart other an inte not ocksa else antingen either'.split(
    ' ',
  ),
);

/** "sjukhusstyrelserna i Lund och Ystad" speaks of two boards, not of the whole group. */
const withoutWholes = (mentions: readonly Mention[], words: readonly Word[]): Mention[] =>
  mentions.filter((mention, at) => {
    if (mention.is !== 'group' && mention.is !== 'oneOfBoards') return true;
    const joined = (other: Mention): boolean =>
      words
        .slice(Math.min(mention.to, other.to), Math.max(mention.from, other.from))
        .some(({ folded }) => together.has(folded));
    const excepted = (other: Mention): boolean =>
      words
        .slice(Math.min(mention.to, other.to), Math.max(mention.from, other.from))
        .some(({ folded }) => exceptions.has(folded));
    return !mentions.some(
      (other, place) =>
        other.is === 'board' &&
        mention.boards.includes(other.board) &&
        !(Math.abs(place - at) === 1 && joined(other)) &&
        !excepted(other),
    );
  });

/**
 * Everything that is spoken of without a misspelling, among the words that are not taken. What is dropped as a
 * group whose member is named stays spoken for.
 */
export const findMentions = (
  words: readonly Word[],
  taken: Taken,
  boards: readonly Board[],
  reviews: readonly ReviewRef[],
  ordinary: (word: Word) => boolean,
): { readonly mentions: readonly Mention[]; readonly dropped: readonly Mention[] } => {
  const knownReviews = reviewIndex(reviews);
  const spoken = findReviews(words, taken, knownReviews, ordinary);
  const free = takenBy(words.length, spoken).map((now, at) => now || taken[at] === true);
  const english = findBoardsInEnglish(words, free, boardIndex(boards));
  const others = takenBy(words.length, english).map((now, at) => now || free[at] === true);
  const called = [...english, ...findBoards(words, others, boardIndex(boards), knownReviews, ordinary)];
  const sure = takenBy(
    words.length,
    called.filter((mention) => mention.is === 'board' && mention.sure),
  ).map((now, at) => now || free[at] === true);
  const joined = findMisspeltJoined(words, sure, boardIndex(boards), ordinary);
  const apart = takenBy(words.length, joined);
  const named = [...called.filter(({ from, to }) => !overlaps(apart, from, to)), ...joined];
  const all = [...spoken, ...named].sort((one, other) => one.from - other.from);
  const mentions = withoutWholes(all, words);
  return { mentions, dropped: all.filter((mention) => !mentions.includes(mention)) };
};

/** Reviews that are spoken of with words whose slips have been mended. */
export const findMendedReviews = (
  words: readonly Word[],
  taken: Taken,
  reviews: readonly ReviewRef[],
  ordinary: (word: Word) => boolean,
): readonly Mention[] => findReviews(words, taken, reviewIndex(reviews), ordinary);

/** Whether the word can only be a board's name with a slip in it, because it ends as such names do. */
export const isMisspeltBoard = (words: readonly Word[], at: number, boards: readonly Board[]): boolean =>
  likeHead.test(words[at]?.folded ?? '') &&
  findMisspeltBoards(
    words,
    words.map((_, place) => place !== at),
    boardIndex(boards),
  ).length > 0;

/** Among words that nothing else explains: misspelt boards, then parts of titles. */
export const findHiddenMentions = (
  words: readonly Word[],
  taken: Taken,
  boards: readonly Board[],
  reviews: readonly ReviewRef[],
): readonly Mention[] => {
  const misspelt = findMisspeltBoards(words, taken, boardIndex(boards));
  const stillFree = takenBy(words.length, misspelt).map((now, at) => now || taken[at] === true);
  const titled = findTitleWords(words, stillFree, reviews);
  const left = takenBy(words.length, titled).map((now, at) => now || stillFree[at] === true);
  return [...misspelt, ...titled, ...(titled.length > 0 ? [] : findMisspeltTitle(words, left, reviews))];
};

/** A word of a title with a slip in it; nothing if it may be one of two titles. */
const findMisspeltTitle = (
  words: readonly Word[],
  taken: Taken,
  reviews: readonly ReviewRef[],
): readonly Mention[] => {
  const index = reviewIndex(reviews);
  return words.flatMap((word, at): Mention[] => {
    if (taken[at] === true) return [];
    const [only, ...others] = reviewsNearWord(word.folded, index);
    if (only === undefined || others.length > 0) return [];
    return [{ from: at, to: at + 1, is: 'review', review: only }];
  });
};

/** What "follow-up" and "original" say of a review, in a text that names what it is about. */
const versions: readonly { readonly said: RegExp; readonly followsUp: boolean }[] = [
  { said: /^(?:follow up|followup)$/, followsUp: true },
  { said: /^(?:original|initial|ursprungliga)$/, followsUp: false },
];
const beforeNoun = /^(?:the|a|that|this|on|of|for|in|about|to)$/;
interface Told {
  readonly from: number;
  readonly to: number;
}
const versionIn = (words: readonly Word[], taken: Taken): (Told & { readonly followsUp: boolean }) | null => {
  for (const [from, { folded }] of words.entries()) {
    if (taken[from] === true) continue;
    for (const [to, said] of [
      [from + 1, folded],
      [from + 2, `${folded} ${words[from + 1]?.folded ?? ''}`],
    ] as const) {
      const version = versions.find((known) => known.said.test(said));
      // "which boards will follow up procurement?": a verb.
      const isVerb =
        said === 'follow up' &&
        words[from + 1]?.gap !== '-' &&
        !beforeNoun.test(words[from - 1]?.folded ?? '') &&
        !isReviewWord(words[to]);
      if (version !== undefined && !isVerb) return { from, to, followsUp: version.followsUp };
    }
  }
  return null;
};

/** What the words from `from` on are called in titles; `phrased`: words that only a whole phrase may be read of. */
const titledAt = (
  words: readonly Word[],
  from: number,
  taken: Taken,
  phrased: Taken,
  index: ReviewIndex,
): (Told & { readonly having: readonly ReviewRef[] }) | null => {
  const english = subjectInEnglish(words, from);
  if (
    english !== null &&
    (english.to > from + 1 ? !overlaps(phrased, from, english.to) : taken[from] !== true)
  ) {
    const having = new Set(english.stems.flatMap((stem) => reviewsWithBeginning(stem, index)));
    if (having.size > 0) return { from, to: english.to, having: [...having] };
  }
  const folded = words[from]?.folded ?? '';
  if (taken[from] === true || folded.length < 4) return null;
  const having = reviewsWithWord(folded, index);
  return having.length > 0 ? { from, to: from + 1, having } : null;
};

/** Words between a short word of a title and one that told it: "hot och våld". */
const nearTold = 2;
/** Short words that stand in every title that was told by the longer ones beside them; alone they would tell none. */
const shortBeside = (
  words: readonly Word[],
  taken: Taken,
  found: readonly Told[],
  all: readonly ReviewRef[],
  index: ReviewIndex,
): Told[] => {
  const titles = index.titles.filter(({ review }) => all.includes(review));
  return words.flatMap(({ folded }, at): Told[] => {
    if (taken[at] === true || folded.length !== 3 || found.some(({ from, to }) => from <= at && at < to))
      return [];
    const beside = found.some(({ from, to }) => from - at <= nearTold && at - to < nearTold);
    return beside && titles.every(({ told }) => told.includes(folded)) ? [{ from: at, to: at + 1 }] : [];
  });
};

/**
 * Words that are parts of titles, in Swedish or English, without anything that says so; all of them together mean one
 * review. `phrased`: words that are taken even for a phrase of several.
 */
export const findTitleWords = (
  words: readonly Word[],
  taken: Taken,
  reviews: readonly ReviewRef[],
  phrased: Taken = taken,
): readonly Mention[] => {
  const index = reviewIndex(reviews);
  const found: (Told & { readonly having: readonly ReviewRef[] })[] = [];
  for (let from = 0; from < words.length;) {
    const titled = titledAt(words, from, taken, phrased, index);
    if (titled !== null) found.push(titled);
    from = titled?.to ?? from + 1;
  }
  const [first, ...others] = found;
  if (first === undefined) return [];
  const all = first.having.filter((review) => others.every(({ having }) => having.includes(review)));
  const version = versionIn(words, phrased);
  const mentioned = mentionOf(version === null ? all : followingUp(all, version.followsUp));
  if (mentioned === null) return [];
  const short = shortBeside(words, taken, found, all, index);
  const told = version === null ? [...found, ...short] : [...found, ...short, version];
  return told.map(({ from, to }) => ({ from, to, ...mentioned })).sort((one, other) => one.from - other.from);
};

const quantifiers = new Set(
  'any some every each no nagot nagon nagra nat nan vilket vilken vilka which varje inget ingen inga alla samtliga manga all many'.split(
    ' ',
  ),
);
/** "något", "at least one". */
const isQuantified = (words: readonly Word[], at: number): boolean => {
  const [least, one] = [words[at - 2]?.folded ?? '', words[at - 1]?.folded ?? ''];
  return quantifiers.has(one) || (/^(?:one|en|ett)$/.test(one) && /^(?:least|minst|atminstone)$/.test(least));
};
const ofThem =
  /^(?:recommendations|recs|responses|answers|replies|measures|actions|requests|reviews|reports|deadlines|secretaries|contacts)$/;
/** "hospital recommendations": of all of them, as English says it. */
const isAttribute = ({ from, to }: Mention, words: readonly Word[]): boolean =>
  to === from + 1 &&
  isEnglishName(words[from]?.folded ?? '') &&
  words[to]?.gap === '' &&
  ofThem.test(words[to].folded);

/** "the hospital group", "gruppen sjukhusen": the word that says so belongs to the name. */
const withGroupWord = (mention: Mention, words: readonly Word[]): Mention => {
  if (mention.is !== 'group' && mention.is !== 'oneOfBoards') return mention;
  const [before, after] = [words[mention.from - 1], words[mention.to]];
  if (after?.gap === '' && after.folded === 'group') return { ...mention, to: mention.to + 1 };
  return /^(?:group|gruppen)$/.test(before?.folded ?? '') && words[mention.from]?.gap === ''
    ? { ...mention, from: mention.from - 1 }
    : mention;
};

/** "något sjukhus": any of the group, and not one that is not named. */
export const anyOfGroup = (
  mentions: readonly Mention[],
  words: readonly Word[],
  boards: readonly Board[],
): Mention[] =>
  mentions.map((spoken) => {
    const mention = withGroupWord(spoken, words);
    const whole = isQuantified(words, mention.from) || isAttribute(mention, words) || mention !== spoken;
    if (mention.is !== 'oneOfBoards' || !whole) return mention;
    const group = boardIndex(boards).groups.find(
      (known) =>
        known.boards.length === mention.boards.length &&
        known.boards.every((board) => mention.boards.includes(board)),
    );
    const { from, to } = mention;
    return group === undefined ? mention : { from, to, is: 'group', name: group.name, boards: group.boards };
  });

/** The mentions as they stand after the second reading: groups give way to their members. */
export const settled = (mentions: readonly Mention[], words: readonly Word[]): Mention[] =>
  withoutWholes(
    [...mentions].sort((one, other) => one.from - other.from),
    words,
  );
