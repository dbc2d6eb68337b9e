import { batchBytes, rowBytes } from './packed.js';
import { putBatch } from './putBatch.js';
import type { RowDraft } from './row.js';
import { batchLimit, type Table } from './table.js';

/** Rows that may wait for others of their partition. */
const mostWaiting = 4000;
const mostWaitingBytes = 24 * 1024 * 1024;
/** Batches on their way at once. */
const width = 8;

interface Waiting {
  rows: RowDraft[];
  bytes: number;
}

const isFull = (batch: Waiting | undefined, size: number): boolean =>
  batch !== undefined && (batch.rows.length >= batchLimit || batch.bytes + size > batchBytes);

/**
 * Puts many rows into one table, those of a partition together in as few batches as hold them, several batches at
 * once. Rows are created or overwritten: only for rows whose contents no two writers can disagree on.
 */
export const bulkRows = (table: Table) => {
  const waiting = new Map<string, Waiting>();
  const underWay = new Set<Promise<unknown>>();
  let rowsWaiting = 0;
  let bytesWaiting = 0;

  const send = async (partition: string): Promise<void> => {
    const batch = waiting.get(partition);
    if (batch === undefined) return;
    waiting.delete(partition);
    rowsWaiting -= batch.rows.length;
    bytesWaiting -= batch.bytes;
    while (underWay.size >= width) await Promise.race(underWay);
    const sent = putBatch(table, batch.rows);
    underWay.add(sent);
    // A failure is thrown to whoever waits for the batches, now or at the end.
    void sent.then(
      () => underWay.delete(sent),
      () => undefined,
    );
  };

  const fullest = (): string => {
    let found = '';
    let most = -1;
    for (const [partition, { bytes }] of waiting)
      if (bytes > most) {
        found = partition;
        most = bytes;
      }
    return found;
  };

  return {
    async put(row: RowDraft): Promise<void> {
      const size = rowBytes(row);
      // Looked at again after each sending: others put their rows meanwhile.
      while (isFull(waiting.get(row.partitionKey), size)) await send(row.partitionKey);
      const batch = waiting.get(row.partitionKey) ?? { rows: [], bytes: 0 };
      batch.rows.push(row);
      batch.bytes += size;
      waiting.set(row.partitionKey, batch);
      rowsWaiting += 1;
      bytesWaiting += size;
      while (rowsWaiting > mostWaiting || bytesWaiting > mostWaitingBytes) await send(fullest());
    },
    /** Returns when everything stands. */
    async settle(): Promise<void> {
      for (const partition of [...waiting.keys()]) await send(partition);
      await Promise.all(underWay);
    },
    /** Returns when no batch is on its way any more, whatever became of it. */
    async quiet(): Promise<void> {
      await Promise.allSettled(underWay);
    },
  };
};
