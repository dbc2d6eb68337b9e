import type { z } from 'zod';
import type { Versioned } from '../ports/peopleStore.js';
import { StorageError } from './storageError.js';

/**
 * A row: its keys, the few plain columns that filters need, and a body in JSON. On the wire the body is cut
 * into the properties `b0`, `b1`, …, because one property holds 64 KiB; beside them stand the format's version
 * and the nonce of the write, by which an own write is recognised when its answer was lost.
 */
export interface RowDraft {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly columns?: Readonly<Record<string, string | boolean>>;
  /** JSON, as `toBody` makes it. */
  readonly body: string;
}
export interface StoredRow extends RowDraft {
  readonly columns: Readonly<Record<string, string | boolean>>;
  readonly etag: string;
  readonly nonce: string;
}

const format = 1;
/** UTF-16 units per property; 64 KiB would take 32,768. */
const chunkSize = 30_000;
/** 1 MiB per entity, UTF-16: leaves room for keys and columns. */
export const bodyLimit = 16 * chunkSize;

const safeKey = /^[A-Za-z0-9~.@:+_-]{1,512}$/;
export const isSafeKey = (key: string): boolean => safeKey.test(key);
/** Refuses what a key cannot hold, instead of escaping it: ids are ours, so anything else is a mistake. */
export const checkKey = (key: string): string => {
  if (!isSafeKey(key)) throw new StorageError('unsafeKey', JSON.stringify(key.slice(0, 100)));
  return key;
};

/**
 * JSON that also passes through parsers that read a batch line by line: beside what JSON escapes, U+2028 and
 * U+2029 are line ends to a regular expression. Lone surrogates are escaped by JSON.stringify itself.
 */
export const toBody = (value: unknown): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const where = (row: { readonly partitionKey: string; readonly rowKey: string }): string =>
  `${row.partitionKey} / ${row.rowKey}`;

/** Reads a body by its schema; throws `unreadableRow` naming the keys and the fields, never the contents. */
export const fromBody = <T>(row: StoredRow, schema: z.ZodType<T>): T => {
  const reading = schema.safeParse(parseJson(row));
  if (reading.success) return reading.data;
  const fields = reading.error.issues.map((issue) => issue.path.join('.') || '(all)');
  throw new StorageError('unreadableRow', `${where(row)}: ${fields.join(', ')}`);
};

/** The mapper from a row to its value and token. */
export const versioned =
  <T>(schema: z.ZodType<T>) =>
  (row: StoredRow): Versioned<T> => ({ value: fromBody(row, schema), etag: row.etag });

const parseJson = (row: StoredRow): unknown => {
  try {
    return JSON.parse(row.body);
  } catch {
    throw new StorageError('unreadableRow', `${where(row)}: no JSON`);
  }
};

/** Cuts a text into pieces of at most `size` UTF-16 units. */
export const pieces = (body: string, size: number): string[] => {
  const found: string[] = [];
  for (let start = 0; start < body.length;) {
    let end = Math.min(start + size, body.length);
    // Half a surrogate pair is no character and would not survive UTF-8.
    if (end < body.length && isHighSurrogate(body.charCodeAt(end - 1))) end -= 1;
    found.push(body.slice(start, end));
    start = end;
  }
  return found;
};
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

export type Entity = { partitionKey: string; rowKey: string } & Record<string, string | boolean | number>;

export const toEntity = (row: RowDraft, nonce: string): Entity => {
  if (row.body.length > bodyLimit)
    throw new StorageError('rowTooLarge', `${where(row)}: ${row.body.length} of ${bodyLimit} units`);
  const entity: Entity = {
    ...row.columns,
    partitionKey: checkKey(row.partitionKey),
    rowKey: checkKey(row.rowKey),
    format,
    nonce,
  };
  pieces(row.body, chunkSize).forEach((chunk, index) => {
    entity[`b${index}`] = chunk;
  });
  return entity;
};

const chunkName = /^b(\d+)$/;
const serviceProperties = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp', 'odata.metadata']);

export const fromEntity = (entity: Readonly<Record<string, unknown>>): StoredRow => {
  const { partitionKey, rowKey, etag, format: version, nonce, ...rest } = entity;
  if (typeof partitionKey !== 'string' || typeof rowKey !== 'string')
    throw new StorageError('unreadableRow', 'a row without keys');
  const keys = { partitionKey, rowKey };
  if (version !== format) throw new StorageError('unknownFormat', `${where(keys)}: ${String(version)}`);
  if (typeof etag !== 'string' || typeof nonce !== 'string')
    throw new StorageError('unreadableRow', `${where(keys)}: etag or nonce`);

  const parts: string[] = [];
  const columns: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(rest)) {
    const index = chunkName.exec(name)?.[1];
    if (index !== undefined && typeof value === 'string') parts[Number(index)] = value;
    else if (serviceProperties.has(name)) continue;
    else if (typeof value === 'string' || typeof value === 'boolean') columns[name] = value;
    else throw new StorageError('unreadableRow', `${where(keys)}: ${name}`);
  }
  // A sparse array shows a lost chunk: `join` alone would hide it.
  for (let index = 0; index < parts.length; index += 1)
    if (parts[index] === undefined) throw new StorageError('unreadableRow', `${where(keys)}: b${index}`);
  return { ...keys, etag, nonce, columns, body: parts.join('') };
};
