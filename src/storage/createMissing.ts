import type { RowDraft, StoredRow } from './row.js';
import { StorageError, StorageUnavailable } from './storageError.js';
import { batchLimit, type Table, type Write } from './table.js';

/** Bytes of a batch, well below the 4 MiB that the service takes: its envelope counts too. */
const batchBytes = 3 * 1024 * 1024;
const attempts = 10;

/** Rows that stand or fall together; the first one says whether the group exists. */
export type RowGroup = readonly [RowDraft, ...RowDraft[]];

/**
 * Creates the groups that do not exist, in as few batches as hold them, and leaves alone those that do: so it
 * can be repeated after a crash, and two can do it at once. `existing` is asked only when something was there
 * already.
 */
export const createMissing = async (
  table: Table,
  groups: readonly RowGroup[],
  existing: () => Promise<readonly StoredRow[]>,
): Promise<void> => {
  let missing = groups;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await createAll(table, missing)) return;
    const standing = new Set((await existing()).map((row) => row.rowKey));
    missing = groups.filter(([first]) => !standing.has(first.rowKey));
  }
  throw new StorageUnavailable('rows appear and disappear');
};

const createAll = async (table: Table, groups: readonly RowGroup[]): Promise<boolean> => {
  for (const batch of packed(groups)) if ((await table.batch(batch)) === null) return false;
  return true;
};

const packed = (groups: readonly RowGroup[]): Write[][] => {
  const batches: Write[][] = [];
  let current: Write[] = [];
  let bytes = 0;
  for (const group of groups) {
    if (group.length > batchLimit) throw new StorageError('batchTooLarge', group[0].rowKey);
    const size = group.reduce((sum, row) => sum + sizeOf(row), 0);
    if (current.length > 0 && (current.length + group.length > batchLimit || bytes + size > batchBytes)) {
      batches.push(current);
      current = [];
      bytes = 0;
    }
    current.push(...group.map((row): Write => ({ kind: 'create', row })));
    bytes += size;
  }
  if (current.length > 0) batches.push(current);
  return batches;
};

/** The body is JSON within JSON; headers and addresses of one operation come to about a thousand bytes. */
const sizeOf = (row: RowDraft): number => Buffer.byteLength(JSON.stringify(row.body), 'utf8') + 1000;
