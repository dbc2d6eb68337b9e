import type { Word } from './words.js';

/** Letters that are compared. */
const most = 4;

/** How names begin: every beginning of up to four letters. */
export type Beginnings = ReadonlySet<string>;

/** Of names with their letters together, as `squash` puts them. */
export const beginningsOf = (names: Iterable<string>): Beginnings => {
  const beginnings = new Set<string>();
  for (const name of names)
    for (let length = 1; length <= Math.min(most, name.length); length += 1)
      beginnings.add(name.slice(0, length));
  return beginnings;
};

/** Whether one of the names may begin with this word; most words are seen at once to begin none. */
export const mayBegin = (word: Word | undefined, beginnings: Beginnings): boolean =>
  word !== undefined && beginnings.has(word.folded.slice(0, most));
