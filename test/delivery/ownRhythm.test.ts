import type { Reminders } from '../../src/domain/reminders.js';
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
jest.setTimeout(120_000);

const published = (changes: Partial<Request> = {}) =>
  request('r1.b1', { publishedAt: '2023-02-01T09:00:00.000Z', ...changes });
const standard: Reminders = { pace: 'all', snoozedUntil: null, time: null };

/** Told of the request on 1 February; due on Friday 31 March, first reminder 1 March. */
const begun = async (changes: Partial<Request> = {}): Promise<World> => {
  const world = new World(tables, '2023-02-01T10:00');
  world.put(person('p1'), auditor('a1'));
  await world.publishedAndTold(published(changes));
  return world;
};
/** She chooses, and the change is acknowledged. */
const choose = async (world: World, wish: Partial<Reminders>, id = 'p1'): Promise<void> => {
  world.put(person(id, { reminders: { ...standard, ...wish }, roles: world.personOf(id).roles }));
  await world.process().notices.personChanged(id);
};
/** One pass at each of these moments. */
const passAt = async (world: World, ...moments: string[]): Promise<void> => {
  const process = world.process();
  for (const at of moments) {
    world.clock.set(at);
    await process.deliverDue();
  }
};
/** Days at half past eight, weekends and all. */
const mornings = (month: string, from: number, to: number): string[] =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `${month}-${String(from + index).padStart(2, '0')}T08:30`,
  );
/** Day and step of everything told. */
const told = (world: World): string[] =>
  world.posts.flatMap(({ at, items }) =>
    items.map((key) => `${at.slice(5, 10)} ${key.split('~')[3]} ${key.split('~')[4]!.split('@')[0]}`),
  );
/** Step and day of what is planned for the request. */
const planned = async (world: World): Promise<string[]> =>
  ((await world.agenda.plan('r1.b1'))?.value.next ?? [])
    .filter(({ state }) => state === 'planned')
    .map(({ step, day }) => `${step} ${day}`);

describe('a slower pace', () => {
  it('moves what is planned at once, silently, and back', async () => {
    const world = await begun();
    await choose(world, { pace: 'less' });
    expect(await planned(world)).toEqual(['-14 2023-03-17']);
    await choose(world, {});
    expect(await planned(world)).toEqual(['-30 2023-03-01']);
    await choose(world, { pace: 'less' });
    await choose(world, {});
    expect(told(world)).toEqual([]);
    await passAt(world, ...mornings('2023-03', 1, 1), ...mornings('2023-03', 17, 17));
    expect(told(world)).toEqual(['03-01 reminder -30', '03-17 reminder -14']);
  });

  it('keeps the due day and what is late', async () => {
    const world = await begun();
    await choose(world, { pace: 'less' });
    await passAt(world, ...mornings('2023-03', 15, 31), ...mornings('2023-04', 1, 15));
    expect(told(world)).toEqual([
      '03-17 reminder -14',
      '03-28 reminder -3',
      '03-31 reminder 0',
      '04-11 reminder 7',
      '04-14 reminder 14',
    ]);
  });

  it('taken back does not bring what was left out', async () => {
    const world = await begun();
    await choose(world, { pace: 'less' });
    await passAt(world, '2023-03-17T08:30', '2023-03-24T08:30', '2023-03-24T10:00');
    await choose(world, {});
    await passAt(world, '2023-03-24T10:01', ...mornings('2023-03', 25, 31));
    expect(told(world)).toEqual([
      '03-17 reminder -14',
      '03-28 reminder -3',
      '03-30 reminder -1',
      '03-31 reminder 0',
    ]);
  });
});

