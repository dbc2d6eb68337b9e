import { odata } from '@azure/data-tables';
import { loadSample } from '../../src/demo/sample/loadSample.js';
import { beginningWith } from '../../src/storage/keys.js';
import type { StoredRow } from '../../src/storage/row.js';
import { openTables, type TableName, type Tables } from '../../src/storage/tables.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite.js';
import { organisation, type Organisation } from '../support/organisation.js';
import { worldFiles } from '../support/worldFiles.js';

const now = '2026-03-02T10:00:00+01:00';
let azurite: TestAzurite;
let tables: Tables;
const files = worldFiles();

beforeAll(async () => {
  azurite = await startAzurite();
  tables = await openTables({ connectionString: azurite.connectionString });
});
afterAll(async () => {
  files.dispose();
  await azurite.stop();
});

const fresh = (at = now): Organisation => organisation(tables, freshOrganisation(), at);

/** What is stored, apart from tokens, and from what a file leaves out on purpose. */
const stored = async ({ id }: Organisation): Promise<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  const { from, to } = beginningWith(id);
  for (const name of ['people', 'records', 'open', 'index', 'agenda'] as const satisfies TableName[]) {
    const rows: StoredRow[] = [
      ...(await tables[name].query(odata`PartitionKey eq ${id}`)),
      ...(await tables[name].query(odata`PartitionKey ge ${from} and PartitionKey lt ${to}`)),
    ];
    const heads = new Map(rows.map((row) => [row.etag, true]));
    for (const { partitionKey, rowKey, columns, body } of rows) {
      const value = JSON.parse(body) as Record<string, unknown>;
      if ('recentCommands' in value) value.recentCommands = [];
      if ('conversation' in value) Object.assign(value, { conversation: null, reach: 'never', welcomedAt: null });
      const { headEtag: _, ...others } = columns;
      found[`${name} ${partitionKey.replace(id, '')} ${rowKey}`] = { value, columns: others };
    }
    expect(heads.size).toBe(rows.length);
  }
  return found;
};

/** Every copy in `open` names the token of its head. */
const copiesBehind = async ({ services }: Organisation): Promise<number> =>
  (await services.requests.reconcile()) + (await services.measures.reconcile());

describe('a world file', () => {
  it('moves the sample region, and what it leaves is what the commands left', async () => {
    const before = fresh();
    await loadSample(before.services, before.now);
    const first = await files.exported(before);
    expect(first.inexact).toEqual([]);
    const after = fresh('2026-03-02T11:00:00+01:00');
    const restored = await files.restored(after, first.path);
    expect(restored).toEqual({ outcome: 'restored', counts: first.counts, continued: false });
    const second = await files.exported(after);
    expect(second.text).toBe(first.text);
    expect(await stored(after)).toEqual(await stored(before));
    expect(await copiesBehind(after)).toBe(0);
  });
});
