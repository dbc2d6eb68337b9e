import type { RequestTexts } from '../domain/history.js';
import { isOngoing, type PlannedMeasure } from '../domain/measure.js';
import { isOpen, type Request } from '../domain/request.js';
import type { WholeMeasure, WholeRequest } from '../ports/worldStore.js';
import { linkAfter, linkIn } from './chain.js';
import { besideOpen, fileRows, textsOf } from './factRows.js';
import { doneRowsOf, indexRowsOf } from './indexRows.js';
import { spread } from './longRow.js';
import {
  doneMeasureToRows,
  measureChain,
  measurePlaceOf,
  measureToRow,
  openMeasuresPartition,
  reportToRow,
} from './measureRows.js';
import { openToRow } from './openRows.js';
import { headToRow, placeOf, recommendationsToRow, versionToRow } from './requestRows.js';
import type { RowDraft } from './row.js';

/** The rows of something with a head, as they stand once it has come so far. */
export interface RestoredRows {
  /** In the review's partition; the head first. */
  readonly records: readonly [RowDraft, ...RowDraft[]];
  /** The copy in `open`, made of the etag that its head has got, and what lies beside it; null: it is closed. */
  readonly open: ((headEtag: string) => readonly RowDraft[]) | null;
  readonly index: readonly RowDraft[];
}

/** A request as it stands, with its texts: what lies beside copies tells it. */
interface Told {
  readonly request: Request;
  readonly texts: RequestTexts;
}

/** A withdrawn request stands in no list, and so in no index. */
const closedRows = (organisation: string, { request, texts }: Told): readonly RowDraft[] =>
  request.state === 'answered' ? indexRowsOf(organisation, request, texts).flat() : [];

const doneRows = (organisation: string, measure: PlannedMeasure, response: Told): readonly RowDraft[] =>
  isOngoing(measure)
    ? []
    : [
        ...doneMeasureToRows(organisation, measure, response),
        ...doneRowsOf(organisation, response.request, measure),
      ];

const measureRows = (
  organisation: string,
  { measure, reports, events }: WholeMeasure,
  response: Told,
  isFirstOpen: boolean,
): RestoredRows => {
  const place = measurePlaceOf(organisation, measure.id);
  const partition = openMeasuresPartition(organisation);
  let tip = '';
  const links = events.map((event) => {
    const link = linkIn(measureChain(place), tip, event);
    ({ tip } = link);
    return link.row;
  });
  const files = fileRows(partition, response.request.id, response);
  const head: PlannedMeasure = { ...measure, sequence: events.at(-1)?.sequence ?? 0, tip };
  return {
    records: [
      measureToRow(place, head),
      ...links,
      ...reports.flatMap((report) => spread(reportToRow(place, report))),
    ],
    open: isOngoing(head)
      ? (etag) => [openToRow(partition, head, etag), ...(isFirstOpen ? files : [])]
      : null,
    index: doneRows(organisation, head, response),
  };
};

const requestRows = (organisation: string, whole: WholeRequest): readonly [RestoredRows, Told] => {
  const { request, recommendations, versions, events } = whole;
  const place = placeOf(organisation, request.id);
  let tip = '';
  const links = events.map((event) => {
    const link = linkAfter(tip, place, event);
    ({ tip } = link);
    return link.row;
  });
  const head: Request = { ...request, sequence: events.at(-1)?.sequence ?? 0, tip };
  const told: Told = { request: head, texts: textsOf(head, whole) };
  const rows: RestoredRows = {
    records: [
      headToRow(place, head),
      ...links,
      ...spread(recommendationsToRow(place, recommendations)),
      ...versions.flatMap((version) => spread(versionToRow(place, version))),
    ],
    open: isOpen(head)
      ? (etag) => [openToRow(organisation, head, etag), ...besideOpen(organisation, head, told.texts)]
      : null,
    index: closedRows(organisation, told),
  };
  return [rows, told];
};

/** Beside two measures of one response lies the same row: it is written once. */
const once = (parts: readonly RestoredRows[]): RestoredRows[] => {
  const seen = new Set<string>();
  const isNew = ({ partitionKey, rowKey }: RowDraft): boolean => {
    const key = `${partitionKey} ${rowKey}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return parts.map((part) => ({ ...part, index: part.index.filter(isNew) }));
};

/** The request's rows, then those of its measures. */
export const restoredRows = (organisation: string, whole: WholeRequest): RestoredRows[] => {
  const [request, told] = requestRows(organisation, whole);
  const firstOpen = whole.measures.find(({ measure }) => isOngoing(measure));
  return once([
    request,
    ...whole.measures.map((one) => measureRows(organisation, one, told, one === firstOpen)),
  ]);
};
