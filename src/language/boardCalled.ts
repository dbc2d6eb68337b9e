import type { Board } from '../domain/board.js';
import type { BoardIndex, KnownName } from './boardIndex.js';
import {
  isJoining,
  nameForm,
  type NameForm,
  type NamePart,
  splitHead,
  uninflected,
  withoutS,
} from './boardName.js';
import { squash, type Word } from './words.js';

/**
 * Which boards are called so, without any misspelling.
 * `sure`: by its whole name or a registered short form; otherwise by a part of it that only one board has.
 */
export type Called =
  | { readonly kind: 'one'; readonly board: Board; readonly sure: boolean }
  | { readonly kind: 'several'; readonly boards: readonly Board[] }
  /** Only a half of this board's name; the other half may tell it from a board that is not registered. */
  | { readonly kind: 'half'; readonly board: Board }
  | { readonly kind: 'group'; readonly name: string; readonly boards: readonly Board[] };

const distinct = (boards: readonly Board[]): Board[] => [...new Set(boards)];
const oneOrSeveral = (boards: readonly Board[], sure: boolean): Called | null => {
  const [first, ...others] = distinct(boards);
  if (first === undefined) return null;
  return others.length === 0
    ? { kind: 'one', board: first, sure }
    : { kind: 'several', boards: [first, ...others] };
};

/** A present name beats an earlier one; the same letters with the same marks beat those without. */
const best = (names: readonly KnownName[], words: readonly Word[]): KnownName[] => {
  const present = names.filter(({ earlier }) => !earlier);
  const pool = present.length > 0 ? present : [...names];
  const typed = words.map(({ text }) => text.toLowerCase()).join(' ');
  const exact = pool.filter((name) => name.words.map(({ text }) => text.toLowerCase()).join(' ') === typed);
  return exact.length > 0 ? exact : pool;
};

const keysOf = (form: string): string[] => [...new Set([withoutS(form), ...uninflected(form)])];

/** Words that name the whole organisation, not one board of it. */
const tooGeneral = new Set(['region', 'kommun', 'landsting', 'sjukhu', 'stad', 'bolag']);

interface Hit {
  readonly name: KnownName;
  readonly parts: readonly NamePart[];
}
const hitsOf = (form: NameForm, index: BoardIndex): Hit[] => {
  const found = new Map<KnownName, NamePart[]>();
  form.parts.forEach((wanted, at) => {
    const met = new Set<KnownName>();
    for (const key of keysOf(wanted.form)) {
      for (const { name, part } of index.byPart.get(key) ?? []) {
        if (met.has(name) || (part.proper && key !== withoutS(wanted.form))) continue;
        const before = at === 0 ? [] : found.get(name);
        if (before?.length !== at || before.includes(part)) continue;
        met.add(name);
        found.set(name, [...before, part]);
      }
    }
  });
  return [...found]
    .filter(([, parts]) => parts.length === form.parts.length)
    .map(([name, parts]) => ({ name, parts }));
};

const sameHead = (asked: string | null, known: string | null): boolean =>
  asked === known || (asked === 'any' && known !== null);

const byHeadAlone = (form: NameForm, said: string, index: BoardIndex): Called | null => {
  const boards = distinct(
    index.names.filter(({ form: { head } }) => sameHead(form.head, head)).map(({ board }) => board),
  );
  if (boards.length === 0) return null;
  return form.plural ? { kind: 'group', name: said, boards } : { kind: 'several', boards };
};

/** What the parts of a town or a municipality with boards of their own are called. */
const districts = ['stadsdel', 'kommundel'];

const registeredGroup = (form: NameForm, index: BoardIndex): Called | null => {
  const keys = (of: NameForm): string =>
    of.parts
      .map((part) => keysOf(part.form)[0] ?? '')
      .sort()
      .join(' ');
  const said = form.parts.flatMap((part) => keysOf(part.form));
  const asked = said.includes('distrikt') ? [...said, ...districts] : said;
  const group = index.groups.find(
    (known) =>
      known.form.parts.length === form.parts.length &&
      (form.head === null || form.head === 'any' || form.head === known.form.head) &&
      (keys(known.form) === keys(form) ||
        known.form.parts.every((part) => keysOf(part.form).some((key) => asked.includes(key)))),
  );
  if (group === undefined) return null;
  return form.plural
    ? { kind: 'group', name: group.name, boards: group.boards }
    : { kind: 'several', boards: group.boards };
};

