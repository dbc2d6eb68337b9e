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

const substitute = (id: string, substituteFor = ['b1']) =>
  person(id, { roles: ['substitute'], boards: [], substituteFor });
const head = (id: string, headOf = ['b1']) => person(id, { roles: ['head'], boards: [], headOf });

/** One of each role for a request due on Friday 2023-03-31, of which everybody has been told. */
const lateWorld = async (...ids: string[]): Promise<World> => {
  const world = new World(tables, '2023-02-01T10:00');
  world.put(person('p1'), substitute('s1'), head('h1'), auditor('a1'));
  await world.publishedAndTold(...(ids.length === 0 ? ['r1.b1'] : ids).map((id) => request(id)));
  return world;
};
/** One process from morning to morning, as the loop goes. */
const live = async (world: World, until: string): Promise<void> => {
  const process = world.process();
  for (;;) {
    const { next } = await process.deliverDue();
    if (next === null || next.toISODate() > until) return;
    world.clock.set(next.toISO());
  }
};
const escalations = (world: World): string[] =>
  world.posts.flatMap(({ at, items }) =>
    items
      .filter((key) => key.includes('~escalation~'))
      .map((key) => `${at.slice(0, 10)} ${key.split('~')[1]!} ${key.split('~')[4]!}`),
  );
const inHistory = (world: World): unknown[] =>
  world.events.map((line) => {
    const { level, outcome } = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown>;
    return [level, outcome];
  });

describe('a late response', () => {
  it('is told to the substitute, the head and the auditors, each once, and each stands in the history', async () => {
    const world = await lateWorld();
    await live(world, '2023-05-15');
    expect(escalations(world)).toEqual([
      '2023-04-03 s1 3@2023-03-31',
      '2023-04-14 h1 14@2023-03-31',
      '2023-04-21 a1 21@2023-03-31',
    ]);
    expect(inHistory(world)).toEqual([
      ['substitute', 'sent'],
      ['head', 'sent'],
      ['auditors', 'sent'],
    ]);
  });

  it('is not told to a level that is switched off', async () => {
    const world = await lateWorld();
    world.clock.set('2023-04-28T08:30');
    const process = world.process({ settings: { escalation: { ...neverEscalate, head: 20 } } });
    await process.deliverDue();
    expect(escalations(world)).toEqual(['2023-04-28 h1 20@2023-03-31']);
  });

  it('of two boards is one card for the head of both', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    world.put(person('p1', { boards: ['b1', 'b2'] }), head('h1', ['b1', 'b2']));
    await world.publishedAndTold(request('r1.b1'), request('r1.b2'));
    world.clock.set('2023-04-14T08:30');
    await world.process().deliverDue();
    expect(world.posts.filter(({ conversationId }) => conversationId === 'conversation-h1')).toHaveLength(1);
    expect(escalations(world)).toHaveLength(2);
  });

  it('is not told to a substitute who is secretary as well, now or when she is no longer', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    const both = person('p1', { roles: ['secretary', 'substitute'], substituteFor: ['b1'] });
    world.put(both, person('p2'));
    await world.publishedAndTold(request('r1.b1'));
    await live(world, '2023-04-10');
    world.put({ ...both, roles: ['substitute'], boards: [] });
    await live(world, '2023-04-28');
    expect(escalations(world)).toEqual([]);
  });

  it('is told at once to a head who is registered late, and to a new one beside her', async () => {
    const world = await lateWorld();
    world.remove('h1');
    await live(world, '2023-04-25');
    world.clock.set('2023-04-26T08:30');
    world.put(head('h2'));
    await live(world, '2023-05-05');
    world.put(head('h3'));
    await live(world, '2023-05-20');
    expect(escalations(world).filter((line) => line.includes(' h'))).toEqual([
      '2023-04-26 h2 14@2023-03-31',
      '2023-05-05 h3 14@2023-03-31',
    ]);
  });

  it('reaches somebody who lost the role and got it back on that morning', async () => {
    const world = await lateWorld();
    world.clock.set('2023-04-13T12:00');
    await world.process().deliverDue();
    world.remove('h1');
    world.clock.set('2023-04-14T07:00');
    await world.process().deliverDue();
    world.put(head('h1'));
    await live(world, '2023-04-30');
    expect(escalations(world).filter((line) => line.includes(' h'))).toEqual([
      '2023-04-14 h1 14@2023-03-31.1',
    ]);
  });

  it('is not told of any more once it is decided or has got another date', async () => {
    const world = await lateWorld('r1.b1', 'r2.b1');
    await live(world, '2023-04-13');
    const process = world.process();
    await world.decide(process, 'r1.b1');
    const extended: Request = { ...world.requests.get('r2.b1')!, effectiveDueDate: '2023-06-30' };
    world.requests.set('r2.b1', extended);
    await live(world, '2023-06-29');
    expect(escalations(world).map((line) => line.slice(11))).toEqual(['s1 3@2023-03-31', 's1 3@2023-03-31']);
  });

  it('after an outage is one card for each, with the step that stands', async () => {
    const world = await lateWorld();
    world.put(head('h1'), substitute('s1'), auditor('a1'));
    world.clock.set('2023-05-03T09:00');
    await world.process().deliverDue();
    await world.process().deliverDue();
    expect(escalations(world).sort()).toEqual([
      '2023-05-03 a1 21@2023-03-31',
      '2023-05-03 h1 14@2023-03-31',
      '2023-05-03 s1 3@2023-03-31',
    ]);
  });

  it('stands in the history once, even when the plan was not saved after it', async () => {
    const world = await lateWorld();
    world.clock.set('2023-04-03T08:30');
    let failing = true;
    const agenda: typeof world.agenda = {
      ...world.agenda,
      savePlans: (changes) =>
        failing && world.events.length > 0
          ? Promise.reject(new Error('storage has gone'))
          : world.agenda.savePlans(changes),
    };
    await world.process({ agenda }).deliverDue();
    expect(inHistory(world)).toEqual([['substitute', 'sent']]);
    failing = false;
    await world.process({ agenda }).deliverDue();
    await world.process().deliverDue();
    expect(inHistory(world)).toEqual([['substitute', 'sent']]);
    expect(escalations(world)).toHaveLength(1);
  });

  it('says in the history when nobody of a level could be reached', async () => {
    const world = await lateWorld();
    world.put({ ...head('h1'), reach: 'never', conversation: null });
    await live(world, '2023-04-14');
    expect(inHistory(world)).toEqual([
      ['substitute', 'sent'],
      ['head', 'undeliverable'],
    ]);
  });
});

