import { key, padded } from './keys.js';
import { bodyLimit, pieces, type RowDraft, type StoredRow } from './row.js';
import { StorageError } from './storageError.js';

/**
 * What a person typed can be longer than one row: then it goes on in rows that sort right after it, written
 * and read together with it. The first one says how many there are.
 */
export const spread = (row: RowDraft): RowDraft[] => {
  const [first = '', ...others] = pieces(row.body, bodyLimit);
  return [
    { ...row, body: first, columns: { ...row.columns, continuations: String(others.length) } },
    ...others.map((body, index) => ({
      partitionKey: row.partitionKey,
      rowKey: continuationKey(row.rowKey, index + 1),
      body,
    })),
  ];
};

const continuationKey = (rowKey: string, number: number): string => key(rowKey, `~${padded(number, 3)}`);

/** Puts together what `spread` took apart; `rows` as a query orders them. */
export const gather = (rows: readonly StoredRow[]): StoredRow[] => {
  const byKey = new Map(rows.map((row) => [row.rowKey, row]));
  return rows
    .filter((row) => row.columns.continuations !== undefined)
    .map((row) => {
      let { body } = row;
      for (let number = 1; number <= Number(row.columns.continuations); number += 1) {
        const continuation = byKey.get(continuationKey(row.rowKey, number));
        if (continuation === undefined)
          throw new StorageError('unreadableRow', `${row.partitionKey} / ${row.rowKey}: part ${number}`);
        body += continuation.body;
      }
      return { ...row, body };
    });
};