describe('a pause', () => {
  it('hides what falls in it and ends in one card with the latest step', async () => {
    const world = await begun();
    await choose(world, { snoozedUntil: '2023-03-25' });
    await passAt(world, ...mornings('2023-03', 1, 31));
    expect(told(world)).toEqual([
      // 25 March is a Saturday.
      '03-27 reminder -7',
      '03-28 reminder -3',
      '03-30 reminder -1',
      '03-31 reminder 0',
    ]);
  });

  it('begun and ended before anything was hidden leaves every step in its place, each told once', async () => {
    const world = await begun();
    for (let times = 0; times < 4; times++) {
      await choose(world, { snoozedUntil: '2023-03-20' });
      expect(await planned(world)).toEqual(['-14 2023-03-20']);
      await choose(world, {});
      expect(await planned(world)).toEqual(['-30 2023-03-01']);
    }
    await passAt(world, ...mornings('2023-03', 1, 2));
    expect(told(world)).toEqual(['03-01 reminder -30']);
  });

  it('ended early brings at once what it has hidden, and only that', async () => {
    const world = await begun();
    await passAt(world, '2023-03-01T08:30');
    await choose(world, { snoozedUntil: '2023-03-24' });
    await passAt(world, '2023-03-17T08:30', '2023-03-20T10:00');
    expect(told(world)).toEqual(['03-01 reminder -30']);
    await choose(world, {});
    await passAt(world, '2023-03-20T10:01', '2023-03-21T08:30', '2023-03-24T08:30');
    expect(told(world)).toEqual(['03-01 reminder -30', '03-20 reminder -14', '03-24 reminder -7']);
  });

  it('never reaches beyond the due day, even of a request that came after it was chosen', async () => {
    const world = await begun();
    await choose(world, { snoozedUntil: '2023-06-01' });
    await passAt(world, ...mornings('2023-03', 1, 31), '2023-04-03T08:30');
    expect(told(world)).toEqual(['03-31 reminder 0', '04-03 reminder 1']);
  });

  it('holds back news as well, which comes when it ends, or at once when it is ended', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    const reminders = { ...standard, snoozedUntil: '2023-02-20' };
    world.put(person('p1', { reminders }), person('p2', { reminders }), auditor('a1'));
    await world.publish(world.process(), published());
    await passAt(world, '2023-02-01T10:01');
    expect(told(world)).toEqual([]);
    await choose(world, {}, 'p2');
    await passAt(world, '2023-02-01T10:02', ...mornings('2023-02', 2, 22));
    expect(world.posts.map(({ conversationId, at }) => `${conversationId} ${at.slice(0, 10)}`)).toEqual([
      'conversation-p2 2023-02-01',
      'conversation-p1 2023-02-20',
    ]);
  });

  it('is found by the sweeper when the process died before it had planned anew', async () => {
    const world = await begun();
    world.put(person('p1', { reminders: { ...standard, snoozedUntil: '2023-03-20' } }));
    await passAt(world, '2023-03-01T08:30', '2023-03-17T08:30');
    expect(told(world)).toEqual([]);
    expect(await planned(world)).toEqual(['-14 2023-03-20']);
  });

  it('that died half way and is taken back loses no step', async () => {
    const world = await begun();
    const [item] = (await world.agenda.plan('r1.b1'))!.value.next.filter(({ kind }) => kind === 'reminder');
    // The item was superseded, its plan not saved; then she thinks better of it.
    await world.agenda.supersedeItem((await world.agenda.item(item!))!);
    await choose(world, {});
    await passAt(world, '2023-03-01T08:30');
    expect(told(world)).toEqual(['03-01 reminder -30']);
  });

  it('chosen while her card is on its way lets that card arrive, and nothing after it', async () => {
    const world = await begun();
    world.whileDrawing = async () => {
      world.whileDrawing = () => Promise.resolve();
      // Drawn, not claimed yet: the claim must fail.
      await choose(world, { snoozedUntil: '2023-03-20' });
    };
    await passAt(world, '2023-03-01T08:30', '2023-03-01T08:31');
    expect(told(world)).toEqual([]);
    await choose(world, {});
    world.answer = async () => {
      world.answer = () => ({ outcome: 'sent', activityId: 'm' });
      await choose(world, { snoozedUntil: '2023-03-20' });
      return { outcome: 'sent', activityId: 'm' };
    };
    await passAt(world, '2023-03-01T09:00', '2023-03-01T09:01', ...mornings('2023-03', 2, 20));
    expect(told(world)).toEqual(['03-01 reminder -30', '03-20 reminder -14']);
  });
});

