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

/** What one round goes by. */
interface View {
  readonly request: Request;
  readonly plan: Versioned<RequestPlan> | null;
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
 * who decides saves the request and then reads the plan, and withdraws what it names, created or not. One of
 * them always sees the other.
 */
export const planner = ({ agenda, requests, clock, settings, withdraw }: Parts): Planner => {
  const fresh = freshLookup(agenda);
  /** By request, the token of the plan whose items are known to stand: they need not be looked at again. */
  const verified = new Map<RequestId, string>();

  const survey = async ({ request, plan, lookup }: View, persons: readonly Person[]) => {
    const now = clock.now();
    const today = dayOf(now);
    const come = (plan?.value.next ?? []).filter((item) => isUnsettled(item) && item.day <= today);
    const standings = await standingsOf(come, lookup);
    const wanted = replan({
      request,
      secretaries: idsOf(persons, (person) => isSecretaryOf(person, request.boardId)),
      auditors: idsOf(persons, isAuditor),
      plan: plan?.value.next ?? null,
      standing: (item) => standings.get(item) ?? 'planned',
      now,
      today,
      catchUpDay: catchUpDay(now, settings.reminderTime),
      rhythm: settings.rhythm,
    });
    return { today, standings, wanted };
  };

  const withdrawAll = async (items: readonly AgendaItem[], tally: Tally): Promise<'done' | 'told'> => {
    const outcomes = await Promise.all(items.map(withdraw));
    tally.superseded += outcomes.filter((outcome) => outcome === 'superseded').length;
    tally.changed ||= outcomes.length > 0;
    return outcomes.includes('told') ? 'told' : 'done';
  };

  const lookAgain = async (request: Request): Promise<Round> => ({
    done: false,
    again: { request, plan: await agenda.plan(request.id), lookup: fresh },
  });

  /** Null while the request is open, or not to be seen because its review is still publishing. */
  const closedMeanwhile = async (request: Request): Promise<Request | null> => {
    if (!isOpen(request)) return null;
    const held = await requests.request(request.id);
    return held !== null && !isOpen(held.request) ? held.request : null;
  };

  const round = async (view: View, persons: readonly Person[], tally: Tally): Promise<Round> => {
    const { request, plan } = view;
    const { today, standings, wanted } = await survey(view, persons);
    if ((await withdrawAll(wanted.withdraw, tally)) === 'told') return lookAgain(request);

    const { next } = wanted;
    const isNew = plan === null || JSON.stringify(plan.value.next) !== JSON.stringify(next);
    if (isNew) {
      tally.changed = true;
      const saved = await agenda.savePlan({ requestId: request.id, next }, plan?.etag ?? null);
      if (saved === 'conflict') return lookAgain(request);
    }

    const unsettled = next.filter(isUnsettled);
    const isVerified = !isNew && verified.get(request.id) === plan.etag;
    const uncertain = unsettled.filter((item) =>
      item.day > today ? !isVerified : (standings.get(item) ?? 'absent') === 'absent',
    );
    if (isNew || uncertain.length > 0) {
      const closed = await closedMeanwhile(request);
      if (closed !== null) return lookAgain(closed);
    }
    const created = await Promise.all(uncertain.map((item) => agenda.planItem(item)));
    tally.changed ||= created.some((result) => result.created);
    if (!isNew) verified.set(request.id, plan.etag);
    // An item that was just planned for a day gone by is to be caught up with at once.
    const isPast = unsettled.some((item) => item.day < today && !standings.has(item));
    return isPast ? lookAgain(request) : { done: true, unsettled };
  };

  return {
    async bringUpToDate(request, plan, persons, lookup = fresh) {
      const tally: Tally = { superseded: 0, changed: false };
      let view: View = { request, plan, lookup };
      for (let rounds = 0; rounds < mostRounds; rounds++) {
        const result = await round(view, persons, tally);
        if (result.done) return { ...tally, unsettled: result.unsettled };
        view = result.again;
      }
      throw new Error(`the plan of ${request.id} does not come to rest`);
    },
  };
};
