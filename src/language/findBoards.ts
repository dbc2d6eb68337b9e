import { boardCalled } from './boardCalled.js';
import type { BoardIndex } from './boardIndex.js';
import { isJoining, nameForm, splitHead } from './boardName.js';
import { matchBoardWords } from './matchBoards.js';
import { type Mention, type Mentioned, overlaps, type Taken } from './mention.js';
import { misspeltBoard } from './misspeltBoard.js';
import { type ReviewIndex, reviewsWithWord } from './reviewIndex.js';
import type { Word } from './words.js';

/** Words of the longest name that is looked for. */
const longestName = 9;

const isHead = (word: Word): boolean => splitHead(word.folded)?.modifier === '';
const noVowel = /^[^aeiouy]+$/;

const ownWords = (words: readonly Word[]): Word[] =>
  words.filter((word) => !isJoining(word) && !isHead(word));

/** Initials that nobody registered are believed in a sentence only where they cannot be a word. */
const couldBeWord = (window: readonly Word[], shouted: boolean): boolean => {
  const [word, ...more] = ownWords(window);
  if (word === undefined || more.length > 0 || word.folded.length > 4) return false;
  return !(word.capitals && !shouted) && !noVowel.test(word.folded);
};

const calledIn = (
  window: readonly Word[],
  boards: BoardIndex,
  reviews: ReviewIndex,
  ordinary: (word: Word) => boolean,
  shouted: boolean,
): Mentioned | null => {
  const own = ownWords(window);
  if (own.length === 0) return null;
  const called = boardCalled(window, boards);
  if (called === null) return null;
  const isOrdinary = own.some(ordinary);
  if (
    isOrdinary &&
    (own.length === 1
      ? couldBeWord(window, shouted) || !(called.kind === 'one' && called.sure)
      : !(called.kind === 'one' && called.sure))
  )
    return null;
  const [first] = own;
  const byInitials =
    first !== undefined &&
    own.length === 1 &&
    nameForm([first]).parts.every(({ form }) => !boards.byPart.has(form));
  if (
    byInitials &&
    called.kind !== 'group' &&
    !boards.byShortForm.has(first.folded) &&
    couldBeWord(window, shouted) &&
    !(called.kind === 'one' && called.sure)
  )
    return null;
  if (called.kind === 'group') return { is: 'group', name: called.name, boards: called.boards };
  if (called.kind === 'several') return { is: 'oneOfBoards', boards: called.boards };
  const checked = matchBoardWords(window, boards);
  if (checked.kind === 'several') return { is: 'oneOfBoards', boards: checked.boards };
  const orReviews = called.sure
    ? []
    : [...new Set(own.flatMap(({ folded }) => reviewsWithWord(folded, reviews)))];
  return { is: 'board', board: called.board, sure: called.sure, orReviews };
};

const eachWindow = (
  words: readonly Word[],
  taken: Taken,
  read: (window: readonly Word[]) => Mentioned | null,
): Mention[] => {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length;) {
    const start = words[from];
    let next = from + 1;
    if (start !== undefined && !isJoining(start) && taken[from] !== true) {
      for (let to = Math.min(words.length, from + longestName); to > from; to -= 1) {
        const end = words[to - 1];
        if (end === undefined || isJoining(end) || overlaps(taken, from, to)) continue;
        const mentioned = read(words.slice(from, to));
        if (mentioned === null) continue;
        mentions.push({ from, to, ...mentioned });
        next = to;
        break;
      }
    }
    from = next;
  }
  return mentions;
};

/** The boards that are called by name, short form, part, group or initials; correctly spelt. */
export const findBoards = (
  words: readonly Word[],
  taken: Taken,
  boards: BoardIndex,
  reviews: ReviewIndex,
  ordinary: (word: Word) => boolean,
): Mention[] => {
  const shouted = words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
  return eachWindow(words, taken, (window) => calledIn(window, boards, reviews, ordinary, shouted));
};

/** The boards that may be meant by misspelt words; only words that nothing else explains are given. */
export const findMisspeltBoards = (words: readonly Word[], taken: Taken, boards: BoardIndex): Mention[] =>
  eachWindow(words, taken, (window): Mentioned | null => {
    const [board, ...others] = misspeltBoard(window, boards);
    if (board === undefined) return null;
    return others.length === 0
      ? { is: 'board', board, sure: false, orReviews: [] }
      : { is: 'oneOfBoards', boards: [board, ...others] };
  });
