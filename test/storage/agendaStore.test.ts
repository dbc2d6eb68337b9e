import { itemKey, type AgendaCard, type AgendaItem } from '../../src/ports/agendaStore.js';
import { agendaStore } from '../../src/storage/agendaStore.js';
import { openTables, type StorageRequest, type Tables } from '../../src/storage/tables.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite.js';

const item = (over: Partial<AgendaItem> = {}): AgendaItem => ({
  kind: 'reminder',
  personId: '11111111-2222-3333-4444-555555555555',
  subject: 'r1.b1',
  step: '-30',
  dueDate: '2023-03-31',
  day: '2023-03-01',
  slot: 'morning',
  state: 'planned',
  ...over,
});
const card = (over: Partial<AgendaCard> = {}): AgendaCard => ({
  personId: item().personId,
  day: item().day,
  slot: 'morning',
  state: 'sending',
  nonce: 'n1',
  leaseUntil: '2023-03-01T07:31:00Z',
  notBefore: null,
  attempts: 0,
  activityId: null,
  reason: null,
  items: [itemKey(item())],
  ...over,
});

describe('agendaStore', () => {
  let azurite: TestAzurite;
  let tables: Tables;
  const requests: StorageRequest[] = [];
  beforeAll(async () => {
    azurite = await startAzurite();
    tables = await openTables({
      connectionString: azurite.connectionString,
      onRequest: (request) => requests.push(request),
    });
  });
  afterAll(() => azurite.stop());
  const store = () => agendaStore(tables, freshOrganisation());

  it('plans an item once and tells the state of the one that stands', async () => {
    const agenda = store();
    const [planned] = await agenda.planItems([item()]);
    const stored = await agenda.item(item());
    const etag = stored!.etag;
    expect(planned).toEqual({ created: true, state: 'planned', etag });
    expect(await agenda.planItems([item()])).toEqual([{ created: false, state: 'planned', etag }]);
    expect(stored?.value).toEqual(item());
    expect(await agenda.supersedeItem(stored!)).toBe('saved');
    expect(await agenda.supersedeItem(stored!)).toBe('conflict');
    expect(await agenda.planItems([item()])).toMatchObject([{ created: false, state: 'superseded' }]);
    expect(await agenda.item(item({ step: '-14' }))).toBeNull();
  });

  it('gives the days of a span in order, with the first and the last and nothing else', async () => {
    const agenda = store();
    const days = ['2023-02-28', '2023-03-01', '2023-03-10', '2023-03-31', '2023-04-01'];
    for (const day of days) await agenda.planItems([item({ day })]);
    await agenda.planItems([item({ day: '2023-03-10', personId: 'p2' })]);
    await agenda.savePlans([{ plan: { subject: 'r1.b1', next: [item()] }, etag: null }]);
    const found = await agenda.days('2023-03-01', '2023-03-31');
    expect([...found].map(([day, { items, cards }]) => [day, items.length, cards.length])).toEqual([
      ['2023-03-01', 1, 0],
      ['2023-03-10', 2, 0],
      ['2023-03-31', 1, 0],
    ]);
  });

  it('claims a card with its items, all or nothing', async () => {
    const agenda = store();
    const other = item({ subject: 'r1.b2' });
    await agenda.planItems([item()]);
    await agenda.planItems([other]);
    const items = [(await agenda.item(item()))!, (await agenda.item(other))!];
    await agenda.supersedeItem(items[1]!);
    expect(await agenda.claim(card(), null, items)).toBe('conflict');
    expect(await agenda.card(card())).toBeNull();
    expect((await agenda.item(item()))!.value.state).toBe('planned');

    const claimed = await agenda.claim(card(), null, items.slice(0, 1));
    expect(claimed).toMatchObject({ value: card() });
    expect((await agenda.item(item()))!.value.state).toBe('carded');
    expect(await agenda.supersedeItem(items[0]!)).toBe('conflict');
  });

  it('gives a card to one of two claimants only, and to its holder again', async () => {
    const agenda = store();
    await agenda.planItems([item()]);
    const items = [(await agenda.item(item()))!];
    const results = await Promise.all(
      ['a', 'b', 'c', 'd'].map((nonce) => agenda.claim(card({ nonce }), null, items)),
    );
    const winners = results.filter((result) => result !== 'conflict');
    expect(winners).toHaveLength(1);
    const holder = winners[0]!.value;
    expect(await agenda.claim(holder, null, items)).toEqual(winners[0]);
  });

  it('claims a card anew by its token after it had to wait', async () => {
    const agenda = store();
    const first = await agenda.claim(card(), null, []);
    if (first === 'conflict') throw new Error('conflict');
    const waiting = await agenda.saveCard(card({ state: 'waiting', reason: 'throttled' }), first.etag);
    if (waiting === 'conflict') throw new Error('conflict');
    expect(await agenda.saveCard(card({ state: 'sent' }), first.etag)).toBe('conflict');
    const again = await agenda.claim(card({ nonce: 'n2' }), waiting.etag, []);
    expect(again).toMatchObject({ value: { nonce: 'n2', state: 'sending' } });
    expect(await agenda.claim(card({ nonce: 'n3' }), waiting.etag, [])).toBe('conflict');
  });

  it('refuses to claim what lies in another partition', async () => {
    const agenda = store();
    await agenda.planItems([item({ day: '2023-03-02' })]);
    const stray = (await agenda.item(item({ day: '2023-03-02' })))!;
    await expect(agenda.claim(card(), null, [stray])).rejects.toMatchObject({ code: 'wrongPartition' });
  });

  it('reads a day over all buckets in one storage request, and no other day', async () => {
    const agenda = store();
    const people = Array.from({ length: 40 }, (_, index) => `person-${index}`);
    await Promise.all(people.map((personId) => agenda.planItems([item({ personId })])));
    await agenda.planItems([item({ day: '2023-03-02' })]);
    await agenda.planItems([item({ day: '2023-02-28' })]);
    await agenda.claim(card({ personId: 'person-7' }), null, []);
    requests.length = 0;
    const day = await agenda.day('2023-03-01');
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ table: 'agenda', method: 'GET', status: 200, rows: 41 });
    expect(day.items.map(({ value }) => value.personId).sort()).toEqual([...people].sort());
    expect(day.cards.map(({ value }) => value.personId)).toEqual(['person-7']);
  });

  it('finds cards of the last fortnight without a final outcome', async () => {
    const agenda = store();
    const cards = [
      card({ personId: 'sending', day: '2023-03-09' }),
      card({ personId: 'waiting', day: '2023-03-08', state: 'waiting' }),
      card({ personId: 'unknown-once', day: '2023-03-01', state: 'unknown', attempts: 1 }),
      card({ personId: 'unknown-twice', day: '2023-03-09', state: 'unknown', attempts: 2 }),
      card({ personId: 'sent', day: '2023-03-09', state: 'sent' }),
      card({ personId: 'today', day: '2023-03-10' }),
      card({ personId: 'oldest', day: '2023-02-24' }),
      card({ personId: 'too-old', day: '2023-02-23' }),
    ];
    for (const one of cards) await agenda.claim(one, null, []);
    await agenda.planItems([item({ day: '2023-03-09' })]);
    const found = await agenda.unfinishedCards('2023-03-10');
    expect(found.map(({ value }) => value.personId).sort()).toEqual([
      'oldest',
      'sending',
      'unknown-once',
      'waiting',
    ]);
  });

  it('plans many items in one request for each day and bucket, and around those that stand', async () => {
    const agenda = store();
    const steps = ['-30', '-14', '-7', '-3'];
    const items = [...steps.map((step) => item({ step })), item({ day: '2023-03-02' })];
    requests.length = 0;
    expect(await agenda.planItems(items.slice(1))).toMatchObject(
      items.slice(1).map(() => ({ created: true, state: 'planned' })),
    );
    expect(requests).toHaveLength(2);
    await agenda.supersedeItem((await agenda.item(items[2]!))!);
    const again = [item({ step: '0' }), ...items];
    expect(
      (await agenda.planItems(again)).map(({ created, state }) => `${String(created)} ${state}`),
    ).toEqual([
      'true planned',
      'true planned',
      'false planned',
      'false superseded',
      'false planned',
      'false planned',
    ]);
    expect((await agenda.day('2023-03-01')).items).toHaveLength(5);
  });

  it('saves and finds many plans in one request; a conflict concerns its own plan alone', async () => {
    const agenda = store();
    const planOf = (subject: string) => ({ subject, next: [item({ subject })] });
    const subjects = ['r1.b1', 'r1.b1.1', 'r1.b2'];
    requests.length = 0;
    const saved = await agenda.savePlans(subjects.map((subject) => ({ plan: planOf(subject), etag: null })));
    expect(requests).toHaveLength(1);
    await agenda.savePlans([{ plan: planOf('r0.b1'), etag: null }]);
    requests.length = 0;
    const found = await agenda.plansOf(['r1.b2', 'r1.b1', 'r1.b9']);
    expect(requests).toHaveLength(1);
    expect([...found]).toEqual([
      ['r1.b1', saved[0]],
      ['r1.b2', saved[2]],
    ]);
    expect(await agenda.plansOf([])).toEqual(new Map());
    expect([...(await agenda.plansOf(['r1.b1.1'])).values()]).toEqual([saved[1]]);
    const changes = [
      { plan: planOf('r1.b1'), etag: null },
      { plan: planOf('r1.b3'), etag: null },
    ];
    expect(await agenda.savePlans(changes)).toMatchObject(['conflict', { value: planOf('r1.b3') }]);
    expect(await agenda.plans()).toHaveLength(5);
  });

  it('keeps one plan per request by its token', async () => {
    const agenda = store();
    const plan = { subject: 'r1.b1', next: [item()] };
    expect(await agenda.savePlans([{ plan, etag: null }])).toMatchObject([{ value: plan }]);
    expect(await agenda.savePlans([{ plan, etag: null }])).toEqual(['conflict']);
    const stored = (await agenda.plan('r1.b1'))!;
    expect(stored.value).toEqual(plan);
    const emptied = { plan: { ...plan, next: [] }, etag: stored.etag };
    expect(await agenda.savePlans([emptied])).toMatchObject([{ value: emptied.plan }]);
    expect(await agenda.savePlans([{ plan, etag: stored.etag }])).toEqual(['conflict']);
    await agenda.deletePlan(stored);
    expect(await agenda.plans()).toMatchObject([{ value: { subject: 'r1.b1', next: [] } }]);
    await agenda.deletePlan((await agenda.plan('r1.b1'))!);
    await agenda.deletePlan(stored);
    expect(await agenda.plans()).toEqual([]);
    expect(await agenda.plan('r1.b1')).toBeNull();
  });

  it('shows an organisation nothing of another', async () => {
    const [one, other] = [freshOrganisation(), freshOrganisation()];
    const agenda = agendaStore(tables, one);
    await agenda.planItems([item()]);
    await agenda.savePlans([{ plan: { subject: 'r1.b1', next: [] }, etag: null }]);
    // One is the beginning of the other's name as well.
    for (const name of [other, one.slice(0, -1)]) {
      const stranger = agendaStore(tables, name);
      expect(await stranger.day('2023-03-01')).toEqual({ items: [], cards: [] });
      expect(await stranger.plans()).toEqual([]);
      expect(await stranger.item(item())).toBeNull();
    }
  });

  it.each(["x' or '1' eq '1", 'a/b', 'a\\b', 'a#b', 'a?b', 'å', '', '\u0000'])(
    'refuses %j as an id instead of reading something else',
    async (personId) => {
      const agenda = store();
      if (personId !== '')
        await expect(agenda.planItems([item({ personId })])).rejects.toMatchObject({ code: 'unsafeKey' });
      expect(await agenda.plan(personId)).toBeNull();
      await expect(
        agenda.savePlans([{ plan: { subject: personId, next: [] }, etag: null }]),
      ).rejects.toMatchObject({
        code: 'unsafeKey',
      });
      expect(() => agendaStore(tables, personId)).toThrow('unsafeKey');
    },
  );
});
