import type { AgendaStore } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Messenger } from '../ports/messenger.js';
import type { Notices } from '../ports/notices.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import type { RequestStore } from '../ports/requestStore.js';
import { drainer } from './drain.js';
import { limiter } from './limiter.js';
import { notices } from './notices.js';
import { deliveryPass, type DeliverDue } from './pass.js';
import { pause as realPause, type Pause } from './pause.js';
import { planner } from './planner.js';
import { recoverer, type Unrecorded } from './recover.js';
import { cardSender, type NoticeCards } from './sendCard.js';
import { defaultSettings, type DeliverySettings } from './settings.js';
import { sweeper } from './sweep.js';
import { withdraw } from './withdraw.js';

export interface DeliveryParts {
  readonly agenda: AgendaStore;
  readonly people: PeopleStore;
  readonly requests: RequestStore;
  readonly messenger: Messenger;
  readonly cards: NoticeCards;
  readonly clock: Clock;
  readonly log: Log;
  /** What is not given is the default. */
  readonly settings?: Partial<DeliverySettings>;
  readonly pause?: Pause;
  /** Called when something was planned that may be due at once: wakes the loop. */
  readonly onPlanned?: () => void;
}

export interface Delivery {
  readonly notices: Notices;
  readonly deliverDue: DeliverDue;
}

/** One process's delivery for one organisation. Any number of them may work on one storage. */
export const delivery = (parts: DeliveryParts): Delivery => {
  const { agenda, people, requests, messenger, cards, clock, log } = parts;
  const settings: DeliverySettings = { ...defaultSettings, ...parts.settings };
  const pause = parts.pause ?? realPause;
  const unrecorded: Unrecorded = new Map();
  const plan = planner({
    agenda,
    requests,
    clock,
    settings,
    withdraw: withdraw({ agenda, clock, pause, settings }),
  });
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
      planner: plan,
      onPlanned: parts.onPlanned ?? (() => undefined),
    }),
    deliverDue: deliveryPass({
      agenda,
      people,
      requests,
      clock,
      log,
      settings,
      recover: recoverer({ agenda, clock, settings, unrecorded, log }),
      sweep: sweeper({ agenda, requests, planner: plan }),
      drain: drainer({ agenda, clock, log, pause, sendCard, settings }),
    }),
  };
};
