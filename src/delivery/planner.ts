import type { Person } from '../domain/person.js';
import {
  itemKey,
  type AgendaItem,
  type AgendaStore,
  type PlannedItem,
  type SubjectId,
} from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import { inParallel, mapInParallel } from './inParallel.js';
import type { KnownRows } from './knownRows.js';
import type { PlanChanged } from './planChanged.js';
import type { DeliverySettings } from './settings.js';
import { freshLookup, type Lookup } from './standing.js';
import { isUnsettled } from './subjects/subject.js';
import { changedOf, surveyor, toldOf, type Case, type Known, type Sight, type Task } from './survey.js';
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
   * Brings the plans of subjects in line with their state, the people and the calendar, and the items in line
   * with the plans; each subject once. Returns when all of it is stored; calling it again changes nothing, and any
   * number of processes may call it at once, or die in the middle of it. A plan that is given as null and stands
   * all the same is found when it is saved.
   */
  bringUpToDate(known: readonly Known[], persons: readonly Person[], lookup?: Lookup): Promise<Planned>;
}

interface Parts {
  readonly agenda: AgendaStore;
  readonly people: Pick<PeopleStore, 'persons'>;
  readonly clock: Clock;
  readonly planChanged: PlanChanged;
  readonly settings: Pick<DeliverySettings, 'reminderTime'>;
  readonly withdraw: Withdraw;
  readonly rows: KnownRows;
}

/** Each further round follows upon a change that somebody else made; so many in a row is a fault. */
const mostRounds = 20;

const width = 8;

/**
 * How a step cannot be lost: the plan is saved first, the items it names are created after it, and whoever finds
 * a plan whose items are missing creates them.
 *
 * How no item appears after a change was acknowledged: who plans saves the plan and then reads the subject;
 * who decides saves the subject and then reads the plan, and withdraws what it names, created or not. One of
 * them always sees the other. Where there is no plan yet, both of them create it, one succeeds, and the other looks
 * again: whoever has created it need not read the subject. Nor does anybody withdraw what a newer state of the
 * subject has planned: the subject is read once more before anything is withdrawn, so that it is at least as new as
 * the plan.
 */
