import { neverEscalate } from '../support/neverEscalate.js';
import type { Request } from '../../src/domain/request.js';
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

/** One secretary, one auditor; a request published on a Wednesday at ten. */
const worldAt = (start: string): World => {
  const world = new World(tables, start);
  world.put(person('p1'), auditor('a1'));
  return world;
};
const day = '2023-02-01';
const published = (id = 'r1.b1', changes: Partial<Request> = {}) =>
  request(id, { publishedAt: '2023-02-01T09:00:00.000Z', ...changes });

describe('a new request', () => {
  it('is told at once in office hours, to each secretary of the board and to nobody else', async () => {
    const world = worldAt(`${day}T10:00`);
    world.put(person('p2'), person('p3', { boards: ['b2'] }));
    const process = world.process();
    await world.publish(process, published());
    const result = await process.deliverDue();
    expect(world.told().sort()).toEqual([
      'p1 r1.b1 newRequest 1@2023-03-31',
      'p2 r1.b1 newRequest 1@2023-03-31',
    ]);
    expect(result).toMatchObject({ due: 2, sent: 2, undeliverable: 0, unknown: 0, waiting: 0 });
    expect(result.next?.toISO()).toBe('2023-03-01T08:30:00.000+01:00');
    expect(await process.notices.nextReminder(published())).toBe('2023-03-01');
  });

  it.each([
    ['on a Saturday', '2023-02-04T11:00', '2023-02-06T08:30'],
    ['late on a Friday', '2023-02-03T17:00', '2023-02-06T08:30'],
    ['before the office opens', '2023-02-01T07:59', '2023-02-01T08:30'],
    ['on Maundy Thursday evening', '2023-04-06T20:00', '2023-04-11T08:30'],
  ])('%s is told on the next working morning', async (_, at, morning) => {
    const world = worldAt(at);
    const publishedAt = world.clock.now().toUTC().toISO();
    const process = world.process();
    const due = { dueDate: '2023-06-30', effectiveDueDate: '2023-06-30' };
    await world.publish(process, published('r1.b1', { publishedAt, ...due }));
    const { next, due: count } = await process.deliverDue();
    expect(count).toBe(0);
    expect(next?.toFormat("yyyy-MM-dd'T'HH:mm")).toBe(morning);
    world.clock.set(morning);
    await process.deliverDue();
    expect(world.posts).toEqual([expect.objectContaining({ at: morning })]);
  });

  it('for two boards of one secretary is one card, and being told again of it changes nothing', async () => {
    const world = worldAt(`${day}T10:00`);
    world.put(person('p1', { boards: ['b1', 'b2'] }));
    const process = world.process();
    const both = [published('r1.b1'), published('r1.b2')];
    await world.publish(process, ...both);
    await world.announce(process, ...both);
    await process.deliverDue();
    await world.announce(world.process(), ...both);
    await world.process().deliverDue();
    expect(world.posts).toHaveLength(1);
    expect(world.told()).toHaveLength(2);
  });

  it('is told to a secretary who is registered later, and she is reminded like the others', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    world.put(person('p2'));
    await world.process().deliverDue();
    expect(world.told()).toEqual(['p2 r1.b1 newRequest 1@2023-03-31']);
    world.clock.set('2023-03-01T08:30');
    await world.process().deliverDue();
    expect(world.told().slice(1).sort()).toEqual([
      'p1 r1.b1 reminder -30@2023-03-31',
      'p2 r1.b1 reminder -30@2023-03-31',
    ]);
  });
});

