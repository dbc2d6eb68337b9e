import type { Addressee, LetterField, LetterRemark } from '../domain/review.js';
import type { Addressees } from './addressees.js';
import { boardKey } from './boardNames.js';
import { compareForm } from './compareForms.js';
import { BoardDirectory } from './directory.js';
import type { FoundList } from './found.js';
import { mergeLists } from './mergeLists.js';
import type { ResponseForm } from './responseForms.js';

export interface Assignment {
  readonly boards: readonly Addressee[];
  readonly doubtful: ReadonlySet<LetterField>;
  readonly remarks: readonly LetterRemark[];
  /** Recommendations were found, whether or not for a board. */
  readonly anyFound: boolean;
}

/** Gives every board its recommendations. */
export const assign = (
  lists: readonly FoundList[],
  forms: readonly ResponseForm[],
  addressees: Addressees,
): Assignment => {
  const directory = new BoardDirectory([
    ...addressees.mustRespond,
    ...forms.map(({ board }) => board),
    ...lists.flatMap(({ boards }) => boards),
  ]);
  const doubtful = new Set<LetterField>();
  const remarks = new Map<string, LetterRemark>();
  const perBoard = new Map<string, FoundList[]>();
  const listsOf = (name: string): FoundList[] => {
    const known = perBoard.get(name) ?? [];
    perBoard.set(name, known);
    return known;
  };
  const addressed = (): readonly string[] =>
    unique(addressees.mustRespond.flatMap((mention) => directory.resolve(mention, []).names));

  let context: readonly string[] = [];
  for (const list of lists) {
    const resolved = list.boards.map((mention) => directory.resolve(mention, context));
    let names = unique(resolved.flatMap((one) => one.names));
    if (resolved.some((one) => one.doubtful)) doubtful.add('boards');
    for (const remark of resolved.flatMap((one) => one.remarks)) remarks.set(JSON.stringify(remark), remark);
    if (names.length === 0) {
      names = addressed().length > 0 ? addressed() : context;
      if (names.length !== 1) doubtful.add('boards').add('recommendations');
    }
    for (const name of names) listsOf(name).push(list);
    context = names;
  }
  const sources = [...addressees.mustRespond, ...forms.map(({ board }) => board)];
  for (const mention of sources) {
    const resolved = directory.resolve(mention, []);
    if (resolved.doubtful) doubtful.add('boards');
    for (const remark of resolved.remarks) remarks.set(JSON.stringify(remark), remark);
    for (const name of resolved.names) listsOf(name);
  }

  const formOf = (name: string): ResponseForm | undefined =>
    forms.find(({ board }) => directory.resolve(board, []).names[0] === name);
  const boards = Array.from(perBoard, ([name, own]): Addressee => {
    const merged = mergeLists(own);
    if (merged.doubtful) doubtful.add('recommendations');
    const form = formOf(name);
    if (merged.items.length > 0 || form === undefined) {
      if (form !== undefined)
        for (const remark of compareForm(name, merged.items, form))
          remarks.set(JSON.stringify(remark), remark);
      return { name, recommendations: merged.items };
    }
    return { name, recommendations: form.entries.map((paragraphs) => paragraphs.join(' ')) };
  });
  const without = boards.filter(({ recommendations }) => recommendations.length === 0);
  if (without.length > 0 && without.length < boards.length) doubtful.add('recommendations');
  return {
    boards: withoutInformed(boards, addressees),
    doubtful,
    remarks: Array.from(remarks.values()),
    anyFound: lists.some(({ items }) => items.length > 0),
  };
};

/** A board that only gets the letter for information has no place among those that must respond. */
const withoutInformed = (
  boards: readonly Addressee[],
  { forInformation }: Addressees,
): readonly Addressee[] => {
  const informed = new Set(forInformation.map(boardKey));
  return boards.filter(
    ({ name, recommendations }) => recommendations.length > 0 || !informed.has(boardKey(name)),
  );
};

const unique = (names: readonly string[]): readonly string[] => Array.from(new Set(names));
