import { odata } from '@azure/data-tables';
import type { HistoryScope } from '../../src/domain/history.js';
import { agendaStore } from '../../src/storage/agendaStore.js';
import { tipOf } from '../../src/storage/chain.js';
import { peopleStore } from '../../src/storage/peopleStore.js';
import { requestStore } from '../../src/storage/requestStore.js';
import { reviewStore } from '../../src/storage/reviewStore.js';
import { StorageUnavailable } from '../../src/storage/storageError.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite.js';
import { startFaultyProxy, type FaultyProxy, type ProxiedRequest } from '../support/faultyProxy.js';
import {
  decide,
  finishPublishing,
  publishSample,
  sampleRequest,
  sampleReview,
  saveAnswer,
} from '../support/storedRequests.js';

// Faults cost time on a busy machine: the client repeats what fails.
jest.setTimeout(90_000);

const row = (rowKey: string, body = '{}') => ({ partitionKey: 'faults', rowKey, body });
const writes = ({ method }: ProxiedRequest): boolean => method !== 'GET';

describe('storage over a faulty network', () => {
  let azurite: TestAzurite;
  let proxy: FaultyProxy;
  /** Through the proxy; and with little patience. */
  let tables: Tables;
  let impatient: Tables;
  beforeAll(async () => {
    azurite = await startAzurite();
    proxy = await startFaultyProxy(azurite.port);
    const { connectionString } = proxy;
    tables = await openTables({ connectionString });
    impatient = await openTables({ connectionString, timeoutMilliseconds: 1500 });
  });
  beforeEach(() => proxy.mend());
  afterAll(async () => {
    await proxy.stop();
    await azurite.stop();
  });

  describe('an answer that is lost', () => {
    it('is no conflict for a row that was created, replaced or removed', async () => {
      const key = freshOrganisation();
      proxy.hurt('dropAnswer');
      const created = await tables.people.create(row(key));
      expect(created).not.toBeNull();
      proxy.hurt('dropAnswer');
      const replaced = await tables.people.replace(row(key, '{"a":1}'), created!);
      expect(replaced).not.toBeNull();
      expect((await tables.people.get('faults', key))?.etag).toBe(replaced);
      proxy.hurt('dropAnswer');
      expect(await tables.people.remove({ ...row(key), etag: replaced! })).toBe(true);
    });

    it('is no conflict for a batch, whose etags are read back', async () => {
      const key = freshOrganisation();
      const etag = (await tables.people.create(row(`${key}b`)))!;
      proxy.hurt('dropAnswer', { matching: writes });
      const etags = await tables.people.batch([
        { kind: 'create', row: row(`${key}a`) },
        { kind: 'replace', row: row(`${key}b`, '{"a":1}'), etag },
      ]);
      expect(etags).toEqual([
        (await tables.people.get('faults', `${key}a`))!.etag,
        (await tables.people.get('faults', `${key}b`))!.etag,
      ]);
    });

    it('does not hide a true conflict', async () => {
      const key = freshOrganisation();
      await tables.people.create(row(key));
      proxy.hurt('dropAnswer');
      expect(await tables.people.create(row(key))).toBeNull();
      proxy.hurt('dropAnswer');
      expect(
        await tables.people.replace(row(key), 'W/"datetime\'2020-01-01T00%3A00%3A00.0000000Z\'"'),
      ).toBeNull();
    });

    it.each([0, 1, 2, 3, 4, 5, 6])('at write %i of a closing commit changes nothing', async (after) => {
      const organisation = freshOrganisation();
      const requests = requestStore(tables, organisation);
      await publishSample(reviewStore(tables, organisation), ['b1']);
      const held = (await requests.request('r1.b1'))!;
      proxy.hurt('dropAnswer', { after, matching: writes });
      expect(await requests.commit(decide(held))).toMatchObject({
        outcome: 'committed',
        held: { request: { sequence: 2, state: 'answered' } },
      });
      expect(await requests.events('r1.b1')).toHaveLength(2);
      await requests.release('r1.b1');
      expect(await requests.open()).toEqual([]);
      expect(await requests.closed()).toHaveLength(1);
    });

    it('does not make a claim of a card a lost one', async () => {
      const agenda = agendaStore(tables, freshOrganisation());
      const card = {
        personId: 'p1',
        day: '2023-03-01',
        slot: 'morning',
        state: 'sending' as const,
        nonce: 'n1',
        leaseUntil: null,
        notBefore: null,
        attempts: 0,
        activityId: null,
        reason: null,
        items: [],
      };
      proxy.hurt('dropAnswer');
      expect(await agenda.claim(card, null, [])).toMatchObject({ value: card });
      expect(await agenda.claim({ ...card, nonce: 'n2' }, null, [])).toBe('conflict');
    });
  });

  it('reads on after an empty page that carries a continuation', async () => {
    const organisation = freshOrganisation();
    await publishSample(reviewStore(tables, organisation), ['b1', 'b2']);
    proxy.mend();
    proxy.hurt('emptyPage');
    expect(await requestStore(tables, organisation).open()).toHaveLength(2);
    expect(proxy.requests).toHaveLength(2);
  });

  it('bears a busy service, and gives up on one that stays so', async () => {
    const people = peopleStore(tables, freshOrganisation());
    proxy.hurt({ status: 503 }, { times: 2 });
    expect(await people.persons()).toEqual([]);
    expect(proxy.requests).toHaveLength(3);
    proxy.hurt({ status: 503 }, { times: Infinity });
    await expect(people.persons()).rejects.toMatchObject({ code: 'storageUnavailable' });
  });

  it('does not wait for as long as the service would like', async () => {
    proxy.hurt({ status: 429, headers: { 'retry-after': '3600' } }, { times: Infinity });
    const start = performance.now();
    await expect(impatient.ping()).rejects.toBeInstanceOf(StorageUnavailable);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('says within its time that nobody answers, and works again when somebody does', async () => {
    proxy.hurt('hang', { times: Infinity });
    const start = performance.now();
    await expect(impatient.ping()).rejects.toBeInstanceOf(StorageUnavailable);
    expect(performance.now() - start).toBeLessThan(8000);
    proxy.mend();
    await impatient.ping();
  });

  it('says within seconds that nobody is there', async () => {
    const gone = await startFaultyProxy(azurite.port);
    await gone.stop();
    const start = performance.now();
    const statuses = new Set<number>();
    await expect(
      openTables({
        connectionString: gone.connectionString,
        onRequest: ({ status }) => statuses.add(status),
      }),
    ).rejects.toMatchObject({ code: 'storageUnavailable' });
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(statuses).toEqual(new Set([0]));
  });

  it.each(['', 'nonsense', 'AccountName=x', 'DefaultEndpointsProtocol=https;AccountName=x;AccountKey='])(
    'says that %j is no connection string',
    async (connectionString) => {
      await expect(openTables({ connectionString })).rejects.toMatchObject({
        code: 'connectionStringInvalid',
      });
    },
  );

  /** All the ways into the index that lead to the sample's request. */
  const everyWayTo: readonly HistoryScope[] = [
    { by: 'review', ids: ['r1'] },
    { by: 'board', ids: ['b1'], due: { from: '2023-03-31', to: '2023-03-31' } },
    { by: 'due', days: { from: null, to: '2023-03-31' } },
    { by: 'answered', days: { from: '2023-03-20', to: null } },
  ];

  /** Everything after the n-th request fails, as if the process had died there. */
  const dieAfter = async (requests: number, work: () => Promise<unknown>): Promise<void> => {
    proxy.mend();
    // Not an answer that the client would repeat.
    proxy.hurt({ status: 401 }, { after: requests, times: Infinity });
    await work().catch((error: unknown) => expect(error).toMatchObject({ code: 'rejected' }));
    proxy.mend();
  };
  const chainHolds = async (organisation: string): Promise<void> => {
    const rows = await tables.records.query(
      odata`PartitionKey eq ${`${organisation}~r1`} and RowKey ge ${'evt~'} and RowKey lt ${'evt~~'}`,
    );
    let previous = '';
    rows.forEach(({ body }, index) => {
      expect(JSON.parse(body)).toMatchObject({ previous, sequence: index + 1 });
      previous = tipOf(body);
    });
    expect((await requestStore(tables, organisation).request('r1.b1'))!.request.tip).toBe(previous);
  };

  it.each(Array.from({ length: 8 }, (_, index) => index))(
    'recovers from a crash after request %i of a publication, with nothing shown before',
    async (requests) => {
      const organisation = freshOrganisation();
      const boards = Array.from({ length: 40 }, (_, index) => `b${index}`);
      const reviews = reviewStore(tables, organisation);
      await reviews.importReview(sampleReview());
      await dieAfter(requests, () => finishPublishing(reviewStore(tables, organisation), boards));
      const store = requestStore(tables, organisation);
      const published = (await reviews.review('r1'))!.value.state === 'published';
      expect(await store.open()).toHaveLength(published ? 40 : 0);
      expect((await store.request('r1.b7')) !== null).toBe(published);
      await finishPublishing(reviews, boards);
      const open = await store.open();
      expect(open.map(({ id }) => id).sort()).toEqual(boards.map((board) => `r1.${board}`).sort());
      expect(await store.reconcile()).toBe(0);
      const held = (await store.request('r1.b7'))!;
      expect(await store.commit(saveAnswer(held, 1, {}, 'k'))).toMatchObject({ outcome: 'committed' });
    },
  );

  it.each(Array.from({ length: 3 }, (_, index) => index))(
    'recovers from a crash after request %i of a saved answer',
    async (requests) => {
      const organisation = freshOrganisation();
      const store = requestStore(tables, organisation);
      await publishSample(reviewStore(tables, organisation), ['b1']);
      const change = saveAnswer((await store.request('r1.b1'))!, 1, { description: 'åtgärd' }, 'k1');
      await dieAfter(requests, () => requestStore(tables, organisation).commit(change));
      // The secretary presses again, having read again if she was told to.
      const again = await store.commit(change);
      expect(again).toMatchObject({ outcome: 'committed', held: { request: { sequence: 2 } } });
      expect((await store.file('r1.b1'))!.file.versions).toHaveLength(1);
      expect(await store.open()).toEqual([again.outcome === 'committed' && again.held.request]);
      expect(await store.reconcile()).toBe(0);
      await chainHolds(organisation);
    },
  );

  it.each(Array.from({ length: 8 }, (_, index) => index))(
    'recovers from a crash after request %i of a decision by reconciling alone',
    async (requests) => {
      const organisation = freshOrganisation();
      const store = requestStore(tables, organisation);
      await publishSample(reviewStore(tables, organisation), ['b1']);
      const change = decide((await store.request('r1.b1'))!);
      await dieAfter(requests, () => requestStore(tables, organisation).commit(change));
      await store.reconcile();
      const [copy] = await store.open();
      // Either nothing happened or all of it.
      const happened = copy!.sequence === 2;
      expect(happened).toBe(requests > 0);
      expect(copy!.state).toBe(happened ? 'answered' : 'notStarted');
      expect(await store.closed()).toHaveLength(happened ? 1 : 0);
      expect(await store.reconcile()).toBe(0);
      for (const scope of everyWayTo)
        expect(await store.answered(scope, { texts: true, done: true })).toMatchObject({
          requests: happened ? [{ request: { sequence: 2 }, texts: { answers: [{}, {}] } }] : [],
        });
      await chainHolds(organisation);
      if (happened) await store.release('r1.b1');
      expect(await store.open()).toHaveLength(happened ? 0 : 1);
    },
  );

  it('lets work go on at once where a crash left the copy behind', async () => {
    const organisation = freshOrganisation();
    const store = requestStore(tables, organisation);
    await publishSample(reviewStore(tables, organisation), ['b1']);
    const change = saveAnswer((await store.request('r1.b1'))!, 1, { description: 'ett' }, 'k1');
    await dieAfter(1, () => requestStore(tables, organisation).commit(change));
    const stale = (await store.request('r1.b1'))!;
    expect(stale.request.sequence).toBe(1);
    expect(await store.commit(saveAnswer(stale, 2, {}, 'k2'))).toEqual({ outcome: 'conflict' });
    const fresh = (await store.request('r1.b1'))!;
    expect(fresh.request.sequence).toBe(2);
    expect(await store.commit(saveAnswer(fresh, 2, {}, 'k2'))).toMatchObject({ outcome: 'committed' });
    await chainHolds(organisation);
  });

  it('finds the text of a writer who died, also where the texts before it are remembered', async () => {
    const organisation = freshOrganisation();
    const store = requestStore(tables, organisation);
    await publishSample(reviewStore(tables, organisation), ['b1']);
    await store.file('r1.b1');
    const change = saveAnswer((await store.request('r1.b1'))!, 1, { description: 'ett' }, 'k1');
    await dieAfter(1, () => requestStore(tables, organisation).commit(change));
    const { file, token } = (await store.fileToChange('r1.b1'))!;
    const own = saveAnswer({ request: file.request, token }, 2, { description: 'två' }, 'k2');
    expect(await store.commit(own)).toEqual({ outcome: 'conflict' });
    const again = (await store.fileToChange('r1.b1'))!;
    expect(again.file.versions).toMatchObject([{ slot: 1, fields: { description: 'ett' } }]);
    expect(again.file.request.sequence).toBe(2);
  });

  it('never puts an older state in the place of a newer one', async () => {
    const organisation = freshOrganisation();
    const slow = requestStore(tables, organisation);
    await publishSample(reviewStore(tables, organisation), ['b1']);
    const held = (await slow.request('r1.b1'))!;
    // The first writer's copy is on its way until the second, who has read the truth, is done.
    let arrive = (): void => undefined;
    let letPass = (): void => undefined;
    const onItsWay = new Promise<void>((resolve) => (arrive = resolve));
    const isFirstCopy = ({ url, method }: ProxiedRequest): boolean => {
      const copies = method === 'PUT' && url.includes('open(');
      if (copies) arrive();
      return copies;
    };
    proxy.hurt({ until: new Promise<void>((resolve) => (letPass = resolve)) }, { matching: isFirstCopy });
    const first = slow.commit(saveAnswer(held, 1, { description: 'ett' }, 'k1'));
    await onItsWay;
    const { file, token } = (await slow.file('r1.b1'))!;
    expect(file.request.sequence).toBe(2);
    const second = await slow.commit(saveAnswer({ request: file.request, token }, 2, {}, 'k2'));
    expect(second).toMatchObject({ held: { request: { sequence: 3 } } });
    letPass();
    expect(await first).toMatchObject({ outcome: 'committed', held: { request: { sequence: 3 } } });
    expect(await slow.open()).toMatchObject([{ sequence: 3 }]);
    expect(await slow.reconcile()).toBe(0);
  });

  it('keeps twenty writers apart when every seventh answer is lost, and one writer is told of nothing', async () => {
    const organisation = freshOrganisation();
    const store = requestStore(tables, organisation);
    await publishSample(reviewStore(tables, organisation), ['b1']);
    // Whoever hears that nobody answered presses once more, with the same key.
    let told = 0;
    const toldToTryAgain = (error: unknown): void => {
      if (!(error instanceof StorageUnavailable)) throw error;
      told += 1;
    };
    const everyTryOfTheClient = 4;
    proxy.hurt('dropAnswer', {
      times: everyTryOfTheClient,
      matching: (request) => writes(request) && request.body.includes('skrift 7.'),
    });
    let count = 0;
    proxy.hurt('dropAnswer', {
      times: Infinity,
      matching: (request) => writes(request) && (count += 1) % 7 === 0,
    });
    await Promise.all(
      Array.from({ length: 20 }, async (_, number) => {
        for (;;) {
          const held = (await store.request('r1.b1'))!;
          const change = saveAnswer(held, 1, { description: `skrift ${number}.` }, `k${number}`);
          const result = await store.commit(change).catch(toldToTryAgain);
          if (result?.outcome === 'committed') return;
        }
      }),
    );
    proxy.mend();
    expect(told).toBeGreaterThan(0);
    await store.reconcile();
    expect((await store.request('r1.b1'))!.request.sequence).toBe(21);
    expect(new Set((await store.events('r1.b1')).map(({ sequence }) => sequence)).size).toBe(21);
    await chainHolds(organisation);
  });

  it('mends a late second publication of a request that is closed already', async () => {
    const organisation = freshOrganisation();
    const store = requestStore(tables, organisation);
    const reviews = reviewStore(tables, organisation);
    await publishSample(reviews, ['b1']);
    await store.commit(decide((await store.request('r1.b1'))!));
    await store.release('r1.b1');
    await reviews.writeRequests(sampleReview({ state: 'publishing' }), [
      {
        request: sampleRequest('r1', 'b1'),
        recommendations: [],
        event: { sequence: 1, kind: 'published', by: null, byName: '', at: '', facts: {} },
      },
    ]);
    expect(await store.open()).toMatchObject([{ state: 'answered', sequence: 2 }]);
    await chainHolds(organisation);
  });
});
