import { openTables, type Tables } from '../../src/storage/tables.js';
import { startAzurite, type TestAzurite } from '../support/azurite.js';
import { auditor, person, request, World } from './world.js';

let azurite: TestAzurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite();
  tables = await openTables({ connectionString: azurite.connectionString });
});
afterAll(() => azurite.stop());

const settings = { digest: true };
const worldAt = (start: string): World => {
  const world = new World(tables, start);
  world.put(auditor('a1'));
  return world;
};
/** One process from morning to morning. */
const live = async (world: World, until: string): Promise<void> => {
  const process = world.process({ settings });
  for (;;) {
    const { next } = await process.deliverDue();
    if (next === null || next.toISODate() > until) return;
    world.clock.set(next.toISO());
  }
};
const digests = (world: World): string[] =>
  world.posts.flatMap(({ at, items }) =>
    items
      .filter((key) => key.includes('~digest~'))
      .map((key) => `${at} ${key.split('~')[1]!} ${key.split('~')[4]!}`),
  );

describe('the digest', () => {
  it('comes on Mondays, or on the first working day after, and tells from the last one on', async () => {
    const world = worldAt('2023-03-29T10:00');
    await live(world, '2023-04-18');
    expect(digests(world)).toEqual([
      '2023-04-03T08:30 a1 2023-W14@2023-03-27',
      '2023-04-11T08:30 a1 2023-W15@2023-04-03',
      '2023-04-17T08:30 a1 2023-W16@2023-04-11',
    ]);
  });

  it('comes on the same Monday when the first start is before it, and not a second time', async () => {
    const world = worldAt('2023-04-03T08:00');
    await live(world, '2023-04-03');
    await world.process({ settings }).deliverDue();
    expect(digests(world)).toHaveLength(1);
  });

  it('has nothing to say: nothing is sent, and the next one tells from the earlier day on', async () => {
    const world = worldAt('2023-03-29T10:00');
    world.isWorthSaying = ({ day }) => day > '2023-04-10';
    await live(world, '2023-04-11');
    expect(digests(world)).toEqual(['2023-04-11T08:30 a1 2023-W15@2023-03-27']);
  });

  it('after an outage of weeks is one, on the first morning, and tells all of them', async () => {
    const world = worldAt('2023-03-29T10:00');
    await world.process({ settings }).deliverDue();
    world.clock.set('2023-04-20T09:00');
    await live(world, '2023-04-24');
    expect(digests(world)).toEqual([
      '2023-04-20T09:00 a1 2023-W16@2023-03-27',
      '2023-04-24T08:30 a1 2023-W17@2023-04-20',
    ]);
  });

  it('joins the one card of the morning, and is for those who are auditors then', async () => {
    const world = worldAt('2023-03-29T10:00');
    world.put(person('p1'), auditor('a2'));
    await world.publishedAndTold(request('r1.b1', { effectiveDueDate: '2023-03-12' }));
    world.posts.length = 0;
    await live(world, '2023-04-02');
    world.put(person('a2', { boards: [] }));
    await live(world, '2023-04-03');
    expect(digests(world)).toEqual(['2023-04-03T08:30 a1 2023-W14@2023-03-27']);
    const morning = world.posts.filter(({ at }) => at === '2023-04-03T08:30');
    expect(morning.map(({ items }) => items.map((key) => key.split('~')[3]).sort())).toEqual(
      expect.arrayContaining([['digest', 'escalation']]),
    );
  });
});
