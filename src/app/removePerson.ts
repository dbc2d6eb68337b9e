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
    const other = persons.find(({ value }) => value.id !== id && isAdministrator(value));
    const mayBeLast = by === null || !isAdministrator(held.value);
    if (!mayBeLast && other === undefined) return refuse({ code: 'lastAdministrator' });
    // Two who remove each other at once must not both succeed.
    const staying = mayBeLast ? undefined : other;
    if ((await services.people.removePerson(held, staying)) === 'removed') return done(held.value);
  }
};
