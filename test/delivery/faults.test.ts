import type { AgendaCard, AgendaStore } from '../../src/ports/agendaStore.js';
import type { Messenger, SendResult } from '../../src/ports/messenger.js';
import type { Delivery } from '../../src/delivery/delivery.js';
import { defaultSettings } from '../../src/delivery/settings.js';
import { addDays } from '../../src/domain/workingDays.js';
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

jest.setTimeout(240_000);

const afterFlight = defaultSettings.leaseMs + defaultSettings.flightMs + 1000;
const published = (id = 'r1.b1') => request(id);
const firstMorning = '2023-03-01T08:30';

const worldAt = (start = '2023-02-01T10:00'): World => {
  const world = new World(tables, start);
  world.put(person('p1'), person('p2'), auditor('a1'));
  return world;
};

class Crash extends Error {}
/** Dies at the n-th write or POST, before or after it is done, and is dead from then on. */
class Fuse {
  dead = false;
  steps: string[] = [];
  constructor(
    private readonly at: number,
    private readonly moment: 'before' | 'after',
  ) {}
  private isDead(): boolean {
    return this.dead;
  }
  private blow(): never {
    this.dead = true;
    throw new Crash(this.steps.at(-1));
  }
  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (this.dead) throw new Crash();
    this.steps.push(name);
    const isLast = this.steps.length === this.at;
    if (isLast && this.moment === 'before') this.blow();
    const result = await work();
    // Another step that was under way beside it can have ended the process meanwhile.
    if (isLast || this.isDead()) this.blow();
    return result;
  }
}
const writes = ['planItems', 'supersedeItem', 'claim', 'saveCard', 'savePlans', 'deletePlan'];
const fusedAgenda = (agenda: AgendaStore, fuse: Fuse): AgendaStore =>
  new Proxy(agenda, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as (...values: unknown[]) => Promise<unknown>;
      return (...values: unknown[]) =>
        writes.includes(String(name))
          ? fuse.step(String(name), () => method(...values))
          : fuse.dead
            ? Promise.reject(new Crash())
            : method(...values);
    },
  });
const fusedMessenger = (messenger: Messenger, fuse: Fuse): Messenger => ({
  send: (to, card) => fuse.step('post', () => messenger.send(to, card)),
});
const doomed = (world: World, fuse: Fuse): Delivery =>
  world.process({
    agenda: fusedAgenda(world.agenda, fuse),
    messenger: fusedMessenger(world.messenger, fuse),
  });

