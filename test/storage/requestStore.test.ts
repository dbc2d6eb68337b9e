import { odata } from '@azure/data-tables';
import { tipOf, eventRange } from '../../src/storage/chain.js';
import { openToRow } from '../../src/storage/openRows.js';
import { requestStore } from '../../src/storage/requestStore.js';
import { reviewStore } from '../../src/storage/reviewStore.js';
import { openTables, type StorageRequest, type Tables } from '../../src/storage/tables.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite.js';
import {
  decide,
  publishSample,
  sampleNewRequest,
  sampleRequest,
  saveAnswer,
  sampleReview,
} from '../support/storedRequests.js';

describe('requestStore', () => {
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

  const stores = (organisation = freshOrganisation()) => ({
    organisation,
    requests: requestStore(tables, organisation),
    reviews: reviewStore(tables, organisation),
  });
  /** Every event's bytes hash to what the next one names, and the last to the head's tip. */
  const verifyChain = async (organisation: string, boardId: string, tip: string): Promise<number> => {
    const { from, to } = eventRange(boardId);
    const rows = await tables.records.query(
      odata`PartitionKey eq ${`${organisation}~r1`} and RowKey ge ${from} and RowKey lt ${to}`,
    );
    let previous = '';
    rows.forEach((row, index) => {
      expect(JSON.parse(row.body)).toMatchObject({ previous, sequence: index + 1 });
      previous = tipOf(row.body);
    });
    expect(previous).toBe(tip);
    return rows.length;
  };

  it('lists what is open in one storage request, and shows one with its texts', async () => {
    const { requests, reviews } = stores();
    await publishSample(reviews, ['b1', 'b2', 'b3']);
    wire.length = 0;
    const open = await requests.open();
    expect(wire).toHaveLength(1);
    expect(open.map(({ boardId }) => boardId)).toEqual(['b1', 'b2', 'b3']);
    expect(open[0]).toMatchObject({ id: 'r1.b1', state: 'notStarted', sequence: 1 });
    expect(open[0]!.tip).toMatch(/^[0-9a-f]{64}$/);
    const found = await requests.file('r1.b2');
    expect(found!.file).toEqual({
      request: open[1],
      recommendations: sampleNewRequest('r1', 'b2').recommendations,
      versions: [],
    });
    expect(found!.token).toEqual((await requests.request('r1.b2'))!.token);
    expect(await requests.events('r1.b2')).toEqual([sampleNewRequest('r1', 'b2').event]);
  });

  it('saves an answer with three storage requests, reading included, and keeps every letter of it', async () => {
    const { organisation, requests, reviews } = stores();
    await publishSample(reviews, ['b1', 'b2']);
    const nasty = `\${x} 'enkelt' "dubbelt" \\ *fet* \u202eåäö\u202c a\u030a 👩‍👩‍👧‍👦 \u2028\u2029\r\n\t\u0000 --batch HTTP/1.1 500 }{`;
    const long = `x${'👍🏽å'.repeat(6000)}`;
    wire.length = 0;
    const held = (await requests.request('r1.b1'))!;
    const committed = await requests.commit(
      saveAnswer(held, 1, { measure: 'taken', description: long, how: nasty, comments: '\ud800' }, 'k1'),
    );
    expect(wire.map(({ table, method }) => `${method} ${table}`)).toEqual([
      'GET open',
      'POST records',
      'PUT open',
    ]);
    expect(committed).toMatchObject({
      outcome: 'committed',
      held: { request: { state: 'draft', sequence: 2, recentCommands: ['k1'] } },
    });
    const { file } = (await requests.file('r1.b1'))!;
    expect(file.versions).toHaveLength(1);
    expect(file.versions[0]!.fields).toEqual({
      measure: 'taken',
      description: long,
      how: nasty,
      comments: '\ud800',
    });
    expect(await requests.open()).toMatchObject([{ state: 'draft' }, { state: 'notStarted' }]);
    expect(await verifyChain(organisation, 'b1', file.request.tip)).toBe(2);
    expect((await requests.events('r1.b1'))[1]).toMatchObject({ kind: 'answerSaved', byName: 'Åsa Öberg' });
  });

  it('reads no text twice to change a request, and misses none that somebody else has saved', async () => {
    const { organisation, requests, reviews } = stores();
    const elsewhere = requestStore(tables, organisation);
    await publishSample(reviews, ['b1']);
    const saved = async (store: typeof requests, slot: number, text: string): Promise<void> => {
      const { file, token } = (await store.fileToChange('r1.b1'))!;
      const change = saveAnswer({ request: file.request, token }, slot, { description: text }, text);
      expect(await store.commit(change)).toMatchObject({ outcome: 'committed' });
    };
    const texts = async (): Promise<(string | undefined)[]> =>
      (await requests.fileToChange('r1.b1'))!.file.versions.map(({ fields }) => fields.description);
    await saved(requests, 1, 'ett');
    wire.length = 0;
    await saved(requests, 2, 'två');
    expect(wire.map(({ table, method }) => `${method} ${table}`)).toEqual([
      'GET open',
      'POST records',
      'PUT open',
    ]);
    expect(await requests.fileToChange('r1.b1')).toEqual(await elsewhere.file('r1.b1'));
    await saved(elsewhere, 1, 'ett igen');
    expect(await texts()).toEqual(['ett igen', 'två']);
    expect(await requests.fileToChange('r1.b1')).toEqual(await elsewhere.file('r1.b1'));
    expect(await requests.fileToChange('r1.b9')).toBeNull();
    expect(await requests.fileToChange('nonsense')).toBeNull();
  });

  it('keeps an answer that is longer than a row', async () => {
    const { requests, reviews } = stores();
    await publishSample(reviews, ['b1']);
    const fields = {
      description: 'é😀'.repeat(60_000),
      how: '"'.repeat(100_000),
      reason: 'x'.repeat(300_000),
    };
    const held = (await requests.request('r1.b1'))!;
    await requests.commit(saveAnswer(held, 2, fields, 'k1'));
    expect((await requests.file('r1.b1'))!.file.versions[0]!.fields).toEqual(fields);
  });

  it('loses nothing of twenty writers at one request', async () => {
    const { organisation, requests, reviews } = stores();
    await publishSample(reviews, ['b1']);
    const writer = async (number: number): Promise<void> => {
      for (;;) {
        const held = (await requests.request('r1.b1'))!;
        const change = saveAnswer(held, 1, { description: `från ${number}` }, `k${number}`);
        if ((await requests.commit(change)).outcome === 'committed') return;
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, number) => writer(number)));
    const held = (await requests.request('r1.b1'))!;
    expect(held.request.sequence).toBe(21);
    expect([...held.request.recentCommands].sort()).toEqual(
      Array.from({ length: 20 }, (_, number) => `k${number}`).sort(),
    );
    expect(await verifyChain(organisation, 'b1', held.request.tip)).toBe(21);
    expect(await requests.reconcile()).toBe(0);
    expect((await requests.file('r1.b1'))!.file.request).toEqual(held.request);
  });

  it('refuses what builds on an old state, and recognises a command that comes again', async () => {
    const { requests, reviews } = stores();
    await publishSample(reviews, ['b1']);
    const held = (await requests.request('r1.b1'))!;
    const first = saveAnswer(held, 1, { description: 'ett' }, 'k1');
    expect((await requests.commit(first)).outcome).toBe('committed');
    expect((await requests.commit(saveAnswer(held, 1, { description: 'två' }, 'k2'))).outcome).toBe(
      'conflict',
    );
    // The same command by somebody who read before it was done, and by somebody who read after.
    expect(await requests.commit(first)).toMatchObject({ held: { request: { sequence: 2 } } });
    const now = (await requests.request('r1.b1'))!;
    wire.length = 0;
    const again = await requests.commit(saveAnswer(now, 1, { description: 'ett' }, 'k1'));
    expect(again).toEqual({ outcome: 'committed', held: now });
    expect(wire).toEqual([]);
    expect(now.request.sequence).toBe(2);
  });

  it('remembers the last twenty commands', async () => {
    const { requests, reviews } = stores();
    await publishSample(reviews, ['b1']);
    let held = (await requests.request('r1.b1'))!;
    for (let number = 0; number < 25; number += 1) {
      const result = await requests.commit(saveAnswer(held, 1, {}, `k${number}`));
      if (result.outcome === 'conflict') throw new Error('conflict');
      ({ held } = result);
    }
    expect(held.request.recentCommands).toEqual(Array.from({ length: 20 }, (_, number) => `k${number + 5}`));
  });

  it('closes: the request moves from open to the index, and can still be found', async () => {
    const { organisation, requests, reviews } = stores();
    await publishSample(reviews, ['b1', 'b2']);
    wire.length = 0;
    const result = await requests.commit(decide((await requests.request('r1.b1'))!));
    expect(wire).toHaveLength(8);
    expect(result).toMatchObject({ outcome: 'committed', held: { request: { state: 'answered' } } });
    expect((await requests.open()).map(({ state }) => state)).toEqual(['answered', 'notStarted']);
    expect((await requests.closed()).map(({ id }) => id)).toEqual(['r1.b1']);
    await requests.release('r1.b1');
    await requests.release('r1.b1');
    expect((await requests.open()).map(({ id }) => id)).toEqual(['r1.b2']);
    const held = (await requests.request('r1.b1'))!;
    expect(held).toMatchObject({ request: { state: 'answered', sequence: 2 }, token: { open: null } });
    expect((await requests.file('r1.b1'))!.token.open).toBeNull();
    await expect(requests.commit(saveAnswer(held, 1, {}, 'late'))).rejects.toMatchObject({ code: 'notOpen' });
    await expect(requests.release('r1.b2')).rejects.toMatchObject({ code: 'notOpen' });
    expect(await requests.reconcile()).toBe(0);
    const rows = await tables.index.query(
      odata`PartitionKey ge ${`${organisation}~`} and PartitionKey lt ${`${organisation}~~`}`,
    );
    expect(rows.map(({ partitionKey, rowKey }) => `${partitionKey} ${rowKey}`)).toEqual(
      [
        'answered~2023-03 2023-03-20~r1.b1',
        'answered~2023-03 ~file~2023-03-20~r1.b1',
        'board~b1~2023 2023-03-31~r1.b1',
        'board~b1~2023 ~file~2023-03-31~r1.b1',
        'due~2023-03 2023-03-31~r1.b1',
        'due~2023-03 ~file~2023-03-31~r1.b1',
        'review~r1 r1.b1',
        'review~r1 ~file~r1.b1',
      ].map((place) => `${organisation}~${place}`),
    );
  });

  it('releases what is at hand with one storage request, and again, or without its texts, all the same', async () => {
    const { organisation, requests, reviews } = stores();
    await publishSample(reviews, ['b1', 'b2']);
    for (const id of ['r1.b1', 'r1.b2']) {
      const result = await requests.commit(decide((await requests.request(id))!));
      if (result.outcome === 'conflict') throw new Error('conflict');
      if (id === 'r1.b2')
        await tables.open.remove({ partitionKey: organisation, rowKey: `~texts~${id}`, etag: '*' });
      wire.length = 0;
      await requests.release(id, result.held);
      if (id === 'r1.b1') expect(wire).toHaveLength(1);
      await requests.release(id, result.held);
    }
    expect(await tables.open.query(odata`PartitionKey eq ${organisation}`)).toEqual([]);
  });

  it('finds closed requests by the months of their due dates', async () => {
    const { requests, reviews } = stores();
    const due = ['2022-12-31', '2023-01-01', '2023-02-28', '2023-11-01'];
    await publishSample(reviews, ['b0', 'b1', 'b2', 'b3']);
    for (const [index, effectiveDueDate] of due.entries()) {
      const held = (await requests.request(`r1.b${index}`))!;
      const change = decide(held);
      await requests.commit({ ...change, next: { ...change.next, effectiveDueDate } });
    }
    const dates = async (from: string, to: string) =>
      (await requests.closed({ from, to })).map(({ effectiveDueDate }) => effectiveDueDate);
    expect(await dates('2023-01', '2023-02')).toEqual(['2023-01-01', '2023-02-28']);
    expect(await dates('2022-12', '2022-12')).toEqual(['2022-12-31']);
    expect(await dates('2023-03', '2023-10')).toEqual([]);
    expect(await requests.closed()).toHaveLength(4);
  });

  it('lists 2,500 open requests in three storage requests', async () => {
    const { organisation, requests } = stores();
    for (let start = 0; start < 2500; start += 100)
      await tables.open.batch(
        Array.from({ length: 100 }, (_, index) => ({
          kind: 'create',
          row: openToRow(organisation, sampleRequest('r1', `b${start + index}`), 'etag'),
        })),
      );
    wire.length = 0;
    const open = await requests.open();
    expect(new Set(open.map(({ id }) => id)).size).toBe(2500);
    expect(wire.map(({ rows }) => rows)).toEqual([1000, 1000, 500]);
  }, 60_000);

  it('shows an organisation nothing of another', async () => {
    const { organisation, reviews } = stores();
    await publishSample(reviews, ['b1']);
    for (const name of [freshOrganisation(), organisation.slice(0, -1), `${organisation}0`]) {
      const stranger = requestStore(tables, name);
      expect(await stranger.open()).toEqual([]);
      expect(await stranger.closed()).toEqual([]);
      expect(await stranger.request('r1.b1')).toBeNull();
      expect(await stranger.file('r1.b1')).toBeNull();
      expect(await stranger.events('r1.b1')).toEqual([]);
    }
  });

  it.each([
    '',
    'r1',
    'r1.b9',
    'r9.b1',
    "r1.b1' or RowKey ne '",
    'r1.~publishing',
    'R1.B1',
    'r1.b1.b2',
    `r1.${'b'.repeat(2000)}`,
    'å.ä',
  ])('finds no request %j', async (id) => {
    const { requests, reviews } = stores();
    await publishSample(reviews, ['b1']);
    expect(await requests.request(id)).toBeNull();
    expect(await requests.file(id)).toBeNull();
    expect(await requests.events(id)).toEqual([]);
  });

  it('hides the requests of a review that is still publishing', async () => {
    const { requests, reviews } = stores();
    await reviews.importReview(sampleReview());
    const draft = (await reviews.review('r1'))!;
    await reviews.saveReview({ ...draft.value, state: 'publishing' }, draft.etag);
    const publishing = (await reviews.review('r1'))!;
    const hidden = async (): Promise<void> => {
      expect(await requests.open()).toEqual([]);
      expect(await requests.request('r1.b1')).toBeNull();
      expect(await requests.file('r1.b1')).toBeNull();
      expect(await requests.reconcile()).toBe(0);
    };
    await reviews.writeRequests(publishing.value, [sampleNewRequest('r1', 'b1')]);
    await hidden();
    await reviews.writeRequests(publishing.value, [
      sampleNewRequest('r1', 'b1'),
      sampleNewRequest('r1', 'b2'),
    ]);
    await hidden();
    await reviews.saveReview({ ...publishing.value, state: 'published' }, publishing.etag);
    expect((await requests.open()).map(({ id }) => id)).toEqual(['r1.b1', 'r1.b2']);
    wire.length = 0;
    expect(await requests.request('r1.b1')).not.toBeNull();
    expect(wire).toHaveLength(1);
  });

  it('calls a damaged row by its keys instead of giving half of it', async () => {
    const { organisation, requests, reviews } = stores();
    await publishSample(reviews, ['b1']);
    const row = (await tables.open.get(organisation, 'r1.b1'))!;
    const half = { ...(JSON.parse(row.body) as Record<string, unknown>), marks: undefined };
    await tables.open.replace({ ...row, body: JSON.stringify(half) }, row.etag);
    await expect(requests.open()).rejects.toMatchObject({
      code: 'unreadableRow',
      message: `unreadableRow: ${organisation} / r1.b1: marks`,
    });
    await tables.open.put({ ...row, body: '{' });
    await expect(requests.request('r1.b1')).rejects.toMatchObject({ code: 'unreadableRow' });
  });
});
