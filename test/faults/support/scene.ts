import { setTimeout as pause } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { isOpen, type Request } from '../../../src/domain/request.js';
import type { AgendaCard } from '../../../src/ports/agendaStore.js';
import { openTables, type Tables } from '../../../src/storage/tables.js';
import { clientOf, type Client } from '../../bench/client.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../../support/azurite.js';
import { startFaultyProxy, type FaultyProxy, type ProxiedRequest } from '../../support/faultyProxy.js';
import { check } from '../checker.js';
import type { Acknowledged, Verdict } from '../world.js';
import { startBot, warmUp, type Bot } from './bot.js';
import { openChannel, type Channel } from './channel.js';
import { Region } from './region.js';
import { isSettled } from './settled.js';
import { followedUp, readClaims, readStored, type Stored } from './stored.js';

/** The storage of one file of tests; kept running whatever is done to the bots. */
export interface Storage {
  readonly azurite: TestAzurite;
  readonly tables: Tables;
}
export const openStorage = async (): Promise<Storage> => {
  const azurite = await startAzurite();
  const tables = await openTables({ connectionString: azurite.connectionString });
  await warmUp(azurite.connectionString);
  return { azurite, tables };
};

/** A claim: the batch that makes a card `sending`. */
export const isClaim = ({ url, body }: ProxiedRequest): boolean =>
  url.endsWith('/$batch') && body.includes('sending');
/** A card's outcome. */
export const isOutcome = ({ method, url }: ProxiedRequest): boolean =>
  method === 'PUT' && url.includes("RowKey='c~");

/** Waits for something that somebody else does; throws when it does not come about. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  const end = performance.now() + 180_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(100);
  }
};

export interface ScenePlan {
  /** Each person's boards, which are made. */
  readonly secretaries: Readonly<Record<string, readonly string[]>>;
  /** Due dates of the reviews; each asks all boards. */
  readonly dueDates: readonly string[];
  /** Local time of publishing, in office hours of a working day. */
  readonly publishedAt: string;
}

/** One organisation, its channel and its storage, and bots in processes of their own. */
export class Scene {
  readonly acknowledged: {
    answers: Acknowledged['answers'][number][];
    decisions: Acknowledged['decisions'][number][];
    reports: Acknowledged['reports'][number][];
    moves: Acknowledged['moves'][number][];
  } = {
    answers: [],
    decisions: [],
    reports: [],
    moves: [],
  };
  requestIds: string[] = [];
  private readonly bots: Bot[] = [];
  private constructor(
    private readonly storage: Storage,
    private readonly plan: ScenePlan,
    readonly organisation: string,
    readonly proxy: FaultyProxy,
    readonly channel: Channel,
  ) {}

  static async open(storage: Storage, plan: ScenePlan): Promise<Scene> {
    const proxy = await startFaultyProxy(storage.azurite.port);
    const organisation = freshOrganisation();
    const channel = await openChannel((personId) => readClaims(storage.tables, organisation, personId));
    const scene = new Scene(storage, plan, organisation, proxy, channel);
    await scene.publish();
    return scene;
  }

  private async publish(): Promise<void> {
    const { plan, organisation, channel } = this;
    const region = new Region({
      tables: this.storage.tables,
      organisation,
      at: plan.publishedAt,
      serviceUrl: channel.serviceUrl,
    });
    const boards = [...new Set(Object.values(plan.secretaries).flat())];
    await region.addBoards(...boards);
    for (const [id, own] of Object.entries(plan.secretaries)) await region.addPerson(id, 'secretary', ...own);
    await region.addPerson('auditor', 'auditor');
    for (const [index, dueDate] of plan.dueDates.entries())
      this.requestIds.push(...(await region.publish(`r${index + 1}`, dueDate, ...boards)));
  }

  /** What is told at once has been told, and the channel's record begins anew. */
  async told(): Promise<void> {
    const bot = await this.start(this.plan.publishedAt);
    await this.settle(this.plan.publishedAt);
    await bot.kill();
    this.proxy.mend();
  }

  /** `at`: local time in Stockholm, or with an offset. */
  async start(at: string, env: NodeJS.ProcessEnv = {}): Promise<Bot> {
    const clock = DateTime.fromISO(at, { zone: 'Europe/Stockholm' });
    this.channel.day = clock.toISODate() ?? '';
    const bot = await startBot({
      STORAGE_CONNECTION_STRING: this.proxy.connectionString,
      ORGANISATION: this.organisation,
      CLOCK: clock.toISO() ?? '',
      ...env,
    });
    this.bots.push(bot);
    return bot;
  }

  stored(): Promise<Stored> {
    return readStored(this.storage.tables, this.organisation);
  }

  /** The cards of one day, by person. */
  async cards(day: string): Promise<Map<string, AgendaCard>> {
    const { cards } = await this.stored();
    return new Map(cards.filter((card) => card.day === day).map((card) => [card.personId, card]));
  }

  /** Waits until nothing of the day is left to do. */
  async settle(at: string): Promise<void> {
    await until(`the end of ${at}`, async () => isSettled(await this.stored(), at.slice(0, 10)));
  }

  client(bot: Bot, personId: string): Client {
    return clientOf({ url: bot.url, serviceUrl: this.channel.serviceUrl, personId });
  }

  /** The promise at the end of that day; `owed` are the days on which everybody had to be reminded of everything. */
  async verdict(today: string, owed: readonly string[] = []): Promise<Verdict> {
    const stored = await this.stored();
    const secretariesOf = ({ boardName }: Request): string[] =>
      Object.entries(this.plan.secretaries)
        .filter(([, boards]) => boards.includes(boardName))
        .map(([personId]) => personId);
    const pairs = stored.requests
      .filter(({ head }) => isOpen(head))
      .flatMap(({ head }) =>
        secretariesOf(head).map(
          (personId) =>
            ({ subject: head.id, kind: 'reminder', personId, dueDate: head.effectiveDueDate }) as const,
        ),
      );
    return check({
      stored,
      posts: this.channel.posts,
      acknowledged: this.acknowledged,
      owed: owed.flatMap((day) => pairs.map((pair) => ({ ...pair, day }))),
      escalated: [],
      awaited: [...pairs, ...followedUp(stored, secretariesOf)],
      today,
    });
  }

  /** Who was reminded on that day, with how often, of what the channel took. */
  async reminded(day: string): Promise<Record<string, number>> {
    const { items } = await this.stored();
    const steps = new Set(
      items.filter((item) => item.kind === 'reminder').map((item) => `${item.personId} ${item.day}`),
    );
    const times: Record<string, number> = {};
    for (const post of this.channel.posts)
      if (post.day === day && post.acceptedAs !== null && steps.has(`${post.personId} ${day}`))
        times[post.personId] = (times[post.personId] ?? 0) + 1;
    return times;
  }

  async close(): Promise<void> {
    for (const bot of this.bots) if (bot.isAlive()) await bot.kill();
    await this.channel.close();
    await this.proxy.stop();
  }
}
