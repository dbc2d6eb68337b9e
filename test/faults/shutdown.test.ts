import { setTimeout as pause } from 'node:timers/promises';
import type { ProxiedRequest } from '../support/faultyProxy.js';
import { openStorage, Scene, until, type Storage } from './support/scene.js';

jest.setTimeout(300_000);

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.azurite.stop());

const morning = '2023-03-01';

it('SIGTERM right after an acknowledgement: what was left to be planned behind it is planned', async () => {
  const scene = await Scene.open(storage, {
    secretaries: { karin: ['Kulturnämnden'] },
    dueDates: ['2023-03-31'],
    publishedAt: '2023-02-01T10:00',
  });
  try {
    await scene.told();
    const bot = await scene.start(`${morning}T10:00`);
    await scene.settle(morning);
    const requestId = scene.requestIds[0]!;
    const client = scene.client(bot, 'karin');
    for (const recommendation of [1, 2])
      await client.press({
        verb: 'save',
        requestId,
        recommendation,
        baseVersion: 0,
        fields: ['measure', 'reason'],
        measure: 'none',
        reason: 'Uppdraget har upphört.',
      });
    const isPlanning = ({ method, url }: ProxiedRequest): boolean => method !== 'GET' && /agenda/i.test(url);
    const planned = async (): Promise<number> =>
      (await scene.stored()).items.filter(({ kind }) => kind === 'submitted').length;
    scene.proxy.hurt({ delayMilliseconds: 700 }, { matching: isPlanning, times: Infinity });
    await client.press({ verb: 'submit', requestId });
    expect(await planned()).toBe(0);
    bot.signal('SIGTERM');
    client.close();
    expect(await bot.ended).toBe(0);
    expect(await planned()).toBe(1);
  } finally {
    await scene.close();
  }
});

it('SIGTERM in the middle of a drain: ends in time, records all that left, and the rest leaves later', async () => {
  const people = Array.from({ length: 24 }, (_, n) => `person${n}`);
  const scene = await Scene.open(storage, {
    secretaries: Object.fromEntries(people.map((id) => [id, ['Kulturnämnden']])),
    dueDates: ['2023-03-31'],
    publishedAt: '2023-02-01T10:00',
  });
  try {
    await scene.told();
    const before = scene.channel.posts.length;
    for (const id of people)
      scene.channel.script(id, (response, message) => {
        void pause(400).then(() => {
          response.writeHead(201, { 'Content-Type': 'application/json' });
          response.end(JSON.stringify({ id: message }));
        });
        return 'taken';
      });
    const bot = await scene.start(`${morning}T08:30:01`);
    await until('the first cards', () => scene.channel.posts.length > before);
    const begun = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(15_000);

    const posted = scene.channel.posts.length - before;
    expect(posted).toBeLessThan(people.length);
    const cards = [...(await scene.cards(morning)).values()];
    expect(cards.map(({ state, attempts }) => [state, attempts])).toEqual(cards.map(() => ['sent', 1]));
    expect(cards).toHaveLength(posted);

    await scene.start(`${morning}T08:40`);
    await scene.settle(morning);
    expect(await scene.verdict(morning, [morning])).toMatchObject({ violations: [], repeated: 0 });
    expect(await scene.reminded(morning)).toEqual(Object.fromEntries(people.map((id) => [id, 1])));
  } finally {
    await scene.close();
  }
});
