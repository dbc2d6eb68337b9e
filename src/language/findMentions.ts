import type { Board } from '../domain/board.js';
import { boardIndex } from './boardIndex.js';
import { findBoards, findMisspeltBoards } from './findBoards.js';
import { findReviews } from './findReviews.js';
import { type Mention, mentionOf, type Taken, takenBy } from './mention.js';
import { reviewIndex, reviewsNearWord, reviewsWithWord } from './reviewIndex.js';
import type { ReviewRef } from './reviewRef.js';
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
  const named = findBoards(words, free, boardIndex(boards), knownReviews, ordinary);
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

/** "nämden", "styrlesen": what names end in, with a slip or without. */
const likeHead = /(?:nam+n?d|nand|styrl?es|styrels)[a-z]{0,4}$/;
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

/** Words that are parts of titles, without anything that says so; all of them together mean one review. */
export const findTitleWords = (
  words: readonly Word[],
  taken: Taken,
  reviews: readonly ReviewRef[],
): readonly Mention[] => {
  const index = reviewIndex(reviews);
  const found = words.flatMap((word, at) => {
    if (taken[at] === true || word.folded.length < 4) return [];
    const having = reviewsWithWord(word.folded, index);
    return having.length > 0 ? [{ at, having }] : [];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const all = first.having.filter((review) => others.every(({ having }) => having.includes(review)));
  const mentioned = mentionOf(all);
  return mentioned === null ? [] : found.map(({ at }) => ({ from: at, to: at + 1, ...mentioned }));
};

const quantifiers = new Set(
  'any some every each no nagot nagon nagra vilket vilken which varje inget ingen'.split(' '),
);
/** "något sjukhus": any of the group, and not one that is not named. */
export const anyOfGroup = (
  mentions: readonly Mention[],
  words: readonly Word[],
  boards: readonly Board[],
): Mention[] =>
  mentions.map((mention) => {
    if (mention.is !== 'oneOfBoards' || !quantifiers.has(words[mention.from - 1]?.folded ?? ''))
      return mention;
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
