import { DateTime } from 'luxon';
import { delivery, type Delivery } from '../../src/delivery/delivery.js';
import type { DeliverySettings } from '../../src/delivery/settings.js';
import type { PlannedMeasure } from '../../src/domain/measure.js';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import { itemKey, type AgendaItem, type AgendaStore } from '../../src/ports/agendaStore.js';
import type { Clock } from '../../src/ports/clock.js';
import type { DeliveryMeter } from '../../src/ports/deliveryMeter.js';
import type { Log } from '../../src/ports/log.js';
import type { MeasureStore } from '../../src/ports/measureStore.js';
import type { Messenger, SendResult } from '../../src/ports/messenger.js';
import type { PeopleStore, Versioned } from '../../src/ports/peopleStore.js';
import type { Roster } from '../../src/ports/roster.js';
import type { HeldRequest, RequestStore } from '../../src/ports/requestStore.js';
import { agendaStore } from '../../src/storage/agendaStore.js';
import type { Tables } from '../../src/storage/tables.js';
import { freshOrganisation } from '../support/azurite.js';

export const zone = 'Europe/Stockholm';

/** A clock in the test's hand: the wall and the monotonic one go together unless the wall is set. */
export class TestClock implements Clock {
  private wall: DateTime<true>;
  private elapsed = 0;
  constructor(start: string) {
    this.wall = TestClock.read(start);
  }
  private static read(local: string): DateTime<true> {
    const instant = DateTime.fromISO(local, { zone });
    if (!instant.isValid) throw new Error(`not a time: ${local}`);
    return instant;
  }
  now(): DateTime<true> {
    return this.wall.plus({ milliseconds: this.elapsed });
  }
  monotonic(): number {
    return this.elapsed;
  }
  advance(ms: number): void {
    this.elapsed += ms;
  }
  set(local: string): void {
    this.wall = TestClock.read(local).minus({ milliseconds: this.elapsed });
  }
}

export const person = (id: string, changes: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  roles: ['secretary'],
  boards: ['b1'],
  substituteFor: [],
  headOf: [],
  language: null,
  reminders: { pace: 'all', snoozedUntil: null, time: null },
  conversation: {
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1/',
    conversationId: `conversation-${id}`,
    tenantId: 'tenant',
    botId: 'bot',
    botName: 'Svarstid',
    userId: `29:${id}`,
    userName: id,
  },
  reach: 'reachable',
  welcomedAt: null,
  ...changes,
});
export const auditor = (id: string): Person => person(id, { roles: ['auditor'], boards: [] });

export const request = (id: string, changes: Partial<Request> = {}): Request => {
  const [reviewId = '', boardId = ''] = id.split('.');
  return {
    id,
    reviewId,
    boardId,
    boardName: `Board ${boardId}`,
    reviewTitle: 'Granskning av vägunderhållet',
    reportNumber: '4 – 2023',
    registryNumber: null,
    issuer: 'Revisionskontoret',
    letterDecidedOn: '2023-01-26',
    state: 'notStarted',
    dueDate: '2023-03-31',
    effectiveDueDate: '2023-03-31',
    rhythm: null,
    marks: [],
    publishedAt: '2023-02-01T09:00:00.000Z',
    submittedAt: null,
    submittedSequence: null,
    submittedByName: null,
    decision: null,
    sequence: 1,
    tip: '',
    recentCommands: [],
    ...changes,
  };
};

export interface Post {
  readonly conversationId: string;
  readonly at: string;
  readonly items: readonly string[];
}
type Answer = (post: Post) => SendResult | Promise<SendResult>;

const copy = <T>(value: T, etag: number): Versioned<T> => ({ value, etag: String(etag) });

/** A request with the tokens that the test's own store gives. */
export const heldOf = (held: Request): HeldRequest => ({ request: held, token: { head: '', open: null } });

