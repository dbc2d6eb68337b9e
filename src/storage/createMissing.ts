import { packed } from './packed.js';
import type { RowDraft, StoredRow } from './row.js';
import { StorageUnavailable } from './storageError.js';
import type { Table, Write } from './table.js';

const attempts = 10;

/** Rows that stand or fall together; the first one says whether the group exists. */
export type RowGroup = readonly [RowDraft, ...RowDraft[]];

/**
 * Creates the groups that do not exist, in as few batches as hold them, and leaves alone those that do: so it
 * can be repeated after a crash, and two can do it at once. `existing` is asked only when something was there
 * already. Returns the etag of each group's first row if it has created all of them; null: not so, or not for sure.
 */
export const createMissing = async (
  table: Table,
  groups: readonly RowGroup[],
  existing: () => Promise<readonly StoredRow[]>,
): Promise<readonly string[] | null> => {
  let missing = groups;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const etags = await createAll(table, missing);
    if (etags !== null)
      return attempt === 0 && !etags.includes(null) ? etags.filter((one) => one !== null) : null;
    const standing = new Set((await existing()).map((row) => row.rowKey));
    missing = groups.filter(([first]) => !standing.has(first.rowKey));
  }
  throw new StorageUnavailable('rows appear and disappear');
};

/** The etags of the groups' first rows; null: one of them exists. */
const createAll = async (
  table: Table,
  groups: readonly RowGroup[],
): Promise<readonly (string | null)[] | null> => {
  const firsts: (string | null)[] = [];
  for (const batch of packed(groups.map((rows) => rows.map((row): Write => ({ kind: 'create', row }))))) {
    const etags = await table.batch(batch.flat());
    if (etags === null) return null;
    let place = 0;
    for (const group of batch) {
      firsts.push(etags[place] ?? null);
      place += group.length;
    }
  }
  return firsts;
};
