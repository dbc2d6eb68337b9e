import type { AgendaStore } from '../../src/ports/agendaStore.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { startAzurite, type TestAzurite } from '../support/azurite.js';
import { auditor, person, request, World } from './world.js';

/** A due date that moves, an extension, a review that is withdrawn: seen from those who are reminded. */

let azurite: TestAzurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite();
  tables = await openTables({ connectionString: azurite.connectionString });
});
afterAll(() => azurite.stop());
jest.setTimeout(120_000);

const id = 'r1.b1';
const firstMorning = '2023-03-01T08:30';

const worldAt = async (start = '2023-02-01T10:00'): Promise<World> => {
  const world = new World(tables, start);
  world.put(person('p1'), auditor('a1'));
  await world.publishedAndTold(request(id));
  return world;
};
const move = async (world: World, effectiveDueDate: string): Promise<void> => {
  const before = world.requests.get(id)!;
  world.requests.set(id, { ...before, effectiveDueDate, sequence: before.sequence + 1 });
  await world.process().notices.requestsChanged([world.requests.get(id)!]);
};
const withdraw = async (world: World): Promise<void> => {
  const before = world.requests.get(id)!;
  world.requests.set(id, { ...before, state: 'withdrawn', sequence: before.sequence + 1 });
  await world.process().notices.requestsChanged([world.requests.get(id)!]);
  world.released.add(id);
};
/** Every working morning from … to. */
const mornings = async (world: World, ...days: string[]): Promise<void> => {
  for (const day of days) {
    world.clock.set(`${day}T08:30`);
    await world.process().deliverDue();
    await world.process().deliverDue();
  }
};
const plannedNow = async (world: World): Promise<string[]> =>
  ((await world.agenda.plan(id))?.value.next ?? [])
    .filter(({ state }) => state === 'planned')
    .map(({ kind, step, day, dueDate }) => `${kind} ${step} ${day} (${dueDate})`);

it('a moved date moves the reminders at once, and tells nobody', async () => {
  const world = await worldAt();
  await move(world, '2023-04-14');
  expect(await plannedNow(world)).toEqual(['reminder -30 2023-03-15 (2023-04-14)']);
  await mornings(world, '2023-03-01', '2023-03-15');
  expect(world.told()).toEqual(['p1 r1.b1 reminder -30@2023-04-14']);
});

it('a date that is moved and moved back keeps its reminders, however often', async () => {
  const world = await worldAt();
  for (const date of ['2023-04-14', '2023-03-31', '2023-04-14', '2023-03-31']) await move(world, date);
  expect(await plannedNow(world)).toEqual(['reminder -30 2023-03-01 (2023-03-31)']);
  await mornings(world, '2023-03-01', '2023-03-17');
  expect(world.told().map((key) => key.replace(/\.\d+$/, ''))).toEqual([
    'p1 r1.b1 reminder -30@2023-03-31',
    'p1 r1.b1 reminder -14@2023-03-31',
  ]);
});

it('an extension of what is late ends the reminders of the old date', async () => {
  const world = await worldAt();
  await mornings(world, '2023-03-31', '2023-04-03');
  world.posts.length = 0;
  world.clock.set('2023-04-04T11:00');
  await move(world, '2023-04-28');
  expect(await plannedNow(world)).toEqual(['reminder -14 2023-04-14 (2023-04-28)']);
  await mornings(world, '2023-04-11', '2023-04-14');
  expect(world.told()).toEqual(['p1 r1.b1 reminder -14@2023-04-28']);
});

it('news that waits for the morning is told with the new date, once', async () => {
  const world = new World(tables, '2023-02-01T19:00');
  world.put(person('p1'));
  await world.publish(world.process(), request(id));
  await move(world, '2023-04-14');
  await mornings(world, '2023-02-02');
  expect(world.told()).toEqual(['p1 r1.b1 newRequest 1@2023-04-14']);
});

it('after a withdrawal nothing is told any more, neither to secretaries nor to auditors', async () => {
  const world = await worldAt();
  world.clock.set('2023-02-28T19:00');
  await world.submit(world.process(), id);
  expect(await plannedNow(world)).toContain('submitted 2 2023-03-01 (2023-03-31)');
  await withdraw(world);
  expect(await plannedNow(world)).toEqual([]);
  await mornings(world, '2023-03-01', '2023-03-31', '2023-04-03');
  expect(world.told()).toEqual([]);
});

