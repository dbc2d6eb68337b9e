import type { Board } from '../domain/board.js';
import type { BoardIndex, KnownName } from './boardIndex.js';
import { isJoining, nameForm } from './boardName.js';
import { edits, sameStart, slips } from './typo.js';
import { squash, type Word } from './words.js';

/** How a name may be spelt: its words, and its words without the ending of the head. */
const canonical = (words: readonly Word[]): string => {
  const form = nameForm(words);
  return [...form.parts.map((part) => part.form), form.head ?? ''].join('');
};

const wholeDistance = (typed: readonly Word[], name: KnownName): number => {
  const known = name.words.filter((word) => !isJoining(word));
  return Math.min(edits(squash(typed), squash(known)), edits(canonical(typed), canonical(known)));
};

/** One name's own part alone, as in "Kristiansatd" for Sjukhusstyrelse Kristianstad. */
const partDistance = (typed: readonly Word[], name: KnownName): number => {
  const [word, ...more] = typed;
  if (word === undefined || more.length > 0) return Infinity;
  const whole = name.form.parts.length === 1;
  const spellings = name.form.parts
    .filter(({ proper }) => proper || whole)
    .flatMap(({ form, proper }) =>
      proper ? [form, `${form}s`] : [form, `${form}en`, `${form}et`, `${form}n`],
    );
  return Math.min(Infinity, ...spellings.map((spelling) => edits(word.folded, spelling)));
};

/** Whether every word is a slip of its counterpart; a short word must be right. */
const plausible = (typed: readonly Word[], name: KnownName): boolean => {
  const known = name.words.filter((word) => !isJoining(word));
  if (typed.length === 1 && known.length > 1) {
    const [word] = typed;
    return (
      word !== undefined &&
      name.form.parts.some(
        ({ form }) =>
          sameStart(word.folded, form) &&
          edits(word.folded, form) <= slips(Math.min(word.folded.length, form.length)) + 2,
      )
    );
  }
  if (typed.length !== known.length) return false;
  return typed.every((word, at) => {
    const other = known[at];
    if (other === undefined) return false;
    const apart = Math.min(edits(word.folded, other.folded), edits(canonical([word]), canonical([other])));
    const allowed = slips(Math.min(word.folded.length, other.folded.length));
    return apart === 0 || (apart <= allowed && sameStart(word.folded, other.folded));
  });
};

export interface Near {
  readonly board: Board;
  readonly distance: number;
  readonly plausible: boolean;
}

/** Every board's distance from what was typed, the nearest first. */
export const nearBoards = (words: readonly Word[], index: BoardIndex): Near[] => {
  const typed = words.filter((word) => !isJoining(word));
  const nearest = new Map<Board, Near>();
  for (const name of index.names) {
    const distance = Math.min(wholeDistance(typed, name), partDistance(typed, name));
    const before = nearest.get(name.board);
    if (before === undefined || distance < before.distance)
      nearest.set(name.board, { board: name.board, distance, plausible: plausible(typed, name) });
  }
  return [...nearest.values()].sort((one, other) => one.distance - other.distance);
};

/** What a misspelt name may stand for: one board only if every other is clearly further away. */
export const misspeltBoard = (words: readonly Word[], index: BoardIndex): Board[] => {
  const typed = words.filter((word) => !isJoining(word));
  const length = squash(typed).length;
  const allowed = slips(length);
  if (allowed === 0) return [];
  const near = nearBoards(typed, index);
  const [first] = near;
  if (first === undefined || first.distance > allowed) return [];
  const rivals = near.filter(({ distance }) => distance < first.distance + 2);
  if (rivals.length === 1) return first.plausible ? [first.board] : [];
  return rivals.some((near) => near.plausible) ? rivals.map(({ board }) => board) : [];
};
