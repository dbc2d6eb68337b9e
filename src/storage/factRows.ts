import { z } from 'zod';
import { answerFields, fieldsOf, type AnswerFields } from '../domain/answer.js';
import type { RequestFacts, RequestTexts } from '../domain/history.js';
import { isHandedIn, markOf, recommendationMarks, type Request } from '../domain/request.js';
import { gather, spread } from './longRow.js';
import { putBatch } from './putBatch.js';
import type { FileTexts } from './requestFile.js';
import { requestSchema } from './requestRows.js';
import { fromBody, toBody, type RowDraft, type StoredRow } from './row.js';
import type { Table } from './table.js';

/**
 * Beside the copies of heads and measures lie rows with what else questions look at. Their keys begin with `~`, so
 * that a list of the copies alone is one range.
 */
export const beside = '~';
export const textsKind = '~texts~';
export const doneKind = '~done~';
export const fileKind = '~file~';

const textsSchema: z.ZodType<RequestTexts> = z.object({
  recommendations: z.array(z.string()),
  answers: z.array(z.partialRecord(z.enum(answerFields), z.string())).nullable(),
});
const factsSchema: z.ZodType<RequestFacts> = z.object({
  request: requestSchema,
  texts: textsSchema.nullable(),
});

/** Of what was once chosen and typed, only what the chosen measure shows is the answer. */
const shownOf = (request: Request, { versions }: FileTexts, slot: number): AnswerFields => {
  const mark = markOf(request, slot);
  const fields = versions.find((one) => one.slot === slot && one.version === mark?.current)?.fields ?? {};
  const shown = ['measure', ...fieldsOf(mark?.measure ?? null)];
  return Object.fromEntries(Object.entries(fields).filter(([field]) => shown.includes(field)));
};

/** What of a request's texts questions look at. */
export const textsOf = (request: Request, texts: FileTexts): RequestTexts => ({
  recommendations: texts.recommendations,
  answers: isHandedIn(request)
    ? recommendationMarks(request).map(({ slot }) => shownOf(request, texts, slot))
    : null,
});

export const textRows = (partitionKey: string, place: string, texts: RequestTexts): RowDraft[] =>
  spread({ partitionKey, rowKey: `${textsKind}${place}`, body: toBody(texts) });
/** What lies beside an open copy: one row or, where even what is asked is too long for one, nothing but the truth. */
export const besideOpen = (partitionKey: string, request: Request, texts: RequestTexts): RowDraft[] => {
  const rows = textRows(partitionKey, request.id, texts);
  if (rows.length === 1) return rows;
  const asked = textRows(partitionKey, request.id, { ...texts, answers: null });
  return asked.length === 1 ? asked : [];
};
export const fileRows = (partitionKey: string, place: string, facts: RequestFacts): RowDraft[] =>
  spread({ partitionKey, rowKey: `${fileKind}${place}`, body: toBody(facts) });

const ofKind = (rows: readonly StoredRow[], kind: string): StoredRow[] =>
  rows.filter(({ rowKey }) => rowKey.startsWith(kind));
/** The id of what a row is about: what comes before it in the key sorts the partition. */
const idIn = ({ rowKey }: StoredRow): string => rowKey.slice(rowKey.lastIndexOf('~') + 1);

/** The texts among rows, by request. */
export const textsIn = (rows: readonly StoredRow[]): ReadonlyMap<string, RequestTexts> =>
  new Map(gather(ofKind(rows, textsKind)).map((row) => [idIn(row), fromBody(row, textsSchema)]));
export const filesIn = (rows: readonly StoredRow[]): RequestFacts[] =>
  gather(ofKind(rows, fileKind)).map((row) => fromBody(row, factsSchema));
export const headsIn = (rows: readonly StoredRow[]): StoredRow[] =>
  rows.filter(({ rowKey }) => !rowKey.startsWith(beside));
export const doneIn = (rows: readonly StoredRow[]): StoredRow[] => ofKind(rows, doneKind);
export const fileKeysIn = (rows: readonly StoredRow[]): StoredRow[] => ofKind(rows, fileKind);

/** Bodies that surely fit into one batch. */
const batchUnits = 700_000;

/**
 * Writes rows of one partition whose contents no two writers can disagree on: in one batch, or, where they are too
 * long for one, one by one, so that the last of them comes last.
 */
export const putTogether = async (table: Table, rows: readonly RowDraft[]): Promise<void> => {
  const [only, ...more] = rows;
  const units = rows.reduce((sum, { body }) => sum + body.length, 0);
  if (only !== undefined && more.length === 0) return table.put(only);
  if (units <= batchUnits) {
    await putBatch(table, rows);
    return;
  }
  for (const row of rows) await table.put(row);
};
