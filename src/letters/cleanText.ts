/** Characters that a word processor or a PDF puts in for looks, and what they stand for. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\u2028\u2029\v\u0085]/gu, '\n'],
  [/\u00ad(?=[ \t]*\n)/gu, '-'],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, ''],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' '],
  [/[\u2010\u2011\u2212]/gu, '-'],
  [/\ufb00/gu, 'ff'],
  [/\ufb01/gu, 'fi'],
  [/\ufb02/gu, 'fl'],
  [/\ufb03/gu, 'ffi'],
  [/\ufb04/gu, 'ffl'],
  [/\f/gu, '\n\f'],
];

/** One kind of line end, space and hyphen; composed letters; a form feed only at the start of a line. */
export const cleanText = (text: string): string =>
  replacements.reduce((cleaned, [from, to]) => cleaned.replace(from, to), text.normalize('NFC'));
