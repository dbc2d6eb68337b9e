import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { asStorageError, isAbsent, isConflict } from './serviceErrors.js';
import { checkKey, fromEntity, isSafeKey, toEntity, type RowDraft, type StoredRow } from './row.js';
import { StorageError } from './storageError.js';

/** One operation of a batch. */
export type Write =
  | { readonly kind: 'create'; readonly row: RowDraft }
  | { readonly kind: 'replace'; readonly row: RowDraft; readonly etag: string }
  /** Creates or overwrites: only for rows whose contents no two writers can disagree on. */
  | { readonly kind: 'put'; readonly row: RowDraft }
  /** Whatever it holds: the client gives a deletion within a batch no etag. */
  | { readonly kind: 'delete'; readonly partitionKey: string; readonly rowKey: string };

/**
 * One table. Every call is one storage request, per page for `query`; a call that is told of a conflict
 * makes one more to see whether it conflicts with itself, because the client repeats a write whose answer was
 * lost. Throws `StorageUnavailable` when the service cannot be reached within the time-out.
 */
export interface Table {
  /** An id that no key can hold names no row: null. */
  get(partitionKey: string, rowKey: string): Promise<StoredRow | null>;
  /** `filter` only as the `odata` tag makes it. Ordered by partition and row key. */
  query(filter: string): Promise<StoredRow[]>;
  /** As `query`, at most a thousand rows at a time. */
  pages(filter: string): AsyncIterable<StoredRow[]>;
  /** The new etag; null: the row exists. */
  create(row: RowDraft): Promise<string | null>;
  /** The new etag; null: the row was changed or removed since it was read. */
  replace(row: RowDraft, etag: string): Promise<string | null>;
  /** Creates or overwrites: only for rows whose contents no two writers can disagree on. */
  put(row: RowDraft): Promise<void>;
  /** False: the row was changed since it was read. A row that is gone already is fine. */
  remove(row: Pick<StoredRow, 'partitionKey' | 'rowKey' | 'etag'>): Promise<boolean>;
  /**
   * All or nothing, in one partition, at most 100 operations and 4 MiB. The new etags in order (null for what
   * was deleted, and for what somebody has changed again since); null: a conflict, nothing was written.
   * Put a row first that is created and never changed afterwards: by it an own write is recognised.
   */
  batch(writes: readonly Write[]): Promise<readonly (string | null)[] | null>;
}

/** Whatever stands there now. */
export const anyEtag = '*';
const pageSize = 1000;
export const batchLimit = 100;

export const tableOver = (client: TableClient, timeoutMilliseconds: number): Table => {
  const signal = () => ({ abortSignal: AbortSignal.timeout(timeoutMilliseconds) });

  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asStorageError(error, client.tableName);
    }
  };

  const get: Table['get'] = (partitionKey, rowKey) =>
    attempt(async () => {
      if (!isSafeKey(partitionKey) || !isSafeKey(rowKey)) return null;
      try {
        return fromEntity(await client.getEntity(partitionKey, rowKey, signal()));
      } catch (error) {
        if (isAbsent(error)) return null;
        throw error;
      }
    });

  const page = (filter: string, continuationToken: string | undefined) =>
    attempt(async () => {
      // Page by page, so that the time-out holds for one request; an empty page can carry a continuation.
      const pages = client.listEntities({ queryOptions: { filter }, ...signal() }).byPage({
        maxPageSize: pageSize,
        ...(continuationToken === undefined ? {} : { continuationToken }),
      });
      const read = await pages.next();
      if (read.done === true) return { rows: [], next: undefined };
      const { continuationToken: next } = read.value as { continuationToken?: string };
      return { rows: read.value.map(fromEntity), next };
    });

  const pages = async function* (filter: string): AsyncGenerator<StoredRow[]> {
    let token: string | undefined;
    do {
      const { rows, next } = await page(filter, token);
      token = next;
      yield rows;
    } while (token !== undefined);
  };

  const query: Table['query'] = async (filter) => {
    const rows: StoredRow[] = [];
    for await (const some of pages(filter)) for (const row of some) rows.push(row);
    return rows;
  };

  /** The etag that a write got whose answer was lost; null: it was not ours. */
  const ownWrite = async (row: RowDraft, nonce: string): Promise<string | null> => {
    const stored = await get(row.partitionKey, row.rowKey);
    return stored?.nonce === nonce ? stored.etag : null;
  };

  const written = async (etag: string | undefined, row: RowDraft, nonce: string): Promise<string | null> =>
    etag ?? ownWrite(row, nonce);

  const create: Table['create'] = (row) =>
    attempt(async () => {
      const nonce = randomUUID();
      try {
        const { etag } = await client.createEntity(toEntity(row, nonce), signal());
        return await written(etag, row, nonce);
      } catch (error) {
        if (isConflict(error)) return ownWrite(row, nonce);
        throw error;
      }
    });

  const replace: Table['replace'] = (row, etag) =>
    attempt(async () => {
      const nonce = randomUUID();
      try {
        const answer = await client.updateEntity(toEntity(row, nonce), 'Replace', { etag, ...signal() });
        return await written(answer.etag, row, nonce);
      } catch (error) {
        if (isConflict(error)) return ownWrite(row, nonce);
        throw error;
      }
    });

  const put: Table['put'] = (row) =>
    attempt(async () => {
      await client.upsertEntity(toEntity(row, randomUUID()), 'Replace', signal());
    });

  const remove: Table['remove'] = ({ partitionKey, rowKey, etag }) =>
    attempt(async () => {
      try {
        await client.deleteEntity(checkKey(partitionKey), checkKey(rowKey), { etag, ...signal() });
        return true;
      } catch (error) {
        if (isAbsent(error)) return true;
        if (isConflict(error)) return false;
        throw error;
      }
    });

  const batch: Table['batch'] = (writes) =>
    attempt(async () => {
      if (writes.length > batchLimit) throw new StorageError('batchTooLarge', `${writes.length} operations`);
      const nonce = randomUUID();
      try {
        const actions = writes.map((write) => toAction(write, nonce));
        const { subResponses } = await client.submitTransaction(actions, signal());
        return await Promise.all(
          writes.map(async (write, index) =>
            write.kind === 'delete' ? null : written(subResponses[index]?.etag, write.row, nonce),
          ),
        );
      } catch (error) {
        if (isConflict(error)) return ownBatch(writes, nonce);
        throw error;
      }
    });

  const ownBatch = async (
    writes: readonly Write[],
    nonce: string,
  ): Promise<readonly (string | null)[] | null> => {
    const first = writes.find((write) => write.kind !== 'delete');
    if (first === undefined || (await ownWrite(first.row, nonce)) === null) return null;
    return Promise.all(
      writes.map(async (write) => (write.kind === 'delete' ? null : ownWrite(write.row, nonce))),
    );
  };

  return { get, query, pages, create, replace, put, remove, batch };
};

const toAction = (write: Write, nonce: string): TransactionAction => {
  switch (write.kind) {
    case 'create':
      return ['create', toEntity(write.row, nonce)];
    case 'put':
      return ['upsert', toEntity(write.row, nonce), 'Replace'];
    case 'replace':
      return ['update', toEntity(write.row, nonce), 'Replace', { etag: write.etag }];
    case 'delete':
      return ['delete', { partitionKey: checkKey(write.partitionKey), rowKey: checkKey(write.rowKey) }];
  }
};
