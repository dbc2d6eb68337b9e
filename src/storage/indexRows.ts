import { odata } from '@azure/data-tables';
import type { Days, Facts, HistoryScope, RequestTexts } from '../domain/history.js';
import type { PlannedMeasure } from '../domain/measure.js';
import type { Request } from '../domain/request.js';
import { doneIn, doneKind, headsIn, textRows, textsIn, textsKind } from './factRows.js';
import { beginningWith, key } from './keys.js';
import { rowToMeasure } from './measureRows.js';
import { rowToRequest } from './requestRows.js';
import { toBody, type RowDraft } from './row.js';
import { StorageError } from './storageError.js';
import type { Table } from './table.js';

const month = (date: string): string => date.slice(0, 7);
const year = (date: string): string => date.slice(0, 4);

/** A partition of the index that holds a request, and what sorts it there: the day and `~`, or nothing. */
interface IndexPlace {
  readonly partition: string;
  readonly sorted: string;
}

/** Where the copies of an answered request lie: by review, by due day, by the decision's day, by board and due day. */
const indexPlaces = (organisation: string, request: Request): IndexPlace[] => {
  if (request.decision === null) throw new StorageError('withoutDecision', request.id);
  const { reviewId, boardId, effectiveDueDate: due } = request;
  const { decidedOn } = request.decision;
  return [
    { partition: key(organisation, 'review', reviewId), sorted: '' },
    { partition: key(organisation, 'due', month(due)), sorted: `${due}~` },
    { partition: key(organisation, 'answered', month(decidedOn)), sorted: `${decidedOn}~` },
    { partition: key(organisation, 'board', boardId, year(due)), sorted: `${due}~` },
  ];
};

/**
 * The copies of an answered request, each with its texts beside it; one batch each. The texts come first: where a
 * batch must be taken apart, a head that is there has its texts.
 */
export const indexRowsOf = (organisation: string, request: Request, texts: RequestTexts): RowDraft[][] =>
  indexPlaces(organisation, request).map(({ partition, sorted }) => [
    ...textRows(partition, `${sorted}${request.id}`, texts),
    { partitionKey: partition, rowKey: `${sorted}${request.id}`, body: toBody(request) },
  ]);

/** The copies of a done measure: beside each copy of its request. */
export const doneRowsOf = (organisation: string, request: Request, measure: PlannedMeasure): RowDraft[] =>
  indexPlaces(organisation, request).map(({ partition, sorted }) => ({
    partitionKey: partition,
    rowKey: `${doneKind}${sorted}${measure.id}`,
    body: toBody(measure),
  }));

/** What is wanted beside the heads. */
export interface Beside {
  readonly texts: boolean;
  readonly done: boolean;
}

/** The row keys that begin with one of the kinds and, where days are given, go on with one of them. */
export const keysOf = (days: Days | null, kinds: readonly string[]): string =>
  kinds
    .map((kind) => {
      const from = `${kind}${days?.from ?? ''}`;
      const to = days?.to == null ? `${kind}~` : `${kind}${days.to}~~`;
      return odata`(RowKey ge ${from} and RowKey lt ${to})`;
    })
    .join(' or ');

/** Partitions whose last part is a month or a year, from that of one day to that of another. */
export const partitionsOf = (prefix: readonly string[], { from, to }: Days, cut: typeof month): string => {
  const all = beginningWith(...prefix);
  const first = from === null ? all.from : key(...prefix, cut(from));
  return to === null
    ? odata`PartitionKey ge ${first} and PartitionKey lt ${all.to}`
    : odata`PartitionKey ge ${first} and PartitionKey le ${key(...prefix, cut(to))}`;
};

const isOpenEnded = ({ from, to }: Days): boolean => from === null && to === null;

/** One query for each review or board, or one for days. */
const queriesOf = (organisation: string, scope: HistoryScope, wanted: Beside): string[] => {
  const kinds = ['', ...(wanted.done ? [doneKind] : []), ...(wanted.texts ? [textsKind] : [])];
  const rows = (days: Days | null): string =>
    kinds.length === 3 && (days === null || isOpenEnded(days)) ? '' : ` and (${keysOf(days, kinds)})`;
  switch (scope.by) {
    case 'review':
      return scope.ids.map((id) => odata`PartitionKey eq ${key(organisation, 'review', id)}` + rows(null));
    case 'board':
      return scope.ids.map(
        (id) => partitionsOf([organisation, 'board', id], scope.due, year) + rows(scope.due),
      );
    case 'due':
    case 'answered':
      return [partitionsOf([organisation, scope.by], scope.days, month) + rows(scope.days)];
  }
};

/** What the index holds of the scope; one storage request per thousand rows of each query. */
export const readIndex = async (
  index: Table,
  organisation: string,
  scope: HistoryScope,
  wanted: Beside,
): Promise<Facts> => {
  const pages = await Promise.all(queriesOf(organisation, scope, wanted).map((query) => index.query(query)));
  const rows = pages.flat();
  const texts = textsIn(rows);
  return {
    requests: headsIn(rows).map((row) => {
      const request = rowToRequest(row);
      return { request, texts: texts.get(request.id) ?? null };
    }),
    measures: doneIn(rows).map(rowToMeasure),
  };
};
