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
import type { Table } from './table.js';

/** The recommendations and versions of answers of a request: rows that are created and never changed. */
export type FileTexts = Omit<RequestFile, 'request'>;

/** All that there is of a request's texts; one query. Null: there is no such request. */
export const readTexts = async (records: Table, place: Place): Promise<FileTexts | null> => {
  const { from, to } = beginningWith(...filePrefix(place.boardId));
  const rows = await records.query(
    odata`PartitionKey eq ${place.partition} and RowKey ge ${from} and RowKey lt ${to}`,
  );
  const whole = gather(rows);
  const recommendations = whole.find((row) => isRecommendationsRow(place, row));
  if (recommendations === undefined) return null;
  return {
    recommendations: rowToRecommendations(recommendations),
    versions: whole.filter((row) => row !== recommendations).map(rowToVersion),
  };
};

/**
 * The file of a request whose texts were read at about the same time, or before. `textsBehind`: they were read
 * before a version was written that the request knows already; `requestBehind`: it comes from a copy that does not
 * know of a version that stands there, because its writer is at it or has died.
 */
export const fileFrom = (
  request: Request,
  { recommendations, versions }: FileTexts,
): RequestFile | 'textsBehind' | 'requestBehind' => {
  if (versions.some(({ slot, version }) => version > (markOf(request, slot)?.latest ?? 0)))
    return 'requestBehind';
  const shown = request.marks.flatMap(({ slot, current, beside }) =>
    [current, ...beside]
      .filter((version) => version > 0)
      .map((version) => versions.find((one) => one.slot === slot && one.version === version)),
  );
  const present = shown.filter((version) => version !== undefined);
  return present.length === shown.length ? { request, recommendations, versions: present } : 'textsBehind';
};