/** What a person was told, with how often. */
const timesTold = (world: World): Map<string, number> => {
  const times = new Map<string, number>();
  for (const key of world.told()) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
};
const allCards = async (world: World, from: string, to: string): Promise<AgendaCard[]> => {
  const cards: AgendaCard[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    cards.push(...(await world.agenda.day(day)).cards.map(({ value }) => value));
  return cards;
};
/** A new process in the place of the dead one, passing until nothing is left of the day. */
const recoverAll = async (world: World): Promise<Delivery> => {
  const successor = world.process();
  for (let passes = 0; passes < 3; passes++) {
    await successor.deliverDue();
    world.clock.advance(afterFlight);
  }
  return successor;
};
const expectEachOnce = async (world: World, expected: string[], context: string): Promise<void> => {
  const times = timesTold(world);
  const cards = await allCards(world, '2023-02-01', '2023-03-02');
  const repeated = new Set(
    cards.flatMap((card) =>
      card.attempts === 2 ? card.items.map((key) => key.split('~').slice(1).join(' ')) : [],
    ),
  );
  expect([context, [...times.keys()].sort()]).toEqual([context, [...expected].sort()]);
  for (const [key, count] of times) {
    const most = repeated.has(key) ? 2 : 1;
    if (count > most) throw new Error(`${context}: ${key} was told ${count} times`);
  }
  for (const card of cards)
    if (card.state === 'sending' || card.state === 'waiting')
      throw new Error(`${context}: a card was left ${card.state}`);
};

describe('a process that dies at any step', () => {
  const reminders = ['p1 r1.b1', 'p1 r2.b1', 'p2 r1.b1', 'p2 r2.b1'];
  const morning = reminders.map((key) => `${key} reminder -30@2023-03-31`);

  it.each(['before', 'after'] as const)(
    'of a morning, %s it: no reminder is lost or doubled',
    async (moment) => {
      let doubled = 0;
      for (let at = 1; ; at++) {
        const world = worldAt();
        await world.publishedAndTold(published('r1.b1'), published('r2.b1'));
        world.clock.set(firstMorning);
        const fuse = new Fuse(at, moment);
        await doomed(world, fuse)
          .deliverDue()
          .catch(() => undefined);
        if (!fuse.dead) {
          expect(fuse.steps).toEqual(
            expect.arrayContaining(['claim', 'post', 'saveCard', 'savePlans', 'planItems']),
          );
          expect(at).toBeGreaterThan(8);
          break;
        }
        const successor = await recoverAll(world);
        const context = `${moment} ${fuse.steps.at(-1)} (${at})`;
        await expectEachOnce(world, morning, context);
        doubled += world.told().length - morning.length;
        // The next step stands for everybody.
        expect(await successor.notices.nextReminder(published())).toBe('2023-03-17');
        world.posts.length = 0;
        world.clock.set('2023-03-17T08:30');
        await successor.deliverDue();
        expect([context, world.posts.length, world.told().length]).toEqual([context, 2, 4]);
      }
      // A death after an accepted POST cannot be told from one before it: those alone are repeated.
      expect(doubled).toBeGreaterThan(0);
    },
  );

  it.each(['before', 'after'] as const)('of publishing, %s it: everybody is told once', async (moment) => {
    const expected = ['p1', 'p2'].map((id) => `${id} r1.b1 newRequest 1@2023-03-31`);
    for (let at = 1; ; at++) {
      const world = worldAt();
      const fuse = new Fuse(at, moment);
      const process = doomed(world, fuse);
      await world.publish(process, published()).catch(() => undefined);
      await process.deliverDue().catch(() => undefined);
      if (!fuse.dead) break;
      // The publishing command is repeated, as its caller would.
      await world.announce(world.process(), published());
      const successor = await recoverAll(world);
      await expectEachOnce(world, expected, `${moment} ${fuse.steps.at(-1)} (${at})`);
      expect(await successor.notices.nextReminder(published())).toBe('2023-03-01');
    }
  });

  it.each(['before', 'after'] as const)(
    'of an outage that is caught up with, %s it: one card with the latest step',
    async (moment) => {
      for (let at = 1; ; at++) {
        const world = worldAt();
        await world.publishedAndTold(published('r1.b1'), published('r2.b1'));
        world.clock.set('2023-03-28T09:00');
        const fuse = new Fuse(at, moment);
        await doomed(world, fuse)
          .deliverDue()
          .catch(() => undefined);
        if (!fuse.dead) break;
        await recoverAll(world);
        const context = `${moment} ${fuse.steps.at(-1)} (${at})`;
        const expected = reminders.map((key) => `${key} reminder -3@2023-03-31`).sort();
        expect([context, [...timesTold(world).keys()].sort()]).toEqual([context, expected]);
        const cards = await allCards(world, '2023-03-28', '2023-03-28');
        const repeats = cards.filter(({ attempts }) => attempts === 2).length;
        expect([context, world.posts.length <= 2 + repeats]).toEqual([context, true]);
      }
    },
  );

  it.each(['before', 'after'] as const)(
    'of deciding, %s it: the auditor is told, nobody is reminded',
    async (moment) => {
      for (let at = 1; ; at++) {
        const world = worldAt();
        await world.publishedAndTold(published());
        const decided = world.decided('r1.b1');
        const fuse = new Fuse(at, moment);
        const process = doomed(world, fuse);
        await world.decide(process, 'r1.b1', decided).catch(() => undefined);
        await process.deliverDue().catch(() => undefined);
        if (!fuse.dead) break;
        await recoverAll(world);
        world.clock.set(firstMorning);
        await recoverAll(world);
        const context = `${moment} ${fuse.steps.at(-1)} (${at})`;
        expect([context, [...timesTold(world).keys()]]).toEqual([context, ['a1 r1.b1 decided 2@2023-03-31']]);
        expect(world.released.has('r1.b1')).toBe(true);
      }
    },
  );
});

describe('several processes on one storage', () => {
  it.each([2, 4])('%i at once send each card once', async (count) => {
    const world = worldAt();
    const people = Array.from({ length: 12 }, (_, n) => person(`s${n}`));
    world.put(...people);
    await world.publishedAndTold(published('r1.b1'), published('r2.b1'));
    for (const morning of ['2023-03-01T08:30', '2023-03-28T09:00']) {
      world.clock.set(morning);
      world.posts.length = 0;
      const processes = Array.from({ length: count }, () => world.process());
      await Promise.all(processes.map((process) => process.deliverDue()));
      await Promise.all(processes.map((process) => process.deliverDue()));
      expect(world.posts).toHaveLength(14);
      expect(new Set(world.told()).size).toBe(28);
    }
    expect(await world.process().notices.nextReminder(published())).toBe('2023-03-30');
  });

  it('that publish the same requests at once plan them once', async () => {
    const world = worldAt();
    const requests = Array.from({ length: 6 }, (_, n) => published(`r${n}.b1`));
    for (const one of requests) world.requests.set(one.id, one);
    await Promise.all([1, 2, 3].map(() => world.announce(world.process(), ...requests)));
    await Promise.all([1, 2, 3].map(() => world.process().deliverDue()));
    await world.process().deliverDue();
    expect(new Set(world.told()).size).toBe(12);
    expect(world.told()).toHaveLength(12);
  });

  it('one process that is asked twice at once passes twice, one after the other', async () => {
    const world = worldAt();
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    const process = world.process();
    const results = await Promise.all([process.deliverDue(), process.deliverDue()]);
    expect(results.map(({ due }) => due)).toEqual([2, 0]);
  });

  it('one that is paused past its lease does not send', async () => {
    const world = worldAt();
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    let isPaused = true;
    const paused: AgendaStore = {
      ...world.agenda,
      claim: async (...claim) => {
        const held = await world.agenda.claim(...claim);
        if (isPaused) world.clock.advance(defaultSettings.leaseMs);
        return held;
      },
    };
    const process = world.process({ agenda: paused });
    expect(await process.deliverDue()).toMatchObject({ due: 2, sent: 0, waiting: 2 });
    expect(world.posts).toEqual([]);
    isPaused = false;
    await process.deliverDue();
    expect(world.posts).toHaveLength(2);
    const cards = await allCards(world, '2023-03-01', '2023-03-01');
    expect(cards.map(({ attempts }) => attempts)).toEqual([1, 1]);
  });

  it('one whose wall clock is ahead does not repeat a call that is in flight', async () => {
    const world = worldAt();
    world.remove('p2');
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    const other = world.process();
    world.answer = async () => {
      world.clock.set('2023-03-01T08:50');
      await other.deliverDue();
      await other.deliverDue();
      return { outcome: 'sent', activityId: 'm' };
    };
    await world.process().deliverDue();
    expect(world.posts).toHaveLength(1);
    const [card] = await allCards(world, '2023-03-01', '2023-03-01');
    expect(card).toMatchObject({ state: 'sent', attempts: 1 });
  });
});

describe('a decision', () => {
  it('between plan and claim: the claim fails and nothing is sent of it', async () => {
    const world = worldAt();
    await world.publishedAndTold(published('r1.b1'), published('r2.b1'));
    world.clock.set(firstMorning);
    // One card after the other: what another worker sends meanwhile is sent before the acknowledgement.
    const process = world.process({ settings: { workers: 1 } });
    let decisions = 0;
    world.whileDrawing = async () => {
      if (decisions++ === 0) await world.decide(world.process(), 'r1.b1');
    };
    await process.deliverDue();
    expect(world.told().filter((key) => key.includes('r1.b1 reminder'))).toEqual([]);
    await process.deliverDue();
    expect(
      world
        .told()
        .filter((key) => key.includes('reminder'))
        .sort(),
    ).toEqual(['p1 r2.b1 reminder -30@2023-03-31', 'p2 r2.b1 reminder -30@2023-03-31']);
  });

  it('between claim and POST: it is acknowledged only when the outcome stands', async () => {
    const world = worldAt();
    world.remove('p2');
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    const order: string[] = [];
    let deciding = Promise.resolve();
    let isDeciding = false;
    const watched: AgendaStore = {
      ...world.agenda,
      claim: async (...claim) => {
        const held = await world.agenda.claim(...claim);
        if (!isDeciding)
          deciding = world.decide(world.process(), 'r1.b1').then(() => void order.push('acknowledged'));
        isDeciding = true;
        await new Promise((resolve) => setTimeout(resolve, 50));
        return held;
      },
    };
    world.answer = () => {
      order.push('posted');
      return { outcome: 'sent', activityId: 'm' };
    };
    // The waiting must not use up the lease here: the decider's pauses move the test's clock.
    const settings = { leaseMs: 60_000 };
    await world.process({ agenda: watched, settings }).deliverDue();
    await deciding;
    expect(order).toEqual(['posted', 'acknowledged']);
  });

  it('while a card is held by a process that died: acknowledged after the lease, never sent again', async () => {
    const world = worldAt();
    world.remove('p2');
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    const fuse = new Fuse(1, 'after');
    await doomed(world, fuse)
      .deliverDue()
      .catch(() => undefined);
    expect(fuse.steps).toEqual(['claim']);
    const before = world.clock.monotonic();
    await world.decide(world.process(), 'r1.b1');
    expect(world.clock.monotonic() - before).toBeGreaterThanOrEqual(defaultSettings.leaseMs);
    expect(world.clock.monotonic() - before).toBeLessThan(defaultSettings.leaseMs + 1000);
    await recoverAll(world);
    expect(world.told()).toEqual(['a1 r1.b1 decided 2@2023-03-31']);
    const cards = await allCards(world, '2023-03-01', '2023-03-01');
    expect(cards.map(({ state }) => state).sort()).toEqual(['sent', 'superseded']);
  });

  it.each([
    ['put off', { outcome: 'notNow', reason: '429', retryAfterSeconds: 60 }],
    ['of unknown outcome', { outcome: 'unknown', reason: 'timeout' }],
  ] as const)('after a card was %s: it is not sent again', async (_, answer) => {
    const world = worldAt();
    world.remove('p2');
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    world.answer = () => answer;
    const process = world.process();
    await process.deliverDue();
    await world.decide(process, 'r1.b1');
    world.answer = () => ({ outcome: 'sent', activityId: 'm' });
    world.posts.length = 0;
    await recoverAll(world);
    expect(world.told()).toEqual(['a1 r1.b1 decided 2@2023-03-31']);
  });

  it('that a slow planner did not see leaves no reminder behind', async () => {
    const world = worldAt();
    world.remove('p2');
    world.requests.set('r1.b1', published());
    let decided = false;
    const slow: AgendaStore = {
      ...world.agenda,
      savePlans: async (...changes) => {
        const saved = await world.agenda.savePlans(...changes);
        if (!decided) {
          decided = true;
          await world.decide(world.process(), 'r1.b1');
        }
        return saved;
      },
    };
    await world.announce(world.process({ agenda: slow }), published());
    world.clock.set(firstMorning);
    await recoverAll(world);
    expect(world.told()).toEqual(['a1 r1.b1 decided 2@2023-03-31']);
  });
});

describe('what the channel answers', () => {
  const once = async (answers: SendResult[]): Promise<World> => {
    const world = worldAt();
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    world.answer = (post) =>
      post.conversationId === 'conversation-p1'
        ? (answers.shift() ?? { outcome: 'sent', activityId: 'm' })
        : { outcome: 'sent', activityId: 'm' };
    return world;
  };
  const cardOf = async (world: World, id: string) =>
    (await allCards(world, '2023-03-01', '2023-03-03')).filter(({ personId }) => personId === id);

  it('unknown: repeated once, after the longest flight', async () => {
    const world = await once([{ outcome: 'unknown', reason: 'timeout' }]);
    const process = world.process();
    const first = await process.deliverDue();
    expect(first).toMatchObject({ due: 2, sent: 1, unknown: 1 });
    expect(first.next?.toFormat('HH:mm:ss')).toBe('08:30:30');
    world.clock.advance(defaultSettings.flightMs - 1);
    expect((await process.deliverDue()).due).toBe(0);
    world.clock.advance(1);
    expect(await process.deliverDue()).toMatchObject({ due: 1, sent: 1 });
    expect(await cardOf(world, 'p1')).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('unknown twice: it stays so, and the next step follows', async () => {
    const unknown: SendResult = { outcome: 'unknown', reason: '502' };
    const world = await once([unknown, unknown]);
    await recoverAll(world);
    expect(world.told().filter((key) => key.startsWith('p1'))).toHaveLength(2);
    expect(await cardOf(world, 'p1')).toMatchObject([{ state: 'unknown', attempts: 2, reason: '502' }]);
    world.clock.set('2023-03-17T08:30');
    await world.process().deliverDue();
    expect(world.told()).toContain('p1 r1.b1 reminder -14@2023-03-31');
  });

  it('unknown in the evening: repeated the next morning, still twice at most', async () => {
    const world = await once([{ outcome: 'unknown', reason: 'timeout' }]);
    world.clock.set('2023-03-01T16:59');
    await world.process().deliverDue();
    world.clock.set('2023-03-02T08:30');
    await recoverAll(world);
    expect(world.told().filter((key) => key.startsWith('p1'))).toHaveLength(2);
    expect(await cardOf(world, 'p1')).toMatchObject([{ state: 'sent', attempts: 2, day: '2023-03-01' }]);
  });

  it('429 with Retry-After: this card alone waits, over a restart too', async () => {
    const world = await once([{ outcome: 'notNow', reason: '429', retryAfterSeconds: 3600 }]);
    const result = await world.process().deliverDue();
    expect(result).toMatchObject({ due: 2, sent: 1, waiting: 1 });
    expect(result.next?.toFormat('HH:mm')).toBe('09:30');
    world.clock.advance(3_599_000);
    expect((await world.process().deliverDue()).due).toBe(0);
    world.clock.advance(1_000);
    expect(await world.process().deliverDue()).toMatchObject({ due: 1, sent: 1 });
    expect(await cardOf(world, 'p1')).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  it('429 without Retry-After: tried again at growing distances', async () => {
    const notNow: SendResult = { outcome: 'notNow', reason: '412', retryAfterSeconds: null };
    const world = await once([notNow, notNow, notNow]);
    const process = world.process();
    const waits: number[] = [];
    for (let tries = 0; tries < 3; tries++) {
      const { next } = await process.deliverDue();
      waits.push(Math.round(next!.diff(world.clock.now()).as('seconds')));
      world.clock.set(next!.toISO());
    }
    expect(waits).toEqual([30, 60, 120]);
    expect(await process.deliverDue()).toMatchObject({ sent: 1 });
  });

  it('put off until the next morning: one card with the step planned anew', async () => {
    const world = await once([{ outcome: 'notNow', reason: '429', retryAfterSeconds: 86_000 }]);
    await world.process().deliverDue();
    world.clock.set('2023-03-02T08:30');
    await recoverAll(world);
    expect(world.told().filter((key) => key.startsWith('p1'))).toHaveLength(2);
    expect(await cardOf(world, 'p1')).toMatchObject([
      { state: 'superseded', day: '2023-03-01', attempts: 0 },
      { state: 'sent', day: '2023-03-02', attempts: 1 },
    ]);
  });

  it('403: the person is marked, the card is undeliverable, the others get theirs and the next step follows', async () => {
    const world = await once([{ outcome: 'refused', reason: '403', blocked: true }]);
    expect(await world.process().deliverDue()).toMatchObject({ due: 2, sent: 1, undeliverable: 1 });
    expect(world.personOf('p1').reach).toBe('blocked');
    expect(await cardOf(world, 'p1')).toMatchObject([{ state: 'undeliverable', reason: '403', attempts: 0 }]);
    world.posts.length = 0;
    world.put({ ...world.personOf('p1'), reach: 'reachable' });
    world.clock.set('2023-03-17T08:30');
    await world.process().deliverDue();
    expect(world.posts).toHaveLength(2);
  });

  it.each([
    ['blocked', { reach: 'blocked' }],
    ['noConversation', { reach: 'never', conversation: null }],
  ] as const)('a person who is %s is recorded without a POST', async (reason, changes) => {
    const world = await once([]);
    world.put({ ...world.personOf('p1'), ...changes });
    expect(await world.process().deliverDue()).toMatchObject({ due: 2, sent: 1, undeliverable: 1 });
    expect(world.told()).toEqual(['p2 r1.b1 reminder -30@2023-03-31']);
    expect(await cardOf(world, 'p1')).toMatchObject([{ state: 'undeliverable', reason }]);
    const { next } = await world.process().deliverDue();
    expect(next?.toISODate()).toBe('2023-03-17');
  });

  it('nothing worth saying: superseded, and the next step follows', async () => {
    const world = await once([]);
    world.isWorthSaying = ({ personId }) => personId !== 'p1';
    expect(await world.process().deliverDue()).toMatchObject({ due: 2, sent: 1, superseded: 1 });
    world.isWorthSaying = () => true;
    world.clock.set('2023-03-17T08:30');
    await world.process().deliverDue();
    expect(world.told()).toContain('p1 r1.b1 reminder -14@2023-03-31');
  });
});

describe('a failure', () => {
  it('of one card does not stop the others', async () => {
    const world = worldAt();
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    world.whileDrawing = ({ id }) =>
      id === 'p1' ? Promise.reject(new Error('cannot be drawn')) : Promise.resolve();
    const process = world.process();
    expect(await process.deliverDue()).toMatchObject({ due: 2, sent: 1 });
    expect(world.logged).toContain('card.failed');
    world.whileDrawing = () => Promise.resolve();
    await process.deliverDue();
    expect(world.told().sort()).toEqual([
      'p1 r1.b1 reminder -30@2023-03-31',
      'p2 r1.b1 reminder -30@2023-03-31',
    ]);
  });

  it('to store an outcome that is known is made good by the same process, without a second POST', async () => {
    const world = worldAt();
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    let failures = 2;
    const failing: AgendaStore = {
      ...world.agenda,
      saveCard: (...card) =>
        failures-- > 0 ? Promise.reject(new Error('503')) : world.agenda.saveCard(...card),
    };
    const process = world.process({ agenda: failing });
    await process.deliverDue();
    await process.deliverDue();
    world.clock.advance(afterFlight);
    await process.deliverDue();
    expect(world.posts).toHaveLength(2);
    const cards = await allCards(world, '2023-03-01', '2023-03-01');
    expect(cards.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['sent', 1],
      ['sent', 1],
    ]);
  });

  it('of storage as a whole ends the pass', async () => {
    const world = worldAt();
    world.put(...Array.from({ length: 10 }, (_, n) => person(`s${n}`)));
    await world.publishedAndTold(published());
    world.clock.set(firstMorning);
    const failing: AgendaStore = { ...world.agenda, claim: () => Promise.reject(new Error('down')) };
    await expect(world.process({ agenda: failing }).deliverDue()).rejects.toThrow('down');
    await recoverAll(world);
    expect(world.posts).toHaveLength(12);
  });
});
