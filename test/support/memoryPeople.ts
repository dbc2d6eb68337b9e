import type { Person } from '../../src/domain/person.js';
import type { PeopleStore } from '../../src/ports/peopleStore.js';

/** Persons in memory, with etags as the real store has them, counting what is asked of it. */
export interface MemoryPeople extends PeopleStore {
  readonly rows: Map<string, { value: Person; etag: string }>;
  reads: number;
  writes: number;
  /** Runs before the next save: another writer that comes first. */
  interfere: (() => void) | null;
}

export const memoryPeople = (): MemoryPeople => {
  const rows: MemoryPeople['rows'] = new Map();
  let tokens = 0;
  const people: MemoryPeople = {
    rows,
    reads: 0,
    writes: 0,
    interfere: null,
    person: (id) => {
      people.reads += 1;
      return Promise.resolve(rows.get(id) ?? null);
    },
    savePerson: (person, etag) => {
      const { interfere } = people;
      people.interfere = null;
      interfere?.();
      if ((rows.get(person.id)?.etag ?? null) !== etag) return Promise.resolve('conflict');
      people.writes += 1;
      rows.set(person.id, { value: person, etag: String((tokens += 1)) });
      return Promise.resolve('saved');
    },
    persons: () => Promise.resolve([...rows.values()]),
    everybody: () => Promise.resolve({ persons: [...rows.values()].map(({ value }) => value), boards: [] }),
    removePerson: ({ value }) => Promise.resolve(rows.delete(value.id) ? 'removed' : 'conflict'),
    board: () => Promise.resolve(null),
    boards: () => Promise.resolve([]),
    saveBoard: () => Promise.reject(new Error('Boards are not part of this.')),
  };
  return people;
};