describe('reminders', () => {
  it('follow the rhythm to the end, one card a morning, until the response is decided', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    const process = world.process({ settings: { escalation: neverEscalate } });
    for (let passes = 0; passes < 12; passes++) {
      const { next } = await process.deliverDue();
      world.clock.set(next!.toISO());
    }
    expect(world.posts.map(({ at, items }) => [at, items[0]!.split('~')[4]])).toEqual([
      ['2023-03-01T08:30', '-30@2023-03-31'],
      ['2023-03-17T08:30', '-14@2023-03-31'],
      ['2023-03-24T08:30', '-7@2023-03-31'],
      ['2023-03-28T08:30', '-3@2023-03-31'],
      ['2023-03-30T08:30', '-1@2023-03-31'],
      ['2023-03-31T08:30', '0@2023-03-31'],
      ['2023-04-03T08:30', '1@2023-03-31'],
      ['2023-04-11T08:30', '7@2023-03-31'],
      ['2023-04-14T08:30', '14@2023-03-31'],
      ['2023-04-21T08:30', '21@2023-03-31'],
      ['2023-04-28T08:30', '28@2023-03-31'],
    ]);
    await world.decide(process, 'r1.b1');
    world.posts.length = 0;
    for (const at of ['2023-05-05T08:30', '2023-05-12T08:30']) {
      world.clock.set(at);
      await process.deliverDue();
    }
    expect(world.told()).toEqual(['a1 r1.b1 decided 2@2023-03-31']);
  });

  it('of several requests on one morning are one card', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published('r1.b1'), published('r2.b1'), published('r3.b1'));
    world.clock.set('2023-03-01T08:30');
    expect(await world.process().deliverDue()).toMatchObject({ due: 1, sent: 1 });
    expect(world.posts).toHaveLength(1);
    expect(world.told()).toHaveLength(3);
  });

  it('leave neither before the hour nor in the evening', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    for (const at of ['2023-03-01T08:29', '2023-03-01T17:00', '2023-03-01T23:59', '2023-03-02T08:29']) {
      world.clock.set(at);
      await world.process().deliverDue();
      expect([at, world.posts]).toEqual([at, []]);
    }
    world.clock.set('2023-03-02T08:30');
    await world.process().deliverDue();
    expect(world.told()).toEqual(['p1 r1.b1 reminder -30@2023-03-31']);
  });

  it('after an outage over three steps are one card with the latest', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published('r1.b1'), published('r2.b1'));
    world.clock.set('2023-03-29T13:00');
    const result = await world.process().deliverDue();
    expect(result).toMatchObject({ due: 1, sent: 1, superseded: 2 });
    expect(world.posts).toHaveLength(1);
    expect(world.told().sort()).toEqual([
      'p1 r1.b1 reminder -3@2023-03-31',
      'p1 r2.b1 reminder -3@2023-03-31',
    ]);
    expect(result.next?.toISODate()).toBe('2023-03-30');
  });

  it('that an outage on a weekend held back wait for Monday, and then are the latest', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    // 17 and 24 March have passed; 25 March is a Saturday.
    world.clock.set('2023-03-25T12:00');
    const { due, next } = await world.process().deliverDue();
    expect(due).toBe(0);
    // Across the change to summer time.
    expect(next?.toISO()).toBe('2023-03-27T08:30:00.000+02:00');
    world.clock.set('2023-03-27T08:30');
    await world.process().deliverDue();
    expect(world.told()).toEqual(['p1 r1.b1 reminder -7@2023-03-31']);
  });

  it('are not sent twice when the clock goes back, and none is left out', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    const process = world.process();
    for (const at of ['2023-03-01T08:30', '2023-02-27T09:00', '2023-03-01T08:30', '2023-03-17T08:30']) {
      world.clock.set(at);
      await process.deliverDue();
      await process.deliverDue();
    }
    expect(world.told()).toEqual(['p1 r1.b1 reminder -30@2023-03-31', 'p1 r1.b1 reminder -14@2023-03-31']);
  });

  it('move with the due date and with the rhythm', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    world.requests.set('r1.b1', published('r1.b1', { effectiveDueDate: '2023-04-28' }));
    await world.process().deliverDue();
    world.clock.set('2023-03-01T08:30');
    await world.process().deliverDue();
    expect(world.told()).toEqual([]);
    const settings = { rhythm: { steps: [20, 0] } };
    const { next } = await world.process({ settings }).deliverDue();
    expect(next?.toISODate()).toBe('2023-04-06');
  });

  it('go to those who are secretaries on the day', async () => {
    const world = worldAt(`${day}T10:00`);
    world.put(person('p2'));
    await world.publishedAndTold(published());
    world.put(person('p1', { boards: [] }));
    await world.process().deliverDue();
    world.remove('p2');
    await world.process().deliverDue();
    // Taken back before the day: nothing is lost by it.
    world.put(person('p1'));
    world.clock.set('2023-03-01T08:30');
    await world.process().deliverDue();
    expect(world.told()).toEqual(['p1 r1.b1 reminder -30@2023-03-31']);
  });

  it('of a board without secretaries are nothing, until there is one', async () => {
    const world = new World(tables, `${day}T10:00`);
    await world.publishedAndTold(published());
    world.clock.set('2023-03-02T10:00');
    expect(await world.process().deliverDue()).toMatchObject({ due: 0, next: null });
    world.put(person('p9'));
    await world.process().deliverDue();
    expect(world.told()).toEqual(['p9 r1.b1 newRequest 1@2023-03-31']);
    expect(await world.process().notices.nextReminder(published())).toBe('2023-03-17');
  });
});

