import { odata } from '@azure/data-tables';
import { isOngoing, parseMeasureId, type MeasureId, type PlannedMeasure } from '../domain/measure.js';
import type { Facts, RequestFacts } from '../domain/history.js';
import { parseRequestId, type RequestFile } from '../domain/request.js';
import type { HeldMeasure, MeasureChange, MeasureStore, NewMeasure } from '../ports/measureStore.js';
import { linkIn, rowToMeasureEvent } from './chain.js';
import { copyOfHead, followed, type Held, type PreparedChange } from './copyOfHead.js';
import { createMissing, type RowGroup } from './createMissing.js';
import {
  beside,
  fileKeysIn,
  fileKind,
  fileRows,
  filesIn,
  headsIn,
  putTogether,
  textsOf,
} from './factRows.js';
import { doneRowsOf, keysOf, partitionsOf } from './indexRows.js';
import { beginningWith, checkOrganisation, key } from './keys.js';
import { gather, spread } from './longRow.js';
import {
  doneMeasureToRows,
  measureChain,
  measureHeadKey,
  measureHeads,
  measurePlaceOf,
  measureToRow,
  openMeasuresPartition,
  reportPrefix,
  reportToRow,
  rowToMeasure,
  rowToReport,
} from './measureRows.js';
import { openRangeOf, openToRow, reviewIdOf } from './openRows.js';
import type { RequestTables } from './openCopies.js';
import { readTexts } from './requestFile.js';
import { headKey, placeOf, rowToRequest } from './requestRows.js';
import type { StoredRow } from './row.js';
import { StorageError } from './storageError.js';
import type { Table, Write } from './table.js';

const heldMeasure = ({ value: measure, token }: Held<PlannedMeasure>): HeldMeasure => ({ measure, token });

/**
 * Planned measures of one organisation over Azure Tables, stored as requests are: `records` is the truth, `open`
 * a copy of what is open, `index` copies of what is done. Storage requests: `open` 1 per thousand rows, `measure`
 * 1 (2 once it is released), `create` 2 for up to thirty, `commit` 2 (9 when it closes), `release` 2.
 */
