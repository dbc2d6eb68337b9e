import type { Board } from '../domain/board.js';
import { boardCalled } from './boardCalled.js';
import { type BoardIndex, boardIndex } from './boardIndex.js';
import { isJoining, nameForm } from './boardName.js';
import { misspeltBoard, nearBoards } from './misspeltBoard.js';
import { edits } from './typo.js';
import { squash, type Word, wordsOf } from './words.js';

/**
 * What somebody's words for a board mean in a register. `several` asks back, `none` brings what lies nearest.
 * One board is not `sure` when only a part of its name was said, its initials, or when it was misspelt.
 */
export type BoardMatch =
  | { readonly kind: 'one'; readonly board: Board; readonly sure: boolean }
  | { readonly kind: 'several'; readonly boards: readonly Board[] }
  | { readonly kind: 'group'; readonly name: string; readonly boards: readonly Board[] }
  | { readonly kind: 'none'; readonly nearest: readonly Board[] };

/** Longer than any board's name. */
const longest = 120;

const sharesWord = (words: readonly Word[], board: Board): boolean => {
  const asked = nameForm(words).parts.map(({ form }) => form);
  return nameForm(wordsOf(board.name)).parts.some(({ form }) => asked.includes(form));
};

const nearest = (words: readonly Word[], index: BoardIndex): Board[] => {
  const length = squash(words).length;
  return nearBoards(words, index)
    .filter(({ board, distance }) => distance <= length / 2 || sharesWord(words, board))
    .slice(0, 3)
    .map(({ board }) => board);
};

/** Another board whose whole name is one slip away from what was taken for a part of this one's. */
const rivals = (words: readonly Word[], board: Board, index: BoardIndex): Board[] => {
  const typed = squash(words.filter((word) => !isJoining(word)));
  return index.names
    .filter((name) => name.board !== board && edits(typed, name.squashed) <= 1)
    .map((name) => name.board);
};

/** As `matchBoards`, for words that were read already. */
export const matchBoardWords = (words: readonly Word[], index: BoardIndex): BoardMatch => {
  const meaning = words.filter((word) => !isJoining(word));
  if (meaning.length === 0 || squash(meaning).length > longest) return { kind: 'none', nearest: [] };
  const called = boardCalled(words, index);
  if (called?.kind === 'one' && !called.sure) {
    const others = rivals(words, called.board, index);
    return others.length === 0 ? called : { kind: 'several', boards: [called.board, ...new Set(others)] };
  }
  if (called?.kind === 'half') return { kind: 'none', nearest: [called.board] };
  if (called) return called;
  const [first, ...others] = misspeltBoard(words, index);
  if (first === undefined) return { kind: 'none', nearest: nearest(meaning, index) };
  return others.length === 0
    ? { kind: 'one', board: first, sure: false }
    : { kind: 'several', boards: [first, ...others] };
};

/**
 * Finds the boards that a person means: by name, short form, initials, part, group or misspelt.
 * Never another one: what is not clearly one board is `several` or `none`.
 */
export const matchBoards = (query: string, boards: readonly Board[]): BoardMatch =>
  matchBoardWords(wordsOf(query.slice(0, 400)), boardIndex(boards));
