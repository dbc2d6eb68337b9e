import type { RowDraft } from './row.js';
import { StorageError } from './storageError.js';
import { batchLimit, type Write } from './table.js';

/** Bytes of a batch, well below the 4 MiB that the service takes: its envelope counts too. */
export const batchBytes = 3 * 1024 * 1024;

/** The body is JSON within JSON; headers and addresses of one operation come to about a thousand bytes. */
export const rowBytes = ({ body }: RowDraft): number =>
  1000 + Buffer.byteLength(JSON.stringify(body), 'utf8');
const sizeOf = (write: Write): number => (write.kind === 'delete' ? 1000 : rowBytes(write.row));

/** Whether one batch surely holds all of these. */
export const fitInOne = (writes: readonly Write[]): boolean =>
  packed(writes.map((write): [Write] => [write])).length <= 1;

/** As few batches as hold all groups in order, each group whole in one of them. */
export const packed = <T extends readonly Write[]>(groups: readonly T[]): T[][] => {
  const batches: T[][] = [];
  let current: T[] = [];
  let [operations, bytes] = [0, 0];
  for (const group of groups) {
    const [first] = group;
    if (first !== undefined && group.length > batchLimit)
      throw new StorageError('batchTooLarge', first.kind === 'delete' ? first.rowKey : first.row.rowKey);
    const size = group.reduce((sum, write) => sum + sizeOf(write), 0);
    if (operations > 0 && (operations + group.length > batchLimit || bytes + size > batchBytes)) {
      batches.push(current);
      current = [];
      [operations, bytes] = [0, 0];
    }
    current.push(group);
    operations += group.length;
    bytes += size;
  }
  if (operations > 0) batches.push(current);
  return batches;
};
