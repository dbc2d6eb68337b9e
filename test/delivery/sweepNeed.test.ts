import type { AgendaStore } from '../../src/ports/agendaStore.js';
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

const id = 'r1.b1';
const twoMinutes = 120_000;

/** A process with nothing left to do, and how often it has swept since. */
const quiet = async () => {
  const world = new World(tables, '2023-02-01T10:00');
  world.put(person('p1'), auditor('a1'));
  await world.publishedAndTold(request(id));
  let sweeps = 0;
  let failing = false;
  const agenda: AgendaStore = {
    ...world.agenda,
    plans: () => {
      sweeps += 1;
      return world.agenda.plans();
    },
    savePlans: (changes) =>
      failing ? Promise.reject(new Error('storage has gone')) : world.agenda.savePlans(changes),
  };
  const process = world.process({ agenda });
  const sweepsOfPass = async (): Promise<number> => {
    sweeps = 0;
    await process.deliverDue();
    return sweeps;
  };
  while ((await sweepsOfPass()) > 0);
  return { world, process, sweepsOfPass, fail: (isFailing: boolean) => (failing = isFailing) };
};

it('is there once in a new process, and not again while nothing happens', async () => {
  const { world, sweepsOfPass } = await quiet();
  world.clock.advance(twoMinutes - 1);
  expect(await sweepsOfPass()).toBe(0);
  world.clock.advance(1);
  expect(await sweepsOfPass()).toBe(1);
  expect(await sweepsOfPass()).toBe(0);
});

it('is there on a new day, and when the people have changed', async () => {
  const { world, sweepsOfPass } = await quiet();
  world.clock.set('2023-02-02T10:00');
  expect(await sweepsOfPass()).toBe(1);
  expect(await sweepsOfPass()).toBe(0);
  world.put(person('p2'));
  await sweepsOfPass();
  expect(world.told()).toEqual([`p2 ${id} newRequest 1@2023-03-31`]);
});

it('is there when another process has sent a card and died before it planned the next', async () => {
  const { world, process, sweepsOfPass } = await quiet();
  world.clock.set('2023-03-01T08:00');
  expect(await sweepsOfPass()).toBe(1);
  expect(await sweepsOfPass()).toBe(0);
  world.clock.set('2023-03-01T08:31');
  const dying = world.process({
    agenda: { ...world.agenda, savePlans: () => Promise.reject(new Error('dead')) },
  });
  await dying.deliverDue();
  expect(world.told()).toEqual([`p1 ${id} reminder -30@2023-03-31`]);
  expect(await process.notices.nextReminder({ id })).toBe('2023-03-01');
  await sweepsOfPass();
  expect(await process.notices.nextReminder({ id })).toBe('2023-03-17');
  expect(world.posts).toHaveLength(1);
});

it('is there after a command that was committed and could not be planned', async () => {
  const { world, process, sweepsOfPass, fail } = await quiet();
  fail(true);
  await world.submit(process, id);
  expect(world.logged.filter((code) => code === 'plan.failed')).toHaveLength(1);
  expect(await sweepsOfPass()).toBe(1);
  // It has failed again, and so the next pass tries once more.
  fail(false);
  await sweepsOfPass();
  expect(world.told()).toEqual([`a1 ${id} submitted 2@2023-03-31`]);
});

it('finds within two minutes what another process committed and did not plan', async () => {
  const { world, sweepsOfPass } = await quiet();
  world.submitted(id);
  expect(await sweepsOfPass()).toBe(0);
  world.clock.advance(twoMinutes);
  await sweepsOfPass();
  expect(world.told()).toEqual([`a1 ${id} submitted 2@2023-03-31`]);
});
