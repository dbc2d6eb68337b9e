import type { AgendaStore } from '../../src/ports/agendaStore.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { startAzurite, type TestAzurite } from '../support/azurite.js';
import { aMeasure } from '../support/measures.js';
import { auditor, heldOf, person, request, World } from './world.js';

let azurite: TestAzurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite();
  tables = await openTables({ connectionString: azurite.connectionString });
});
afterAll(() => azurite.stop());

const id = 'r1.b1';
const worldAt = (start = '2023-02-01T10:00'): World => {
  const world = new World(tables, start);
  world.put(person('p1'), auditor('a1'));
  return world;
};

/** A process, and what it asks of the agenda from now on. */
const watched = (world: World) => {
  const calls: string[] = [];
  const step = <R>(name: string, call: () => R): R => {
    calls.push(name);
    return call();
  };
  const { agenda } = world;
  const own: AgendaStore = {
    ...agenda,
    item: (item) => step('item', () => agenda.item(item)),
    planItems: (items) => step('planItems', () => agenda.planItems(items)),
    supersedeItem: (item) => step('supersedeItem', () => agenda.supersedeItem(item)),
    plan: (subject) => step('plan', () => agenda.plan(subject)),
    plans: () => step('plans', () => agenda.plans()),
    plansOf: (subjects) => step('plansOf', () => agenda.plansOf(subjects)),
    savePlans: (changes) => step('savePlans', () => agenda.savePlans(changes)),
  };
  const read = jest.spyOn(world.requestStore, 'requests');
  return { process: world.process({ agenda: own }), calls, read };
};

/** Reminders that still stand as planned, of all days that come into question. */
const plannedReminders = async (world: World): Promise<string[]> => {
  const days = await world.agenda.days('2023-02-01', '2023-05-31');
  return [...days.values()]
    .flatMap(({ items }) => items.map(({ value }) => value))
    .filter(({ kind, state }) => kind === 'reminder' && state === 'planned')
    .map(({ personId, step, dueDate }) => `${personId} ${step}@${dueDate}`);
};

describe('what is planned', () => {
  it('of a new request is not read again by who has just made it', async () => {
    const world = worldAt();
    const { process, calls, read } = watched(world);
    await world.publish(process, request(id));
    expect(calls).toEqual(['savePlans', 'planItems']);
    expect(read).not.toHaveBeenCalled();
    expect(await plannedReminders(world)).toEqual(['p1 -30@2023-03-31']);
  });

  it('is withdrawn without being read by who has planned it, and who has seen it stand', async () => {
    for (const seesItOnly of [false, true]) {
      const world = worldAt();
      if (seesItOnly) await world.publishedAndTold(request(id));
      const { process, calls } = watched(world);
      if (!seesItOnly) await world.publish(process, request(id));
      await process.deliverDue();
      calls.length = 0;
      await process.notices.responseDecided(heldOf(world.decided(id)), []);
      expect(calls).toEqual(['plan', 'supersedeItem']);
      expect(await plannedReminders(world)).toEqual([]);
      await process.settled();
      expect(calls.filter((call) => call === 'item' || call === 'supersedeItem')).toEqual(['supersedeItem']);
    }
  });

  it('is withdrawn where it stands now, when another process has moved it since', async () => {
    const world = worldAt();
    const { process } = watched(world);
    await world.publish(process, request(id));
    await process.deliverDue();
    const moved = { ...world.requests.get(id)!, effectiveDueDate: '2023-04-14', sequence: 2 };
    world.requests.set(id, moved);
    await world.process().notices.requestsChanged([moved]);
    expect(await plannedReminders(world)).toEqual(['p1 -30@2023-04-14']);
    await process.notices.responseDecided(heldOf(world.decided(id)), []);
    expect(await plannedReminders(world)).toEqual([]);
    await process.settled();
    world.clock.set('2023-03-15T08:30');
    await world.process().deliverDue();
    expect(world.told().filter((key) => key.includes('reminder'))).toEqual([]);
  });
});

describe('behind an acknowledgement', () => {
  it('nothing of a submission is waited for, and the auditors are told all the same', async () => {
    const world = worldAt();
    await world.publishedAndTold(request(id));
    const { process, calls } = watched(world);
    process.notices.responseSubmitted(world.submitted(id));
    expect(calls).toEqual([]);
    await process.settled();
    await process.deliverDue();
    expect(world.told()).toEqual([`a1 ${id} submitted 2@2023-03-31`]);
  });

  it('a decision has left no reminder; its measures are planned and it is released', async () => {
    const world = worldAt();
    await world.publishedAndTold(request(id));
    const process = world.process();
    const measure = aMeasure();
    world.measures.set(measure.id, measure);
    await process.notices.responseDecided(heldOf(world.decided(id)), [measure]);
    expect(world.released.has(id)).toBe(false);
    expect(await plannedReminders(world)).toEqual([]);
    await process.settled();
    expect(world.released.has(id)).toBe(true);
    expect(await process.notices.nextReminder(measure)).toBe('2023-05-17');
  });

  it('a decision that finds no plan leaves none behind that somebody is making', async () => {
    const world = worldAt();
    world.requests.set(id, request(id));
    const process = world.process();
    await process.notices.responseDecided(heldOf(world.decided(id)), []);
    // It has read the request before it was decided, and knows of no plan.
    await world.announce(world.process(), request(id));
    expect(await plannedReminders(world)).toEqual([]);
    world.clock.set('2023-03-01T08:30');
    await world.process().deliverDue();
    expect(world.told()).toEqual([`a1 ${id} decided 2@2023-03-31`]);
  });

  it('a failure is logged with its code, demands a sweep, and the next pass makes up for it', async () => {
    const world = worldAt();
    let failing = true;
    const agenda: AgendaStore = {
      ...world.agenda,
      savePlans: (changes) =>
        failing ? Promise.reject(new Error('storage has gone')) : world.agenda.savePlans(changes),
    };
    const process = world.process({ agenda });
    await process.deliverDue();
    await world.publish(process, request(id));
    expect(world.logged).toContain('plan.failed');
    failing = false;
    await process.deliverDue();
    expect(world.told()).toEqual([`p1 ${id} newRequest 1@2023-03-31`]);
  });

  it('a process that dies at once leaves a delay: the next one to start plans it, another within two minutes', async () => {
    for (const successor of ['starts', 'runs'] as const) {
      const world = worldAt();
      await world.publishedAndTold(request(id));
      const running = world.process();
      await running.deliverDue();
      await running.deliverDue();
      // What a dead process has left: the commit and nothing else.
      world.submitted(id);
      if (successor === 'runs') world.clock.advance(120_000);
      await (successor === 'starts' ? world.process() : running).deliverDue();
      expect(world.told()).toEqual([`a1 ${id} submitted 2@2023-03-31`]);
    }
  });

  it('is waited for to its end', async () => {
    const world = worldAt();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const agenda: AgendaStore = {
      ...world.agenda,
      savePlans: async (changes) => {
        await held;
        return world.agenda.savePlans(changes);
      },
    };
    const process = world.process({ agenda });
    world.requests.set(id, request(id));
    process.notices.requestsPublished([request(id)]);
    let isSettled = false;
    const settled = process.settled().then(() => (isSettled = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isSettled).toBe(false);
    release();
    await settled;
    expect(await plannedReminders(world)).toEqual(['p1 -30@2023-03-31']);
    await process.settled();
  });
});
