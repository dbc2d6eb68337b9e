import type { RequestToken } from '../ports/requestStore.js';
import { headEtagOf, openToRow } from './openRows.js';
import type { RowDraft, StoredRow } from './row.js';
import { StorageError, StorageUnavailable } from './storageError.js';
import { anyEtag, type Table, type Write } from './table.js';

/** How often somebody may come before us; each time he has got somewhere. */
const attempts = 50;
/** So many commands on one head are recognised when they come again. */
const rememberedCommands = 20;

/** Something whose truth is a head in `records`, chained to its events, with a copy in `open` until it is closed. */
export interface Headed {
  readonly id: string;
  /** Sequence number of the last event. */
  readonly sequence: number;
  /** Hash of the last event. */
  readonly tip: string;
  readonly recentCommands: readonly string[];
}

/** What one kind of them needs to be stored. */
export interface HeadKind<T extends Headed> {
  /** Where the copies lie in `open`. */
  readonly partition: string;
  headOf(id: string): Promise<StoredRow | null>;
  /** Heads and their copies have the same body. */
  read(row: StoredRow): T;
  isClosed(value: T): boolean;
  /** The index must hold what is closed before `open` calls it closed. Writing it twice does no harm. */
  writeIndex(value: T): Promise<void>;
  /** Rows that are written together with the copy, in its partition; none unless given. */
  rowsBeside?(value: T): Promise<readonly RowDraft[]>;
  /** The key of the row that may lie beside the copy of something closed, and goes with it; none unless given. */
  besideKey?(id: string): string;
}

export interface Held<T> {
  readonly value: T;
  readonly token: RequestToken;
}

/** A change, ready to be written: the rows of the event and of what comes with it, and the new head. */
export interface PreparedChange<T> {
  readonly held: Held<T>;
  readonly next: T;
  /** The event first, by which an own write is recognised; the head last. */
  readonly writes: readonly Write[];
  readonly commandKey: string;
}

/** What stands after a change. */
export interface Committed<T> {
  readonly held: Held<T>;
  /** Of the change's writes, in order; null: it had been committed before. */
  readonly etags: readonly (string | null)[] | null;
}

/** The head after a change: linked to its event, and with the key of the command. */
export const followed = <T extends Headed>(held: T, next: T, tip: string, commandKey: string): T => ({
  ...next,
  sequence: held.sequence + 1,
  tip,
  recentCommands: [...held.recentCommands, commandKey].slice(-rememberedCommands),
});

/**
 * The rows in `open` are copies of the heads in `records`, written after them; a crash in between leaves a
 * copy behind its head. What follows brings copies up to date without ever putting an older state in the
 * place of a newer one: a copy is read first, then its head, then the copy is replaced by the etag that was read.
 */
