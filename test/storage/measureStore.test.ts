import { odata } from '@azure/data-tables';
import { measureStore } from '../../src/storage/measureStore';
import { reviewStore } from '../../src/storage/reviewStore';
import { requestStore } from '../../src/storage/requestStore';
import { tipOf } from '../../src/storage/chain';
import { openTables, type StorageRequest, type Tables } from '../../src/storage/tables';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite';
import { aNewMeasure, aReport } from '../support/measures';
import { decide, publishSample } from '../support/storedRequests';

describe('measureStore', () => {
  let azurite: TestAzurite;
  let tables: Tables;
  const wire: StorageRequest[] = [];
  beforeAll(async () => {
    azurite = await startAzurite();
    tables = await openTables({
      connectionString: azurite.connectionString,
      onRequest: (request) => wire.push(request),
    });
  });
  afterAll(() => azurite.stop());
  /** A response that has been decided, so that there can be measures of it. */
  const decided = async () => {
    const organisation = freshOrganisation();
    const requests = requestStore(tables, organisation);
    await publishSample(reviewStore(tables, organisation), ['b1']);
    await requests.commit(decide((await requests.request('r1.b1'))!));
    await requests.release('r1.b1');
    const { file } = (await requests.file('r1.b1'))!;
    return { organisation, file, store: measureStore(tables, organisation) };
  };
  const begin = async (...numbers: number[]) => {
    const { organisation, file, store } = await decided();
    await store.create(numbers.map(aNewMeasure), file);
    return { organisation, file, store };
  };

  it('creates all of a request with two storage requests, and lists them with one', async () => {
    const { organisation, file, store } = await decided();
    wire.length = 0;
    await store.create([1, 2, 3].map(aNewMeasure), file);
    expect(wire).toHaveLength(2);
    expect((await store.open()).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(wire).toHaveLength(3);
    expect(await store.ofRequest('r1.b1')).toEqual(await store.open());
    // Requests know nothing of them.
    expect(await requestStore(tables, organisation).open()).toEqual([]);
    expect(await store.reconcile()).toBe(0);
  });

  it('creates more than a batch holds', async () => {
    const numbers = Array.from({ length: 70 }, (_, index) => index + 1);
    const { store } = await begin(...numbers);
    expect((await store.ofRequest('r1.b1')).map(({ number }) => number)).toEqual(numbers);
    expect(await store.open()).toHaveLength(70);
  });

  it.each([
    ['that are begun together', 4, ''],
    ['of a very long response', 4, 'å'.repeat(60_000)],
    ['that are more than a batch holds', 60, ''],
  ])('keeps the file of measures %s, whenever files are swept', async (_, count, words) => {
    const { organisation, file } = await decided();
    const long = { ...file, recommendations: file.recommendations.map((text) => text + words) };
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const other = measureStore(tables, organisation);
    const { open } = tables;
    /** Another instance compares everything after each write to the list of open ones. */
    const sweptAfter = async <R>(write: Promise<R>): Promise<R> => {
      const result = await write;
      await other.reconcile();
      return result;
    };
    const swept: typeof open = {
      ...open,
      put: (row) => sweptAfter(open.put(row)),
      create: (row) => sweptAfter(open.create(row)),
      batch: (writes) => sweptAfter(open.batch(writes)),
    };
    await measureStore({ ...tables, open: swept }, organisation).create(numbers.map(aNewMeasure), long);
    const { measures, requests } = await other.openFacts(null);
    expect(measures.map(({ number }) => number).sort((one, next) => one - next)).toEqual(numbers);
    expect(requests.map(({ request, texts }) => [request.id, texts?.recommendations])).toEqual([
      ['r1.b1', long.recommendations],
    ]);
  });

  it('are begun with the decision, and opened with one storage request', async () => {
    const organisation = freshOrganisation();
    const requests = requestStore(tables, organisation);
    const store = measureStore(tables, organisation);
    await publishSample(reviewStore(tables, organisation), ['b1']);
    const change = decide((await requests.request('r1.b1'))!);
    const measures = [1, 2, 3, 4].map(aNewMeasure);
    wire.length = 0;
    const result = await requests.commit({ ...change, measures });
    if (result.outcome !== 'committed') throw new Error('conflict');
    // The truth once, the index in four places (the texts were read for it), the copy.
    expect(wire.map(({ method, table }) => `${method} ${table}`).sort()).toEqual(
      [
        'GET records',
        'POST index',
        'POST index',
        'POST index',
        'POST index',
        'POST records',
        'PUT open',
      ].sort(),
    );
    const { file } = (await requests.file('r1.b1'))!;
    wire.length = 0;
    const stand = await store.create(measures, file, result.begun);
    expect(wire).toHaveLength(1);
    expect(stand).toEqual(await store.ofRequest('r1.b1'));
    expect(stand).toEqual(await store.open());
    expect((await store.events('r1.b1.2')).map(({ kind }) => kind)).toEqual(['planned']);
    expect(await store.reconcile()).toBe(0);
    // A report builds on what was begun so.
    const reported = await store.commit(aReport((await store.measure('r1.b1.3'))!, 'done', 'k'));
    expect(reported.outcome).toBe('committed');
    expect((await store.openFacts(null)).requests.map(({ request }) => request.id)).toEqual(['r1.b1']);
  });

  it('are created as before where one batch does not hold them beside the decision', async () => {
    for (const [count, words] of [
      [60, ''],
      [40, 'Å'.repeat(60_000)],
    ] as const) {
      const organisation = freshOrganisation();
      const requests = requestStore(tables, organisation);
      const store = measureStore(tables, organisation);
      await publishSample(reviewStore(tables, organisation), ['b1']);
      const measures = Array.from({ length: count }, (_, index) => aNewMeasure(index + 1)).map(
        ({ measure, event }) => ({ measure: { ...measure, text: measure.text + words }, event }),
      );
      const change = decide((await requests.request('r1.b1'))!);
      const result = await requests.commit({ ...change, measures });
      if (result.outcome !== 'committed') throw new Error('conflict');
      expect(result.begun).toBeUndefined();
      expect(await store.ofRequest('r1.b1')).toEqual([]);
      const { file } = (await requests.file('r1.b1'))!;
      await store.create(measures, file, result.begun);
      expect(await store.open()).toHaveLength(count);
      expect(await store.reconcile()).toBe(0);
    }
  });

  it('leaves alone what stands when it is created again, however far it has come', async () => {
    const { store, file } = await begin(1, 2);
    await store.commit(aReport((await store.measure('r1.b1.1'))!, 'done', 'k'));
    await store.release('r1.b1.1');
    await store.create([1, 2, 3].map(aNewMeasure), file);
    expect((await store.open()).map(({ number }) => number)).toEqual([2, 3]);
    expect((await store.ofRequest('r1.b1')).map(({ state }) => state)).toEqual([
      'done',
      'notStarted',
      'notStarted',
    ]);
  });

  it('commits a report once, chained, with a reason longer than a row', async () => {
    const { organisation, store } = await begin(1);
    const held = (await store.measure('r1.b1.1'))!;
    const reason = `${'å👍🏽'.repeat(200_000)} slut`;
    const first = await store.commit(aReport(held, 'delayed', 'k', reason));
    // The same once more, on what was read before: found among the last commands.
    expect(await store.commit(aReport(held, 'delayed', 'k', reason))).toEqual(first);
    expect(await store.commit(aReport(held, 'onSchedule', 'k2'))).toEqual({ outcome: 'conflict' });
    expect((await store.reports('r1.b1.1')).map((report) => report.reason)).toEqual([reason]);
    const rows = await tables.records.query(
      odata`PartitionKey eq ${`${organisation}~r1`} and RowKey ge ${'measureEvt~'} and RowKey lt ${'measureEvt~~'}`,
    );
    let previous = '';
    for (const { body } of rows) {
      expect(JSON.parse(body)).toMatchObject({ previous });
      previous = tipOf(body);
    }
    expect((await store.measure('r1.b1.1'))!.measure.tip).toBe(previous);
  });

  it('keeps a done one open until it is released, and finds it in the index', async () => {
    const { store } = await begin(1);
    await expect(store.release('r1.b1.1')).rejects.toMatchObject({ code: 'notOpen' });
    await store.commit(aReport((await store.measure('r1.b1.1'))!, 'done', 'k'));
    expect((await store.open()).map(({ state }) => state)).toEqual(['done']);
    await store.release('r1.b1.1');
    await store.release('r1.b1.1');
    expect(await store.open()).toEqual([]);
    const done = await store.done({ from: '2023-06-01', to: '2023-06-30' });
    expect(done.measures.map(({ id }) => id)).toEqual(['r1.b1.1']);
    expect(done.requests).toMatchObject([{ request: { id: 'r1.b1' }, texts: { answers: [{}, {}] } }]);
    expect(await store.done({ from: '2023-06-02', to: '2023-12-31' })).toEqual({
      measures: [],
      requests: [],
    });
    expect((await store.measure('r1.b1.1'))!.measure.state).toBe('done');
    expect(await store.reconcile()).toBe(0);
  });

  it.each(['', 'r1.b1', 'r1.b1.0', 'r1.b1.01', 'r1.b1.1000', "r1.b1.1' or true", '../x', 'r1.b1.1~'])(
    'finds nothing called "%s"',
    async (id) => {
      const { store } = await begin(1);
      expect(await store.measure(id)).toBeNull();
      expect(await store.reports(id)).toEqual([]);
      expect(await store.events(id)).toEqual([]);
    },
  );
});
