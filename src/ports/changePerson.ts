import type { Person, PersonId } from '../domain/person.js';
import type { PeopleStore } from './peopleStore.js';

/** Writers of one person's row are that person's own devices and an administrator: a few attempts are plenty. */
const attempts = 5;

/** Others saved the person at every attempt. */
export class PersonContended extends Error {
  override readonly name = 'PersonContended';
  readonly code = 'personContended';
  constructor() {
    super('personContended: a person was saved by others at every attempt');
  }
}

/**
 * Reads the person (once, unless somebody saves at the same time) and saves what `change` makes of her; null: there
 * is nothing to save. `before` is null for somebody unknown, `after` where nothing was saved.
 * @throws PersonContended
 */
export const changePerson = async (
  people: Pick<PeopleStore, 'person' | 'savePerson'>,
  id: PersonId,
  change: (person: Person | null) => Person | null,
): Promise<{ readonly before: Person | null; readonly after: Person | null }> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const held = await people.person(id);
    const before = held?.value ?? null;
    const after = change(before);
    if (after === null || (await people.savePerson(after, held?.etag ?? null)) === 'saved')
      return { before, after };
  }
  throw new PersonContended();
};
