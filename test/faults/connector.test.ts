import type { CardState } from '../../src/ports/agendaStore.js';
import { answered, neverAnswered, takenThen, type Script } from './support/channel.js';
import { openStorage, Scene, until, type Storage } from './support/scene.js';

jest.setTimeout(300_000);

const morning = '2023-03-01';
const then504 = takenThen((response) => {
  response.writeHead(504);
  response.end();
});
const thenReset = takenThen((response) => response.socket?.resetAndDestroy());

/** Who is answered how; what her card says after the first round; then how it ends, with how many POSTs taken. */
const cases: readonly (readonly [
  string,
  readonly Script[],
  CardState,
  { readonly state: CardState; readonly attempts: number; readonly arrived: number },
])[] = [
  ['accepted and then 504', [then504], 'unknown', { state: 'sent', attempts: 2, arrived: 2 }],
  ['reset after the body', [thenReset], 'unknown', { state: 'sent', attempts: 2, arrived: 2 }],
  ['a hanging connector', [neverAnswered], 'unknown', { state: 'sent', attempts: 2, arrived: 1 }],
  ['504 each time', [then504, then504], 'unknown', { state: 'unknown', attempts: 2, arrived: 2 }],
  ['429 without Retry-After', [answered(429)], 'waiting', { state: 'sent', attempts: 1, arrived: 1 }],
  [
    '429 with Retry-After 3600',
    [answered(429, { 'Retry-After': '3600' })],
    'waiting',
    { state: 'sent', attempts: 1, arrived: 1 },
  ],
  ['a storm of 412', [answered(412), answered(412)], 'waiting', { state: 'sent', attempts: 1, arrived: 1 }],
  ['403', [answered(403)], 'undeliverable', { state: 'undeliverable', attempts: 0, arrived: 0 }],
  ['404', [answered(404)], 'undeliverable', { state: 'undeliverable', attempts: 0, arrived: 0 }],
  ['413', [answered(413)], 'undeliverable', { state: 'undeliverable', attempts: 0, arrived: 0 }],
  ['nothing wrong', [], 'sent', { state: 'sent', attempts: 1, arrived: 1 }],
];
const idOf = (name: string): string => `person-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

describe('what the connector does to one person, while the others get theirs', () => {
  let storage: Storage;
  let scene: Scene;
  const first = new Map<string, CardState>();
  let whole: Awaited<ReturnType<Scene['verdict']>>;
  let reminded: Record<string, number> = {};
  const last = new Map<string, { readonly state: CardState; readonly attempts: number }>();

  beforeAll(async () => {
    storage = await openStorage();
    scene = await Scene.open(storage, {
      secretaries: Object.fromEntries(cases.map(([name]) => [idOf(name), ['Kulturnämnden']])),
      dueDates: ['2023-03-31'],
      publishedAt: '2023-02-01T10:00',
    });
    await scene.told();
    for (const [name, scripts] of cases) scene.channel.script(idOf(name), ...scripts);
    const bot = await scene.start(`${morning}T08:30:01`);
    await until('the first round', async () => {
      const cards = [...(await scene.cards(morning)).values()];
      return cards.length === cases.length && cards.every(({ state }) => state !== 'sending');
    });
    for (const [id, { state }] of await scene.cards(morning)) first.set(id, state);
    await bot.kill();
    // Beyond every wait: a second round, and a third for what was put off again.
    for (const time of ['10:00', '12:00']) {
      const next = await scene.start(`${morning}T${time}`);
      await until('the next round', async () =>
        [...(await scene.cards(morning)).values()].every(({ state, attempts, notBefore }) =>
          state === 'waiting'
            ? (notBefore ?? '') > `${morning}T${time}`
            : state !== 'sending' && !(state === 'unknown' && attempts < 2),
        ),
      );
      await next.kill();
    }
    await scene.start(`${morning}T16:00`);
    await scene.settle(morning);
    for (const [id, card] of await scene.cards(morning)) last.set(id, card);
    whole = await scene.verdict(morning, [morning]);
    reminded = await scene.reminded(morning);
  }, 300_000);
  afterAll(async () => {
    await scene.close();
    await storage.azurite.stop();
  });

  it.each(cases)('%s', (name, _, stateThen, { arrived, ...end }) => {
    expect(first.get(idOf(name))).toBe(stateThen);
    expect(last.get(idOf(name))).toMatchObject(end);
    expect(reminded[idOf(name)] ?? 0).toBe(arrived);
  });

  it('nothing is lost, and the next step stands for everybody', () => {
    expect(whole.violations).toEqual([]);
    expect(whole.unknown).toBe(1);
  });
});

describe('a connector that says 429 to some, while the bot runs', () => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await openStorage();
  });
  afterAll(() => storage.azurite.stop());

  it('tries each again after its own time, blocks nobody else, and a restart forgets nothing', async () => {
    const others = ['anna', 'bosse', 'cilla', 'dag', 'eva', 'frank'];
    const scene = await Scene.open(storage, {
      secretaries: Object.fromEntries(
        ['second', 'hour', 'none', ...others].map((id) => [id, ['Kulturnämnden']]),
      ),
      dueDates: ['2023-03-31'],
      publishedAt: '2023-02-01T10:00',
    });
    try {
      await scene.told();
      scene.channel.script('second', answered(429, { 'Retry-After': '1' }));
      scene.channel.script('hour', answered(429, { 'Retry-After': '3600' }));
      scene.channel.script('none', answered(429));
      const before = scene.channel.posts.length;
      const bot = await scene.start(`${morning}T08:30:01`);
      await until('everybody but the two who must wait', async () => {
        const cards = await scene.cards(morning);
        return ['second', ...others].every((id) => cards.get(id)?.state === 'sent');
      });
      const postsTo = (...ids: string[]) =>
        scene.channel.posts.slice(before).filter(({ personId }) => ids.includes(personId));
      const [refused, again] = postsTo('second');
      expect(postsTo('second')).toHaveLength(2);
      expect(again!.at - refused!.at).toBeGreaterThanOrEqual(1_000);
      expect(postsTo(...others)).toHaveLength(others.length);
      expect(postsTo('hour')).toHaveLength(1);
      const cards = await scene.cards(morning);
      expect(cards.get('hour')).toMatchObject({ state: 'waiting', attempts: 0, reason: '429' });
      expect(Date.parse(cards.get('hour')?.notBefore ?? '')).toBeGreaterThan(
        Date.parse(`${morning}T09:30:00+01:00`),
      );
      await bot.kill();

      await scene.start(`${morning}T11:00`);
      await scene.settle(morning);
      expect(await scene.reminded(morning)).toEqual(
        Object.fromEntries(['second', 'hour', 'none', ...others].map((id) => [id, 1])),
      );
      expect(await scene.verdict(morning, [morning])).toMatchObject({ violations: [], repeated: 0 });
    } finally {
      await scene.close();
    }
  });
});