export const copyOfHead = <T extends Headed>(records: Table, open: Table, kind: HeadKind<T>) => {
  const { partition } = kind;

  const heldFrom = (row: StoredRow): Held<T> => ({
    value: kind.read(row),
    token: { head: headEtagOf(row), open: row.etag },
  });

  /** The copy, by the etag that was read (null: there was none); its new etag, or null: a conflict. */
  const writeCopy = async (value: T, headEtag: string, etag: string | null): Promise<string | null> => {
    const row = openToRow(partition, value, headEtag);
    const beside = (await kind.rowsBeside?.(value)) ?? [];
    if (beside.length === 0) return etag === null ? open.create(row) : open.replace(row, etag);
    const copied: Write = etag === null ? { kind: 'create', row } : { kind: 'replace', row, etag };
    const etags = await open.batch([copied, ...beside.map((other): Write => ({ kind: 'put', row: other }))]);
    return etags?.[0] ?? null;
  };

  /** Brings one copy up to date; what stands then, or null when there is nothing. */
  const align = async (id: string): Promise<Held<T> | null> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await open.get(partition, id);
      const head = await kind.headOf(id);
      if (head === null) return null;
      if (row !== null && headEtagOf(row) === head.etag) return heldFrom(row);
      const value = kind.read(head);
      const closed = kind.isClosed(value);
      if (closed && row === null) return { value, token: { head: head.etag, open: null } };
      if (closed) await kind.writeIndex(value);
      const etag = await writeCopy(value, head.etag, row?.etag ?? null);
      if (etag !== null) return { value, token: { head: head.etag, open: etag } };
    }
    throw new StorageUnavailable(`${id} does not come to rest`);
  };

  /**
   * The last step of a commit: the copy of what was just written. If somebody has changed the copy meanwhile,
   * it holds this commit already or is brought up to date.
   */
  const copyCommitted = async (value: T, headEtag: string, openEtag: string): Promise<Held<T>> => {
    const etag = await writeCopy(value, headEtag, openEtag);
    if (etag !== null) return { value, token: { head: headEtag, open: etag } };
    const row = await open.get(partition, value.id);
    if (row !== null && kind.read(row).sequence >= value.sequence) return heldFrom(row);
    return (await align(value.id)) ?? { value, token: { head: headEtag, open: null } };
  };

  /** Event, versions and head in one batch; for a closing change the index; then the copy. Null: a conflict. */
  const commit = async ({
    held,
    next,
    writes,
    commandKey,
  }: PreparedChange<T>): Promise<Committed<T> | null> => {
    const copyEtag = held.token.open;
    if (copyEtag === null) throw new StorageError('notOpen', next.id);
    const etags = await records.batch(writes);
    if (etags === null) {
      // Perhaps the copy was left behind by a crash: mended, the next reading tells the truth.
      const standing = await align(next.id);
      const isOurs = standing?.value.recentCommands.includes(commandKey) === true;
      return isOurs ? { held: standing, etags: null } : null;
    }
    if (kind.isClosed(next)) await kind.writeIndex(next);
    const headEtag = etags.at(-1) ?? null;
    // Without an etag: committed, the answer was lost, and somebody has built on it since.
    const now = headEtag === null ? await align(next.id) : await copyCommitted(next, headEtag, copyEtag);
    if (now === null) throw new StorageError('rowMissing', `${next.id} is gone`);
    return { held: now, etags };
  };

  /** The copy, after what lies beside it, so that nothing is left that no copy leads to; false: it has changed. */
  const remove = async (copy: Pick<StoredRow, 'partitionKey' | 'rowKey' | 'etag'>): Promise<boolean> => {
    const beside = kind.besideKey?.(copy.rowKey);
    if (beside !== undefined) await open.remove({ partitionKey: partition, rowKey: beside, etag: anyEtag });
    return open.remove(copy);
  };

  /** Both at once, whatever their etags: what is closed does not change any more. False: one of them is not there. */
  const removeTogether = async (id: string): Promise<boolean> => {
    const beside = kind.besideKey?.(id);
    if (beside === undefined) return false;
    const removal = (rowKey: string): Write => ({ kind: 'delete', partitionKey: partition, rowKey });
    return (await open.batch([removal(beside), removal(id)])) !== null;
  };

  /** Removes the copy of what is closed; without reading it, as long as it is the one that is held. */
  const release = async (id: string, held?: Held<T>): Promise<void> => {
    const etag = held !== undefined && kind.isClosed(held.value) ? held.token.open : null;
    if (etag !== null) {
      if (await removeTogether(id)) return;
      if (await remove({ partitionKey: partition, rowKey: id, etag })) return;
    }
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await open.get(partition, id);
      if (row === null) return;
      if (kind.isClosed(kind.read(row))) {
        if (await remove(row)) return;
        continue;
      }
      const standing = await align(id);
      if (standing === null || !kind.isClosed(standing.value))
        throw new StorageError('notOpen', `${id} is not closed`);
    }
    throw new StorageUnavailable(`${id} does not come to rest`);
  };

  /** Aligns the copies whose heads, as `headsOf` reads them by id, have gone on; returns how many. */
  const reconcile = async (
    copies: readonly StoredRow[],
    heads: ReadonlyMap<string, StoredRow>,
  ): Promise<number> => {
    const behind = copies.filter((row) => {
      const head = heads.get(row.rowKey);
      return head !== undefined && head.etag !== headEtagOf(row);
    });
    for (const { rowKey } of behind) await align(rowKey);
    return behind.length;
  };

  return { heldFrom, align, commit, release, reconcile };
};
