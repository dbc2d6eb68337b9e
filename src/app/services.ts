import type { Clock } from '../ports/clock.js';
import type { ConversationStore } from '../ports/conversationStore.js';
import type { Exports } from '../ports/fileLinks.js';
import type { MeasureStore } from '../ports/measureStore.js';
import type { Notices } from '../ports/notices.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import type { RequestStore } from '../ports/requestStore.js';
import type { ReviewStore } from '../ports/reviewStore.js';
import type { CachedRegister } from './cachedRegister.js';

/** What the use cases need of the outside. One organisation's: nothing of another can be reached through it. */
export interface Services {
  readonly people: PeopleStore;
  readonly reviews: ReviewStore;
  readonly requests: RequestStore;
  readonly measures: MeasureStore;
  readonly conversations: ConversationStore;
  readonly notices: Notices;
  readonly clock: Clock;
}

/** What a turn in chat needs: the services, and the names to match what is said against. */
export interface ChatServices extends Services {
  readonly register: CachedRegister;
  /** Missing: answers are not to be had as files. */
  readonly exports?: Exports;
}

/** Today in the organisation's zone, `YYYY-MM-DD`. */
export const today = (clock: Clock): string => clock.now().toISODate();
/** This instant, UTC. */
export const instant = (clock: Clock): string => clock.now().toUTC().toISO();
