/** Words that follow a hyphen which stands for a shared second part: "produktions- och kapacitetsplanering". */
const conjunctions = /^(?:och|eller|samt|respektive|resp\.|till|\/)(?![\p{L}])/u;

/**
 * Joins two lines of one paragraph. A hyphen at the end of the first is the mark of a divided word, except
 * before a conjunction, and where it belongs to the word itself: after a capital or figure ("IT-"), before
 * a capital ("Berg-Lund"), after a single letter ("e-post").
 */
export const joinLines = (first: string, second: string): string => {
  if (!/[\p{L}\p{N}]-$/u.test(first.slice(-3))) return `${first} ${second}`;
  if (conjunctions.test(second)) return `${first} ${second}`;
  const ownHyphen =
    /[\p{Lu}\p{N}]-$/u.test(first.slice(-3)) ||
    /^[\p{Lu}\p{N}]/u.test(second) ||
    /(?:^|\s)\p{L}-$/u.test(first.slice(-3));
  return ownHyphen || !/^\p{L}/u.test(second) ? first + second : first.slice(0, -1) + second;
};
