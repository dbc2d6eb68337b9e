import type { Person } from '../domain/person.js';
import type { PeopleStore } from '../ports/peopleStore.js';

const mostTries = 5;

/** Remembers that a person has blocked or removed the bot, unless she has opened another conversation since. */
export const markBlocked = async (
  people: Pick<PeopleStore, 'person' | 'savePerson'>,
  { id, conversation }: Person,
): Promise<void> => {
  for (let tries = 0; tries < mostTries; tries++) {
    const stored = await people.person(id);
    if (stored === null || stored.value.reach !== 'reachable') return;
    if (stored.value.conversation?.conversationId !== conversation?.conversationId) return;
    if ((await people.savePerson({ ...stored.value, reach: 'blocked' }, stored.etag)) === 'saved') return;
  }
};
