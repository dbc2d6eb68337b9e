import { toBody, type RowDraft, type StoredRow } from './row.js';
import { StorageError } from './storageError.js';

/** A copy of the head, with the etag of the head that it copies; empty while its review is publishing. */
export const openToRow = (
  partitionKey: string,
  head: { readonly id: string },
  headEtag: string,
): RowDraft => ({ partitionKey, rowKey: head.id, columns: { headEtag }, body: toBody(head) });

export const headEtagOf = (row: StoredRow): string => {
  const { headEtag } = row.columns;
  if (typeof headEtag !== 'string') throw new StorageError('unreadableRow', `${row.rowKey}: headEtag`);
  return headEtag;
};

const markerSuffix = '~publishing';
/**
 * Stands among the open rows of a review from before the first of them is written until the review is
 * published, so that whoever lists them sees in the same query which ones do not count yet.
 */
export const markerToRow = (organisation: string, reviewId: string): RowDraft => ({
  partitionKey: organisation,
  rowKey: `${reviewId}.${markerSuffix}`,
  body: toBody({}),
});
export const isMarker = (row: StoredRow): boolean => row.rowKey.endsWith(`.${markerSuffix}`);
/** Of an open row or a marker. */
export const reviewIdOf = (row: StoredRow): string => row.rowKey.slice(0, row.rowKey.indexOf('.'));
/** First and (excluded) last row key of a review's open rows and marker. */
export const openRangeOf = (reviewId: string): { readonly from: string; readonly to: string } => ({
  from: `${reviewId}.`,
  to: `${reviewId}.~~`,
});