export const planner = (parts: Parts): Planner => {
  const { agenda, people, clock, planChanged, settings, withdraw, rows } = parts;
  const fresh = freshLookup(agenda);
  /** By subject, the token of the plan whose items are known to stand: they need not be looked at again. */
  const verified = new Map<SubjectId, string>();
  const survey = surveyor({
    clock,
    settings,
    isKnownToStand: ({ value, etag }) => verified.get(value.subject) === etag,
  });

  /** Those whose subject is still planned in the same way; the others are to be looked at again. */
  const unchanged = async (
    cases: readonly Case[],
    matters: (one: Case) => boolean,
    again: Task[],
  ): Promise<Case[]> => {
    const changed = await changedOf(cases.filter(matters).map(({ subject }) => subject));
    return cases.filter((one) => {
      const subject = changed.get(one.subject.id);
      if (subject !== undefined) again.push({ ...one, subject });
      return subject === undefined;
    });
  };

  /** Without those of which something was told that is not to be told any more. */
  const withdrawAll = async (cases: readonly Case[], again: Task[]): Promise<Case[]> => {
    const outcomes = await mapInParallel(width, cases, ({ wanted, stored }) =>
      Promise.all(wanted.withdraw.map((item) => withdraw(item, stored.get(item)?.item))),
    );
    return cases.filter((one, place) => {
      const own = outcomes[place] ?? [];
      one.tally.superseded += own.filter((outcome) => outcome === 'superseded').length;
      one.tally.changed ||= own.length > 0;
      const isTold = own.includes('told');
      if (isTold) again.push(one);
      return !isTold;
    });
  };

  /** Each with its plan as it is stored now; without those whose plan somebody else has saved. */
  const savePlans = async (cases: readonly Case[], again: Task[]): Promise<Case[]> => {
    const toSave = cases.filter(({ isNew }) => isNew);
    if (toSave.length === 0) return [...cases];
    await inParallel(width, toSave, async ({ subject, stored }) => {
      const told = toldOf(stored);
      if (told.length > 0) await subject.settle?.(told);
    });
    const results = await agenda.savePlans(
      toSave.map(({ subject, plan, wanted }) => ({
        plan: { subject: subject.id, next: wanted.next },
        etag: plan?.etag ?? null,
      })),
    );
    const resultOf = new Map(toSave.map((one, place) => [one, results[place] ?? 'conflict']));
    return cases.flatMap((one) => {
      const plan = resultOf.get(one);
      if (plan === undefined) return [one];
      one.tally.changed = true;
      if (plan !== 'conflict') return [{ ...one, plan }];
      again.push(one);
      return [];
    });
  };

  /** Sees to it that the items stand; what became of each. */
  const placeItems = async (cases: readonly Case[]): Promise<ReadonlyMap<AgendaItem, PlannedItem>> => {
    const placed = new Map<AgendaItem, PlannedItem>();
    const missing = cases.flatMap((one) => one.missing);
    await inParallel(
      width,
      cases.flatMap(({ named }) => named),
      async (item) => {
        const row = await agenda.item(item);
        if (row === null) missing.push(item);
        else placed.set(item, { created: false, state: row.value.state, etag: row.etag });
      },
    );
    const results = missing.length === 0 ? [] : await agenda.planItems(missing);
    for (const [place, item] of missing.entries()) {
      const result = results[place];
      if (result !== undefined) placed.set(item, result);
    }
    for (const [item, { state, etag }] of placed) rows.see({ ...item, state }, etag);
    return placed;
  };

  /**
   * Rows that were withdrawn earlier stand in the way of planning the same again: the plan gives its items new
   * numbers. Who withdrew them just now has changed the subject, which the next round sees.
   */
  const numberAnew = async ({ subject, wanted }: Case, taken: readonly AgendaItem[]): Promise<void> => {
    const stored = await agenda.plan(subject.id);
    const isOurs = stored?.value.next.map(itemKey).join() === wanted.next.map(itemKey).join();
    if (stored === null || !isOurs) return;
    const next = wanted.next.map((item) =>
      taken.includes(item) ? { ...item, again: (item.again ?? 0) + 1 } : item,
    );
    await agenda.savePlans([{ plan: { subject: subject.id, next }, etag: stored.etag }]);
  };

  const settleCases = async (cases: readonly Case[], again: Task[]): Promise<void> => {
    const placed = await placeItems(cases);
    await inParallel(width, cases, async (one) => {
      const { subject, plan, tally, today, stored, wanted } = one;
      const uncertain = [...one.named, ...one.missing];
      const created = uncertain.filter((item) => placed.get(item)?.created === true).length;
      tally.planned += created;
      tally.changed ||= created > 0;
      const taken = uncertain.filter((item) => item.day >= today && placed.get(item)?.state === 'superseded');
      if (taken.length > 0) {
        await numberAnew(one, taken);
        again.push(one);
        return;
      }
      if (plan !== null) verified.set(subject.id, plan.etag);
      tally.unsettled = wanted.next.filter(isUnsettled);
      // An item that was just planned for a day gone by is to be caught up with at once.
      if (tally.unsettled.some((item) => item.day < today && !stored.has(item))) again.push(one);
    });
  };

  /** Returns those that are to be looked at again, because somebody else was at it. */
  const round = async (tasks: readonly Task[], sight: Sight): Promise<Task[]> => {
    const again: Task[] = [];
    const surveyed = await mapInParallel(width, tasks, (task) => survey(task, sight));
    const known = await unchanged(surveyed, ({ wanted }) => wanted.withdraw.length > 0, again);
    const withdrawn = await withdrawAll(known, again);
    const saved = await savePlans(withdrawn, again);
    const first = new Set(surveyed.filter(({ plan }) => plan === null).map(({ subject }) => subject));
    const isUncertain = ({ subject, isNew, named, missing }: Case): boolean =>
      !first.has(subject) && (isNew || named.length + missing.length > 0);
    await settleCases(await unchanged(saved, isUncertain, again), again);
    return again;
  };

  const lookAgain = async (tasks: readonly Task[]): Promise<{ tasks: Task[]; sight: Sight }> => {
    const plans = await agenda.plansOf(tasks.map(({ subject }) => subject.id));
    const persons = (await people.persons()).map(({ value }) => value);
    return {
      tasks: tasks.map((task) => ({ ...task, plan: plans.get(task.subject.id) ?? null })),
      sight: { persons, lookup: fresh },
    };
  };

  return {
    async bringUpToDate(known, persons, lookup = fresh) {
      const all = known.map((one): Task => ({
        ...one,
        tally: { planned: 0, superseded: 0, changed: false, unsettled: [] },
      }));
      let view = { tasks: all, sight: { persons, lookup } };
      for (let rounds = 0; rounds < mostRounds; rounds++) {
        const again = await round(view.tasks, view.sight);
        if (again.length === 0) {
          for (const { subject, tally } of all) planChanged(subject.id, tally);
          return {
            superseded: all.reduce((sum, { tally }) => sum + tally.superseded, 0),
            changed: all.some(({ tally }) => tally.changed),
            unsettled: all.flatMap(({ tally }) => tally.unsettled),
          };
        }
        view = await lookAgain(again);
      }
      const restless = view.tasks.map(({ subject }) => subject.id).join(', ');
      throw new Error(`plans do not come to rest: ${restless}`);
    },
  };
};
