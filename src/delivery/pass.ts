import type { DateTime } from 'luxon';
import type { AgendaCard, AgendaDay, AgendaStore } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { MeasureStore } from '../ports/measureStore.js';
import type { PeopleStore, Versioned } from '../ports/peopleStore.js';
import type { RequestStore } from '../ports/requestStore.js';
import type { Drain } from './drain.js';
import { isolation } from './failures.js';
import { nextInstant } from './nextInstant.js';
import type { Recover } from './recover.js';
import { dayOf } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';
import type { Sweep } from './sweep.js';

/** What one pass did. Cards, but for `superseded`, which counts items. */
export interface PassResult {
  /** Cards that could leave now, the repeated ones included. */
  readonly due: number;
  readonly sent: number;
  readonly undeliverable: number;
  readonly unknown: number;
  /** Put off by the channel or by a limit; tried again by themselves. */
  readonly waiting: number;
  readonly superseded: number;
  /** The next instant at which anything is to be done; null: nothing is planned. */
  readonly next: DateTime<true> | null;
}

/** Sees to everything that is due at this moment. A pass that is asked for during another follows it. */
export type DeliverDue = (signal?: AbortSignal) => Promise<PassResult>;

interface Parts {
  readonly agenda: Pick<AgendaStore, 'day' | 'unfinishedCards'>;
  readonly people: Pick<PeopleStore, 'persons'>;
  readonly requests: Pick<RequestStore, 'reconcile'>;
  readonly measures: Pick<MeasureStore, 'reconcile'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: DeliverySettings;
  readonly recover: Recover;
  readonly sweep: Sweep;
  readonly drain: Drain;
}

export const deliveryPass = (parts: Parts): DeliverDue => {
  const { agenda, people, requests, measures, clock, log, settings, recover, sweep, drain } = parts;
  /** The day for which no card of an earlier day is unfinished: the search need not be repeated on it. */
  let finishedBefore: string | null = null;

  const unfinishedBefore = async (today: string): Promise<Versioned<AgendaCard>[]> => {
    if (finishedBefore === today) return [];
    const cards = await agenda.unfinishedCards(today);
    if (cards.length === 0) finishedBefore = today;
    return cards;
  };

  /**
   * The day on which the open requests and measures were compared with the truth: once a day, and once per process, because
   * it is its predecessor's crash that leaves them behind.
   */
  let reconciledOn: string | null = null;
  const reconcile = async (today: string): Promise<void> => {
    if (reconciledOn === today) return;
    const mended = await requests.reconcile();
    if (mended > 0) log.warn('requests.reconciled', { mended });
    const mendedMeasures = await measures.reconcile();
    if (mendedMeasures > 0) log.warn('measures.reconciled', { mended: mendedMeasures });
    reconciledOn = today;
  };

  const pass: DeliverDue = async (signal) => {
    const today = dayOf(clock.now());
    const isolated = isolation(log);
    await reconcile(today);
    let page: AgendaDay = await agenda.day(today);
    let unfinished = await unfinishedBefore(today);
    if (await recover([...page.cards, ...unfinished])) {
      page = await agenda.day(today);
      unfinished = await unfinishedBefore(today);
    }

    const persons = (await people.persons()).map(({ value }) => value);
    let swept = await sweep(today, page, persons, isolated);
    let { superseded } = swept;
    if (swept.changed) page = await agenda.day(today);

    const byId = new Map(persons.map((person) => [person.id, person]));
    const tally = await drain(page, unfinished, swept.unsettled, byId, isolated, signal);
    if (tally.due > 0) {
      page = await agenda.day(today);
      // What was sent gives way to the next step.
      swept = await sweep(today, page, persons, isolated);
      superseded += swept.superseded;
    }
    return {
      due: tally.due,
      sent: tally.sent,
      undeliverable: tally.undeliverable,
      unknown: tally.unknown,
      waiting: tally.waiting + tally.held,
      superseded: superseded + tally.superseded,
      next: nextInstant(swept.unsettled, page, clock.now(), settings),
    };
  };

  let last: Promise<unknown> = Promise.resolve();
  return (signal) => {
    const own = last.then(() => pass(signal));
    last = own.catch(() => undefined);
    return own;
  };
};
