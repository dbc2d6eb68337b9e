import { distance } from 'fastest-levenshtein';

const isSwap = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};

/** Edits between two words; two neighbouring letters in the wrong order count as one. */
export const edits = (one: string, other: string): number => {
  if (one === other) return 0;
  const count = distance(one, other);
  return count === 2 && isSwap(one, other) ? 1 : count;
};

/** How many edits a word of this length may have and still be a slip: none in a short one. */
export const slips = (length: number): number => {
  if (length <= 4) return 0;
  return length < 14 ? 1 : 2;
};

/** Slips of the finger seldom hit the first letter; another first letter is more likely another word. */
export const sameStart = (one: string, other: string): boolean =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);