describe('a response', () => {
  it('is told to every auditor when it is submitted and when it is decided, once', async () => {
    const world = worldAt(`${day}T10:00`);
    world.put(auditor('a2'));
    await world.publishedAndTold(published());
    const process = world.process();
    const submitted = world.submitted('r1.b1');
    await world.submit(process, 'r1.b1', submitted);
    await world.submit(process, 'r1.b1', submitted);
    await process.deliverDue();
    await world.submit(process, 'r1.b1', submitted);
    const decided = world.decided('r1.b1');
    await world.decide(process, 'r1.b1', decided);
    await process.deliverDue();
    await world.decide(process, 'r1.b1', decided);
    await world.process().deliverDue();
    expect(world.told().sort()).toEqual([
      'a1 r1.b1 decided 3@2023-03-31',
      'a1 r1.b1 submitted 2@2023-03-31',
      'a2 r1.b1 decided 3@2023-03-31',
      'a2 r1.b1 submitted 2@2023-03-31',
    ]);
    expect(world.released.has('r1.b1')).toBe(true);
    expect(await process.notices.nextReminder(decided)).toBeNull();
  });

  it('that a crash kept from being planned is told by the next pass', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published('r1.b1'), published('r2.b1'));
    world.submitted('r1.b1');
    world.decided('r2.b1');
    await world.process().deliverDue();
    expect(world.told().sort()).toEqual(['a1 r1.b1 submitted 2@2023-03-31', 'a1 r2.b1 decided 2@2023-03-31']);
    expect([...world.released]).toEqual(['r2.b1']);
  });

  it('that was decided while nothing had been planned yet is told once, and nobody is reminded', async () => {
    const world = worldAt(`${day}T10:00`);
    world.requests.set('r1.b1', published());
    const process = world.process();
    await world.decide(process, 'r1.b1');
    world.clock.set('2023-03-01T08:30');
    await process.deliverDue();
    await world.announce(process, published());
    await process.deliverDue();
    expect(world.told()).toEqual(['a1 r1.b1 decided 2@2023-03-31']);
  });

  it('of an evening is told on the next morning, the decision standing for both', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    world.clock.set('2023-02-10T19:00');
    const process = world.process();
    await world.submit(process, 'r1.b1');
    await world.decide(process, 'r1.b1');
    expect((await process.deliverDue()).due).toBe(0);
    world.clock.set('2023-02-13T08:30');
    await process.deliverDue();
    expect(world.told()).toEqual(['a1 r1.b1 decided 3@2023-03-31']);
  });

  it('that was taken back before the morning is not told', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    world.clock.set('2023-02-10T19:00');
    const process = world.process();
    await world.submit(process, 'r1.b1');
    world.requests.set('r1.b1', { ...world.requests.get('r1.b1')!, state: 'draft', sequence: 3 });
    world.clock.set('2023-02-13T08:30');
    await process.deliverDue();
    expect(world.told()).toEqual([]);
  });

  it('is told once, however much is typed too late', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    const process = world.process();
    await world.submit(process, 'r1.b1');
    await process.deliverDue();
    world.requests.set('r1.b1', { ...world.requests.get('r1.b1')!, sequence: 3 });
    await process.deliverDue();
    await world.process().deliverDue();
    expect(world.told()).toEqual(['a1 r1.b1 submitted 2@2023-03-31']);
  });

  it('a second time, after it was taken back, is told anew', async () => {
    const world = worldAt(`${day}T10:00`);
    await world.publishedAndTold(published());
    const process = world.process();
    await world.submit(process, 'r1.b1');
    await process.deliverDue();
    const taken = { state: 'draft', sequence: 3, submittedAt: null, submittedSequence: null } as const;
    world.requests.set('r1.b1', { ...world.requests.get('r1.b1')!, ...taken });
    await process.deliverDue();
    world.submitted('r1.b1');
    // By the sweeper alone: the process that took it died before it told anybody.
    await world.process().deliverDue();
    expect(world.told()).toEqual(['a1 r1.b1 submitted 2@2023-03-31', 'a1 r1.b1 submitted 4@2023-03-31']);
  });
});
