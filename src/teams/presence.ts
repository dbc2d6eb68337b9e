import { stranger, type Conversation, type Person, type PersonId } from '../domain/person.js';
import type { PeopleStore, Versioned } from '../ports/peopleStore.js';
import type { Inbound } from './activity.js';

const conversationFields = [
  'channelId',
  'serviceUrl',
  'conversationId',
  'tenantId',
  'botId',
  'botName',
  'userId',
  'userName',
] as const satisfies readonly (keyof Conversation)[];

/** Events carry no names: what is known is not overwritten with nothing. */
const refreshed = (known: Conversation | null, seen: Conversation): Conversation => ({
  ...seen,
  botName: seen.botName || (known?.botName ?? ''),
  userName: seen.userName || (known?.userName ?? ''),
});

const sameConversation = (one: Conversation | null, other: Conversation | null): boolean =>
  one === null || other === null
    ? one === other
    : conversationFields.every((field) => one[field] === other[field]);

/** The person as this activity leaves her: reachable here, if it is her own chat; a name, if she had none. */
const seenIn = (person: Person, inbound: Inbound): Person => {
  const name = person.name || inbound.personName;
  return inbound.scope === 'personal'
    ? {
        ...person,
        name,
        conversation: refreshed(person.conversation, inbound.conversation),
        reach: 'reachable',
      }
    : { ...person, name };
};

const same = (one: Person, other: Person): boolean =>
  one.name === other.name &&
  one.reach === other.reach &&
  one.welcomedAt === other.welcomedAt &&
  sameConversation(one.conversation, other.conversation);

/** Writers of one person's row are that person's own devices and an administrator: a few attempts are plenty. */
const attempts = 5;

/**
 * Reads the person (once, unless somebody saves at the same time), and saves what `change` makes of her if that
 * is anything new. Somebody unknown becomes a visitor. Returns the person before and after.
 */
const changed = async (
  people: PeopleStore,
  id: PersonId,
  change: (person: Person) => Person,
): Promise<{ readonly before: Person; readonly after: Person }> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row: Versioned<Person> | null = await people.person(id);
    const before = row?.value ?? stranger(id);
    const after = change(before);
    if (row !== null && same(before, after)) return { before, after: before };
    if ((await people.savePerson(after, row?.etag ?? null)) === 'saved') return { before, after };
  }
  throw new Error('A person was saved by others at every attempt.');
};

/** The person who speaks, with the way to reach her refreshed. One storage read; a write only when something changed. */
export const meet = async (people: PeopleStore, id: PersonId, inbound: Inbound): Promise<Person> =>
  (await changed(people, id, (person) => seenIn(person, inbound))).after;

/** Whether this call is the one that may welcome the person: opening the app tells of it twice, at the same time. */
export const claimWelcome = async (people: PeopleStore, id: PersonId, now: string): Promise<boolean> =>
  (await changed(people, id, (person) => ({ ...person, welcomedAt: person.welcomedAt ?? now }))).before
    .welcomedAt === null;

/** She blocked or uninstalled the app. When she comes back she is welcomed anew. */
export const part = async (people: PeopleStore, id: PersonId): Promise<void> => {
  await changed(people, id, (person) => ({ ...person, reach: 'blocked', welcomedAt: null }));
};
