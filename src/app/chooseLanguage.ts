import type { Language, Person } from '../domain/person.js';
import { changePerson } from '../ports/changePerson.js';
import type { Services } from './services.js';

/** Remembers the language that the person wants to be written to in. */
export const chooseLanguage = async (
  services: Pick<Services, 'people'>,
  person: Person,
  language: Language,
): Promise<void> => {
  await changePerson(services.people, person.id, (known) =>
    known === null || known.language === language ? null : { ...known, language },
  );
};
