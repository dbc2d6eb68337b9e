import type { Person } from '../domain/person.js';
import {
  itemKey,
  type AgendaItem,
  type AgendaStore,
  type Plan,
  type SubjectId,
} from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { DeliveryMeter } from '../ports/deliveryMeter.js';
import type { Log } from '../ports/log.js';
import type { PeopleStore, Versioned } from '../ports/peopleStore.js';
import { catchUpDay, dayOf } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';
import { freshLookup, standingOf, type Lookup, type Standing, type StoredItem } from './standing.js';
import { isUnsettled, type Subject, type Told } from './subjects/subject.js';
import type { Withdraw } from './withdraw.js';

export interface Planned {
  /** What is still to be told. */
  readonly unsettled: readonly AgendaItem[];
  /** Items superseded on the way. */
  readonly superseded: number;
  /** Whether anything was written. */
  readonly changed: boolean;
}

export interface Planner {
  /**
   * Brings the plan of one subject in line with its state, the people and the calendar, and the items in line
   * with the plan. Returns when all of it is stored; calling it again changes nothing, and any
   * number of processes may call it at once, or die in the middle of it.
   */
  bringUpToDate(
    subject: Subject,
    plan: Versioned<Plan> | null,
    persons: readonly Person[],
    lookup?: Lookup,
  ): Promise<Planned>;
}

interface Parts {
  readonly agenda: AgendaStore;
  readonly people: Pick<PeopleStore, 'persons'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: DeliveryMeter;
  readonly settings: Pick<DeliverySettings, 'reminderTime'>;
  readonly withdraw: Withdraw;
}

/** Each further round follows upon a change that somebody else made; so many in a row is a fault. */
const mostRounds = 20;

/** What one round goes by. */
interface View {
  readonly subject: Subject;
  readonly plan: Versioned<Plan> | null;
  readonly lookup: Lookup;
  readonly persons: readonly Person[];
}
/** `again`: somebody else was at it; look anew. */
type Round =
  | { readonly done: true; readonly unsettled: readonly AgendaItem[] }
  | { readonly done: false; readonly again: View };

interface Tally {
  planned: number;
  superseded: number;
  changed: boolean;
}

const storedOf = async (
  items: readonly AgendaItem[],
  lookup: Lookup,
): Promise<ReadonlyMap<AgendaItem, StoredItem>> =>
  new Map(await Promise.all(items.map(async (item) => [item, await lookup(item)] as const)));

/** Of these, what its card has its outcome of. */
const toldOf = (stored: ReadonlyMap<AgendaItem, StoredItem>): Told[] =>
  [...stored].flatMap(([item, row]) =>
    standingOf(row) === 'told' && row.card !== null ? [{ item, outcome: row.card.value.state }] : [],
  );

/**
 * How a step cannot be lost: the plan is saved first, the items it names are created after it, and whoever finds
 * a plan whose items are missing creates them.
 *
 * How no item appears after a change was acknowledged: who plans saves the plan and then reads the subject;
 * who decides saves the subject and then reads the plan, and withdraws what it names, created or not. One of
 * them always sees the other. Nor does anybody withdraw what a newer state of the subject has planned: the subject
 * is read once more before anything is withdrawn, so that it is at least as new as the plan.
 */
