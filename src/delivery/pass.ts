import type { DateTime } from 'luxon';
import type { Person, PersonId } from '../domain/person.js';
import type { AgendaCard, AgendaDay, AgendaStore } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { DeliveryMeter } from '../ports/deliveryMeter.js';
import type { Log } from '../ports/log.js';
import type { MeasureStore } from '../ports/measureStore.js';
import type { PeopleStore, Versioned } from '../ports/peopleStore.js';
import type { RequestStore } from '../ports/requestStore.js';
import type { Drain } from './drain.js';
import { isolation, type Isolation } from './failures.js';
import { nextInstant } from './nextInstant.js';
import type { Recover } from './recover.js';
import { dayOf, morningTimes } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';
import type { Seek } from './seek.js';
import type { Sweep, Swept } from './sweep.js';
import type { SweepNeed } from './sweepNeed.js';

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
  /** Carries through what a crash left half done of a change to a whole review; how many it finished. */
  readonly finishChanges: () => Promise<number>;
  readonly measures: Pick<MeasureStore, 'reconcile'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: DeliveryMeter;
  readonly settings: DeliverySettings;
  readonly recover: Recover;
  readonly seek?: Seek;
  readonly sweep: Sweep;
  readonly sweepNeed: SweepNeed;
  readonly drain: Drain;
}

/** Milliseconds. */
const changesEveryMs = 600_000;

/** Drainings of one pass: the second for those who stand in, the third for news of what they were told. */
const mostRounds = 3;

const byId = (persons: readonly Person[]): ReadonlyMap<PersonId, Person> =>
  new Map(persons.map((person) => [person.id, person]));

export const deliveryPass = (parts: Parts): DeliverDue => {
  const { agenda, people, requests, measures, finishChanges, clock, log, meter, settings } = parts;
  const { recover, seek, sweep, sweepNeed, drain } = parts;
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

  /** On the monotonic clock. Its own process looks when it starts; another one may have died meanwhile. */
  let lookedForChangesAt: number | null = null;
  const finishBrokenOff = async (): Promise<void> => {
    const now = clock.monotonic();
    if (lookedForChangesAt !== null && now - lookedForChangesAt < changesEveryMs) return;
    const finished = await finishChanges();
    if (finished > 0) log.warn('changes.finished', { finished });
    lookedForChangesAt = now;
  };

  const everybody = async (): Promise<Person[]> => (await people.persons()).map(({ value }) => value);

  let lastSwept: Swept | null = null;
  const sweepNow = async (today: string, page: AgendaDay, isolated: Isolation): Promise<Swept> => {
    sweepNeed.begin();
    const swept = await sweep(today, page, everybody, isolated);
    sweepNeed.end({ today, page, persons: swept.persons });
    lastSwept = swept;
    return swept;
  };
  /** What the last sweep found holds on as long as there is no need for another. */
  const sweepIfNeeded = async (
    today: string,
    page: AgendaDay,
    persons: readonly Person[],
    isolated: Isolation,
  ): Promise<Swept> =>
    lastSwept === null || sweepNeed.isThere({ today, page, persons })
      ? sweepNow(today, page, isolated)
      : { ...lastSwept, superseded: 0, changed: false };

  const pass = async (isolated: Isolation, signal?: AbortSignal): Promise<PassResult> => {
    const today = dayOf(clock.now());
    await reconcile(today);
    await isolated.run('changes.failed', {}, finishBrokenOff);
    let page: AgendaDay = await agenda.day(today);
    let unfinished = await unfinishedBefore(today);
    if (await recover([...page.cards, ...unfinished])) {
      page = await agenda.day(today);
      unfinished = await unfinishedBefore(today);
    }

    const persons = await everybody();
    if (seek !== undefined && (await isolated.run('roster.failed', {}, () => seek(page, persons))) === true)
      sweepNeed.demand();
    // A card that an earlier day has left unfinished is on no page that would show a change.
    if (unfinished.length > 0) sweepNeed.demand();
    let swept = await sweepIfNeeded(today, page, persons, isolated);
    let { superseded } = swept;
    if (swept.changed) page = await agenda.day(today);

    const sum = { due: 0, sent: 0, undeliverable: 0, unknown: 0, waiting: 0 };
    for (let round = 0; round < mostRounds; round++) {
      const tally = await drain(page, unfinished, swept.unsettled, byId(swept.persons), isolated, signal);
      sum.due += tally.due;
      sum.sent += tally.sent;
      sum.undeliverable += tally.undeliverable;
      sum.unknown += tally.unknown;
      sum.waiting += tally.waiting + tally.held;
      superseded += tally.superseded;
      if (tally.due === 0) break;
      page = await agenda.day(today);
      // What was sent gives way to the next step.
      swept = await sweepNow(today, page, isolated);
      superseded += swept.superseded;
      if (tally.undeliverable === 0 || !swept.changed) break;
      // Whoever stands in for somebody who has just proved to be out of reach is told in the same pass.
      page = await agenda.day(today);
      unfinished = [];
    }
    meter.pass(swept.unsettled.length);
    return {
      ...sum,
      superseded,
      next: nextInstant(
        swept.unsettled,
        page,
        clock.now(),
        morningTimes(byId(swept.persons), settings.reminderTime),
      ),
    };
  };

  let last: Promise<unknown> = Promise.resolve();
  return (signal) => {
    const isolated = isolation(log);
    const own = last.then(() => pass(isolated, signal));
    last = own
      .then(
        () => isolated.hasFailed(),
        () => {
          meter.pass(null);
          return true;
        },
      )
      .then((hasFailed) => {
        if (hasFailed) sweepNeed.demand();
      });
    return own;
  };
};
