import { isVisitor, type Person, type PersonId } from '../domain/person.js';
import type { AgendaDay } from '../ports/agendaStore.js';
import { changePerson, PersonContended } from '../ports/changePerson.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import type { Roster } from '../ports/roster.js';
import { dayOf, mayLeave } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';

interface Parts {
  readonly people: Pick<PeopleStore, 'person' | 'savePerson'>;
  readonly roster: Roster;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly settings: Pick<DeliverySettings, 'reminderTime'>;
}

/**
 * Looks for those who are to be told something now and have never written: once a day each, whichever process
 * comes first. True: somebody was found, and the people have to be read anew.
 */
export const seeker = ({ people, roster, clock, log, settings }: Parts) => {
  const change = async (id: PersonId, to: (person: Person) => Person | null): Promise<boolean> => {
    try {
      const { after } = await changePerson(people, id, (person) => person && to(person));
      return after !== null;
    } catch (error) {
      // She is writing herself at this moment; the others who were looked for must not go unfound for it.
      if (error instanceof PersonContended) return false;
      throw error;
    }
  };

  return async (page: AgendaDay, persons: readonly Person[]): Promise<boolean> => {
    const now = clock.now();
    const today = dayOf(now);
    const due = new Set(
      page.items
        .filter(({ value }) => value.state === 'planned' && mayLeave(value.slot, now, settings.reminderTime))
        .map(({ value }) => value.personId),
    );
    const isMissing = (person: Person): boolean =>
      person.conversation === null && person.reach === 'never' && person.soughtOn !== today;
    const sought: PersonId[] = [];
    for (const { id } of persons.filter((one) => due.has(one.id) && !isVisitor(one) && isMissing(one)))
      if (await change(id, (person) => (isMissing(person) ? { ...person, soughtOn: today } : null)))
        sought.push(id);
    if (sought.length === 0) return false;
    const reached = await roster.reach(sought);
    for (const [id, conversation] of reached)
      await change(id, (person) =>
        person.conversation === null ? { ...person, conversation, reach: 'reachable' } : null,
      );
    log.info('roster.sought', { sought: sought.length, reached: reached.size });
    return reached.size > 0;
  };
};
export type Seek = ReturnType<typeof seeker>;
