import type { AgendaStore } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import { noMeter, type DeliveryMeter } from '../ports/deliveryMeter.js';
import type { MeasureStore } from '../ports/measureStore.js';
import type { Messenger } from '../ports/messenger.js';
import type { Notices } from '../ports/notices.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import type { Roster } from '../ports/roster.js';
import type { RequestStore } from '../ports/requestStore.js';
import { afterwards } from './afterwards.js';
import { drainer } from './drain.js';
import { knownRows } from './knownRows.js';
import { limiter } from './limiter.js';
import { notices } from './notices.js';
import { deliveryPass, type DeliverDue } from './pass.js';
import { pause as realPause, type Pause } from './pause.js';
import { planChanged } from './planChanged.js';
import { planner } from './planner.js';
import { recoverer, type Unrecorded } from './recover.js';
import { digestSource } from './subjects/digestSource.js';
import { measureSource } from './subjects/measureSource.js';
import { measureSubject } from './subjects/measureSubject.js';
import { requestSource, type RecordMeasures } from './subjects/requestSource.js';
import { requestSubject } from './subjects/requestSubject.js';
import { cardSender, type NoticeCards } from './sendCard.js';
import { seeker } from './seek.js';
import { defaultSettings, type DeliverySettings } from './settings.js';
import { sweeper } from './sweep.js';
import { sweepNeed } from './sweepNeed.js';
import { withdraw } from './withdraw.js';

export interface DeliveryParts {
  readonly agenda: AgendaStore;
  readonly people: PeopleStore;
  readonly requests: RequestStore;
  readonly measures: MeasureStore;
  /** Sees to it that the measures of an answered request exist; safe to repeat. */
  readonly recordMeasures: RecordMeasures;
  readonly messenger: Messenger;
  /** Without one nobody is looked for who has not written. */
  readonly roster?: Roster;
  readonly cards: NoticeCards;
  readonly clock: Clock;
  readonly log: Log;
  /** What is not given is the default. */
  readonly settings?: Partial<DeliverySettings>;
  readonly meter?: DeliveryMeter;
  readonly pause?: Pause;
  /** Called when something was planned that may be due at once: wakes the loop. */
  readonly onPlanned?: () => void;
  /** Carries through changes of whole reviews that broke off; how many. */
  readonly finishChanges?: () => Promise<number>;
}

export interface Delivery {
  readonly notices: Notices;
  readonly deliverDue: DeliverDue;
  /** Resolves when everything is stored that was left to be done behind an acknowledgement, or has failed. */
  readonly settled: () => Promise<void>;
}

/** One process's delivery for one organisation. Any number of them may work on one storage. */
export const delivery = (parts: DeliveryParts): Delivery => {
  const { agenda, people, requests, measures, recordMeasures, messenger, cards, clock, log } = parts;
  const settings: DeliverySettings = { ...defaultSettings, ...parts.settings };
  const pause = parts.pause ?? realPause;
  const meter = parts.meter ?? noMeter;
  const unrecorded: Unrecorded = new Map();
  const subjectOf = requestSubject({ requests, clock, settings });
  const measureSubjectOf = measureSubject({ measures, settings });
  // Requests first: one that was decided may leave measures to be planned.
  const sources = [
    requestSource({ requests, recordMeasures, subjectOf }),
    measureSource({ measures, subjectOf: measureSubjectOf }),
    digestSource(settings.digest),
  ];
  const behind = afterwards(log);
  const changed = planChanged(log, meter);
  const rows = knownRows();
  const withdrawItem = withdraw({ agenda, clock, pause, settings, rows });
  const plan = planner({
    agenda,
    people,
    clock,
    planChanged: changed,
    settings,
    withdraw: withdrawItem,
    rows,
  });
  const need = sweepNeed(clock);
  const sendCard = cardSender({
    agenda,
    people,
    messenger,
    cards,
    limiter: limiter(settings.limits, clock),
    clock,
    pause,
    log,
    settings,
    unrecorded,
  });
  return {
    notices: notices({
      agenda,
      people,
      requests,
      planner: plan,
      withdraw: withdrawItem,
      afterwards: behind,
      planChanged: changed,
      requestSubject: subjectOf,
      measureSubject: measureSubjectOf,
      subjectOf: async (id) => (await sources.find((source) => source.owns(id))?.find(id))?.subject ?? null,
      clock,
      settings,
      demandSweep: () => need.demand(),
      onPlanned: () => {
        need.demand();
        parts.onPlanned?.();
      },
    }),
    deliverDue: deliveryPass({
      agenda,
      people,
      requests,
      measures,
      finishChanges: parts.finishChanges ?? (() => Promise.resolve(0)),
      clock,
      log,
      meter,
      settings,
      recover: recoverer({ agenda, clock, settings, unrecorded, log }),
      ...(parts.roster === undefined
        ? {}
        : { seek: seeker({ people, roster: parts.roster, clock, log, settings }) }),
      sweep: sweeper({ agenda, planner: plan, sources }),
      sweepNeed: need,
      drain: drainer({ agenda, clock, log, meter, pause, sendCard, settings }),
    }),
    settled: () => behind.settled(),
  };
};
