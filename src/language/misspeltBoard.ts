import type { Board } from '../domain/board.js';
import { type BoardIndex, canonical, type KnownGroup, type KnownName } from './boardIndex.js';
import { englishFor, isJoining } from './boardName.js';
import { edits, sameStart, slips } from './typo.js';
import { squash, type Word } from './words.js';

/** What was typed, prepared once for all comparisons. */
interface Typed {
  readonly words: readonly Word[];
  readonly squashed: string;
  readonly canonical: string;
  readonly canonicalWords: readonly string[];
}
const prepared = (words: readonly Word[]): Typed => ({
  words,
  squashed: squash(words),
  canonical: canonical(words),
  canonicalWords: words.map((word) => canonical([word])),
});

const wholeDistance = (typed: Typed, name: KnownName): number =>
  Math.min(edits(typed.squashed, name.squashed), edits(typed.canonical, name.canonical));

/** One name's own part alone, as in "Kristiansatd" for Sjukhusstyrelse Kristianstad. */
const partDistance = ({ words }: Typed, name: KnownName): number => {
  const [word, ...more] = words;
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
const plausible = ({ words, canonicalWords }: Typed, name: KnownName): boolean => {
  const known = name.meaning;
  const [single] = words;
  if (words.length === 1 && known.length > 1)
    return name.form.parts.some(
      ({ form }) =>
        single !== undefined &&
        sameStart(single.folded, form) &&
        edits(single.folded, form) <= slips(Math.min(single.folded.length, form.length)) + 2,
    );
  if (words.length !== known.length) return false;
  return words.every(({ folded }, at) => {
    const other = known[at]?.folded ?? '';
    const apart = Math.min(
      edits(folded, other),
      edits(canonicalWords[at] ?? '', name.canonicalWords[at] ?? ''),
    );
    const allowed = slips(Math.min(folded.length, other.length));
    return apart === 0 || (apart <= allowed && sameStart(folded, other));
  });
};

export interface Near {
  readonly board: Board;
  readonly distance: number;
  readonly plausible: boolean;
}

/** Every board's distance from what was typed, the nearest first. */
export const nearBoards = (words: readonly Word[], index: BoardIndex): Near[] => {
  const typed = prepared(words.filter((word) => !isJoining(word)));
  const nearest = new Map<Board, Near>();
  for (const name of index.names) {
    const distance = Math.min(wholeDistance(typed, name), partDistance(typed, name));
    const before = nearest.get(name.board);
    if (before === undefined || distance < before.distance)
      nearest.set(name.board, { board: name.board, distance, plausible: plausible(typed, name) });
  }
  return [...nearest.values()].sort((one, other) => one.distance - other.distance);
};

const endingsOfGroups = ['', 'en', 's', 'ens', 'erna', 'rna', 'arna'];
const headsOfGroups =
  'styrelse styrelsen styrelser styrelserna styrelsernas namnd namnden namnder namnderna namndernas'.split(
    ' ',
  );
const spellingsOfGroup = (form: string): readonly string[] => [
  ...endingsOfGroups.map((ending) => form + ending),
  ...headsOfGroups.flatMap((head) => [form + head, `${form}s${head}`]),
  ...englishFor(form),
];
/** The group whose name has a word that this one is a slip of: "sjukus". Null: none, or several. */
export const misspeltGroup = (word: Word, { groups }: BoardIndex): KnownGroup | null => {
  if (slips(word.folded.length) === 0) return null;
  const near = groups.filter(({ form }) =>
    form.parts.some((part) =>
      spellingsOfGroup(part.form).some(
        (known) => sameStart(word.folded, known) && edits(word.folded, known) === 1,
      ),
    ),
  );
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 && only.form.parts.length === 1 ? only : null;
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
