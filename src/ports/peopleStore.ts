import type { Board, BoardId } from '../domain/board.js';
import type { Person, PersonId } from '../domain/person.js';

/** A row and the token that proves nobody has changed it since it was read. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

/** Persons and boards of one organisation. Every save names the token that was read; null creates. */
export interface PeopleStore {
  person(id: PersonId): Promise<Versioned<Person> | null>;
  persons(): Promise<Versioned<Person>[]>;
  /** All persons and all boards, in one storage request. */
  everybody(): Promise<{ readonly persons: readonly Person[]; readonly boards: readonly Board[] }>;
  /** `conflict`: somebody saved in between (or created it first): read again and retry. */
  savePerson(person: Person, etag: string | null): Promise<'saved' | 'conflict'>;
  /**
   * Gone with all that was known of her; `conflict`: somebody saved or removed her in between. `staying`: only if
   * nobody has saved or removed this other person meanwhile; then she goes whatever was saved of her.
   */
  removePerson(person: Versioned<Person>, staying?: Versioned<Person>): Promise<'removed' | 'conflict'>;
  board(id: BoardId): Promise<Versioned<Board> | null>;
  boards(): Promise<Versioned<Board>[]>;
  /** `conflict` also when a new board would take the name of another, whatever the case (`foldedName`). */
  saveBoard(board: Board, etag: string | null): Promise<'saved' | 'conflict'>;
}
