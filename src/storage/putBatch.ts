import type { RowDraft } from './row.js';
import { StorageError, StorageUnavailable } from './storageError.js';
import type { Table, Write } from './table.js';

/**
 * Creates or overwrites the rows in one batch; the new etags in order, null for what somebody has changed again since.
 * What is put asks nothing of what stands, so that a conflict is the service's own: nothing was written, and whoever
 * repeats the command writes it.
 */
export const putBatch = async (
  table: Table,
  rows: readonly RowDraft[],
): Promise<readonly (string | null)[]> => {
  const etags = await table.batch(rows.map((row): Write => ({ kind: 'put', row })));
  if (etags === null) throw new StorageUnavailable(`${rows[0]?.partitionKey ?? ''}: a batch was refused`);
  if (etags.length !== rows.length)
    throw new StorageError('batchIncomplete', `${rows[0]?.partitionKey ?? ''}: not answered for each row`);
  return etags;
};
