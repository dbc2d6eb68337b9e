import { finishChanges } from '../../src/app/carryThrough';
import { publishReview } from '../../src/app/publishReview';
import { recordMeasures } from '../../src/app/recordMeasures';
import { registerBoard } from '../../src/app/registerBoard';
import { registerPerson } from '../../src/app/registerPerson';
import type { ChatServices, Services } from '../../src/app/services';
import { CachedRegister } from '../../src/app/cachedRegister';
import type { Person, Role } from '../../src/domain/person';
import type { Review } from '../../src/domain/review';
import { delivery, type Delivery } from '../../src/delivery/delivery';
import type { AgendaStore } from '../../src/ports/agendaStore';
import { agendaStore } from '../../src/storage/agendaStore';
import { conversationStore } from '../../src/storage/conversationStore';
import { measureStore } from '../../src/storage/measureStore';
import { peopleStore } from '../../src/storage/peopleStore';
import { requestStore } from '../../src/storage/requestStore';
import { reviewStore } from '../../src/storage/reviewStore';
import { worldStore } from '../../src/storage/worldStore';
import type { WorldStore } from '../../src/ports/worldStore';
import { openTables, type Tables } from '../../src/storage/tables';
import { freshOrganisation, startAzurite, type TestAzurite } from './azurite';
import { startFaultyProxy, type FaultyProxy } from './faultyProxy';
import { fixedClock, type FixedClock } from './fixedClock';

interface Addressed {
  readonly board: string;
  readonly recommendations: readonly string[];
}

/** The use cases over real stores in a real Azurite, with a clock in the test's hand. Nothing is sent. */
export class World {
  services!: ChatServices;
  /** To look at once nothing is left to be done behind an acknowledgement, as is `deliverDue` to be called then. */
  agenda!: AgendaStore;
  deliverDue!: Delivery['deliverDue'];
  settled!: Delivery['settled'];
  /** Everything at once. */
  store!: WorldStore;
  private organisation = '';
  private constructor(
    private readonly azurite: TestAzurite,
    /** Between the use cases and their storage. */
    readonly proxy: FaultyProxy,
    readonly tables: Tables,
    readonly clock: FixedClock,
  ) {}

  static async open(iso: string): Promise<World> {
    const azurite = await startAzurite();
    const proxy = await startFaultyProxy(azurite.port);
    const tables = await openTables({ connectionString: proxy.connectionString });
    const world = new World(azurite, proxy, tables, fixedClock(iso));
    world.newOrganisation();
    return world;
  }

  /** Forgets everything: the next calls work in an organisation of their own. */
  newOrganisation(): void {
    this.organisation = freshOrganisation();
    this.restart();
  }

  /** Another process takes over: nothing but what is stored is known. */
  restart(): void {
    const { tables, clock, organisation } = this;
    const people = peopleStore(tables, organisation);
    const reviews = reviewStore(tables, organisation);
    const requests = requestStore(tables, organisation);
    const measures = measureStore(tables, organisation);
    const agenda = agendaStore(tables, organisation);
    this.store = worldStore(tables, organisation);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const { notices, deliverDue, settled } = delivery({
      agenda,
      people,
      requests,
      measures,
      recordMeasures: (request) => recordMeasures({ requests, measures, clock }, request),
      clock,
      log,
      messenger: { send: () => Promise.reject(new Error('nothing is sent here')) },
      cards: { cardFor: () => Promise.resolve(null) },
      finishChanges: () => finishChanges(services),
    });
    this.settled = settled;
    this.deliverDue = async (signal) => {
      await settled();
      return deliverDue(signal);
    };
    this.agenda = {
      ...agenda,
      day: async (day) => {
        await settled();
        return agenda.day(day);
      },
      plan: async (subject) => {
        await settled();
        return agenda.plan(subject);
      },
      plans: async () => {
        await settled();
        return agenda.plans();
      },
    };
    const conversations = conversationStore(tables, organisation);
    const services: Services = { people, reviews, requests, measures, conversations, notices, clock };
    this.services = { ...services, register: new CachedRegister(services) };
  }

  async addBoards(...names: string[]): Promise<void> {
    for (const name of names) await registerBoard(this.services, null, { name, shortForms: [], groups: [] });
  }

  async addPerson(id: string, role: Role, ...boards: string[]): Promise<Person> {
    const registered = await registerPerson(this.services, null, { id, name: id, role, boards });
    if (!registered.ok) throw new Error(registered.refusal.code);
    return registered.value;
  }

  /** Imports a review that could be published, and returns its id. */
  async draft(boards: readonly Addressed[], given: Partial<Review> = {}): Promise<string> {
    const id = given.id ?? `r${Math.random().toString(36).slice(2, 10)}`;
    await this.services.reviews.importReview({
      id,
      state: 'draft',
      title: 'Granskning av biblioteken',
      reportNumber: '3 – 2023',
      registryNumber: null,
      followsUp: null,
      issuer: 'Revisorerna',
      decidedOn: '2023-01-10',
      dueDate: '2023-03-31',
      boards: boards.map(({ board, recommendations }) => ({ name: board, recommendations, boardId: null })),
      forInformation: [],
      missing: [],
      doubtful: [],
      remarks: [],
      rhythm: null,
      rhythmVersion: 0,
      letterHash: `hash${id}`,
      importedAt: '2023-01-12T08:00:00.000Z',
      publishedAt: null,
      changes: [],
      ...given,
    });
    return id;
  }

  /** Publishes a review and returns the ids of its requests, in order. */
  async publish(boards: readonly Addressed[], given: Partial<Review> = {}): Promise<string[]> {
    const id = await this.draft(boards, given);
    const published = await publishReview(this.services, id);
    if (!published.ok) throw new Error(published.refusal.code);
    await this.settled();
    const review = await this.services.reviews.review(id);
    return (review?.value.boards ?? []).map(({ boardId }) => `${id}.${boardId ?? ''}`);
  }

  async close(): Promise<void> {
    await this.settled();
    await this.proxy.stop();
    await this.azurite.stop();
  }
}

export const openWorld = (iso: string): Promise<World> => World.open(iso);