export const planner = ({ agenda, people, clock, log, meter, settings, withdraw }: Parts): Planner => {
  const fresh = freshLookup(agenda);
  /** By subject, the token of the plan whose items are known to stand: they need not be looked at again. */
  const verified = new Map<SubjectId, string>();

  const survey = async ({ subject, plan, lookup, persons }: View) => {
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
    return { today, standings, wanted, told: toldOf(stored) };
  };

  const withdrawAll = async (items: readonly AgendaItem[], tally: Tally): Promise<'done' | 'told'> => {
    const outcomes = await Promise.all(items.map(withdraw));
    tally.superseded += outcomes.filter((outcome) => outcome === 'superseded').length;
    tally.changed ||= outcomes.length > 0;
    return outcomes.includes('told') ? 'told' : 'done';
  };

  /** The plan is read before the people: who changes what somebody wants saves her first and then the plan. */
  const lookAgain = async (subject: Subject): Promise<Round> => {
    const plan = await agenda.plan(subject.id);
    const persons = (await people.persons()).map(({ value }) => value);
    return { done: false, again: { subject, plan, lookup: fresh, persons } };
  };

  /**
   * Rows that were withdrawn earlier stand in the way of planning the same again: the plan gives its items new
   * numbers. Who withdrew them just now has changed the subject, which the next round sees.
   */
  const numberAnew = async (
    subject: Subject,
    next: readonly AgendaItem[],
    taken: readonly AgendaItem[],
  ): Promise<Round> => {
    const stored = await agenda.plan(subject.id);
    const isOurs = stored?.value.next.map(itemKey).join() === next.map(itemKey).join();
    if (stored !== null && isOurs) {
      const renumbered = next.map((item) =>
        taken.includes(item) ? { ...item, again: (item.again ?? 0) + 1 } : item,
      );
      await agenda.savePlan({ subject: subject.id, next: renumbered }, stored.etag);
    }
    return lookAgain(subject);
  };

  const round = async (view: View, tally: Tally): Promise<Round> => {
    const { subject, plan } = view;
    const { today, standings, wanted, told } = await survey(view);
    if (wanted.withdraw.length > 0) {
      const changed = await subject.changedMeanwhile();
      if (changed !== null) return lookAgain(changed);
    }
    if ((await withdrawAll(wanted.withdraw, tally)) === 'told') return lookAgain(subject);

    const { next } = wanted;
    const isNew = plan === null || JSON.stringify(plan.value.next) !== JSON.stringify(next);
    if (isNew) {
      if (told.length > 0) await subject.settle?.(told);
      tally.changed = true;
      const saved = await agenda.savePlan({ subject: subject.id, next }, plan?.etag ?? null);
      if (saved === 'conflict') return lookAgain(subject);
    }

    const unsettled = next.filter(isUnsettled);
    const isVerified = !isNew && verified.get(subject.id) === plan.etag;
    const uncertain = unsettled.filter((item) =>
      item.day > today ? !isVerified : (standings.get(item) ?? 'absent') === 'absent',
    );
    if (isNew || uncertain.length > 0) {
      const changed = await subject.changedMeanwhile();
      if (changed !== null) return lookAgain(changed);
    }
    const created = await Promise.all(uncertain.map((item) => agenda.planItem(item)));
    const createdNow = created.filter((result) => result.created).length;
    tally.planned += createdNow;
    tally.changed ||= createdNow > 0;
    const taken = uncertain.filter(
      (item, index) => item.day >= today && created[index]?.state === 'superseded',
    );
    if (taken.length > 0) return numberAnew(subject, next, taken);
    if (!isNew) verified.set(subject.id, plan.etag);
    // An item that was just planned for a day gone by is to be caught up with at once.
    const isPast = unsettled.some((item) => item.day < today && !standings.has(item));
    return isPast ? lookAgain(subject) : { done: true, unsettled };
  };

  const tell = ({ id }: Subject, { planned, superseded }: Tally): void => {
    if (planned === 0 && superseded === 0) return;
    log.info('plan.changed', { subject: id, planned, superseded });
    meter.itemsPlanned(planned);
    meter.itemsSuperseded(superseded);
  };

  return {
    async bringUpToDate(subject, plan, persons, lookup = fresh) {
      const tally: Tally = { planned: 0, superseded: 0, changed: false };
      let view: View = { subject, plan, lookup, persons };
      for (let rounds = 0; rounds < mostRounds; rounds++) {
        const result = await round(view, tally);
        if (result.done) {
          tell(subject, tally);
          return { superseded: tally.superseded, changed: tally.changed, unsettled: result.unsettled };
        }
        view = result.again;
      }
      throw new Error(`the plan of ${subject.id} does not come to rest`);
    },
  };
};
