import { z } from 'zod';
import { answerFields, measures, type AnswerVersion, type Slot } from '../domain/answer.js';
import {
  parseRequestId,
  requestStates,
  type Decision,
  type Request,
  type SlotMark,
} from '../domain/request.js';
import { key, padded } from './keys.js';
import { fromBody, toBody, type RowDraft, type StoredRow } from './row.js';
import { ownRhythmSchema } from './rhythmSchema.js';
import { StorageError } from './storageError.js';

const markSchema: z.ZodType<SlotMark> = z.object({
  slot: z.number().int(),
  current: z.number().int(),
  latest: z.number().int(),
  beside: z.array(z.number().int()),
  measure: z.enum(measures).nullable(),
  complete: z.boolean(),
});

const decisionSchema: z.ZodType<Decision> = z.object({
  decidedOn: z.string(),
  paragraph: z.string(),
  registryNumber: z.string().nullable(),
  registeredBy: z.string(),
  registeredByName: z.string(),
  registeredAt: z.string(),
});

export const requestSchema: z.ZodType<Request> = z.object({
  id: z.string(),
  reviewId: z.string(),
  boardId: z.string(),
  boardName: z.string(),
  reviewTitle: z.string(),
  reportNumber: z.string().nullable(),
  registryNumber: z.string().nullable(),
  issuer: z.string(),
  letterDecidedOn: z.string().nullable(),
  state: z.enum(requestStates),
  dueDate: z.string(),
  effectiveDueDate: z.string(),
  rhythm: ownRhythmSchema,
  marks: z.array(markSchema),
  publishedAt: z.string(),
  submittedAt: z.string().nullable(),
  submittedSequence: z.number().int().nullable(),
  submittedByName: z.string().nullable(),
  decision: decisionSchema.nullable(),
  extraReminder: z
    .object({ at: z.string(), day: z.string(), sequence: z.number().int(), byName: z.string() })
    .optional(),
  sequence: z.number().int(),
  tip: z.string(),
  recentCommands: z.array(z.string()),
});

const versionSchema: z.ZodType<AnswerVersion> = z.object({
  slot: z.number().int(),
  version: z.number().int(),
  baseVersion: z.number().int(),
  fields: z.partialRecord(z.enum(answerFields), z.string()),
  by: z.string(),
  byName: z.string(),
  at: z.string(),
});

const recommendationsSchema = z.array(z.string());

/** Where a request lies: the review's partition in the truth, and the board's part of the row keys there. */
export interface Place {
  readonly partition: string;
  readonly boardId: string;
}
export const placeOf = (organisation: string, requestId: string): Place => {
  const ids = parseRequestId(requestId);
  if (ids === null) throw new StorageError('unsafeKey', `request ${JSON.stringify(requestId.slice(0, 100))}`);
  return { partition: key(organisation, ids.reviewId), boardId: ids.boardId };
};

export const headKey = (boardId: string): string => key('head', boardId);
/** What is read together to show a request: its recommendations and the versions of its answers. */
export const filePrefix = (boardId: string): readonly string[] => ['file', boardId];
const recommendationsKey = (boardId: string): string => key(...filePrefix(boardId), 'recommendations');
const versionKey = (boardId: string, slot: Slot, version: number): string =>
  key(...filePrefix(boardId), padded(slot, 3), padded(version, 6));

/** The truth about a request. */
export const headToRow = (place: Place, request: Request): RowDraft => ({
  partitionKey: place.partition,
  rowKey: headKey(place.boardId),
  body: toBody(request),
});

/** Rows that are remembered as they were read; the oldest gives way. */
const rememberedRows = 5000;
const readBefore = new Map<string, { readonly body: string; readonly request: Request }>();

/**
 * Heads, their copies in `open` and those in the index have the same body. Every question lists all that is open,
 * and little of it has changed since the last one: a body that is the same text is not read again.
 */
export const rowToRequest = (row: StoredRow): Request => {
  const place = `${row.partitionKey} ${row.rowKey}`;
  const before = readBefore.get(place);
  if (before?.body === row.body) return before.request;
  const request = fromBody(row, requestSchema);
  readBefore.delete(place);
  readBefore.set(place, { body: row.body, request });
  const [oldest] = readBefore.keys();
  if (readBefore.size > rememberedRows && oldest !== undefined) readBefore.delete(oldest);
  return request;
};

export const recommendationsToRow = (place: Place, recommendations: readonly string[]): RowDraft => ({
  partitionKey: place.partition,
  rowKey: recommendationsKey(place.boardId),
  body: toBody(recommendations),
});
export const isRecommendationsRow = (place: Place, row: StoredRow): boolean =>
  row.rowKey === recommendationsKey(place.boardId);
export const rowToRecommendations = (row: StoredRow): readonly string[] =>
  fromBody(row, recommendationsSchema);

export const versionToRow = (place: Place, version: AnswerVersion): RowDraft => ({
  partitionKey: place.partition,
  rowKey: versionKey(place.boardId, version.slot, version.version),
  body: toBody(version),
});
export const rowToVersion = (row: StoredRow): AnswerVersion => fromBody(row, versionSchema);
