import { isAuditor, type Person } from '../domain/person.js';
import { isOpen, type Request } from '../domain/request.js';
import { addDays } from '../domain/workingDays.js';
import type { AgendaDay, AgendaItem, AgendaStore, Plan } from '../ports/agendaStore.js';
import type { Versioned } from '../ports/peopleStore.js';
import type { RequestStore } from '../ports/requestStore.js';
import type { Isolation } from './failures.js';
import { inParallel } from './inParallel.js';
import type { Planned, Planner } from './planner.js';
import { freshLookup, pageLookup } from './standing.js';
import { digestId, digestSubject } from './subjects/digestSubject.js';
import type { RequestSubject } from './subjects/requestSubject.js';
import { isUnsettled, type Subject } from './subjects/subject.js';
import type { DeliverySettings } from './settings.js';

export interface Swept {
  readonly unsettled: readonly AgendaItem[];
  readonly superseded: number;
  readonly changed: boolean;
  /** Everybody, as the sweep saw them. */
  readonly persons: readonly Person[];
}

interface Parts {
  readonly agenda: AgendaStore;
  readonly requests: Pick<RequestStore, 'open' | 'request' | 'release'>;
  readonly planner: Planner;
  readonly requestSubject: RequestSubject;
  readonly settings: Pick<DeliverySettings, 'digest'>;
}

const width = 8;
/** How long the plan of an answered request stays, so that a repeated "decided" finds that all was told. */
const keptDays = 30;

/**
 * Compares every open request with its plan, and every plan with its request, and mends what a crash or an
 * outage has left: plans that were never made, days that went by, news that was not planned, requests that were
 * closed but not released.
 */
export const sweeper = ({ agenda, requests, planner, requestSubject, settings }: Parts) => {
  const elsewhere = freshLookup(agenda);

  /** Null: nothing to bring up to date. */
  const closedRequest = async (plan: Versioned<Plan>, today: string): Promise<Request | null> => {
    const { next, subject } = plan.value;
    const last = next.map(({ day }) => day).reduce((one, other) => (one > other ? one : other), '');
    const isSettled = !next.some(isUnsettled);
    if (isSettled && last !== '' && last >= addDays(today, -keptDays)) return null;
    // Not found: its review is still publishing.
    const held = await requests.request(subject);
    if (held === null || isOpen(held.request)) return null;
    if (!isSettled) return held.request;
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
    const open = await requests.open();
    // After the plans: who changes what somebody wants saves her first and then the plans.
    const persons = await readPersons();
    const lookup = pageLookup(today, page, elsewhere);
    const unsettled: AgendaItem[] = [];
    let superseded = 0;
    let changed = false;

    const bringInLine = async (subject: Subject, plan: Versioned<Plan> | null): Promise<void> => {
      const planned: Planned = await planner.bringUpToDate(subject, plan, persons, lookup);
      unsettled.push(...planned.unsettled);
      superseded += planned.superseded;
      changed ||= planned.changed;
    };
    const bringUpToDate = async (request: Request, plan: Versioned<Plan> | null): Promise<void> => {
      await bringInLine(requestSubject(request), plan);
      if (!isOpen(request)) await requests.release(request.id);
    };

    await inParallel(width, open, async (request) => {
      const plan = plans.get(request.id) ?? null;
      const facts = { subject: request.id };
      const done = await isolated.run('plan.failed', facts, async () => {
        await bringUpToDate(request, plan);
        return true;
      });
      // A card is not empty because the plan of its item could not be read.
      if (done !== true) unsettled.push(...(plan?.value.next ?? []).filter(isUnsettled));
    });
    const digest = plans.get(digestId) ?? null;
    if (settings.digest && (digest !== null || persons.some(isAuditor))) {
      const done = await isolated.run('plan.failed', { subject: digestId }, async () => {
        await bringInLine(digestSubject, digest);
        return true;
      });
      if (done !== true) unsettled.push(...(digest?.value.next ?? []).filter(isUnsettled));
    }
    const ids = new Set([digestId, ...open.map(({ id }) => id)]);
    const others = [...plans.values()].filter(({ value }) => !ids.has(value.subject));
    await inParallel(width, others, async (plan) => {
      await isolated.run('plan.failed', { subject: plan.value.subject }, async () => {
        const request = await closedRequest(plan, today);
        if (request !== null) await bringUpToDate(request, plan);
      });
    });
    return { unsettled, superseded, changed, persons };
  };
};
export type Sweep = ReturnType<typeof sweeper>;
