import { z } from 'zod';
import {
  measureStates,
  parseMeasureId,
  type MeasureId,
  type MeasureReport,
  type PlannedMeasure,
} from '../domain/measure.js';
import type { RequestFacts } from '../domain/history.js';
import type { NewMeasure } from '../ports/newMeasure.js';
import { linkIn, type ChainPlace } from './chain.js';
import { fileRows } from './factRows.js';
import { key, padded } from './keys.js';
import { fromBody, toBody, type RowDraft, type StoredRow } from './row.js';
import { StorageError } from './storageError.js';

const lastReportSchema = z.object({
  version: z.number().int(),
  by: z.string(),
  byName: z.string(),
  at: z.string(),
});

const measureSchema: z.ZodType<PlannedMeasure> = z.object({
  id: z.string(),
  requestId: z.string(),
  number: z.number().int(),
  reviewId: z.string(),
  boardId: z.string(),
  boardName: z.string(),
  reviewTitle: z.string(),
  reportNumber: z.string().nullable(),
  text: z.string(),
  responsible: z.string(),
  when: z.string(),
  dueDate: z.string().nullable(),
  firstDueDate: z.string().nullable(),
  plannedOn: z.string(),
  state: z.enum(measureStates),
  isReported: z.boolean(),
  report: lastReportSchema.nullable(),
  sequence: z.number().int(),
  tip: z.string(),
  recentCommands: z.array(z.string()),
});

const reportSchema: z.ZodType<MeasureReport> = lastReportSchema.extend({
  kind: z.enum(['reported', 'dated']),
  state: z.enum(measureStates),
  dueDate: z.string().nullable(),
  reason: z.string(),
});

/** Where a measure lies: its review's partition in the truth, and its part of the row keys there. */
export interface MeasurePlace {
  readonly partition: string;
  readonly boardId: string;
  readonly number: string;
}
export const measurePlaceOf = (organisation: string, id: MeasureId): MeasurePlace => {
  const ids = parseMeasureId(id);
  if (ids === null) throw new StorageError('unsafeKey', `measure ${JSON.stringify(id.slice(0, 100))}`);
  const { reviewId, boardId, number } = ids;
  return { partition: key(organisation, reviewId), boardId, number: padded(number, 3) };
};

/** Their copies stand apart from the requests', so that a list of either reads nothing of the other. */
export const openMeasuresPartition = (organisation: string): string => key(organisation, 'measures');

/** What the keys of a review's heads begin with; of one board's with its id behind. */
export const measureHeads = 'measure';
export const measureHeadKey = ({ boardId, number }: MeasurePlace): string =>
  key(measureHeads, boardId, number);
export const measureChain = ({ partition, boardId, number }: MeasurePlace): ChainPlace => ({
  partition,
  events: ['measureEvt', boardId, number],
});
export const reportPrefix = ({ boardId, number }: MeasurePlace): readonly string[] => [
  'measureReport',
  boardId,
  number,
];

/** The truth about a measure. */
export const measureToRow = (place: MeasurePlace, measure: PlannedMeasure): RowDraft => ({
  partitionKey: place.partition,
  rowKey: measureHeadKey(place),
  body: toBody(measure),
});

/** What stands of a measure when it begins: its event, then its head. */
export const firstMeasureRows = (
  organisation: string,
  { measure, event }: NewMeasure,
): { readonly measure: PlannedMeasure; readonly rows: readonly [RowDraft, RowDraft] } => {
  const place = measurePlaceOf(organisation, measure.id);
  const { row, tip } = linkIn(measureChain(place), '', event);
  const begun: PlannedMeasure = { ...measure, sequence: event.sequence, tip };
  return { measure: begun, rows: [row, measureToRow(place, begun)] };
};

/** Heads, their copies in `open` and those in the index have the same body. */
export const rowToMeasure = (row: StoredRow): PlannedMeasure => fromBody(row, measureSchema);

export const reportToRow = (place: MeasurePlace, report: MeasureReport): RowDraft => ({
  partitionKey: place.partition,
  rowKey: key(...reportPrefix(place), padded(report.version, 6)),
  body: toBody(report),
});
export const rowToReport = (row: StoredRow): MeasureReport => fromBody(row, reportSchema);

const doneMeasuresPartition = (organisation: string, month: string): string =>
  key(organisation, 'measure', month);
/** The day that a done measure is found by: an undated one's is when it was planned. */
const dayOf = ({ dueDate, plannedOn }: PlannedMeasure): string => dueDate ?? plannedOn;
/** The copy of a done measure by its day, with its request beside it. */
export const doneMeasureToRows = (
  organisation: string,
  measure: PlannedMeasure,
  facts: RequestFacts,
): RowDraft[] => {
  const partitionKey = doneMeasuresPartition(organisation, dayOf(measure).slice(0, 7));
  const place = `${dayOf(measure)}~`;
  return [
    ...fileRows(partitionKey, `${place}${measure.requestId}`, facts),
    { partitionKey, rowKey: `${place}${measure.id}`, body: toBody(measure) },
  ];
};
