import type { Person } from '../domain/person.js';
import { addDays } from '../domain/workingDays.js';
import type { AgendaDay, AgendaItem, AgendaStore, Plan } from '../ports/agendaStore.js';
import type { Versioned } from '../ports/peopleStore.js';
import type { Isolation } from './failures.js';
import { inParallel } from './inParallel.js';
import type { Planned, Planner } from './planner.js';
import { freshLookup, pageLookup } from './standing.js';
import { isUnsettled, type Subject, type SubjectSource } from './subjects/subject.js';

export interface Swept {
  readonly unsettled: readonly AgendaItem[];
  readonly superseded: number;
  readonly changed: boolean;
  /** Everybody, as the sweep saw them. */
  readonly persons: readonly Person[];
}

interface Parts {
  readonly agenda: AgendaStore;
  readonly planner: Planner;
  readonly sources: readonly SubjectSource[];
}

const width = 8;
/** How long the plan of a closed subject stays, so that a repeated closing finds that all was told. */
const keptDays = 30;

/**
 * Compares every open subject with its plan, and every plan with its subject, and mends what a crash or an
 * outage has left: plans that were never made, days that went by, news that was not planned, subjects that were
 * closed but not released.
 */
export const sweeper = ({ agenda, planner, sources }: Parts) => {
  const elsewhere = freshLookup(agenda);

  /** The closed subject of a plan that has something left to do; null: nothing to bring up to date. */
  const closedSubject = async (
    source: SubjectSource,
    plan: Versioned<Plan>,
    today: string,
  ): Promise<Subject | null> => {
    const { next, subject } = plan.value;
    const last = next.map(({ day }) => day).reduce((one, other) => (one > other ? one : other), '');
    const isSettled = !next.some(isUnsettled);
    if (isSettled && last !== '' && last >= addDays(today, -keptDays)) return null;
    const found = await source.find(subject);
    if (found?.isClosed !== true) return null;
    if (!isSettled) return found.subject;
    await agenda.deletePlan(plan);
    return null;
  };

  return async (
    today: string,
    page: AgendaDay,
    readPersons: () => Promise<readonly Person[]>,
    isolated: Isolation,
  ): Promise<Swept> => {
    const plans = new Map((await agenda.plans()).map((plan) => [plan.value.subject, plan]));
    // After the plans: who changes what somebody wants saves her first and then the plans.
    const persons = await readPersons();
    const lookup = pageLookup(today, page, elsewhere);
    const unsettled: AgendaItem[] = [];
    let superseded = 0;
    let changed = false;

    const bringUpToDate = async (subject: Subject, plan: Versioned<Plan> | null): Promise<void> => {
      const planned: Planned = await planner.bringUpToDate([{ subject, plan }], persons, lookup);
      unsettled.push(...planned.unsettled);
      superseded += planned.superseded;
      changed ||= planned.changed;
    };

    const sweepSource = async (source: SubjectSource): Promise<void> => {
      const open = await source.open();
      await inParallel(width, open, async ({ subject, release }) => {
        const plan = plans.get(subject.id) ?? null;
        const done = await isolated.run('plan.failed', { subject: subject.id }, async () => {
          await bringUpToDate(subject, plan);
          await release?.();
          return true;
        });
        // A card is not empty because the plan of its item could not be read.
        if (done !== true) unsettled.push(...(plan?.value.next ?? []).filter(isUnsettled));
      });
      const ids = new Set(open.map(({ subject }) => subject.id));
      const others = [...plans.values()].filter(
        ({ value }) => source.owns(value.subject) && !ids.has(value.subject),
      );
      await inParallel(width, others, async (plan) => {
        await isolated.run('plan.failed', { subject: plan.value.subject }, async () => {
          const subject = await closedSubject(source, plan, today);
          if (subject !== null) await bringUpToDate(subject, plan);
        });
      });
    };
    for (const source of sources) await sweepSource(source);
    return { unsettled, superseded, changed, persons };
  };
};
export type Sweep = ReturnType<typeof sweeper>;
