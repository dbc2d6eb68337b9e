import { publishReview } from '../../../src/app/publishReview.js';
import { registerBoard } from '../../../src/app/registerBoard.js';
import { registerPerson } from '../../../src/app/registerPerson.js';
import { compose, type Composition } from '../../../src/compose.js';
import { readConfig } from '../../../src/config/readConfig.js';
import type { Role } from '../../../src/domain/person.js';
import type { Outcome } from '../../../src/domain/refusal.js';
import type { Tables } from '../../../src/storage/tables.js';
import { fixedClock, type FixedClock } from '../../support/fixedClock.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

export interface RegionParts {
  readonly tables: Tables;
  readonly organisation: string;
  /** Local time in Stockholm. */
  readonly at: string;
  readonly serviceUrl: string;
  /** The settings of the bots that will work on it. */
  readonly settings?: NodeJS.ProcessEnv;
}

/** An organisation's people and requests, made by the use cases themselves; what is to be told the bots tell. */
export class Region {
  readonly clock: FixedClock;
  private readonly composition: Composition;

  constructor(private readonly parts: RegionParts) {
    this.clock = fixedClock(parts.at);
    const reading = readConfig({ ORGANISATION: parts.organisation, ...parts.settings }, '/');
    if (!reading.ok) throw new Error(reading.problems.join(' '));
    this.composition = compose({
      config: reading.config,
      tables: parts.tables,
      clock: this.clock,
      log: silent,
      messenger: { send: () => Promise.reject(new Error('only bots send')) },
    });
  }

  get services(): Composition['services'] {
    return this.composition.services;
  }

  /** A person that can be written to. */
  async addPerson(id: string, role: Role, ...boards: string[]): Promise<void> {
    const { people } = this.services;
    const person = must(await registerPerson(this.services, null, { id, name: id, role, boards }));
    const stored = await people.person(person.id);
    const conversation = {
      channelId: 'msteams',
      serviceUrl: this.parts.serviceUrl,
      conversationId: `a:${id}`,
      tenantId: 'tenant',
      botId: '28:bot',
      botName: 'Svarstid',
      userId: `29:${id}`,
      userName: id,
    };
    const welcomedAt = this.clock.now().toUTC().toISO();
    await people.savePerson(
      { ...person, conversation, reach: 'reachable', welcomedAt },
      stored?.etag ?? null,
    );
  }

  async addBoards(...names: string[]): Promise<void> {
    for (const name of names)
      must(await registerBoard(this.services, null, { name, shortForms: [], groups: [] }));
  }

  /** Gives each of the boards a request with two recommendations; their ids in order. */
  async publish(id: string, dueDate: string, ...boards: string[]): Promise<string[]> {
    const { reviews } = this.services;
    await reviews.importReview({
      id,
      state: 'draft',
      title: `Granskning ${id}`,
      reportNumber: null,
      registryNumber: null,
      followsUp: null,
      issuer: 'Revisorerna',
      decidedOn: '2023-01-10',
      rhythm: null,
      rhythmVersion: 0,
      changes: [],
      dueDate,
      boards: boards.map((name) => ({
        name,
        recommendations: ['säkerställa tidplaner', 'följa upp åtgärder'],
        boardId: null,
      })),
      forInformation: [],
      missing: [],
      doubtful: [],
      remarks: [],
      letterHash: `letter-${id}`,
      importedAt: this.clock.now().toUTC().toISO(),
      publishedAt: null,
    });
    must(await publishReview(this.services, id));
    await this.composition.settled();
    const review = await reviews.review(id);
    return (review?.value.boards ?? []).map(({ boardId }) => `${id}.${boardId ?? ''}`);
  }
}