export const measureStore = (tables: RequestTables, organisationId: string): MeasureStore => {
  const { records, open, index } = tables;
  const organisation = checkOrganisation(organisationId);
  const openPartition = openMeasuresPartition(organisation);

  const copy = copyOfHead<PlannedMeasure>(records, open, {
    partition: openPartition,
    headOf: (id) => {
      const place = measurePlaceOf(organisation, id);
      return records.get(place.partition, measureHeadKey(place));
    },
    read: rowToMeasure,
    isClosed: (measure) => !isOngoing(measure),
    writeIndex: async (measure) => {
      const facts = await factsOf(measure.requestId);
      const rows = doneRowsOf(organisation, facts.request, measure);
      await Promise.all([
        putTogether(index, doneMeasureToRows(organisation, measure, facts)),
        ...rows.map((row) => index.put(row)),
      ]);
    },
  });

  /** The response that a measure stems from: closed, so that nothing of it changes any more. */
  const factsOf = async (requestId: string): Promise<RequestFacts> => {
    const place = placeOf(organisation, requestId);
    const [head, texts] = await Promise.all([
      records.get(place.partition, headKey(place.boardId)),
      readTexts(records, place),
    ]);
    if (head === null || texts === null) throw new StorageError('unreadableRow', `${requestId} is gone`);
    const request = rowToRequest(head);
    return { request, texts: textsOf(request, texts) };
  };

  const rowsBeginning = (table: Table, partition: string, ...parts: readonly string[]) => {
    const { from, to } = beginningWith(...parts);
    return table.query(odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`);
  };
  const openRows = (): Promise<StoredRow[]> =>
    open.query(odata`PartitionKey eq ${openPartition} and RowKey lt ${beside}`);

  const facts = (rows: readonly StoredRow[]): Facts => ({
    requests: filesIn(rows),
    measures: headsIn(rows).map(rowToMeasure),
  });

  /** The open measures of reviews, or all, with the requests that they stem from. */
  const openFacts: MeasureStore['openFacts'] = async (reviewIds) => {
    if (reviewIds === null) return facts(await open.query(odata`PartitionKey eq ${openPartition}`));
    const pages = reviewIds.map((id) => {
      const [own, files] = ['', fileKind].map((kind) => openRangeOf(`${kind}${id}`));
      return open.query(
        odata`PartitionKey eq ${openPartition} and ((RowKey ge ${own?.from} and RowKey lt ${own?.to}) or (RowKey ge ${files?.from} and RowKey lt ${files?.to}))`,
      );
    });
    return facts((await Promise.all(pages)).flat());
  };

  /**
   * The last measure of a response is done, and what lay beside it is of no more use. Whoever creates measures
   * writes both in one batch, so that none is missed that was created after the row was read.
   */
  const sweepFiles = async (): Promise<void> => {
    const { from, to } = { from: fileKind, to: `${fileKind}~` };
    const rows = await open.query(
      odata`PartitionKey eq ${openPartition} and RowKey ge ${from} and RowKey lt ${to}`,
    );
    if (rows.length === 0) return;
    const waiting = new Set((await openRows()).map((row) => rowToMeasure(row).requestId));
    for (const row of fileKeysIn(rows)) {
      const requestId = row.rowKey.split('~')[2] ?? '';
      if (!waiting.has(requestId)) await open.remove(row);
    }
  };

  /** The truth first: a copy without it would be of nothing. */
  const create = async (measures: readonly NewMeasure[], file: RequestFile): Promise<void> => {
    const [first] = measures;
    if (first === undefined) return;
    const { request } = file;
    const files = fileRows(openPartition, request.id, { request, texts: textsOf(request, file) });
    const drafts = measures.map((one) => firstRows(organisation, one));
    const fitsInOne = drafts.length <= 30;
    const etags = fitsInOne ? await records.batch(drafts.flatMap(({ rows }) => rows.map(created))) : null;
    if (etags !== null) {
      const copies = drafts.map(({ measure }, place) =>
        created(openToRow(openPartition, measure, etags[place * 2 + 1] ?? '')),
      );
      const isShort = files.length === 1;
      if (!isShort) await putTogether(open, files);
      const puts = isShort ? files.map((row): Write => ({ kind: 'put', row })) : [];
      if (!etags.includes(null) && (await open.batch([...copies, ...puts])) !== null) return;
    } else {
      const { partition, boardId } = measurePlaceOf(organisation, first.measure.id);
      await createMissing(
        records,
        drafts.map(({ rows: [event, head] }): RowGroup => [head, event]),
        () => rowsBeginning(records, partition, measureHeads, boardId),
      );
    }
    await putTogether(open, files);
    for (const { measure } of drafts) await copy.align(measure.id);
  };

  return {
    open: async () => (await openRows()).map(rowToMeasure),
    async ofRequest(id) {
      const ids = parseRequestId(id);
      if (ids === null) return [];
      const partition = key(organisation, ids.reviewId);
      return (await rowsBeginning(records, partition, measureHeads, ids.boardId)).map(rowToMeasure);
    },
    openFacts,
    async done(days) {
      const partitions = partitionsOf([organisation, 'measure'], days, (day) => day.slice(0, 7));
      return facts(await index.query(`${partitions} and (${keysOf(days, ['', fileKind])})`));
    },
    async measure(id: MeasureId) {
      if (parseMeasureId(id) === null) return null;
      const row = await open.get(openPartition, id);
      const held = row === null ? await copy.align(id) : copy.heldFrom(row);
      return held && heldMeasure(held);
    },
    async reports(id) {
      if (parseMeasureId(id) === null) return [];
      const place = measurePlaceOf(organisation, id);
      return gather(await rowsBeginning(records, place.partition, ...reportPrefix(place))).map(rowToReport);
    },
    async events(id) {
      if (parseMeasureId(id) === null) return [];
      const { partition, events } = measureChain(measurePlaceOf(organisation, id));
      return (await rowsBeginning(records, partition, ...events)).map(rowToMeasureEvent);
    },
    create,
    async commit(change) {
      const { held, commandKey } = change;
      if (held.measure.recentCommands.includes(commandKey)) return { outcome: 'committed', held };
      const now = await copy.commit(prepared(organisation, change));
      return now === null ? { outcome: 'conflict' } : { outcome: 'committed', held: heldMeasure(now) };
    },
    release: copy.release,
    async reconcile() {
      const rows = await openRows();
      let mended = 0;
      for (const reviewId of new Set(rows.map(reviewIdOf))) {
        const heads = await rowsBeginning(records, key(organisation, reviewId), measureHeads);
        const byId = new Map(heads.map((head) => [rowToMeasure(head).id, head]));
        const own = rows.filter((row) => reviewIdOf(row) === reviewId);
        mended += await copy.reconcile(own, byId);
      }
      await sweepFiles();
      return mended;
    },
  };
};

const created = (row: Extract<Write, { kind: 'create' }>['row']): Write => ({ kind: 'create', row });

/** What stands of a measure when it begins: its event and its head. */
const firstRows = (organisation: string, { measure, event }: NewMeasure) => {
  const place = measurePlaceOf(organisation, measure.id);
  const { row, tip } = linkIn(measureChain(place), '', event);
  const begun: PlannedMeasure = { ...measure, sequence: event.sequence, tip };
  return { measure: begun, rows: [row, measureToRow(place, begun)] as const };
};

const prepared = (
  organisation: string,
  { held, next, event, report, commandKey }: MeasureChange,
): PreparedChange<PlannedMeasure> => {
  const place = measurePlaceOf(organisation, next.id);
  const sequence = held.measure.sequence + 1;
  const link = linkIn(measureChain(place), held.measure.tip, { ...event, sequence });
  const measure = followed(held.measure, next, link.tip, commandKey);
  return {
    held: { value: held.measure, token: held.token },
    next: measure,
    writes: [
      created(link.row),
      ...spread(reportToRow(place, report)).map(created),
      { kind: 'replace', row: measureToRow(place, measure), etag: held.token.head },
    ],
    commandKey,
  };
};
