import type { AskedFacts } from '../../src/questions/askedRows';
import { fileRows, textRows } from '../../src/storage/factRows';
import { doneRowsOf, indexRowsOf } from '../../src/storage/indexRows';
import { doneMeasureToRows, openMeasuresPartition } from '../../src/storage/measureRows';
import { openToRow } from '../../src/storage/openRows';
import { peopleStore } from '../../src/storage/peopleStore';
import type { RowDraft } from '../../src/storage/row';
import type { Table } from '../../src/storage/table';
import type { Tables } from '../../src/storage/tables';

const put = async (table: Table, rows: readonly RowDraft[]): Promise<void> => {
  const partitions = grouped(rows);
  for (const own of partitions.values())
    for (let start = 0; start < own.length; start += 100)
      await table.batch(own.slice(start, start + 100).map((row) => ({ kind: 'put', row })));
};
const grouped = (rows: readonly RowDraft[]): Map<string, RowDraft[]> => {
  const groups = new Map<string, RowDraft[]>();
  for (const row of rows) {
    const own = groups.get(row.partitionKey);
    if (own === undefined) groups.set(row.partitionKey, [row]);
    else own.push(row);
  }
  return groups;
};

/** Writes what questions read of requests, measures and people, as the stores leave it. */
export const storeWorld = async (
  tables: Tables,
  organisation: string,
  { requests, measures, persons }: AskedFacts,
): Promise<void> => {
  const byId = new Map(requests.map((facts) => [facts.request.id, facts]));
  const open: RowDraft[] = [];
  const index: RowDraft[] = [];
  for (const { request, texts } of requests) {
    if (request.state === 'withdrawn') continue;
    if (request.state === 'answered') index.push(...indexRowsOf(organisation, request, texts!).flat());
    else open.push(openToRow(organisation, request, 'etag'), ...textRows(organisation, request.id, texts!));
  }
  const waiting = openMeasuresPartition(organisation);
  const files = new Set<string>();
  for (const measure of measures) {
    const facts = byId.get(measure.requestId)!;
    if (measure.state === 'done') {
      index.push(...doneRowsOf(organisation, facts.request, measure));
      index.push(...doneMeasureToRows(organisation, measure, facts));
      continue;
    }
    open.push(openToRow(waiting, measure, 'etag'));
    if (!files.has(measure.requestId)) open.push(...fileRows(waiting, measure.requestId, facts));
    files.add(measure.requestId);
  }
  // The same request beside two of its measures is one row.
  const once = new Map(index.map((row) => [`${row.partitionKey} ${row.rowKey}`, row]));
  await put(tables.open, open);
  await put(tables.index, [...once.values()]);
  const people = peopleStore(tables, organisation);
  for (const person of persons) await people.savePerson(person, null);
};
