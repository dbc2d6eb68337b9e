import type { DateTime } from 'luxon';
import type { Services } from '../../src/app/services.js';
import type { Notices } from '../../src/ports/notices.js';
import type { RequestStore } from '../../src/ports/requestStore.js';
import { conversationStore } from '../../src/storage/conversationStore.js';
import { measureStore } from '../../src/storage/measureStore.js';
import { peopleStore } from '../../src/storage/peopleStore.js';
import { requestStore } from '../../src/storage/requestStore.js';
import { reviewStore } from '../../src/storage/reviewStore.js';
import type { Tables } from '../../src/storage/tables.js';
import { worldStore } from '../../src/storage/worldStore.js';
import type { WorldStore } from '../../src/ports/worldStore.js';
import { fixedClock } from './fixedClock.js';

/** Nobody is told anything; what is decided is released. */
const silentNotices = (requests: Pick<RequestStore, 'release'>): Notices => ({
  requestsPublished: () => undefined,
  heldBackUntil: () => null,
  newsDay: (day) => ({ day, atOnce: false }),
  responseSubmitted: () => undefined,
  requestsChanged: () => Promise.resolve(),
  responseDecided: (held) => requests.release(held.request.id, held),
  personChanged: () => Promise.resolve(),
  nextReminderOf: () => Promise.resolve(null),
  measuresChanged: () => Promise.resolve(),
  nextReminder: () => Promise.resolve(null),
});

export interface Organisation {
  readonly id: string;
  readonly services: Services;
  readonly world: WorldStore;
  readonly now: DateTime<true>;
}

/** The stores of one organisation at one moment, without a delivery. */
export const organisation = (tables: Tables, id: string, iso: string): Organisation => {
  const clock = fixedClock(iso);
  const requests = requestStore(tables, id);
  return {
    id,
    services: {
      people: peopleStore(tables, id),
      reviews: reviewStore(tables, id),
      requests,
      measures: measureStore(tables, id),
      conversations: conversationStore(tables, id),
      notices: silentNotices(requests),
      clock,
    },
    world: worldStore(tables, id),
    now: clock.now(),
  };
};
