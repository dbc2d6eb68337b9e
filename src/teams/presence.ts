import { stranger, type Conversation, type Person, type PersonId } from '../domain/person.js';
import { changePerson } from '../ports/changePerson.js';
import type { PeopleStore } from '../ports/peopleStore.js';
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

/**
 * Saves what `change` makes of the person if that is anything new. Somebody unknown becomes a visitor. Returns the
 * person before and after.
 */
const changed = async (
  people: PeopleStore,
  id: PersonId,
  change: (person: Person) => Person,
): Promise<{ readonly before: Person; readonly after: Person }> => {
  const unknown = stranger(id);
  const { before, after } = await changePerson(people, id, (person) => {
    const next = change(person ?? unknown);
    return person !== null && same(person, next) ? null : next;
  });
  return { before: before ?? unknown, after: after ?? before ?? unknown };
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