describe('a secretary who cannot be reached', () => {
  const unreached = (id: string) => person(id, { reach: 'never', conversation: null });
  const toldTo = (world: World, id: string): string[] =>
    world.posts
      .filter(({ conversationId }) => conversationId === `conversation-${id}`)
      .flatMap(({ at, items }) => items.map((key) => `${at} ${key.split('~').slice(3).join(' ')}`));

  it('has the substitute told instead, until she is back', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    world.put(unreached('p1'), substitute('s1'));
    const process = world.process();
    await world.publish(process, request('r1.b1'));
    await live(world, '2023-03-17');
    expect(toldTo(world, 's1')).toEqual([
      '2023-02-01T10:00 newRequest 1@2023-03-31',
      '2023-03-01T08:30 reminder -30@2023-03-31',
      '2023-03-17T08:30 reminder -14@2023-03-31',
    ]);
    world.put(person('p1'));
    world.posts.length = 0;
    await live(world, '2023-03-28');
    expect(toldTo(world, 's1')).toEqual([]);
    expect(toldTo(world, 'p1')).toEqual([
      '2023-03-24T08:30 reminder -7@2023-03-31',
      '2023-03-28T08:30 reminder -3@2023-03-31',
    ]);
  });

  it('of several leaves it to the other one', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    world.put(unreached('p1'), person('p2'), substitute('s1'));
    await world.publish(world.process(), request('r1.b1'));
    await live(world, '2023-03-17');
    expect(toldTo(world, 's1')).toEqual([]);
    expect(toldTo(world, 'p2')).toHaveLength(3);
  });

  it('and blocks the bot on a morning has it told to the substitute in the same pass', async () => {
    const world = await lateWorld();
    world.clock.set('2023-03-24T08:30');
    world.answer = ({ conversationId }) =>
      conversationId === 'conversation-p1'
        ? { outcome: 'refused', reason: '403', blocked: true }
        : { outcome: 'sent', activityId: 'm' };
    const result = await world.process().deliverDue();
    expect(result).toMatchObject({ due: 2, sent: 1, undeliverable: 1 });
    expect(
      toldTo(world, 's1')
        .map((line) => line.slice(17))
        .sort(),
    ).toEqual(['reminder -7@2023-03-31']);
    await live(world, '2023-03-28');
    expect(toldTo(world, 's1').at(-1)).toBe('2023-03-28T08:30 reminder -3@2023-03-31');
  });

  it('again and again never has the substitute told twice, nor left out', async () => {
    const world = await lateWorld();
    const blocked = person('p1', { reach: 'blocked' });
    world.put(blocked);
    await live(world, '2023-03-17');
    world.put(person('p1'));
    world.clock.set('2023-03-24T08:00');
    // Her item for this morning is withdrawn, for the secretary is back; and then she is not.
    await world.process().deliverDue();
    world.answer = ({ conversationId }) =>
      conversationId === 'conversation-p1'
        ? { outcome: 'refused', reason: '403', blocked: true }
        : { outcome: 'sent', activityId: 'm' };
    world.posts.length = 0;
    await live(world, '2023-03-29');
    expect(toldTo(world, 's1').filter((line) => line.includes('reminder'))).toEqual([
      '2023-03-24T08:30 reminder -7@2023-03-31.1',
      '2023-03-28T08:30 reminder -3@2023-03-31',
    ]);
  });

  it('and is removed while her card is on the way leaves nothing behind, and the substitute is told', async () => {
    const world = await lateWorld();
    world.clock.set('2023-03-24T08:30');
    world.whileDrawing = ({ id }) => {
      if (id === 'p1') world.remove('p1');
      return Promise.resolve();
    };
    world.answer = ({ conversationId }) =>
      conversationId === 'conversation-p1'
        ? { outcome: 'refused', reason: '403', blocked: true }
        : { outcome: 'sent', activityId: 'm' };
    await world.process().deliverDue();
    expect(toldTo(world, 's1')).toEqual(['2023-03-24T08:30 reminder -7@2023-03-31']);
    await live(world, '2023-03-30');
    expect(toldTo(world, 'p1')).toHaveLength(1);
    expect(world.logged).not.toContain('card.failed');
  });

  it('and is found in a team is told herself, and the substitute is not; looked for once a day', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    world.put(unreached('p1'), unreached('p2'), substitute('s1'));
    const asked: string[] = [];
    let present = false;
    const process = world.process({
      roster: {
        reach: (ids) => {
          asked.push(`${world.today()} ${[...ids].sort().join(' ')}`);
          return Promise.resolve(new Map(present ? [['p1', person('p1').conversation!]] : []));
        },
      },
    });
    await world.publish(process, request('r1.b1'));
    await process.deliverDue();
    await process.deliverDue();
    expect(asked).toEqual(['2023-02-01 p1 p2']);
    expect(toldTo(world, 's1')).toHaveLength(1);
    present = true;
    world.clock.set('2023-03-01T08:30');
    await process.deliverDue();
    expect(asked).toEqual(['2023-02-01 p1 p2', '2023-03-01 p1 p2']);
    expect(toldTo(world, 's1')).toHaveLength(1);
    expect(toldTo(world, 'p1')).toEqual(['2023-03-01T08:30 reminder -30@2023-03-31']);
    expect(world.personOf('p1')).toMatchObject({ reach: 'reachable', soughtOn: '2023-03-01' });
    expect(world.personOf('p2')).toMatchObject({ reach: 'never', soughtOn: '2023-03-01' });
  });
});
