import { bulkRows } from '../../src/storage/bulkRows.js';
import { putTogether } from '../../src/storage/factRows.js';
import type { RowDraft } from '../../src/storage/row.js';
import { StorageUnavailable } from '../../src/storage/storageError.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite.js';
import { startFaultyProxy, type FaultyProxy, type ProxiedRequest } from '../support/faultyProxy.js';

jest.setTimeout(60_000);
let azurite: TestAzurite;
let proxy: FaultyProxy;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite();
  proxy = await startFaultyProxy(azurite.port);
  tables = await openTables({ connectionString: proxy.connectionString });
});
afterEach(() => proxy.mend());
afterAll(async () => {
  await proxy.stop();
  await azurite.stop();
});

const isBatch = ({ url }: ProxiedRequest): boolean => url.endsWith('$batch');
const rows = (partitionKey: string, count: number, prefix: string, body = '{}'): RowDraft[] =>
  Array.from({ length: count }, (_, place) => ({ partitionKey, rowKey: `${prefix}${place}`, body }));
const stored = async ({ partitionKey, rowKey }: RowDraft): Promise<boolean> =>
  (await tables.index.get(partitionKey, rowKey)) !== null;

it.each<[string, number, string]>([
  ['rows', 100, '{}'],
  ['bytes', 7, JSON.stringify('x'.repeat(400_000))],
])('many who put into one partition send no batch that is too large: %s', async (_, full, body) => {
  const organisation = freshOrganisation();
  const bulk = bulkRows(tables.index);
  const put = async (all: readonly RowDraft[]): Promise<void> => {
    for (const row of all) await bulk.put(row);
  };
  // As many batches on their way as there may be: whoever finds hers full waits, and others go on.
  proxy.hurt({ delayMilliseconds: 500 }, { matching: isBatch, times: 8 });
  for (let place = 0; place < 8; place += 1) await put(rows(`${organisation}~busy${place}`, 101, 'a'));
  const shared = Array.from({ length: 6 }, (_, round) =>
    rows(`${organisation}~shared`, full + 1, `${round}a`, body),
  );
  const waiting: Promise<void>[] = [];
  for (const own of shared) {
    await put(own.slice(0, full));
    if (own !== shared.at(-1)) waiting.push(put(own.slice(full)));
  }
  await Promise.all(waiting);
  await put(shared.at(-1)!.slice(full));
  await bulk.settle();
  const sizes = proxy.requests.filter(isBatch).map((request) => Buffer.byteLength(request.body));
  expect(Math.max(...sizes)).toBeLessThan(4 * 1024 * 1024);
  for (const row of shared.flat()) expect(await stored(row)).toBe(true);
});

describe('a batch that the service refuses as in conflict with another', () => {
  it('is no row written, and whoever waits for it is told', async () => {
    const all = rows(freshOrganisation(), 2, 'a');
    proxy.hurt({ status: 409 }, { matching: isBatch, times: 2 });
    const bulk = bulkRows(tables.index);
    for (const row of all) await bulk.put(row);
    await expect(bulk.settle()).rejects.toBeInstanceOf(StorageUnavailable);
    await expect(putTogether(tables.index, all)).rejects.toBeInstanceOf(StorageUnavailable);
    expect(await stored(all[0]!)).toBe(false);
    await putTogether(tables.index, all);
    expect(await stored(all[1]!)).toBe(true);
  });
});
