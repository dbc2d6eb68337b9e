import { setTimeout as pause } from 'node:timers/promises';
import { openStorage, Scene, type Storage } from './support/scene.js';

jest.setTimeout(300_000);

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.azurite.stop());

const secretaries = { karin: ['Kulturnämnden'], erik: ['Servicenämnden'] };
/** So long a bot is watched that shall do nothing. */
const watched = 2_000;

describe('clocks', () => {
  it('down across three due dates: one card each when it is back, and the next steps follow', async () => {
    const scene = await Scene.open(storage, {
      secretaries,
      dueDates: ['2023-03-10', '2023-03-20', '2023-03-31'],
      publishedAt: '2023-02-01T10:00',
    });
    try {
      await scene.told();
      await scene.start('2023-04-05T09:00');
      await scene.settle('2023-04-05');
      expect(await scene.reminded('2023-04-05')).toEqual({ karin: 1, erik: 1 });
      // The auditor is told as well what is late.
      const last = scene.channel.posts.filter(({ personId }) => personId === 'karin').at(-1);
      expect(last?.requestIds).toHaveLength(3);
      expect((await scene.verdict('2023-04-05', ['2023-04-05'])).violations).toEqual([]);
    } finally {
      await scene.close();
    }
  });

  it.each([
    // The clocks changed on the Sunday before: the same hour of the day is another instant.
    ['spring', '2023-02-20', '2023-04-03', '2023-03-27', '+02:00'],
    ['autumn', '2023-10-02', '2023-11-06', '2023-10-30', '+01:00'],
  ])(
    'the change of %s: cards leave at half past eight by the wall, not before',
    async (_, published, dueDate, monday, offset) => {
      const scene = await Scene.open(storage, {
        secretaries,
        dueDates: [dueDate],
        publishedAt: `${published}T10:00`,
      });
      try {
        await scene.told();
        // What fell due on the days before is done, in the old time.
        const friday = await scene.start(`${monday.slice(0, 8)}${String(Number(monday.slice(8)) - 3)}T16:00`);
        await pause(watched);
        await friday.kill();
        const early = await scene.start(`${monday}T07:29:50${offset}`);
        await pause(watched);
        expect(await scene.reminded(monday)).toEqual({});
        await early.kill();
        await scene.start(`${monday}T08:29:55${offset}`);
        await scene.settle(monday);
        expect(await scene.reminded(monday)).toEqual({ karin: 1, erik: 1 });
        expect((await scene.verdict(monday, [monday])).violations).toEqual([]);
      } finally {
        await scene.close();
      }
    },
  );

  it('a clock that is behind, ahead, or goes backwards sends nothing again', async () => {
    const scene = await Scene.open(storage, {
      secretaries,
      dueDates: ['2023-03-31'],
      publishedAt: '2023-02-01T10:00',
    });
    try {
      await scene.told();
      const first = await scene.start('2023-03-01T10:00');
      await scene.settle('2023-03-01');
      await first.kill();
      const before = scene.channel.posts.length;
      for (const at of [
        '2023-03-01T08:31',
        '2023-02-28T09:00',
        '2023-02-15T09:00',
        '2023-03-02T09:00',
        '2023-03-01T12:00',
      ]) {
        const bot = await scene.start(at);
        await pause(watched);
        await bot.kill();
      }
      expect(scene.channel.posts.length).toBe(before);
      scene.channel.day = '2023-03-01';
      expect((await scene.verdict('2023-03-02', ['2023-03-01'])).violations).toEqual([]);
    } finally {
      await scene.close();
    }
  });
});
