import type { Board } from '../../src/domain/board.js';
import type { Person } from '../../src/domain/person.js';
import { peopleStore } from '../../src/storage/peopleStore.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite.js';

const person = (over: Partial<Person> = {}): Person => ({
  id: '11111111-2222-3333-4444-555555555555',
  name: 'Åsa O’Brien "Öberg"',
  roles: ['secretary', 'auditor'],
  boards: ['b1'],
  substituteFor: [],
  headOf: [],
  language: null,
  reminders: { pace: 'all', snoozedUntil: null, time: null },
  conversation: {
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversationId: 'a:1x/#?',
    tenantId: null,
    botId: '28:x',
    botName: 'Svarstid',
    userId: '29:y',
    userName: 'Åsa',
  },
  reach: 'reachable',
  welcomedAt: '2023-02-01T09:00:00.000Z',
  ...over,
});
const board = (over: Partial<Board> = {}): Board => ({
  id: 'b1',
  name: 'Hälso- och sjukvårdsnämnden',
  shortForms: ['HSN'],
  earlierNames: [],
  groups: ['nämnderna'],
  ...over,
});

describe('peopleStore', () => {
  let azurite: TestAzurite;
  let tables: Tables;
  beforeAll(async () => {
    azurite = await startAzurite();
    tables = await openTables({ connectionString: azurite.connectionString });
  });
  afterAll(() => azurite.stop());

  it('keeps persons and boards as they were given', async () => {
    const store = peopleStore(tables, freshOrganisation());
    expect(await store.savePerson(person(), null)).toBe('saved');
    expect(await store.saveBoard(board(), null)).toBe('saved');
    expect((await store.person(person().id))?.value).toEqual(person());
    expect((await store.board('b1'))?.value).toEqual(board());
    expect(await store.persons()).toMatchObject([{ value: person() }]);
    expect(await store.boards()).toMatchObject([{ value: board() }]);
    expect(await store.person('b1')).toBeNull();
    expect(await store.board('b2')).toBeNull();
  });

  it('saves by the token that was read, and once', async () => {
    const store = peopleStore(tables, freshOrganisation());
    await store.savePerson(person(), null);
    expect(await store.savePerson(person({ name: 'Någon annan' }), null)).toBe('conflict');
    const read = (await store.person(person().id))!;
    expect(await store.savePerson(person({ reach: 'blocked' }), read.etag)).toBe('saved');
    expect(await store.savePerson(person({ reach: 'never' }), read.etag)).toBe('conflict');
    expect((await store.person(person().id))!.value.reach).toBe('blocked');
    await store.saveBoard(board(), null);
    expect(await store.saveBoard(board({ name: 'x' }), null)).toBe('conflict');
    expect(await store.saveBoard(board({ id: 'b2' }), read.etag)).toBe('conflict');
  });

  it('reads all persons and boards at once, and nothing else that lies beside them', async () => {
    const organisation = freshOrganisation();
    const store = peopleStore(tables, organisation);
    expect(await store.everybody()).toEqual({ persons: [], boards: [] });
    await store.savePerson(person(), null);
    await store.saveBoard(board(), null);
    await store.saveBoard(board({ id: 'b2', name: 'Vägnämnden' }), null);
    await peopleStore(tables, freshOrganisation()).savePerson(person(), null);
    const { persons, boards } = await store.everybody();
    expect(persons).toEqual((await store.persons()).map(({ value }) => value));
    expect(boards).toEqual((await store.boards()).map(({ value }) => value));
    expect([persons.length, boards.length]).toEqual([1, 2]);
  });

  it('gives a name to one board, however many add it at once', async () => {
    const store = peopleStore(tables, freshOrganisation());
    const names = ['Kulturnämnden', 'KULTURNÄMNDEN', 'Kultur\u00adnämnden', ' Kulturna\u0308mnden '];
    const results = await Promise.all(
      names.map((name, index) => store.saveBoard(board({ id: `b${index}`, name }), null)),
    );
    // A soft hyphen is a letter of the name: only case, spaces and composition are folded.
    expect(results.filter((result) => result === 'saved')).toHaveLength(2);
    expect(await store.boards()).toHaveLength(2);
  });

  it('lets one of many savers win', async () => {
    const store = peopleStore(tables, freshOrganisation());
    await store.savePerson(person(), null);
    const { etag } = (await store.person(person().id))!;
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => store.savePerson(person({ name: `${index}` }), etag)),
    );
    expect(results.filter((result) => result === 'saved')).toHaveLength(1);
  });

  it('keeps a very long name whole', async () => {
    const store = peopleStore(tables, freshOrganisation());
    // Odd, so that the cuts between properties fall into the middle of surrogate pairs.
    const name = `x${'🏛️å\u0308'.repeat(9000)}`;
    await store.saveBoard(board({ name }), null);
    expect((await store.board('b1'))!.value.name).toBe(name);
    await expect(store.saveBoard(board({ id: 'b2', name: 'x'.repeat(500_000) }), null)).rejects.toMatchObject(
      {
        code: 'rowTooLarge',
      },
    );
  });

  it.each(["x' or RowKey ne '", '../x', 'x\ny', 'å', ''])('knows nobody called %j', async (id) => {
    const store = peopleStore(tables, freshOrganisation());
    await store.savePerson(person(), null);
    expect(await store.person(id)).toBeNull();
    expect(await store.board(id)).toBeNull();
  });

  it.each(['Stort', 'med~tilde', "x' or '", '', 'å', 'x'.repeat(33)])('takes no organisation %j', (id) => {
    expect(() => peopleStore(tables, id)).toThrow('unsafeKey');
  });

  it('shows an organisation nobody of another', async () => {
    const [one, other] = [freshOrganisation(), freshOrganisation()];
    await peopleStore(tables, one).savePerson(person(), null);
    const stranger = peopleStore(tables, other);
    expect(await stranger.persons()).toEqual([]);
    expect(await stranger.person(person().id)).toBeNull();
  });
});
