import type { Person, PersonId } from '../domain/person.js';
import { isAuditor, isSecretaryOf } from '../domain/person.js';
import { isOpen, type Request, type RequestId } from '../domain/request.js';
import type { AgendaItem, AgendaStore, RequestPlan } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Versioned } from '../ports/peopleStore.js';
import type { RequestStore } from '../ports/requestStore.js';
import { replan } from './replan.js';
import { catchUpDay, dayOf } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';
import { isUnsettled } from './situation.js';
import { freshLookup, standingOf, type Lookup, type Standing } from './standing.js';
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
   * Brings the plan of one request in line with its state, its board's secretaries and the calendar, and the
   * items in line with the plan. Returns when all of it is stored; calling it again changes nothing, and any
   * number of processes may call it at once, or die in the middle of it.
   */
  bringUpToDate(
    request: Request,
    plan: Versioned<RequestPlan> | null,
    persons: readonly Person[],
    lookup?: Lookup,
  ): Promise<Planned>;
}

interface Parts {
  readonly agenda: AgendaStore;
  readonly requests: Pick<RequestStore, 'request'>;
  readonly clock: Clock;
  readonly settings: DeliverySettings;
  readonly withdraw: Withdraw;
}

/** Each further round follows upon a change that somebody else made; so many in a row is a fault. */
const mostRounds = 20;

const idsOf = (persons: readonly Person[], belongs: (person: Person) => boolean): PersonId[] =>
  persons.filter(belongs).map(({ id }) => id);

const standingsOf = async (
  items: readonly AgendaItem[],
  lookup: Lookup,
): Promise<Map<AgendaItem, Standing>> => {
  const found = await Promise.all(items.map(async (item) => standingOf(await lookup(item))));
  return new Map(items.map((item, index) => [item, found[index] ?? 'absent']));
};

/**
 * How a step cannot be lost: the plan is saved first, the items it names are created after it, and whoever finds
 * a plan whose items are missing creates them.
 *
 * How no item appears after a decision was acknowledged: who plans saves the plan and then reads the request;
 * who decides saves the request and then reads the plan. One of them always sees the other.
 */
export const planner = ({ agenda, requests, clock, settings, withdraw }: Parts): Planner => {
  const fresh = freshLookup(agenda);
  /** By request, the token of the plan whose items are known to stand: they need not be looked at again. */
  const verified = new Map<RequestId, string>();

  const createItems = async (items: readonly AgendaItem[]): Promise<boolean> => {
    const results = await Promise.all(items.map((item) => agenda.planItem(item)));
    return results.some(({ created }) => created);
  };

  return {
    async bringUpToDate(known, knownPlan, persons, knownLookup) {
      let request = known;
      let plan = knownPlan;
      let lookup = knownLookup ?? fresh;
      let superseded = 0;
      let changed = false;
      const auditors = idsOf(persons, isAuditor);
      const secretaries = idsOf(persons, (person) => isSecretaryOf(person, request.boardId));

      for (let round = 0; round < mostRounds; round++) {
        const now = clock.now();
        const today = dayOf(now);
        const unsettled = plan?.value.next.filter(isUnsettled) ?? [];
        const standings = await standingsOf(
          unsettled.filter(({ day }) => day <= today),
          lookup,
        );
        const wanted = replan({
          request,
          secretaries,
          auditors,
          plan: plan?.value.next ?? null,
          standing: (item) => standings.get(item) ?? 'planned',
          now,
          today,
          catchUpDay: catchUpDay(now, settings.reminderTime),
          rhythm: settings.rhythm,
        });

        const withdrawn = await Promise.all(wanted.withdraw.map(withdraw));
        superseded += withdrawn.filter((outcome) => outcome === 'superseded').length;
        changed ||= withdrawn.length > 0;
        lookup = fresh;
        if (withdrawn.includes('told')) continue;

        const next = wanted.next;
        const isNew = plan === null || JSON.stringify(plan.value.next) !== JSON.stringify(next);
        if (isNew) {
          const saved = await agenda.savePlan({ requestId: request.id, next }, plan?.etag ?? null);
          changed = true;
          const held = isOpen(request) ? await requests.request(request.id) : null;
          const isClosedMeanwhile = held !== null && !isOpen(held.request);
          if (isClosedMeanwhile) request = held.request;
          if (saved === 'conflict' || isClosedMeanwhile) {
            plan = await agenda.plan(request.id);
            continue;
          }
        }

        const open = next.filter(isUnsettled);
        const isVerified = !isNew && verified.get(request.id) === plan?.etag;
        const uncertain = open.filter((item) =>
          item.day > today ? !isVerified : (standings.get(item) ?? 'absent') === 'absent',
        );
        changed = (await createItems(uncertain)) || changed;
        if (!isNew && plan !== null) verified.set(request.id, plan.etag);
        // An item that was just planned for a day gone by is to be caught up with.
        if (!open.some((item) => item.day < today && !standings.has(item)))
          return { unsettled: open, superseded, changed };
        plan = await agenda.plan(request.id);
      }
      throw new Error(`the plan of ${request.id} does not come to rest`);
    },
  };
};
