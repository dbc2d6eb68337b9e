import { setTimeout as pause } from 'node:timers/promises';
import { openStorage, Scene, until, type Storage } from './support/scene.js';
import { stoppedInClaim } from './support/stoppedInClaim.js';

jest.setTimeout(300_000);

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.azurite.stop());

const morning = '2023-03-01';
const lease = 5_000;

describe('several instances', () => {
  it('four that start together share the work and send each card once', async () => {
    const people = Array.from({ length: 12 }, (_, n) => `person${n}`);
    const scene = await Scene.open(storage, {
      secretaries: Object.fromEntries(people.map((id) => [id, ['Kulturnämnden']])),
      dueDates: ['2023-03-31', '2023-03-31'],
      publishedAt: '2023-02-01T10:00',
    });
    try {
      await scene.told();
      const bots = await Promise.all([1, 2, 3, 4].map(() => scene.start(`${morning}T08:30:01`)));
      await scene.settle(morning);
      expect(await scene.verdict(morning, [morning])).toMatchObject({ violations: [], repeated: 0 });
      expect(await scene.reminded(morning)).toEqual(Object.fromEntries(people.map((id) => [id, 1])));
      const sent = bots.map(({ lines }) => lines.filter(({ code }) => code === 'card.sent').length);
      expect(sent.reduce((sum, count) => sum + count, 0)).toBe(12);
    } finally {
      await scene.close();
    }
  });

  const one = {
    secretaries: { karin: ['Kulturnämnden'] },
    dueDates: ['2023-03-31'],
    publishedAt: '2023-02-01T10:00',
  };

  it('one that is stopped past its lease is fenced: it gives the card back and sends it in another claim', async () => {
    const scene = await Scene.open(storage, one);
    try {
      await scene.told();
      const before = scene.channel.posts.length;
      const bot = await stoppedInClaim(scene, morning, 'karin');
      const { nonce } = (await scene.cards(morning)).get('karin')!;
      await pause(lease + 500);
      bot.signal('SIGCONT');
      await until(
        'the card is given back',
        async () =>
          (await scene.cards(morning)).get('karin')?.nonce !== nonce ||
          (await scene.cards(morning)).get('karin')?.state === 'waiting',
      );
      await scene.settle(morning);
      expect((await scene.cards(morning)).get('karin')).toMatchObject({ state: 'sent', attempts: 1 });
      expect((await scene.cards(morning)).get('karin')?.nonce).not.toBe(nonce);
      expect(scene.channel.posts.length - before).toBe(1);
      expect((await scene.verdict(morning, [morning])).violations).toEqual([]);
    } finally {
      await scene.close();
    }
  });

  it('one that wakes after another has taken its card over sends nothing and leaves the outcome alone', async () => {
    const scene = await Scene.open(storage, one);
    try {
      await scene.told();
      const stopped = await stoppedInClaim(scene, morning, 'karin');
      await scene.start(`${morning}T11:00`);
      await scene.settle(morning);
      await pause(lease);
      stopped.signal('SIGCONT');
      await pause(2_000);
      expect((await scene.cards(morning)).get('karin')).toMatchObject({ state: 'sent', attempts: 2 });
      expect(await scene.reminded(morning)).toEqual({ karin: 1 });
      expect((await scene.verdict(morning, [morning])).violations).toEqual([]);
    } finally {
      await scene.close();
    }
  });
});
