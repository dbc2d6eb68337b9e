import { odata } from '@azure/data-tables';
import type { Review } from '../domain/review.js';
import type { WholeMeasure, WholeRequest, WholeReview } from '../ports/worldStore.js';
import { rowToEvent, rowToMeasureEvent } from './chain.js';
import { key } from './keys.js';
import { gather } from './longRow.js';
import { rowToMeasure, rowToReport } from './measureRows.js';
import {
  isRecommendationsRow,
  placeOf,
  rowToRecommendations,
  rowToRequest,
  rowToVersion,
} from './requestRows.js';
import { reviewsPartition, rowToReview } from './reviewRows.js';
import type { StoredRow } from './row.js';
import type { Table } from './table.js';

/** One query reads so many rows or a single review: a query costs much where it must look through the table. */
const rowsPerQuery = 3000;
const mostReviewsPerQuery = 200;

/** Rows by what their keys begin with: what kind they are, whose board and, of measures, which number. */
const byPrefix = (rows: readonly StoredRow[]): ((...prefix: readonly string[]) => readonly StoredRow[]) => {
  const groups = new Map<string, StoredRow[]>();
  for (const row of rows) {
    const [kind = '', board = '', number = ''] = row.rowKey.split('~');
    const prefix = kind.startsWith('measure') ? key(kind, board, number) : key(kind, board);
    const group = groups.get(prefix);
    if (group === undefined) groups.set(prefix, [row]);
    else group.push(row);
  }
  return (...prefix) => groups.get(key(...prefix)) ?? [];
};

/** A review with what its partition holds. */
const wholeReview = (organisation: string, review: Review, rows: readonly StoredRow[]): WholeReview => {
  const ofKind = byPrefix(rows);
  const measures = new Map<string, WholeMeasure[]>();
  for (const row of rows) {
    const [kind, board = '', number = ''] = row.rowKey.split('~');
    if (kind !== 'measure') continue;
    const own = measures.get(board) ?? [];
    measures.set(board, own);
    own.push({
      measure: rowToMeasure(row),
      reports: gather(ofKind('measureReport', board, number)).map(rowToReport),
      events: ofKind('measureEvt', board, number).map(rowToMeasureEvent),
    });
  }
  const requests = rows
    .filter((row) => row.rowKey.startsWith('head~'))
    .map((row): WholeRequest => {
      const request = rowToRequest(row);
      const place = placeOf(organisation, request.id);
      const file = gather(ofKind('file', request.boardId));
      const recommendations = file.find((one) => isRecommendationsRow(place, one));
      return {
        request,
        recommendations: recommendations === undefined ? [] : rowToRecommendations(recommendations),
        versions: file.filter((one) => one !== recommendations).map(rowToVersion),
        events: ofKind('evt', request.boardId).map(rowToEvent),
        measures: measures.get(request.boardId) ?? [],
      };
    });
  return { review, requests };
};

/** The rows of some reviews that follow each other, one review's after the other's. */
async function* withRows(
  records: Table,
  organisation: string,
  reviews: readonly Review[],
): AsyncGenerator<{ readonly review: Review; readonly rows: readonly StoredRow[] }> {
  const [first] = reviews;
  const last = reviews.at(-1);
  if (first === undefined || last === undefined) return;
  const [from, to] = [key(organisation, first.id), key(organisation, last.id)];
  let next = 0;
  let rows: StoredRow[] = [];
  const partitionOf = (review: Review): string => key(organisation, review.id);
  for await (const page of records.pages(odata`PartitionKey ge ${from} and PartitionKey le ${to}`))
    for (const row of page) {
      for (let review = reviews[next]; review !== undefined && partitionOf(review) < row.partitionKey;) {
        yield { review, rows };
        rows = [];
        next += 1;
        review = reviews[next];
      }
      const current = reviews[next];
      if (current !== undefined && partitionOf(current) === row.partitionKey) rows.push(row);
    }
  for (; next < reviews.length; next += 1) {
    const review = reviews[next];
    if (review !== undefined) yield { review, rows };
    rows = [];
  }
}

/** All reviews with all that is stored of them, by id; at most one is held whole. */
export async function* wholeReviews(records: Table, organisation: string): AsyncGenerator<WholeReview> {
  let width = 1;
  for await (const page of records.pages(odata`PartitionKey eq ${reviewsPartition(organisation)}`)) {
    const reviews = page.map((row) => rowToReview(row).value);
    let start = 0;
    while (start < reviews.length) {
      const some = reviews.slice(start, start + width);
      start += some.length;
      let read = 0;
      for await (const { review, rows } of withRows(records, organisation, some)) {
        read += rows.length;
        yield wholeReview(organisation, review, rows);
      }
      width = Math.max(
        1,
        Math.min(mostReviewsPerQuery, Math.floor((rowsPerQuery * some.length) / (read + 1))),
      );
    }
  }
}
