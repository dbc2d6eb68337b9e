import type { Board } from '../domain/board.js';
import { isAdministrator, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { foldedName } from '../domain/foldedName.js';
import { newId } from './ids.js';
import type { Services } from './services.js';

const nameLimit = 200;

/** What an administrator says about a board; unchecked. */
export interface BoardEntry {
  readonly name: string;
  readonly shortForms: readonly string[];
  readonly groups: readonly string[];
}
export interface RegisteredBoard {
  readonly board: Board;
  /** False: it was known; the short forms and groups were added to it. */
  readonly created: boolean;
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const tidyAll = (texts: readonly string[]): string[] => [
  ...new Set(texts.map(tidy).filter((text) => text !== '')),
];

/** Adds a board, or short forms and groups to a known one (same name, whatever the case). */
export const registerBoard = async (
  services: Pick<Services, 'people'>,
  by: Person | null,
  entry: BoardEntry,
): Promise<Outcome<RegisteredBoard>> => {
  if (by !== null && !isAdministrator(by)) return refuse({ code: 'administratorsOnly' });
  const name = tidy(entry.name);
  if (name === '') return refuse({ code: 'emptyName' });
  const texts = [name, ...tidyAll(entry.shortForms), ...tidyAll(entry.groups)];
  if (texts.some((text) => text.length > nameLimit)) return refuse({ code: 'nameTooLong', limit: nameLimit });
  for (;;) {
    const boards = await services.people.boards();
    const held = boards.find(({ value }) => foldedName(value.name) === foldedName(name));
    const known = held?.value ?? { id: newId(), name, shortForms: [], earlierNames: [], groups: [] };
    const board: Board = {
      ...known,
      shortForms: tidyAll([...known.shortForms, ...entry.shortForms]),
      groups: tidyAll([...known.groups, ...entry.groups]),
    };
    if ((await services.people.saveBoard(board, held?.etag ?? null)) === 'saved')
      return done({ board, created: held === undefined });
  }
};
