import type { Person } from '../domain/person.js';
import { changePerson } from '../ports/changePerson.js';
import type { PeopleStore } from '../ports/peopleStore.js';

/**
 * Remembers that a person has blocked or removed the bot, unless she has opened another conversation since.
 * @throws PersonContended
 */
export const markBlocked = async (
  people: Pick<PeopleStore, 'person' | 'savePerson'>,
  { id, conversation }: Person,
): Promise<void> => {
  await changePerson(people, id, (person) =>
    person?.reach === 'reachable' && person.conversation?.conversationId === conversation?.conversationId
      ? { ...person, reach: 'blocked' }
      : null,
  );
};
