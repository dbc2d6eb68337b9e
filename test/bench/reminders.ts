import { standardReminders } from '../../src/domain/reminders.js';
import { noMeter } from '../../src/ports/deliveryMeter.js';
import { drainer } from '../../src/delivery/drain.js';
import { isolation } from '../../src/delivery/failures.js';
import { documentedLimits, limiter } from '../../src/delivery/limiter.js';
import { cardSender } from '../../src/delivery/sendCard.js';
import { defaultSettings } from '../../src/delivery/settings.js';
import type { Person } from '../../src/domain/person.js';
import { addDays } from '../../src/domain/workingDays.js';
import type { AgendaItem, AgendaStore } from '../../src/ports/agendaStore.js';
import { itemToRow } from '../../src/storage/agendaRows.js';
import { agendaStore } from '../../src/storage/agendaStore.js';
import { batchLimit } from '../../src/storage/table.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { startAzurite } from '../support/azurite.js';
import { chanceFrom } from '../faults/support/chance.js';
import { Storm, type StormResult } from '../faults/support/storm.js';
import { warmUp } from '../faults/support/bot.js';
import { EnforcedLimit, SimulatedTime } from './simulated.js';
import { StorageLedger } from './storageLedger.js';

export interface Reminders {
  /** Reading what is due on one day of many. */
  readonly finding: {
    readonly planned: number;
    readonly due: number;
    readonly partitions: number;
    readonly requests: number;
  };
  /** Sending all of one morning. */
  readonly draining: {
    readonly cards: number;
    readonly sent: number;
    readonly posts: number;
    readonly refused: number;
    /** On the clock that the limits go by. */
    readonly seconds: number;
    readonly permittedPerSecond: number;
  };
  readonly storm: StormResult;
}

const organisation = 'reminders';
const today = '2026-03-02';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const numberOf = (setting: string, standard: number): number => Number(process.env[setting] ?? standard);

const itemOf = (index: number, day: string): AgendaItem => ({
  kind: 'reminder',
  personId: `person${index}`,
  subject: 'r1.b1',
  step: '-30',
  dueDate: addDays(day, 30),
  day,
  slot: 'morning',
  state: 'planned',
});

/** Writes items by the batch; many at once, as storage takes them. */
const load = async ({ agenda }: Tables, items: readonly AgendaItem[]): Promise<number> => {
  const partitions = new Map<string, ReturnType<typeof itemToRow>[]>();
  for (const item of items) {
    const row = itemToRow(organisation, item);
    const rows = partitions.get(row.partitionKey) ?? [];
    rows.push(row);
    partitions.set(row.partitionKey, rows);
  }
  const batches = [...partitions.values()].flatMap((rows) =>
    Array.from({ length: Math.ceil(rows.length / batchLimit) }, (_, place) =>
      rows.slice(place * batchLimit, (place + 1) * batchLimit),
    ),
  );
  const rest = batches[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true; next = rest.next())
      await agenda.batch(next.value.map((row) => ({ kind: 'create', row })));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return partitions.size;
};

const measureFinding = async (planned: number): Promise<Reminders['finding']> => {
  const azurite = await startAzurite();
  try {
    const ledger = new StorageLedger();
    const tables = await openTables({
      connectionString: azurite.connectionString,
      onRequest: ledger.onRequest,
      timeoutMilliseconds: 120_000,
    });
    const perDay = Math.round(planned / 100);
    let partitions = 0;
    for (let day = 0; day < 100; day++) {
      const of = addDays(today, day);
      const items = Array.from({ length: perDay }, (_, index) => itemOf(index, of));
      const own = await load(tables, items);
      if (day === 0) partitions = own;
    }
    ledger.take();
    const page = await agendaStore(tables, organisation).day(today);
    return { planned: perDay * 100, due: page.items.length, partitions, requests: ledger.take().length };
  } finally {
    await azurite.stop();
  }
};

const personOf = (id: string): Person => ({
  id,
  name: id,
  roles: ['secretary'],
  boards: ['b1'],
  substituteFor: [],
  headOf: [],
  language: null,
  conversation: {
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1',
    conversationId: id,
    tenantId: 'tenant',
    botId: 'bot',
    botName: 'Svarstid',
    userId: id,
    userName: id,
  },
  reach: 'reachable',
  welcomedAt: null,
  reminders: standardReminders,
});

