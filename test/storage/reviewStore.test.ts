import { requestStore } from '../../src/storage/requestStore.js';
import { letterToRow } from '../../src/storage/reviewRows.js';
import { reviewStore } from '../../src/storage/reviewStore.js';
import { openTables, type StorageRequest, type Tables } from '../../src/storage/tables.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite.js';
import { publishSample, sampleNewRequest, sampleReview, saveAnswer } from '../support/storedRequests.js';

describe('reviewStore', () => {
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

  it('imports a letter once', async () => {
    const store = reviewStore(tables, freshOrganisation());
    expect(await store.importReview(sampleReview())).toEqual({ created: true, id: 'r1' });
    expect(await store.importReview(sampleReview({ id: 'r2' }))).toEqual({ created: false, id: 'r1' });
    expect((await store.review('r1'))?.value).toEqual(sampleReview());
    expect(await store.review('r2')).toBeNull();
    expect(await store.review("r1' or '1")).toBeNull();
  });

  it('imports a letter once when many do it together', async () => {
    const store = reviewStore(tables, freshOrganisation());
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => store.importReview(sampleReview({ id: `r${index}` }))),
    );
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    expect(await store.reviews()).toHaveLength(1);
  });

  it('completes an import that was cut off after its first row', async () => {
    const organisation = freshOrganisation();
    const store = reviewStore(tables, organisation);
    await tables.people.create(letterToRow(organisation, sampleReview({ id: 'r7' })));
    expect(await store.importReview(sampleReview({ id: 'r8' }))).toEqual({ created: true, id: 'r7' });
    expect((await store.reviews()).map(({ value }) => value)).toEqual([sampleReview({ id: 'r7' })]);
  });

  it('lists reviews, newest import first, in one storage request', async () => {
    const store = reviewStore(tables, freshOrganisation());
    for (const [id, importedAt] of [
      ['ra', '2023-01-01T00:00:00.000Z'],
      ['rb', '2023-03-01T00:00:00.000Z'],
      ['rc', '2023-02-01T00:00:00.000Z'],
    ] as const)
      await store.importReview(sampleReview({ id, importedAt, letterHash: id }));
    wire.length = 0;
    expect((await store.reviews()).map(({ value }) => value.id)).toEqual(['rb', 'rc', 'ra']);
    expect(wire).toHaveLength(1);
  });

  it('saves by the token that was read', async () => {
    const store = reviewStore(tables, freshOrganisation());
    await store.importReview(sampleReview());
    const { etag, value } = (await store.review('r1'))!;
    expect(await store.saveReview({ ...value, title: 'En annan' }, etag)).toMatchObject({
      value: { title: 'En annan' },
    });
    expect(await store.saveReview({ ...value, title: 'En tredje' }, etag)).toBe('conflict');
    expect((await store.review('r1'))!.value.title).toBe('En annan');
  });

  it('publishes ten boards with five storage requests', async () => {
    const organisation = freshOrganisation();
    const store = reviewStore(tables, organisation);
    await store.importReview(sampleReview());
    const { value, etag } = (await store.review('r1'))!;
    wire.length = 0;
    const publishing = await store.saveReview({ ...value, state: 'publishing' }, etag);
    if (publishing === 'conflict') throw new Error(publishing);
    const hidden = await store.writeRequests(
      publishing.value,
      Array.from({ length: 10 }, (_, index) => sampleNewRequest('r1', `b${index}`)),
    );
    await store.saveReview({ ...publishing.value, state: 'published' }, publishing.etag, hidden);
    expect(wire.map(({ method, table }) => `${method} ${table}`)).toEqual([
      'PUT records',
      'POST open',
      'POST records',
      'PUT records',
      'POST open',
    ]);
    const requests = requestStore(tables, organisation);
    expect(await requests.open()).toHaveLength(10);
    expect(await requests.reconcile()).toBe(0);
  });

  it('shows what was written, whoever has shown and changed it before', async () => {
    const organisation = freshOrganisation();
    const store = reviewStore(tables, organisation);
    await store.importReview(sampleReview());
    const { value, etag } = (await store.review('r1'))!;
    const publishing = { ...value, state: 'publishing' as const };
    const written = [sampleNewRequest('r1', 'b1'), sampleNewRequest('r1', 'b2')];
    const hidden = await store.writeRequests(publishing, written);
    expect(await store.writeRequests(publishing, written)).toBeNull();
    const published = await store.saveReview({ ...value, state: 'published' }, etag);
    if (published === 'conflict') throw new Error(published);
    const requests = requestStore(tables, organisation);
    const changed = await requests.commit(
      saveAnswer((await requests.request('r1.b1'))!, 1, { measure: 'none', reason: 'Klart.' }, 'k1'),
    );
    await store.saveReview(published.value, published.etag, hidden);
    expect(changed).toMatchObject({ outcome: 'committed' });
    expect((await requests.request('r1.b1'))?.request.sequence).toBe(2);
    expect((await requests.requests(['r1.b2', 'r1.b1', 'r1.b9'])).map(({ id }) => id)).toEqual([
      'r1.b2',
      'r1.b1',
    ]);
    expect(await requests.reconcile()).toBe(0);
  });

  it('publishes more boards and longer texts than one batch holds', async () => {
    const organisation = freshOrganisation();
    const store = reviewStore(tables, organisation);
    await store.importReview(sampleReview());
    const recommendations = ['å'.repeat(50_000)];
    const boards = Array.from({ length: 45 }, (_, index) => `b${index}`);
    await store.writeRequests(
      sampleReview({ state: 'publishing' }),
      boards.map((boardId) => ({ ...sampleNewRequest('r1', boardId), recommendations })),
    );
    const { value, etag } = (await store.review('r1'))!;
    await store.saveReview({ ...value, state: 'published' }, etag);
    const requests = requestStore(tables, organisation);
    expect(await requests.open()).toHaveLength(45);
    expect(await requests.reconcile()).toBe(0);
    expect((await requests.file('r1.b33'))!.file.recommendations).toEqual(recommendations);
  });

  it('refuses a request of another review', async () => {
    const store = reviewStore(tables, freshOrganisation());
    await expect(store.writeRequests(sampleReview(), [sampleNewRequest('r2', 'b1')])).rejects.toMatchObject({
      code: 'wrongPartition',
    });
  });

  it('shows an organisation no review of another', async () => {
    const organisation = freshOrganisation();
    await publishSample(reviewStore(tables, organisation), ['b1']);
    const stranger = reviewStore(tables, freshOrganisation());
    expect(await stranger.reviews()).toEqual([]);
    expect(await stranger.review('r1')).toBeNull();
    expect(await stranger.importReview(sampleReview())).toEqual({ created: true, id: 'r1' });
  });
});
