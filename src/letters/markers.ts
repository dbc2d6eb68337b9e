/** What begins an item of a list. */
export interface Marker {
  /** Items of one list share it. */
  readonly kind: string;
  /** Number of the item in a numbered or lettered list. */
  readonly ordinal: number | null;
  readonly rest: string;
}

const bullets = /^([•▪●○◦‣■□➢➤✓→\uf0b7\uf0a7·])\s*(.*)$/u;
const dashes = /^([-–—*+])\s+(?=["”'(\p{L}])(.*)$/u;
const dashAlone = /^[-–—*]$/u;
const numbered = /^\(?(\d{1,2})([.)])\s+(?=["”'(\p{L}])(.*)$/u;
const lettered = /^\(?([a-zåäö])([.)])\s+(?=["”'(\p{L}])(.*)$/u;
const named = /^(?:rekommendation|rek\.|r)\s?(\d{1,2})\s?(?:[:.)–-]\s*|$)(.*)$/iu;
const wordCircle = /^o\s+(?=\p{Lu})(.*)$/u;

/** How a line with a marker can begin; most lines do not. */
const possible = /^(?:[^\p{L}]|\p{L}[.)]|o\s|re?k?[.\s\d]|rekommendation)/iu;

/** The list marker at the start of a line, or null. */
export const markerOf = (text: string): Marker | null => {
  if (!possible.test(text)) return null;
  const bullet = bullets.exec(text);
  if (bullet !== null) return { kind: bullet[1] ?? '', ordinal: null, rest: bullet[2] ?? '' };
  const dash = dashes.exec(text);
  if (dash !== null) return { kind: dashKind(dash[1] ?? ''), ordinal: null, rest: dash[2] ?? '' };
  if (dashAlone.test(text)) return { kind: dashKind(text), ordinal: null, rest: '' };
  const number = numbered.exec(text);
  if (number !== null)
    return { kind: `1${number[2] ?? ''}`, ordinal: Number(number[1]), rest: number[3] ?? '' };
  const letter = lettered.exec(text);
  if (letter !== null)
    return {
      kind: `a${letter[2] ?? ''}`,
      ordinal: alphabet.indexOf(letter[1] ?? '') + 1,
      rest: letter[3] ?? '',
    };
  const name = named.exec(text);
  if (name !== null) return { kind: 'rekommendation', ordinal: Number(name[1]), rest: name[2] ?? '' };
  const circle = wordCircle.exec(text);
  return circle === null ? null : { kind: 'o', ordinal: null, rest: circle[1] ?? '' };
};

const alphabet = 'abcdefghijklmnopqrstuvwxyzåäö';
/** Hyphens and dashes are mixed in one list by word processors. */
const dashKind = (glyph: string): string => (/[-–—]/u.test(glyph) ? '-' : glyph);