it('what died before it could plan anew is mended by the next pass', async () => {
  const world = await worldAt();
  const before = world.requests.get(id)!;
  world.requests.set(id, { ...before, effectiveDueDate: '2023-04-14', sequence: 2 });
  await mornings(world, '2023-03-01');
  expect(world.told()).toEqual([]);
  expect(await plannedNow(world)).toEqual(['reminder -30 2023-03-15 (2023-04-14)']);
  world.requests.set(id, { ...world.requests.get(id)!, state: 'withdrawn', sequence: 3 });
  await mornings(world, '2023-03-15');
  expect(world.told()).toEqual([]);
  expect(world.released.has(id)).toBe(true);
});

describe.each([
  ['a moved date', (world: World) => move(world, '2023-04-14')],
  ['a withdrawal', withdraw],
] as const)('%s', (_, change) => {
  it('between plan and claim: nothing with the old date is sent', async () => {
    const world = await worldAt();
    world.clock.set(firstMorning);
    let changes = 0;
    world.whileDrawing = async () => {
      if (changes++ === 0) await change(world);
    };
    const process = world.process({ settings: { workers: 1 } });
    await process.deliverDue();
    await process.deliverDue();
    expect(changes).toBe(1);
    expect(world.told()).toEqual([]);
  });

  it('between claim and POST: it is acknowledged only when the outcome stands', async () => {
    const world = await worldAt();
    world.clock.set(firstMorning);
    const order: string[] = [];
    let changing = Promise.resolve();
    const watched: AgendaStore = {
      ...world.agenda,
      claim: async (...claim) => {
        const held = await world.agenda.claim(...claim);
        changing = change(world).then(() => void order.push('acknowledged'));
        await new Promise((resolve) => setTimeout(resolve, 50));
        return held;
      },
    };
    world.answer = () => {
      order.push('posted');
      return { outcome: 'sent', activityId: 'm' };
    };
    await world.process({ agenda: watched, settings: { leaseMs: 60_000 } }).deliverDue();
    await changing;
    expect(order).toEqual(['posted', 'acknowledged']);
    await mornings(world, '2023-03-02', '2023-03-14');
    expect(world.told()).toEqual(['p1 r1.b1 reminder -30@2023-03-31']);
  });

  it.each([
    ['put off', { outcome: 'notNow', reason: '429', retryAfterSeconds: 60 }],
    ['of unknown outcome', { outcome: 'unknown', reason: 'timeout' }],
  ] as const)('after a card was %s: it is not sent again', async (__, answer) => {
    const world = await worldAt();
    world.clock.set(firstMorning);
    world.answer = () => answer;
    const process = world.process();
    await process.deliverDue();
    await change(world);
    world.answer = () => ({ outcome: 'sent', activityId: 'm' });
    world.posts.length = 0;
    for (let passes = 0; passes < 3; passes++) {
      world.clock.advance(120_000);
      await process.deliverDue();
    }
    expect(world.told()).toEqual([]);
  });

  it('that a slow planner did not see wins over its plan', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    world.put(person('p1'));
    world.requests.set(id, request(id));
    let changed = false;
    const slow: AgendaStore = {
      ...world.agenda,
      savePlans: async (...changes) => {
        const saved = await world.agenda.savePlans(...changes);
        if (!changed) {
          changed = true;
          await change(world);
        }
        return saved;
      },
    };
    await world.announce(world.process({ agenda: slow }), request(id));
    expect((await plannedNow(world)).filter((item) => item.includes('2023-03-31'))).toEqual([]);
    await mornings(world, '2023-02-02', '2023-03-01');
    expect(world.told().filter((key) => key.includes('@2023-03-31'))).toEqual([]);
  });
});

it('a planner that knows an older date does not withdraw what the newer one planned', async () => {
  const world = await worldAt();
  const old = world.requests.get(id)!;
  await move(world, '2023-04-14');
  // As if it had read the request before the change and the plan after it.
  await world.submit(world.process(), id, old);
  expect(await plannedNow(world)).toEqual(['reminder -30 2023-03-15 (2023-04-14)']);
  await mornings(world, '2023-03-15');
  expect(world.told()).toEqual(['p1 r1.b1 reminder -30@2023-04-14']);
});
