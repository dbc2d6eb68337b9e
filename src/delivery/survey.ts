import type { Person } from '../domain/person.js';
import type { AgendaItem, Plan, SubjectId } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Versioned } from '../ports/peopleStore.js';
import { placeOf } from './knownRows.js';
import { catchUpDay, dayOf } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';
import { standingOf, type Lookup, type Standing, type StoredItem } from './standing.js';
import { isUnsettled, type Replanned, type Subject, type Told } from './subjects/subject.js';

/** A subject and its plan as it was read. */
export interface Known {
  readonly subject: Subject;
  /** Null: there is none. */
  readonly plan: Versioned<Plan> | null;
}

/** What one round goes by. The plans are read before the people: who changes what somebody wants saves her first. */
export interface Sight {
  readonly persons: readonly Person[];
  readonly lookup: Lookup;
}

/** What was done for one subject in all rounds. */
export interface Tally {
  planned: number;
  superseded: number;
  changed: boolean;
  unsettled: readonly AgendaItem[];
}
export interface Task extends Known {
  readonly tally: Tally;
}

/** One subject in one round: how it stands, and how it shall. */
export interface Case extends Task {
  /** The day on which it was looked at. */
  readonly today: string;
  /** The rows of items whose day has come. */
  readonly stored: ReadonlyMap<AgendaItem, StoredItem>;
  readonly wanted: Replanned;
  /** The plan is to be saved. */
  readonly isNew: boolean;
  /** Items that the plan has named before, and that are not known to stand. */
  readonly named: readonly AgendaItem[];
  /** Items that are to be created. */
  readonly missing: readonly AgendaItem[];
}

const storedOf = async (
  items: readonly AgendaItem[],
  lookup: Lookup,
): Promise<ReadonlyMap<AgendaItem, StoredItem>> =>
  new Map(await Promise.all(items.map(async (item) => [item, await lookup(item)] as const)));

/** Of these, what its card has its outcome of. */
export const toldOf = (stored: ReadonlyMap<AgendaItem, StoredItem>): Told[] =>
  [...stored].flatMap(([item, row]) =>
    standingOf(row) === 'told' && row.card !== null ? [{ item, outcome: row.card.value.state }] : [],
  );

/** Of these subjects those that are to be planned in another way by now, as they have become. */
export const changedOf = async (subjects: readonly Subject[]): Promise<ReadonlyMap<SubjectId, Subject>> => {
  const kinds = new Set(subjects.map(({ readAnew }) => readAnew).filter((read) => read !== null));
  const found = await Promise.all(
    [...kinds].map((read) => read(subjects.filter(({ readAnew }) => readAnew === read).map(({ id }) => id))),
  );
  const basisOf = new Map(subjects.map(({ id, basis }) => [id, basis]));
  return new Map(
    found
      .flat()
      .filter(({ id, basis }) => basisOf.get(id) !== basis)
      .map((subject) => [subject.id, subject]),
  );
};

interface Parts {
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: Pick<DeliverySettings, 'reminderTime'>;
  /** Whether the items of this plan were seen to stand. */
  readonly isKnownToStand: (plan: Versioned<Plan>) => boolean;
}

/** Compares one subject with its plan and its items. Reads, and writes nothing. */
export const surveyor = ({ clock, settings, isKnownToStand }: Parts) => {
  return async (task: Task, { persons, lookup }: Sight): Promise<Case> => {
    const { subject, plan } = task;
    const now = clock.now();
    const today = dayOf(now);
    const come = (plan?.value.next ?? []).filter((item) => isUnsettled(item) && item.day <= today);
    const stored = await storedOf(come, lookup);
    const standings = new Map<AgendaItem, Standing>(
      [...stored].map(([item, row]) => [item, standingOf(row)]),
    );
    const wanted = subject.replan({
      persons,
      plan: plan?.value.next ?? null,
      standing: (item) => standings.get(item) ?? 'planned',
      now,
      today,
      catchUpDay: catchUpDay(now, settings.reminderTime),
    });
    const isNew = plan === null || JSON.stringify(plan.value.next) !== JSON.stringify(wanted.next);
    const isVerified = plan !== null && isKnownToStand(plan);
    const before = new Set((plan?.value.next ?? []).map(placeOf));
    const unsettled = wanted.next.filter(isUnsettled);
    const later = unsettled.filter((item) => item.day > today);
    return {
      ...task,
      today,
      stored,
      wanted,
      isNew,
      named: isVerified ? [] : later.filter((item) => before.has(placeOf(item))),
      missing: [
        ...later.filter((item) => !before.has(placeOf(item))),
        ...unsettled.filter((item) => item.day <= today && (standings.get(item) ?? 'absent') === 'absent'),
      ],
    };
  };
};
