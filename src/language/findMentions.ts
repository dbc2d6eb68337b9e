import type { Board } from '../domain/board.js';
import { boardIndex } from './boardIndex.js';
import { findBoardsInEnglish } from './boardsInEnglish.js';
import { isEnglishName } from './boardName.js';
import { findBoards, findMisspeltBoards, findMisspeltJoined, likeHead } from './findBoards.js';
import { findReviews } from './findReviews.js';
import { type Mention, overlaps, type Taken, takenBy } from './mention.js';
import { reviewIndex, reviewsNearWord } from './reviewIndex.js';
import type { ReviewRef } from './reviewRef.js';
import { findTitleWords } from './titleWords.js';
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
