import { openStorage, Scene, until, type Storage } from './support/scene.js';

jest.setTimeout(300_000);

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.azurite.stop());

const morning = '2023-03-01';
const open = (): Promise<Scene> =>
  Scene.open(storage, {
    secretaries: { karin: ['Kulturnämnden'], erik: ['Kulturnämnden'] },
    dueDates: ['2023-03-31'],
    publishedAt: '2023-02-01T10:00',
  });
const save = (requestId: string, recommendation: number, text: string): Record<string, unknown> => ({
  verb: 'save',
  requestId,
  recommendation,
  baseVersion: 0,
  fields: ['measure', 'description'],
  measure: 'planned',
  description: text,
});

describe('commands against sending', () => {
  it('the same invoke four times at once, with new ids: the answer stands once', async () => {
    const scene = await open();
    try {
      await scene.told();
      const bot = await scene.start(`${morning}T08:30:01`);
      const requestId = scene.requestIds[0]!;
      const clients = [1, 2, 3, 4].map(() => scene.client(bot, 'karin'));
      await Promise.all(clients.map((client) => client.press(save(requestId, 1, 'Rutinen införs'))));
      scene.acknowledged.answers.push({ requestId, text: 'Rutinen införs' });
      for (const client of clients) client.close();
      await scene.settle(morning);
      expect((await scene.verdict(morning, [morning])).violations).toEqual([]);
    } finally {
      await scene.close();
    }
  });

  it('two secretaries at once, through two instances: both texts are kept', async () => {
    const scene = await open();
    try {
      await scene.told();
      const bots = await Promise.all([
        scene.start(`${morning}T08:30:01`),
        scene.start(`${morning}T08:30:01`),
      ]);
      const requestId = scene.requestIds[0]!;
      const clients = [scene.client(bots[0], 'karin'), scene.client(bots[1], 'erik')];
      await Promise.all(clients.map((client, n) => client.press(save(requestId, 1, `Text ${n}`))));
      for (const n of [0, 1]) scene.acknowledged.answers.push({ requestId, text: `Text ${n}` });
      for (const client of clients) client.close();
      await scene.settle(morning);
      expect((await scene.verdict(morning, [morning])).violations).toEqual([]);
    } finally {
      await scene.close();
    }
  });

  // The first batch is the truth, those after it are the places in the index.
  it.each([
    ['the index was written', 1],
    ['the copy in open was written', 3],
  ] as const)(
    'killed after a decision was stored and before %s: all of it agrees in the end',
    async (_, batches) => {
      const scene = await open();
      try {
        await scene.told();
        const bot = await scene.start(`${morning}T10:00`);
        await scene.settle(morning);
        const requestId = scene.requestIds[0]!;
        const client = scene.client(bot, 'karin');
        for (const recommendation of [1, 2])
          await client.press(save(requestId, recommendation, `Åtgärd ${recommendation}`));
        await client.press({ verb: 'submit', requestId });
        await until(
          'the auditor to be told',
          async () => (await scene.cards(morning)).get('auditor')?.state === 'sent',
        );
        scene.proxy.mend();
        scene.proxy.hurt(
          { after: () => bot.signal('SIGKILL') },
          {
            matching: ({ method, url }) => /POST .*\$batch/.test(`${method} ${url}`),
            after: batches - 1,
            times: 20,
          },
        );
        const decide = {
          verb: 'decide',
          requestId,
          decidedOn: '2023-02-28',
          paragraph: '4',
          registryNumber: '',
        };
        await expect(client.press(decide)).rejects.toThrow();
        await bot.ended;
        client.close();
        scene.proxy.mend();
        await scene.start(`${morning}T13:00`);
        await scene.settle(morning);
        scene.acknowledged.decisions.push({ requestId, at: performance.now() });
        expect((await scene.verdict(morning)).violations).toEqual([]);
      } finally {
        await scene.close();
      }
    },
  );

  it('a fortnight after the decision its measures are asked about, and nothing else of the request', async () => {
    const scene = await open();
    try {
      await scene.told();
      const bot = await scene.start(`${morning}T10:00`);
      await scene.settle(morning);
      const requestId = scene.requestIds[0]!;
      const client = scene.client(bot, 'karin');
      for (const recommendation of [1, 2])
        await client.press(save(requestId, recommendation, `Åtgärd ${recommendation}`));
      await client.press({ verb: 'submit', requestId });
      const decide = { decidedOn: '2023-02-28', paragraph: '4', registryNumber: '' };
      const answer = await client.press({ verb: 'decide', requestId, ...decide });
      expect(JSON.parse(answer.text)).toMatchObject({ statusCode: 200 });
      scene.acknowledged.decisions.push({ requestId, at: performance.now() });
      client.close();
      await scene.settle(morning);
      await bot.kill();

      const later = '2023-03-15';
      await scene.start(`${later}T08:30:01`);
      await scene.settle(later);
      // The auditor has her digest.
      const told = scene.channel.posts.filter(({ day, personId }) => day === later && personId !== 'auditor');
      expect(told.map(({ personId }) => personId).sort()).toEqual(['erik', 'karin']);
      for (const post of told) {
        expect(post).toMatchObject({ requestIds: [requestId], asksToAnswer: [] });
        expect(post.claims[0]?.items).toHaveLength(2);
      }
      expect((await scene.verdict(later)).violations).toEqual([]);
    } finally {
      await scene.close();
    }
  });
});
