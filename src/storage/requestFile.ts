import { odata } from '@azure/data-tables';
import { markOf, type Request, type RequestFile } from '../domain/request.js';
import { beginningWith } from './keys.js';
import { gather } from './longRow.js';
import {
  filePrefix,
  isRecommendationsRow,
  rowToRecommendations,
  rowToVersion,
  type Place,
} from './requestRows.js';
import type { StoredRow } from './row.js';
import { StorageError } from './storageError.js';
import type { Table } from './table.js';

/** The rows with recommendations and versions of answers; one query. */
export const fileRows = (records: Table, place: Place): Promise<StoredRow[]> => {
  const { from, to } = beginningWith(...filePrefix(place.boardId));
  return records.query(odata`PartitionKey eq ${place.partition} and RowKey ge ${from} and RowKey lt ${to}`);
};

/**
 * The file of a request whose rows were read at about the same time. `rowsBehind`: they were read before a
 * version was written that the request knows already; `requestBehind`: it comes from a copy that does not know
 * of a version that stands there, because its writer is at it or has died.
 */
export const fileFrom = (
  request: Request,
  place: Place,
  rows: readonly StoredRow[],
): RequestFile | 'rowsBehind' | 'requestBehind' => {
  const whole = gather(rows);
  const recommendations = whole.find((row) => isRecommendationsRow(place, row));
  if (recommendations === undefined)
    throw new StorageError('unreadableRow', `${request.id} has no recommendations`);
  const versions = whole.filter((row) => row !== recommendations).map(rowToVersion);
  if (versions.some(({ slot, version }) => version > (markOf(request, slot)?.latest ?? 0)))
    return 'requestBehind';
  const shown = request.marks.flatMap(({ slot, current, beside }) =>
    [current, ...beside]
      .filter((version) => version > 0)
      .map((version) => versions.find((one) => one.slot === slot && one.version === version)),
  );
  const present = shown.filter((version) => version !== undefined);
  return present.length === shown.length
    ? { request, recommendations: rowToRecommendations(recommendations), versions: present }
    : 'rowsBehind';
};
