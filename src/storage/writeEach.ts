import { packed } from './packed.js';
import type { Table, Write } from './table.js';

/** A write that is refused when something is in its way. */
export type RowWrite = Exclude<Write, { readonly kind: 'delete' | 'put' }>;

const inPartitions = (writes: readonly RowWrite[]): RowWrite[][] => {
  const partitions = new Map<string, RowWrite[]>();
  for (const write of writes) {
    const { partitionKey } = write.row;
    partitions.set(partitionKey, [...(partitions.get(partitionKey) ?? []), write]);
  }
  return [...partitions.values()];
};

const writeAlone = (table: Table, write: RowWrite): Promise<string | null> =>
  write.kind === 'create' ? table.create(write.row) : table.replace(write.row, write.etag);

/**
 * Each row on its own, whatever becomes of the others: the new etags in order; null: a conflict. What lies in one
 * partition goes in one storage request; only when one of them is in the way they go one by one.
 */
export const writeEach = async (
  table: Table,
  writes: readonly RowWrite[],
): Promise<readonly (string | null)[]> => {
  const written = new Map<RowWrite, string | null>();
  const writeTogether = async (together: readonly RowWrite[]): Promise<void> => {
    const etags = together.length === 1 ? null : await table.batch(together);
    for (const [place, write] of together.entries())
      written.set(write, etags === null ? await writeAlone(table, write) : (etags[place] ?? null));
  };
  await Promise.all(
    inPartitions(writes).map(async (partition) => {
      for (const batch of packed(partition.map((write): [RowWrite] => [write])))
        await writeTogether(batch.flat());
    }),
  );
  return writes.map((write) => written.get(write) ?? null);
};
