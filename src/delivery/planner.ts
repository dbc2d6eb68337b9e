import type { Person } from '../domain/person.js';
import type { AgendaItem, AgendaStore, Plan, SubjectId } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Versioned } from '../ports/peopleStore.js';
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
  readonly clock: Clock;
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
}
/** `again`: somebody else was at it; look anew. */
type Round =
  | { readonly done: true; readonly unsettled: readonly AgendaItem[] }
  | { readonly done: false; readonly again: View };

interface Tally {
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
 * them always sees the other.
 */
export const planner = ({ agenda, clock, settings, withdraw }: Parts): Planner => {
  const fresh = freshLookup(agenda);
  /** By subject, the token of the plan whose items are known to stand: they need not be looked at again. */
  const verified = new Map<SubjectId, string>();

  const survey = async ({ subject, plan, lookup }: View, persons: readonly Person[]) => {
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

  const lookAgain = async (subject: Subject): Promise<Round> => ({
    done: false,
    again: { subject, plan: await agenda.plan(subject.id), lookup: fresh },
  });

  const round = async (view: View, persons: readonly Person[], tally: Tally): Promise<Round> => {
    const { subject, plan } = view;
    const { today, standings, wanted, told } = await survey(view, persons);
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
    tally.changed ||= created.some((result) => result.created);
    if (!isNew) verified.set(subject.id, plan.etag);
    // An item that was just planned for a day gone by is to be caught up with at once.
    const isPast = unsettled.some((item) => item.day < today && !standings.has(item));
    return isPast ? lookAgain(subject) : { done: true, unsettled };
  };

  return {
    async bringUpToDate(subject, plan, persons, lookup = fresh) {
      const tally: Tally = { superseded: 0, changed: false };
      let view: View = { subject, plan, lookup };
      for (let rounds = 0; rounds < mostRounds; rounds++) {
        const result = await round(view, persons, tally);
        if (result.done) return { ...tally, unsettled: result.unsettled };
        view = result.again;
      }
      throw new Error(`the plan of ${subject.id} does not come to rest`);
    },
  };
};
