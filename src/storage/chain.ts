import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RequestEvent, RequestEventKind } from '../domain/event.js';
import { beginningWith, key, padded } from './keys.js';
import type { Place } from './requestRows.js';
import { fromBody, toBody, type RowDraft, type StoredRow } from './row.js';

const kinds = [
  'published',
  'answerSaved',
  'answerKeptBeside',
  'submitted',
  'reopened',
  'rhythmChanged',
  'decided',
  'dueDateChanged',
  'extended',
  'withdrawn',
  'escalated',
] as const satisfies readonly RequestEventKind[];

/** The version of what is hashed. A link is checked by the rules of its own version for ever. */
const chainFormat = 1;

/**
 * What a link consists of, and exactly what is hashed. Names and reasons stand beside it (in the columns `byName`
 * and `reason`) and in it by their hash only, so that they can be removed without breaking the chain.
 */
const linkSchema = z.object({
  chainFormat: z.literal(chainFormat),
  /** Hash of the link before; empty for the first. */
  previous: z.string(),
  sequence: z.number().int().positive(),
  kind: z.enum(kinds),
  by: z.string().nullable(),
  byNameHash: z.string(),
  at: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The end of a chain: the hash of the last link's stored bytes, which hold the hash of the one before. */
export const tipOf = (body: string): string => sha256(body);

export const eventRange = (boardId: string) => beginningWith('evt', boardId);

/** The row of the next event, and the tip that the chain has with it. */
export const linkAfter = (
  previous: string,
  place: Place,
  event: RequestEvent,
): { readonly row: RowDraft; readonly tip: string } => {
  const { byName, sequence, kind, by, at, facts, reason } = event;
  const link: z.infer<typeof linkSchema> = {
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
  const rowKey = key('evt', place.boardId, padded(sequence, 8));
  // As JSON, for the same reason as bodies: see `toBody`.
  const columns = { byName, ...(reason === undefined ? {} : { reason: toBody(reason) }) };
  return { row: { partitionKey: place.partition, rowKey, columns, body }, tip: tipOf(body) };
};

const reasonOf = ({ columns }: StoredRow): { readonly reason?: string } => {
  if (typeof columns.reason !== 'string') return {};
  const reason: unknown = JSON.parse(columns.reason);
  return typeof reason === 'string' ? { reason } : {};
};

export const rowToEvent = (row: StoredRow): RequestEvent => {
  const { sequence, kind, by, at, facts } = fromBody(row, linkSchema);
  const { byName } = row.columns;
  const name = typeof byName === 'string' ? byName : '';
  return { sequence, kind, by, byName: name, at, facts, ...reasonOf(row) };
};
