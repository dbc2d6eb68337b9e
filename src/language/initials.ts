import { splitHead } from './boardName.js';
import type { Word } from './words.js';

/** Last parts of compounds that often get a letter of their own: primär-vård-s-nämnden is PVN. */
const seams =
  /^(.{3,})(vard|trafik|hus|byggnad|marknad|utveckling|omsorg|bildning|skydd|forvaltning|planering|service|forsorjning|stod|del)s?$/;
const small = new Set('och i for av and of the vid ab'.split(' '));

const lettersOf = (compound: string): string[] => {
  const first = compound.charAt(0);
  const [, , second] = seams.exec(compound) ?? [];
  return second === undefined ? [first] : [first, first + second.charAt(0)];
};

/** The short forms that a name suggests, in small letters: "Hälso- och sjukvårdsnämnden" → hsn, hsvn. */
export const initialsOf = (words: readonly Word[]): string[] => {
  let found = [''];
  for (const { folded } of words) {
    if (small.has(folded)) continue;
    const split = splitHead(folded);
    const letters =
      split === null
        ? lettersOf(folded)
        : split.modifier === ''
          ? [split.head.charAt(0)]
          : lettersOf(split.modifier).map((modifier) => modifier + split.head.charAt(0));
    found = found.flatMap((before) => letters.map((next) => before + next)).slice(0, 16);
  }
  return found.filter((initials) => initials.length >= 2);
};