/** "stadsdelar" of the group "stadsdelarna". */
const isPluralOfGroup = ({ parts: [part, ...others] }: NameForm, { groups }: BoardIndex): boolean =>
  part !== undefined &&
  others.length === 0 &&
  /(?:ar|er|or)s?$/.test(part.form) &&
  groups.some(({ form }) => form.parts.length === 1 && form.parts[0]?.form === `${withoutS(part.form)}na`);

const definite = /.{5}(?:en|et|erna|arna|orna)$/;
/** "Folktandvården" of "Folktandvården Sjöland AB": the rest only says where it is. */
const isNameBeforePlace = (
  { name, parts }: Hit,
  { parts: asked }: NameForm,
  words: readonly Word[],
): boolean =>
  name.form.head === null &&
  parts.length === 1 &&
  name.form.parts.every((part) => part === parts[0] || part.proper) &&
  (definite.test(asked[0]?.form ?? '') || words.some(({ capital }) => capital));

const byParts = (asked: NameForm, said: string, words: readonly Word[], index: BoardIndex): Called | null => {
  const form = asked.plural || !isPluralOfGroup(asked, index) ? asked : { ...asked, plural: true };
  const hits = hitsOf(form, index).filter(
    ({ name }) => form.head === null || sameHead(form.head, name.form.head),
  );
  const whole = hits.filter(
    ({ name, parts }) => sameHead(form.head, name.form.head) && parts.length === name.form.parts.length,
  );
  if (whole.length > 0 && !(form.plural && hits.length > 1)) {
    return oneOrSeveral(
      best(
        whole.map(({ name }) => name),
        words,
      ).map(({ board }) => board),
      true,
    );
  }
  const group = form.plural ? registeredGroup(form, index) : null;
  if (group !== null) return group;
  const boards = distinct(hits.map(({ name }) => name.board));
  const [hit] = hits;
  if (hit === undefined) return registeredGroup(form, index);
  if (form.plural && boards.length > 1) return { kind: 'group', name: said, boards };
  const bareHead = words.some(({ folded }) => splitHead(folded)?.modifier === '');
  if ((form.head === null || bareHead) && boards.length === 1) {
    const general = form.parts.every((part) => keysOf(part.form).some((key) => tooGeneral.has(key)));
    if (general) return null;
    const ownName = hit.parts.length === hit.name.form.parts.length || hit.parts.some(({ proper }) => proper);
    // "räddningstjänsten" of "Ekdalens räddningstjänst": which one it is, and not what it is about.
    const last = hit.name.form.head === null ? hit.name.form.parts.at(-1) : undefined;
    const [only, ...more] = form.parts;
    const isKind = only?.form !== last?.form && hit.parts[0] === last && more.length === 0;
    // "Ängsholms" of "Ängsholms Energi", where there is "Ängsholmshem" too.
    const place =
      more.length === 0 && hit.parts[0]?.proper === true && only?.form.endsWith('s') ? only.form : null;
    const alike =
      place === null
        ? []
        : index.names.filter((name) => name.form.parts.some((part) => part.form.startsWith(place)));
    if (ownName || isKind || isNameBeforePlace(hit, form, words))
      return oneOrSeveral([...boards, ...alike.map(({ board }) => board)], false);
  }
  return boards.length === 1 ? { kind: 'half', board: hit.name.board } : { kind: 'several', boards };
};

/** Who is called exactly so: by name, short form, part, group or initials. Null: nobody. */
export const boardCalled = (words: readonly Word[], index: BoardIndex): Called | null => {
  const meaning = words.filter((word) => !isJoining(word));
  const squashed = squash(meaning);
  if (squashed === '') return null;
  const named = index.bySquashed.get(squashed);
  if (named)
    return oneOrSeveral(
      best(named, words).map(({ board }) => board),
      true,
    );
  const short = index.byShortForm.get(squashed) ?? index.byShortForm.get(squashed.replace(/s$/, ''));
  if (short) return oneOrSeveral(short, true);
  const form = nameForm(words);
  const said = words.map(({ text }) => text).join(' ');
  const called = form.parts.length === 0 ? byHeadAlone(form, said, index) : byParts(form, said, words, index);
  if (called) return called;
  if (meaning.length !== 1) {
    const placed = index.byPlace.get(squashed) ?? index.byPlace.get(squashed.replace(/s$/, ''));
    return placed === undefined ? null : oneOrSeveral(placed, false);
  }
  const initials = index.byInitials.get(squashed) ?? index.byInitials.get(squashed.replace(/s$/, ''));
  return initials === undefined ? null : oneOrSeveral(initials, false);
};
