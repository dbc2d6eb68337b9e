import { publishReview } from '../../src/app/publishReview';
import { registerBoard } from '../../src/app/registerBoard';
import { registerPerson } from '../../src/app/registerPerson';
import type { Services } from '../../src/app/services';
import { CachedRegister, type ChatServices } from '../../src/app/register';
import type { Person, Role } from '../../src/domain/person';
import type { Review } from '../../src/domain/review';
import { delivery } from '../../src/delivery/delivery';
import type { AgendaStore } from '../../src/ports/agendaStore';
import { agendaStore } from '../../src/storage/agendaStore';
import { peopleStore } from '../../src/storage/peopleStore';
import { requestStore } from '../../src/storage/requestStore';
import { reviewStore } from '../../src/storage/reviewStore';
import { openTables, type Tables } from '../../src/storage/tables';
import { freshOrganisation, startAzurite, type TestAzurite } from './azurite';
import { fixedClock, type FixedClock } from './fixedClock';

interface Addressed {
  readonly board: string;
  readonly recommendations: readonly string[];
}

/** The use cases over real stores in a real Azurite, with a clock in the test's hand. Nothing is sent. */
export class World {
  services!: ChatServices;
  agenda!: AgendaStore;
  private constructor(
    private readonly azurite: TestAzurite,
    readonly tables: Tables,
    readonly clock: FixedClock,
  ) {}

  static async open(iso: string): Promise<World> {
    const azurite = await startAzurite();
    const tables = await openTables({ connectionString: azurite.connectionString });
    const world = new World(azurite, tables, fixedClock(iso));
    world.newOrganisation();
    return world;
  }

  /** Forgets everything: the next calls work in an organisation of their own. */
  newOrganisation(): void {
    const organisation = freshOrganisation();
    const { tables, clock } = this;
    const people = peopleStore(tables, organisation);
    const reviews = reviewStore(tables, organisation);
    const requests = requestStore(tables, organisation);
    this.agenda = agendaStore(tables, organisation);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const { notices } = delivery({
      agenda: this.agenda,
      people,
      requests,
      clock,
      log,
      messenger: { send: () => Promise.reject(new Error('nothing is sent here')) },
      cards: { cardFor: () => Promise.resolve(null) },
    });
    const services: Services = { people, reviews, requests, notices, clock };
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

  /** Publishes a review and returns the ids of its requests, in order. */
  async publish(boards: readonly Addressed[], given: Partial<Review> = {}): Promise<string[]> {
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
      letterHash: `hash${id}`,
      importedAt: '2023-01-12T08:00:00.000Z',
      publishedAt: null,
      ...given,
    });
    const published = await publishReview(this.services, id);
    if (!published.ok) throw new Error(published.refusal.code);
    const review = await this.services.reviews.review(id);
    return (review?.value.boards ?? []).map(({ boardId }) => `${id}.${boardId ?? ''}`);
  }

  close(): Promise<void> {
    return this.azurite.stop();
  }
}

export const openWorld = (iso: string): Promise<World> => World.open(iso);
