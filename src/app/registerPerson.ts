import { matchBoards } from '../language/matchBoards.js';
import type { Board } from '../domain/board.js';
import {
  isAdministrator,
  roles,
  stranger,
  type BoardRole,
  type Person,
  type Role,
} from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { swedish } from '../domain/status.js';
import type { Services } from './services.js';

const nameLimit = 200;

/** What an administrator says about somebody; unchecked. */
export interface PersonEntry {
  readonly id: string;
  /** May be empty for somebody who is known already. */
  readonly name: string;
  readonly role: string;
  /** As typed: full names, short forms, genitives. */
  readonly boards: readonly string[];
}

/** The board that was meant, or why it is not clear which. */
export const resolveBoard = (query: string, boards: readonly Board[]): Outcome<Board> => {
  const match = matchBoards(query, boards);
  switch (match.kind) {
    case 'one':
      return done(match.board);
    case 'several':
    case 'group':
      return refuse({
        code: 'severalBoards',
        query,
        candidates: match.boards.map(({ name }) => name).sort(swedish),
      });
    case 'none':
      return refuse({ code: 'noSuchBoard', query, nearest: match.nearest.map(({ name }) => name) });
  }
};

const resolveAll = (queries: readonly string[], boards: readonly Board[]): Outcome<Board[]> => {
  const found: Board[] = [];
  for (const query of queries) {
    const board = resolveBoard(query, boards);
    if (!board.ok) return board;
    found.push(board.value);
  }
  return done(found);
};

/** In which list of a person the boards of a role stand. */
const listOf = {
  secretary: 'boards',
  substitute: 'substituteFor',
  head: 'headOf',
} as const satisfies Record<BoardRole, keyof Person>;
export const isBoardRole = (role: Role): role is BoardRole => role in listOf;

/** The person's boards by role, with those that the role is added for. */
const boardsWith = (
  known: Person,
  role: Role,
  added: readonly Board[],
): Pick<Person, 'boards' | 'substituteFor' | 'headOf'> => {
  const { boards, substituteFor, headOf } = known;
  const before = { boards, substituteFor, headOf };
  if (!isBoardRole(role)) return before;
  const list = listOf[role];
  return { ...before, [list]: [...new Set([...before[list], ...added.map(({ id }) => id)])] };
};

const isPersonId = (id: string): boolean => /^[0-9a-z][0-9a-z-]{2,63}$/.test(id);

/**
 * Registers a person, or adds a role and boards to somebody known. Null as `by` is the operator at the command
 * line; in chat only administrators may.
 */
export const registerPerson = async (
  services: Pick<Services, 'people'>,
  by: Person | null,
  entry: PersonEntry,
): Promise<Outcome<Person>> => {
  if (by !== null && !isAdministrator(by)) return refuse({ code: 'administratorsOnly' });
  const id = entry.id.trim().toLowerCase();
  if (!isPersonId(id)) return refuse({ code: 'invalidPersonId', value: entry.id });
  const role = roles.find((one) => one === entry.role);
  if (role === undefined) return refuse({ code: 'unknownRole', value: entry.role });
  const name = entry.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name.length > nameLimit) return refuse({ code: 'nameTooLong', limit: nameLimit });
  const queries = entry.boards.filter((board) => board.trim() !== '');
  if (isBoardRole(role) && queries.length === 0) return refuse({ code: 'roleNeedsBoard' });
  // A board that nothing is done with would look as if somebody had become its secretary.
  if (!isBoardRole(role) && queries.length > 0) return refuse({ code: 'boardNeedsRole' });
  const register = (await services.people.boards()).map(({ value }) => value);
  const boards = resolveAll(queries, register);
  if (!boards.ok) return boards;
  for (;;) {
    const held = await services.people.person(id);
    if (name === '' && held === null) return refuse({ code: 'emptyName' });
    const known = held?.value ?? stranger(id);
    const person: Person = {
      ...known,
      name: name === '' ? known.name : name,
      roles: [...new Set([...known.roles, role])],
      ...boardsWith(known, role, boards.value),
      // Whoever was a visitor until now is welcomed in her role the next time she writes.
      welcomedAt: known.roles.length === 0 ? null : known.welcomedAt,
    };
    if ((await services.people.savePerson(person, held?.etag ?? null)) === 'saved') return done(person);
  }
};
