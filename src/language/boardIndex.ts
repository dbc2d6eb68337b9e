import type { Board } from '../domain/board.js';
import { type Beginnings, beginningsOf } from './beginnings.js';
import {
  isJoining,
  formOfName,
  nameForm,
  type NameForm,
  type NamePart,
  splitHead,
  uninflected,
  withoutS,
} from './boardName.js';
import { initialsOf } from './initials.js';
import { fold, squash, type Word, wordsOf } from './words.js';

/** One name of one board. */
export interface KnownName {
  readonly board: Board;
  readonly words: readonly Word[];
  readonly form: NameForm;
  /** The words that do not merely join. */
  readonly meaning: readonly Word[];
  /** All letters together, joining words left out. */
  readonly squashed: string;
  /** As `squashed`, without the ending of the head; of the whole and of each meaning word. */
  readonly canonical: string;
  readonly canonicalWords: readonly string[];
  /** An earlier name, or a shortened one; it gives way to another board's present one. */
  readonly earlier: boolean;
}
export interface KnownPart {
  readonly name: KnownName;
  readonly part: NamePart;
}
export interface KnownGroup {
  readonly name: string;
  readonly form: NameForm;
  readonly boards: readonly Board[];
}

/** A register of boards, prepared for looking names up. */
export interface BoardIndex {
  readonly names: readonly KnownName[];
  readonly bySquashed: ReadonlyMap<string, readonly KnownName[]>;
  readonly byShortForm: ReadonlyMap<string, readonly Board[]>;
  /** By the initials of what a board is and its place, together: "SDN Hamnstaden". */
  readonly byPlace: ReadonlyMap<string, readonly Board[]>;
  /** Of the names in `bySquashed`, `byShortForm` and `byPlace`. */
  readonly beginnings: Beginnings;
  readonly byInitials: ReadonlyMap<string, readonly Board[]>;
  readonly byPart: ReadonlyMap<string, readonly KnownPart[]>;
  readonly groups: readonly KnownGroup[];
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
};

/** Words together without the ending of the head: "regionstyrelsens" and "regionstyrelse" are one. */
export const canonical = (words: readonly Word[]): string => {
  const form = nameForm(words);
  return [...form.parts.map((part) => part.form), form.head ?? ''].join('');
};

const knownName = (board: Board, name: string, earlier: boolean): KnownName => {
  const words = wordsOf(name);
  const meaning = words.filter((word) => !isJoining(word));
  return {
    board,
    words,
    form: nameForm(words),
    meaning,
    squashed: squash(meaning),
    canonical: canonical(meaning),
    canonicalWords: meaning.map((word) => canonical([word])),
    earlier,
  };
};

/** First words of names that say of what kind a board is, and not what it deals with. */
const describing =
  /^(?:(?:kommun|lans|region)?gemensam(?:ma)?|(?:inter|mellan)?kommunala?|(?:del)?regionala?|lokala?|centrala?|sarskilda?)$/;
/** "räddningsnämnden" of "Gemensamma räddningsnämnden", where no other name has what that board deals with. */
const undescribed = (names: readonly KnownName[]): KnownName[] =>
  names.flatMap((name) => {
    const [first, ...rest] = name.words;
    const isCompound = rest.some(({ folded }) => (splitHead(folded)?.modifier ?? '') !== '');
    if (name.earlier || first === undefined || !isCompound || !describing.test(first.folded)) return [];
    const short = knownName(name.board, rest.map(({ text }) => text).join(' '), true);
    const own = short.form.parts.map(({ form }) => form);
    const isAnothers = names.some(
      (other) => other.board !== name.board && other.form.parts.some(({ form }) => own.includes(form)),
    );
    return isAnothers ? [] : [short];
  });

const build = (boards: readonly Board[]): BoardIndex => {
  const registered = boards.flatMap((board) => [
    knownName(board, board.name, false),
    ...board.earlierNames.map((name) => knownName(board, name, true)),
  ]);
  const names = [...registered, ...undescribed(registered)];
  const bySquashed = new Map<string, KnownName[]>();
  const byPart = new Map<string, KnownPart[]>();
  const byInitials = new Map<string, Board[]>();
  for (const name of names) {
    if (name.squashed !== '') add(bySquashed, name.squashed, name);
    for (const part of name.form.parts) {
      const keys = part.proper ? [part.form] : [part.form, ...uninflected(part.form)];
      for (const key of new Set(keys.map(withoutS))) add(byPart, key, { name, part });
    }
    if (!name.earlier) for (const letters of initialsOf(name.words)) add(byInitials, letters, name.board);
  }
  const byShortForm = new Map<string, Board[]>();
  const groups = new Map<string, { name: string; form: NameForm; boards: Board[] }>();
  for (const board of boards) {
    for (const short of board.shortForms) add(byShortForm, squash(wordsOf(short)), board);
    for (const group of board.groups) {
      const known = groups.get(fold(group));
      if (known) known.boards.push(board);
      else groups.set(fold(group), { name: group, form: formOfName(group), boards: [board] });
    }
  }
  const byPlace = new Map<string, Board[]>();
  for (const { board, meaning, earlier } of names) {
    const [kind, ...place] = meaning;
    const isPlace = place.length > 0 && place.every(({ capital }) => capital);
    if (earlier || kind === undefined || !isPlace || splitHead(kind.folded) === null) continue;
    for (const letters of initialsOf([kind]))
      if (!byShortForm.has(letters)) add(byPlace, letters + squash(place), board);
  }
  return {
    names,
    bySquashed,
    byShortForm,
    byPlace,
    byInitials,
    byPart,
    groups: [...groups.values()],
    beginnings: beginningsOf([...bySquashed.keys(), ...byShortForm.keys(), ...byPlace.keys()]),
  };
};

const built = new WeakMap<readonly Board[], BoardIndex>();
/** The index of a register; built once per array, which must not change afterwards. */
export const boardIndex = (boards: readonly Board[]): BoardIndex => {
  const known = built.get(boards);
  if (known !== undefined) return known;
  const index = build(boards);
  built.set(boards, index);
  return index;
};