describe('an hour of her own', () => {
  it('moves her card and nobody else’s', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    world.put(person('p1', { reminders: { ...standard, time: '10:00' } }), person('p2'), auditor('a1'));
    world.put(person('p3', { reminders: { ...standard, time: '07:00' } }));
    await world.publishedAndTold(published());
    const process = world.process();
    world.clock.set('2023-03-01T06:59');
    expect((await process.deliverDue()).next?.toFormat('HH:mm')).toBe('07:00');
    world.clock.set('2023-03-01T07:00');
    expect((await process.deliverDue()).next?.toFormat('HH:mm')).toBe('08:30');
    world.clock.set('2023-03-01T08:30');
    expect((await process.deliverDue()).next?.toFormat('HH:mm')).toBe('10:00');
    world.clock.set('2023-03-01T10:00');
    await process.deliverDue();
    expect(world.posts.map(({ conversationId, at }) => `${conversationId} ${at.slice(11, 16)}`)).toEqual([
      'conversation-p3 07:00',
      'conversation-p2 08:30',
      'conversation-p1 10:00',
    ]);
  });

  it('changed after the card has left does not send it again', async () => {
    const world = await begun();
    await passAt(world, '2023-03-01T08:30');
    await choose(world, { time: '10:00' });
    await passAt(world, '2023-03-01T10:00', '2023-03-02T10:00');
    expect(told(world)).toEqual(['03-01 reminder -30']);
  });
});

describe('a review’s own rhythm', () => {
  it('moves what is planned at once and silently, and back', async () => {
    const world = await begun();
    const change = async (rhythm: Request['rhythm']): Promise<void> => {
      world.requests.set('r1.b1', published({ rhythm }));
      await world.process().notices.requestsChanged([published({ rhythm })]);
    };
    await change({ steps: [20, 0] });
    expect(await planned(world)).toEqual(['-20 2023-03-10']);
    await change(null);
    expect(await planned(world)).toEqual(['-30 2023-03-01']);
    await change({ steps: [10] });
    expect(told(world)).toEqual([]);
    await passAt(world, ...mornings('2023-03', 1, 31));
    expect(told(world)).toEqual(['03-21 reminder -10']);
  });
});

describe('a quiet July', () => {
  const due = (date: string): Partial<Request> => ({ dueDate: date, effectiveDueDate: date });
  const summer = [
    ...mornings('2023-06', 20, 30),
    ...mornings('2023-07', 1, 31),
    ...mornings('2023-08', 1, 15),
  ];

  it('is left out for what is due in August, for news too', async () => {
    const world = await begun(due('2023-08-15'));
    await passAt(world, ...summer);
    // Of 16 July and 1 August only the first falls in July.
    expect(told(world)).toEqual([
      '06-30 reminder -30',
      '08-01 reminder -14',
      '08-08 reminder -7',
      '08-11 reminder -3',
      '08-14 reminder -1',
      '08-15 reminder 0',
    ]);
    const late = new World(tables, '2023-07-05T10:00');
    late.put(person('p1'), auditor('a1'));
    await late.publish(
      late.process(),
      published({ ...due('2023-08-15'), publishedAt: '2023-07-05T08:00:00.000Z' }),
    );
    await passAt(late, '2023-07-05T10:01', ...mornings('2023-07', 30, 31), '2023-08-01T08:30');
    expect(told(late)).toEqual(['08-01 newRequest 1']);
  });

  it('is not quiet for what is due in it', async () => {
    const world = await begun(due('2023-07-14'));
    await passAt(world, ...summer);
    expect(told(world).filter((line) => line.startsWith('07'))).toEqual([
      '07-07 reminder -7',
      '07-11 reminder -3',
      '07-13 reminder -1',
      '07-14 reminder 0',
      '07-17 reminder 1',
      '07-21 reminder 7',
      '07-28 reminder 14',
    ]);
  });

  it('is left out for what is late over it, and an outage before it is caught up with after it', async () => {
    const world = await begun(due('2023-06-15'));
    await passAt(
      world,
      '2023-06-15T08:30',
      '2023-07-03T08:30',
      ...mornings('2023-07', 4, 31),
      ...mornings('2023-08', 1, 4),
    );
    expect(told(world)).toEqual([
      '06-15 reminder 0',
      '08-01 escalation 21',
      '08-01 reminder 42',
      '08-03 reminder 49',
    ]);
  });
});
