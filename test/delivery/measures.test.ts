import type { PlannedMeasure } from '../../src/domain/measure.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { startAzurite, type TestAzurite } from '../support/azurite.js';
import { aMeasure } from '../support/measures.js';
import { auditor, person, request, World } from './world.js';

let azurite: TestAzurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite();
  tables = await openTables({ connectionString: azurite.connectionString });
});
afterAll(() => azurite.stop());

const worldAt = (start: string): World => {
  const world = new World(tables, start);
  world.put(person('p1'), person('p2', { boards: ['b2'] }), auditor('a1'));
  return world;
};
type Process = ReturnType<World['process']>;
const put = async (world: World, process: Process, measure: PlannedMeasure): Promise<void> => {
  world.measures.set(measure.id, measure);
  await process.notices.measuresChanged([measure]);
};
const passOn = async (world: World, process: Process, ...days: string[]): Promise<void> => {
  for (const day of days) {
    world.clock.set(`${day}T08:30`);
    await process.deliverDue();
  }
};

describe('a planned measure', () => {
  it('is reminded of 14 and 3 days before, on the day, and then every week until it is done', async () => {
    const world = worldAt('2023-03-01T10:00');
    const process = world.process();
    await put(world, process, aMeasure());
    await passOn(world, process, '2023-05-17', '2023-05-29', '2023-06-01', '2023-06-08', '2023-06-15');
    expect(world.told()).toEqual([
      'p1 r1.b1.1 measure -14@2023-06-01',
      'p1 r1.b1.1 measure -3@2023-06-01',
      'p1 r1.b1.1 measure 0@2023-06-01',
      'p1 r1.b1.1 measure 7@2023-06-01',
      'p1 r1.b1.1 measure 14@2023-06-01',
    ]);
    await put(world, process, aMeasure({ state: 'done' }));
    await passOn(world, process, '2023-06-22', '2023-06-29');
    expect(world.told()).toHaveLength(5);
    expect(world.released).toContain('r1.b1.1');
  });

  it('without a day is asked for two weeks after the decision, and every week', async () => {
    const world = worldAt('2023-02-01T10:00');
    const process = world.process();
    await put(world, process, aMeasure({ dueDate: null, firstDueDate: null }));
    await passOn(world, process, '2023-02-08', '2023-02-15', '2023-02-22');
    expect(world.told()).toEqual(['p1 r1.b1.1 measure 14@2023-02-01', 'p1 r1.b1.1 measure 21@2023-02-01']);
  });

  it('is told on the one card of the morning, with what else is due', async () => {
    const world = worldAt('2023-02-01T10:00');
    const process = world.process();
    await world.publish(process, request('r2.b1', { publishedAt: '2023-02-01T09:00:00.000Z' }));
    await process.deliverDue();
    await put(world, process, aMeasure({ dueDate: '2023-03-15', firstDueDate: '2023-03-15' }));
    world.posts.length = 0;
    await passOn(world, process, '2023-03-01');
    expect(world.posts).toHaveLength(1);
    expect(world.posts[0]!.items).toHaveLength(2);
  });

  it('is caught up with by one card after an outage, and by the latest step', async () => {
    const world = worldAt('2023-03-01T10:00');
    const process = world.process();
    await put(world, process, aMeasure());
    await passOn(world, world.process(), '2023-06-09');
    expect(world.told()).toEqual(['p1 r1.b1.1 measure 7@2023-06-01']);
  });

  it('that nobody planned is found by the next pass; its plan of another day is withdrawn', async () => {
    const world = worldAt('2023-03-01T10:00');
    world.measures.set('r1.b1.1', aMeasure());
    await world.process().deliverDue();
    // Delayed, and the process died before it planned anew.
    world.measures.set('r1.b1.1', aMeasure({ dueDate: '2023-09-01', state: 'delayed' }));
    await passOn(world, world.process(), '2023-05-16', '2023-05-17', '2023-08-18');
    expect(world.told()).toEqual(['p1 r1.b1.1 measure -14@2023-09-01']);
  });

  it('goes over to a new secretary of the board', async () => {
    const world = worldAt('2023-03-01T10:00');
    const process = world.process();
    await put(world, process, aMeasure());
    world.put(person('p1', { boards: [] }), person('p2', { boards: ['b1', 'b2'] }));
    await passOn(world, process, '2023-05-16', '2023-05-17');
    expect(world.told()).toEqual(['p2 r1.b1.1 measure -14@2023-06-01']);
  });
});
