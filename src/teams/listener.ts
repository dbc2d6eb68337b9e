import type { Language, Person, PersonId } from '../domain/person.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import type { Reader } from '../ports/turn.js';

/**
 * Who is spoken to in one turn: in the organisation's language until she is known, then in her own, whatever
 * becomes of the turn.
 */
export class Listener {
  private language: Language;
  constructor(
    private readonly organisation: Language,
    private readonly today: string,
  ) {
    this.language = organisation;
  }

  get reader(): Reader {
    return { language: this.language, today: this.today };
  }

  meet(person: Person): void {
    this.language = person.language ?? this.organisation;
  }

  /** Reads who it is, and leaves everything as it stands; null: nobody known. */
  async recognise(people: Pick<PeopleStore, 'person'>, id: PersonId | null): Promise<Person | null> {
    const person = id === null ? null : ((await people.person(id))?.value ?? null);
    if (person !== null) this.meet(person);
    return person;
  }
}
