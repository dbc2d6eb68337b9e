import type { Bot } from './support/bot.js';
import { chanceFrom } from './support/chance.js';
import { taken, takenThen } from './support/channel.js';
import { isClaim, isOutcome, openStorage, Scene, until, type Storage } from './support/scene.js';
import { Storm } from './support/storm.js';

jest.setTimeout(300_000);
/** Storms end by themselves, after so many kills or days, or where nothing goes on: however slow the machine. */
const storms = 3_600_000;

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.azurite.stop());

const morning = '2023-03-01';

describe('a bot that is killed', () => {
  it.each([
    ['before the claim', { attempts: 1, arrived: 1 }],
    ['after the claim', { attempts: 2, arrived: 1 }],
    ['after the channel took the card', { attempts: 2, arrived: 2 }],
    ['after the outcome was stored', { attempts: 1, arrived: 1 }],
  ] as const)('%s', async (moment, { attempts, arrived }) => {
    const scene = await Scene.open(storage, {
      secretaries: { karin: ['Kulturnämnden'] },
      dueDates: ['2023-03-31'],
      publishedAt: '2023-02-01T10:00',
    });
    try {
      await scene.told();
      const state: { killed: boolean; victim?: Bot } = { killed: false };
      const kill = (): void => {
        state.killed = true;
        state.victim?.signal('SIGKILL');
      };
      switch (moment) {
        case 'before the claim':
          scene.proxy.hurt({ before: kill }, { matching: isClaim });
          break;
        case 'after the claim':
          scene.proxy.hurt({ after: kill }, { matching: isClaim });
          break;
        case 'after the channel took the card':
          scene.channel.script('karin', takenThen(kill));
          break;
        case 'after the outcome was stored':
          scene.proxy.hurt({ after: kill }, { matching: isOutcome });
      }
      const bot = await scene.start(`${morning}T08:30:01`);
      state.victim = bot;
      if (state.killed) bot.signal('SIGKILL');
      await until('the kill', () => state.killed);
      await bot.ended;
      await scene.start(`${morning}T10:00`);
      await scene.settle(morning);
      expect(await scene.verdict(morning, [morning])).toMatchObject({ violations: [], unknown: 0 });
      expect((await scene.cards(morning)).get('karin')).toMatchObject({ state: 'sent', attempts });
      expect(await scene.reminded(morning)).toEqual({ karin: arrived });
    } finally {
      await scene.close();
    }
  });

  it(
    'at any step, again and again, while people answer: nothing is lost, nothing doubled beyond the counted',
    async () => {
      const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);
      console.log(`random kills: FAULTS_SEED=${seed}`);
      const { tables, azurite } = storage;
      const results = await Promise.all(
        [seed, seed + 1].map((own) =>
          Storm.run({ tables, storagePort: azurite.port, chance: chanceFrom(own), kills: 12 }),
        ),
      );
      for (const result of results) {
        expect(result.violations).toEqual([]);
        expect(result.kills).toBe(12);
        expect(result.sent).toBeGreaterThan(0);
      }
    },
    storms,
  );

  it('is not needed for the record to be kept: without a fault each card is sent once', async () => {
    const scene = await Scene.open(storage, {
      secretaries: { karin: ['Kulturnämnden'], erik: ['Servicenämnden'] },
      dueDates: ['2023-03-31', '2023-03-31'],
      publishedAt: '2023-02-01T10:00',
    });
    try {
      await scene.told();
      scene.channel.script('karin', taken);
      await scene.start(`${morning}T08:30:01`);
      await scene.settle(morning);
      expect(await scene.reminded(morning)).toEqual({ karin: 1, erik: 1 });
      expect(await scene.verdict(morning, [morning])).toMatchObject({ violations: [], repeated: 0 });
    } finally {
      await scene.close();
    }
  });
});
