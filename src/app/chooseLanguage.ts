import type { Language, Person } from '../domain/person.js';
import type { Services } from './services.js';

/** Remembers the language that the person wants to be written to in. */
export const chooseLanguage = async (
  services: Pick<Services, 'people'>,
  person: Person,
  language: Language,
): Promise<void> => {
  for (;;) {
    const held = await services.people.person(person.id);
    if (held === null || held.value.language === language) return;
    if ((await services.people.savePerson({ ...held.value, language }, held.etag)) === 'saved') return;
  }
};