/** Storage works for real; what it and the channel would take passes on the simulated clock. */
const slowed = (agenda: AgendaStore, time: SimulatedTime, latency: () => number): AgendaStore => ({
  ...agenda,
  claim: async (...claim) => {
    await time.pause(latency());
    return time.real(() => agenda.claim(...claim));
  },
  saveCard: async (...card) => {
    await time.pause(latency());
    return time.real(() => agenda.saveCard(...card));
  },
});

const measureDraining = async (cards: number): Promise<Reminders['draining']> => {
  const azurite = await startAzurite();
  try {
    const tables = await openTables({
      connectionString: azurite.connectionString,
      timeoutMilliseconds: 120_000,
    });
    await load(
      tables,
      Array.from({ length: cards }, (_, index) => itemOf(index, today)),
    );
    const time = new SimulatedTime(`${today}T08:30`);
    const chance = chanceFrom(1);
    const agenda = slowed(agendaStore(tables, organisation), time, () => 5 + chance.below(20));
    const tenant = new EnforcedLimit(documentedLimits.perTenant);
    const conversation = new EnforcedLimit(documentedLimits.perConversation);
    const tally = { sent: 0, posts: 0, refused: 0, lastAt: 0 };
    const people = new Map(
      Array.from({ length: cards }, (_, index) => [`person${index}`, personOf(`person${index}`)]),
    );
    const { pause } = time;
    const settings = defaultSettings;
    const sendCard = cardSender({
      agenda,
      people: { person: () => Promise.resolve(null), savePerson: () => Promise.resolve('conflict') },
      messenger: {
        send: async (to) => {
          // To the channel, and back.
          await pause(2 + chance.below(5));
          tally.posts += 1;
          const now = time.monotonic();
          const takes = conversation.takes(to.conversationId, now) && tenant.takes('tenant', now);
          if (takes) tally.lastAt = now;
          await pause(40 + chance.below(40));
          if (!takes) {
            tally.refused += 1;
            return { outcome: 'notNow', reason: '429', retryAfterSeconds: 1 };
          }
          tally.sent += 1;
          return { outcome: 'sent', activityId: `m${tally.sent}` };
        },
      },
      cards: { cardFor: () => Promise.resolve({ content: {}, summary: '' }) },
      limiter: limiter(documentedLimits, time),
      clock: time,
      pause,
      log: silent,
      settings,
      unrecorded: new Map(),
    });
    const drain = drainer({ agenda, clock: time, log: silent, meter: noMeter, pause, sendCard, settings });
    for (let passes = 0; passes < 20 && tally.sent < cards; passes++) {
      const page = await agenda.day(today);
      await time.run(drain(page, [], [], people, isolation(silent)));
      if (tally.sent < cards) await time.run(pause(1_000));
    }
    const { lastAt, ...counts } = tally;
    const [permitted] = documentedLimits.perTenant;
    return {
      cards,
      ...counts,
      seconds: lastAt / 1_000,
      permittedPerSecond: ((permitted?.calls ?? 0) / (permitted?.ms ?? 1)) * 1_000,
    };
  } finally {
    await azurite.stop();
  }
};

const measureKills = async (kills: number): Promise<StormResult> => {
  const azurite = await startAzurite();
  try {
    const { connectionString, port } = azurite;
    const tables = await openTables({ connectionString });
    await warmUp(connectionString);
    return await Storm.run({ tables, storagePort: port, chance: chanceFrom(1), kills });
  } finally {
    await azurite.stop();
  }
};

/** Smaller by `BENCH_PLANNED`, `BENCH_CARDS` and `BENCH_KILLS`, for a machine that has no time. */
export const measureReminders = async (): Promise<Reminders> => ({
  finding: await measureFinding(numberOf('BENCH_PLANNED', 300_000)),
  draining: await measureDraining(numberOf('BENCH_CARDS', 10_000)),
  storm: await measureKills(numberOf('BENCH_KILLS', 10)),
});