/** One organisation over real tables; people, requests and the channel are the test's own. */
export class World {
  readonly organisation = freshOrganisation();
  readonly clock: TestClock;
  readonly agenda: AgendaStore;
  readonly posts: Post[] = [];
  readonly logged: string[] = [];
  /** Of requests: what was committed, in order. */
  readonly events: string[] = [];
  readonly requests = new Map<string, Request>();
  readonly released = new Set<string>();
  private readonly persons = new Map<string, { person: Person; etag: number }>();
  answer: Answer = () => ({ outcome: 'sent', activityId: `m${this.posts.length}` });
  /** Called while a card is drawn, which is before it is claimed. */
  whileDrawing: (person: Person) => Promise<void> = () => Promise.resolve();

  constructor(tables: Tables, start: string) {
    this.clock = new TestClock(start);
    this.agenda = agendaStore(tables, this.organisation);
  }

  put(...persons: Person[]): void {
    for (const one of persons)
      this.persons.set(one.id, { person: one, etag: (this.persons.get(one.id)?.etag ?? 0) + 1 });
  }
  remove(id: string): void {
    this.persons.delete(id);
  }
  personOf(id: string): Person {
    return this.persons.get(id)!.person;
  }
  today(): string {
    return this.clock.now().toISODate();
  }
  readonly pause = async (ms: number): Promise<void> => {
    this.clock.advance(ms);
    await new Promise((resolve) => setTimeout(resolve, 1));
  };

  readonly peopleStore: PeopleStore = {
    person: (id) => {
      const stored = this.persons.get(id);
      return Promise.resolve(stored ? copy(stored.person, stored.etag) : null);
    },
    persons: () =>
      Promise.resolve([...this.persons.values()].map(({ person: one, etag }) => copy(one, etag))),
    everybody: () =>
      Promise.resolve({ persons: [...this.persons.values()].map(({ person: one }) => one), boards: [] }),
    savePerson: (one, etag) => {
      if (String(this.persons.get(one.id)?.etag) !== etag) return Promise.resolve('conflict');
      this.put(one);
      return Promise.resolve('saved');
    },
    removePerson: ({ value }) => {
      this.persons.delete(value.id);
      return Promise.resolve('removed');
    },
    board: () => Promise.resolve(null),
    boards: () => Promise.resolve([]),
    saveBoard: () => Promise.resolve('conflict'),
  };

  private readonly unused = (): Promise<never> => Promise.reject(new Error('not used here'));
  readonly requestStore: RequestStore = {
    open: () => Promise.resolve([...this.requests.values()].filter(({ id }) => !this.released.has(id))),
    request: (id) => {
      const found = this.requests.get(id);
      return Promise.resolve(found ? heldOf(found) : null);
    },
    requests: (ids) =>
      Promise.resolve(ids.map((id) => this.requests.get(id)).filter((found) => found !== undefined)),
    release: (id) => {
      this.released.add(id);
      return Promise.resolve();
    },
    openFacts: this.unused,
    answered: this.unused,
    closed: this.unused,
    file: this.unused,
    fileToChange: this.unused,
    events: this.unused,
    commit: ({ held, next, event, commandKey }) => {
      const stored = this.requests.get(held.request.id)!;
      if (stored.recentCommands.includes(commandKey))
        return Promise.resolve({ outcome: 'committed', held: { ...held, request: stored } });
      if (stored.sequence !== held.request.sequence) return Promise.resolve({ outcome: 'conflict' });
      const after: Request = {
        ...next,
        sequence: stored.sequence + 1,
        recentCommands: [...stored.recentCommands, commandKey],
      };
      this.requests.set(after.id, after);
      this.events.push(`${after.id} ${event.kind} ${JSON.stringify(event.facts)}`);
      return Promise.resolve({ outcome: 'committed', held: { ...held, request: after } });
    },
    reconcile: () => Promise.resolve(0),
  };

  readonly measures = new Map<string, PlannedMeasure>();
  readonly measureStore: MeasureStore = {
    open: () => Promise.resolve([...this.measures.values()].filter(({ id }) => !this.released.has(id))),
    measure: (id) => {
      const found = this.measures.get(id);
      return Promise.resolve(found ? { measure: found, token: { head: '', open: null } } : null);
    },
    release: (id) => {
      this.released.add(id);
      return Promise.resolve();
    },
    ofRequest: this.unused,
    openFacts: this.unused,
    done: this.unused,
    reports: this.unused,
    events: this.unused,
    create: this.unused,
    commit: this.unused,
    reconcile: () => Promise.resolve(0),
  };

