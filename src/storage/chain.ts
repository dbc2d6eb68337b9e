import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  measureEventKinds,
  requestEventKinds,
  type HistoryEvent,
  type MeasureEvent,
  type RequestEvent,
} from '../domain/event.js';
import { beginningWith, key, padded } from './keys.js';
import type { Place } from './requestRows.js';
import { fromBody, toBody, type RowDraft, type StoredRow } from './row.js';

/** The version of what is hashed. A link is checked by the rules of its own version for ever. */
const chainFormat = 1;

/**
 * What a link consists of, and exactly what is hashed. Names and reasons stand beside it (in the columns `byName`
 * and `reason`) and in it by their hash only, so that they can be removed without breaking the chain.
 */
const linkFields = {
  chainFormat: z.literal(chainFormat),
  /** Hash of the link before; empty for the first. */
  previous: z.string(),
  sequence: z.number().int().positive(),
  by: z.string().nullable(),
  byNameHash: z.string(),
  at: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
};
const requestLink = z.object({ ...linkFields, kind: z.enum(requestEventKinds) });
const measureLink = z.object({ ...linkFields, kind: z.enum(measureEventKinds) });
type Link<Kind extends string> = Omit<z.infer<typeof requestLink>, 'kind'> & { kind: Kind };

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The end of a chain: the hash of the last link's stored bytes, which hold the hash of the one before. */
export const tipOf = (body: string): string => sha256(body);

export const eventRange = (boardId: string) => beginningWith('evt', boardId);

/** Where the events of one chain lie. */
export interface ChainPlace {
  readonly partition: string;
  /** What the row keys of its events begin with. */
  readonly events: readonly string[];
}
const requestChain = ({ partition, boardId }: Place): ChainPlace => ({
  partition,
  events: ['evt', boardId],
});

/** The row of the next event, and the tip that the chain has with it. */
export const linkIn = (
  { partition, events }: ChainPlace,
  previous: string,
  event: HistoryEvent<string>,
): { readonly row: RowDraft; readonly tip: string } => {
  const { byName, sequence, kind, by, at, facts, reason } = event;
  const link: Link<string> = {
    chainFormat,
    previous,
    sequence,
    kind,
    by,
    byNameHash: sha256(byName),
    at,
    facts: { ...facts },
  };
  const body = toBody(link);
  const rowKey = key(...events, padded(sequence, 8));
  // As JSON, for the same reason as bodies: see `toBody`.
  const columns = { byName, ...(reason === undefined ? {} : { reason: toBody(reason) }) };
  return { row: { partitionKey: partition, rowKey, columns, body }, tip: tipOf(body) };
};

const reasonOf = ({ columns }: StoredRow): { readonly reason?: string } => {
  if (typeof columns.reason !== 'string') return {};
  const reason: unknown = JSON.parse(columns.reason);
  return typeof reason === 'string' ? { reason } : {};
};

export const linkAfter = (
  previous: string,
  place: Place,
  event: RequestEvent,
): { readonly row: RowDraft; readonly tip: string } => linkIn(requestChain(place), previous, event);

const eventFrom = <Kind extends string>(
  row: StoredRow,
  schema: z.ZodType<Link<Kind>>,
): HistoryEvent<Kind> => {
  const { sequence, kind, by, at, facts } = fromBody(row, schema);
  const { byName } = row.columns;
  const name = typeof byName === 'string' ? byName : '';
  return { sequence, kind, by, byName: name, at, facts, ...reasonOf(row) };
};

export const rowToEvent = (row: StoredRow): RequestEvent => eventFrom(row, requestLink);
export const rowToMeasureEvent = (row: StoredRow): MeasureEvent => eventFrom(row, measureLink);
