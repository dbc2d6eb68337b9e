import { isAdministrator, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import type { Services } from './services.js';

/**
 * Removes a person: she gets no more cards, and whoever stands in for her is told instead. What she has written in
 * answers stays. Null as `by` is the operator at the command line; in chat only administrators may, and not the
 * last of them.
 */
export const removePerson = async (
  services: Pick<Services, 'people'>,
  by: Person | null,
  typedId: string,
): Promise<Outcome<Person>> => {
  if (by !== null && !isAdministrator(by)) return refuse({ code: 'administratorsOnly' });
  const id = typedId.trim().toLowerCase();
  for (;;) {
    const persons = await services.people.persons();
    const held = persons.find(({ value }) => value.id === id);
    if (held === undefined) return refuse({ code: 'noSuchPerson', value: typedId.trim() });
    const administrators = persons.filter(({ value }) => isAdministrator(value)).length;
    if (by !== null && isAdministrator(held.value) && administrators < 2)
      return refuse({ code: 'lastAdministrator' });
    if ((await services.people.removePerson(held)) === 'removed') return done(held.value);
  }
};