  readonly log: Log = {
    info: (code) => void this.logged.push(code),
    warn: (code) => void this.logged.push(code),
    error: (code) => void this.logged.push(code),
  };

  readonly messenger: Messenger = {
    send: async (to, card) => {
      const post: Post = {
        conversationId: to.conversationId,
        at: this.clock.now().toFormat("yyyy-MM-dd'T'HH:mm"),
        items: card.content.items as string[],
      };
      this.posts.push(post);
      return this.answer(post);
    },
  };

  /** A process of its own on the same storage. */
  process(
    parts: {
      agenda?: AgendaStore;
      messenger?: Messenger;
      settings?: Partial<DeliverySettings>;
      meter?: DeliveryMeter;
      roster?: Roster;
    } = {},
  ): Delivery {
    return delivery({
      agenda: parts.agenda ?? this.agenda,
      people: this.peopleStore,
      requests: this.requestStore,
      measures: this.measureStore,
      recordMeasures: () => Promise.resolve(),
      messenger: parts.messenger ?? this.messenger,
      cards: {
        cardFor: async (to, items) => {
          await this.whileDrawing(to);
          const told = items.filter((item) => this.isWorthSaying(item)).map(itemKey);
          return told.length === 0 ? null : { content: { items: told }, summary: 'Påminnelse' };
        },
      },
      ...(parts.roster === undefined ? {} : { roster: parts.roster }),
      clock: this.clock,
      log: this.log,
      pause: this.pause,
      settings: { digest: false, ...parts.settings },
      ...(parts.meter === undefined ? {} : { meter: parts.meter }),
    });
  }
  isWorthSaying: (item: AgendaItem) => boolean = () => true;

  /** As a use case does: the truth first, then everybody who must be told. */
  async publish(process: Delivery, ...requests: Request[]): Promise<void> {
    for (const one of requests) this.requests.set(one.id, one);
    await this.announce(process, ...requests);
  }
  async announce(process: Delivery, ...requests: Request[]): Promise<void> {
    process.notices.requestsPublished(requests);
    await process.settled();
  }
  /** Hands it in, unless a state is given that has been. */
  async submit(process: Delivery, id: string, request = this.submitted(id)): Promise<void> {
    process.notices.responseSubmitted(request);
    await process.settled();
  }
  submitted(id: string): Request {
    const before = this.requests.get(id)!;
    const at = this.clock.now().toUTC().toISO();
    const after: Request = {
      ...before,
      state: 'submitted',
      submittedAt: at,
      submittedByName: 'Karin',
      submittedSequence: before.sequence + 1,
      sequence: before.sequence + 1,
    };
    this.requests.set(id, after);
    return after;
  }
  decided(id: string): Request {
    const before = this.requests.get(id)!;
    const after: Request = {
      ...before,
      state: 'answered',
      sequence: before.sequence + 1,
      decision: {
        decidedOn: this.today(),
        paragraph: '§ 12',
        registryNumber: null,
        registeredBy: 'p1',
        registeredByName: 'Karin',
        registeredAt: this.clock.now().toUTC().toISO(),
      },
    };
    this.requests.set(id, after);
    return after;
  }
  /** Decides, unless a state is given that has been. */
  async decide(process: Delivery, id: string, request = this.decided(id)): Promise<void> {
    await process.notices.responseDecided(heldOf(request), []);
    await process.settled();
  }

  /** "p1 r1.b1 reminder -1@2023-03-31" for everything that reached a person, in the order of the POSTs. */
  told(): string[] {
    return this.posts.flatMap(({ items }) => items.map(shortKey));
  }
  /** Published before the test begins, the news of it told and the first reminder planned. */
  async publishedAndTold(...requests: Request[]): Promise<void> {
    const process = this.process();
    await this.publish(process, ...requests);
    await process.deliverDue();
    this.posts.length = 0;
  }
}

export const shortKey = (key: string): string => key.split('~').slice(1).join(' ');
