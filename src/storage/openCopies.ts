import { odata } from '@azure/data-tables';
import { isOpen, type Request, type RequestId } from '../domain/request.js';
import type { HeldRequest } from '../ports/requestStore.js';
import { copyOfHead, type Held } from './copyOfHead.js';
import type { RequestTexts } from '../domain/history.js';
import { beside, besideOpen, putTogether, textsKind, textsOf } from './factRows.js';
import { indexRowsOf } from './indexRows.js';
import { beginningWith, key } from './keys.js';
import { headEtagOf, isMarker, markerToRow, openRangeOf, openToRow } from './openRows.js';
import { readTexts, type FileTexts } from './requestFile.js';
import { headKey, placeOf, rowToRequest } from './requestRows.js';
import type { RowDraft, StoredRow } from './row.js';
import { StorageError, StorageUnavailable } from './storageError.js';
import { batchLimit, type Write } from './table.js';
import type { Tables } from './tables.js';

export type RequestTables = Pick<Tables, 'records' | 'open' | 'index'>;

export const heldRequest = ({ value: request, token }: Held<Request>): HeldRequest => ({ request, token });

/** How often somebody may come before us; each time he has got somewhere. */
const attempts = 50;

/** The copies of requests in `open`, and the markers that hide those of a review that is still publishing. */
export const openCopies = (
  tables: RequestTables,
  organisation: string,
  /** The texts of a request if they are known already; else they are read. */
  knownTexts: (request: Request) => FileTexts | null = () => null,
) => {
  const { records, open, index } = tables;

  const headOf = (id: RequestId): Promise<StoredRow | null> => {
    const { partition, boardId } = placeOf(organisation, id);
    return records.get(partition, headKey(boardId));
  };

  const textsFor = async (request: Request): Promise<RequestTexts> => {
    const written = knownTexts(request) ?? (await readTexts(records, placeOf(organisation, request.id)));
    if (written === null) throw new StorageError('rowMissing', `${request.id} has no recommendations`);
    return textsOf(request, written);
  };

  /**
   * The index must hold an answered request before `open` calls it closed. Writing it twice does no harm. A
   * withdrawn one stands in no list, and so in no index.
   */
  const writeIndex = async (request: Request): Promise<void> => {
    if (request.state !== 'answered') return;
    const copies = indexRowsOf(organisation, request, await textsFor(request));
    await Promise.all(copies.map((rows) => putTogether(index, rows)));
  };

  /** From when it is handed in the answers lie beside the copy, as what is asked does from the beginning. */
  const rowsBeside = async (request: Request): Promise<readonly RowDraft[]> => {
    if (request.state !== 'submitted') return [];
    return besideOpen(organisation, request, await textsFor(request));
  };

  const copy = copyOfHead<Request>(records, open, {
    partition: organisation,
    headOf,
    read: rowToRequest,
    isClosed: (request) => !isOpen(request),
    writeIndex,
    rowsBeside,
    besideKey: (id) => `${textsKind}${id}`,
  });

  const openRowsOf = (reviewId: string): Promise<StoredRow[]> => {
    const { from, to } = openRangeOf(reviewId);
    return open.query(odata`PartitionKey eq ${organisation} and RowKey ge ${from} and RowKey lt ${to}`);
  };

  /** The heads of a review by request id. */
  const headsOf = async (reviewId: string): Promise<ReadonlyMap<RequestId, StoredRow>> => {
    const { from, to } = beginningWith('head');
    const partition = key(organisation, reviewId);
    const rows = await records.query(
      odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`,
    );
    return new Map(rows.map((row) => [rowToRequest(row).id, row]));
  };

  /** Without a look at them. False: somebody has shown them, or some of them, before. */
  const revealAsWritten = (reviewId: string, hidden: readonly HeldRequest[]): Promise<boolean> => {
    const { partitionKey, rowKey } = markerToRow(organisation, reviewId);
    return inBatches([
      ...hidden.flatMap(({ request, token }): Write[] =>
        token.open === null
          ? []
          : [{ kind: 'replace', row: openToRow(organisation, request, token.head), etag: token.open }],
      ),
      // The marker goes with the last of them.
      { kind: 'delete', partitionKey, rowKey },
    ]);
  };

  /**
   * Shows the requests of a review that has been published: gives their copies the etags of their heads and
   * takes the marker away. Two queries and a batch per hundred requests; one query when nothing is marked; the
   * batch alone for what was just written (`hidden`).
   */
  const reveal = async (reviewId: string, hidden: readonly HeldRequest[] | null = null): Promise<void> => {
    if (hidden !== null && (await revealAsWritten(reviewId, hidden))) return;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const [rows, heads] = await Promise.all([openRowsOf(reviewId), headsOf(reviewId)]);
      const marker = rows.find(isMarker);
      if (marker === undefined) return;
      const writes: Write[] = [];
      for (const row of rows.filter((candidate) => !isMarker(candidate))) {
        const head = heads.get(row.rowKey);
        if (head === undefined || headEtagOf(row) === head.etag) continue;
        const request = rowToRequest(head);
        await writeIndex(request);
        writes.push({ kind: 'replace', row: openToRow(organisation, request, head.etag), etag: row.etag });
      }
      // The marker goes with the last of them.
      writes.push({ kind: 'delete', partitionKey: marker.partitionKey, rowKey: marker.rowKey });
      if (await inBatches(writes)) return;
    }
    throw new StorageUnavailable(`${reviewId} does not come to rest`);
  };

  const inBatches = async (writes: readonly Write[]): Promise<boolean> => {
    for (let start = 0; start < writes.length; start += batchLimit)
      if ((await open.batch(writes.slice(start, start + batchLimit))) === null) return false;
    return true;
  };

  /** All copies in `open`, markers included. */
  const all = (): Promise<StoredRow[]> =>
    open.query(odata`PartitionKey eq ${organisation} and RowKey lt ${beside}`);
  /** The same and, after them, what lies beside them. */
  const allWithTexts = (): Promise<StoredRow[]> => open.query(odata`PartitionKey eq ${organisation}`);

  return {
    heldFrom: (row: StoredRow): HeldRequest => heldRequest(copy.heldFrom(row)),
    /** Brings one copy up to date; the request as it stands then, or null when there is none. */
    align: async (id: RequestId): Promise<HeldRequest | null> => {
      const held = await copy.align(id);
      return held && heldRequest(held);
    },
    commit: copy.commit,
    release: (id: RequestId, held?: HeldRequest): Promise<void> =>
      copy.release(id, held && { value: held.request, token: held.token }),
    reconcile: copy.reconcile,
    headOf,
    openRowsOf,
    headsOf,
    reveal,
    all,
    allWithTexts,
  };
};
