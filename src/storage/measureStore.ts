import { odata } from '@azure/data-tables';
import { isOngoing, parseMeasureId, type MeasureId, type PlannedMeasure } from '../domain/measure.js';
import type { Facts, RequestFacts } from '../domain/history.js';
import { parseRequestId } from '../domain/request.js';
import type { HeldMeasure, MeasureChange, MeasureStore } from '../ports/measureStore.js';
import type { BegunMeasure } from '../ports/newMeasure.js';
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
  firstMeasureRows,
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
import { fitInOne, packed } from './packed.js';
import type { RowDraft, StoredRow } from './row.js';
import { StorageError } from './storageError.js';
import type { Table, Write } from './table.js';

const heldMeasure = ({ value: measure, token }: Held<PlannedMeasure>): HeldMeasure => ({ measure, token });

/**
 * Planned measures of one organisation over Azure Tables, stored as requests are: `records` is the truth, `open`
 * a copy of what is open, `index` copies of what is done. Storage requests: `open` 1 per thousand rows, `measure`
 * 1 (2 once it is released), `create` 2 for what one batch holds (1 where the decision has begun them), `commit` 2
 * (9 when it closes), `release` 2.
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
   * writes the row with them or after them, so that none is missed that was created after the row was read.
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

  type Draft = ReturnType<typeof firstMeasureRows>;

  /** Writes the truth in one batch; null: some of it stands, or it is not sure that all of it is ours. */
  const beginAll = async (drafts: readonly Draft[]): Promise<readonly BegunMeasure[] | null> => {
    const writes = drafts.flatMap(({ rows }) => rows.map(created));
    const etags = fitInOne(writes) ? await records.batch(writes) : null;
    if (etags === null || etags.includes(null)) return null;
    return drafts.map(({ measure }, place) => ({ measure, head: etags[place * 2 + 1] ?? '' }));
  };

  /** The copies of what was just begun, and their file; false: one of them stands already. */
  const openBegun = async (begun: readonly BegunMeasure[], files: readonly RowDraft[]): Promise<boolean> => {
    const copies = begun.map(({ measure, head }) => created(openToRow(openPartition, measure, head)));
    const together = [...copies, ...files.map((row): Write => ({ kind: 'put', row }))];
    if (fitInOne(together)) return (await open.batch(together)) !== null;
    for (const some of packed(copies.map((one): [Write] => [one])))
      if ((await open.batch(some.flat())) === null) return false;
    await putTogether(open, files);
    return true;
  };

  /**
   * The truth first: a copy without it would be of nothing. The file comes with the copies, or after them: whoever
   * sweeps files and sees one before its copies would take it for a file that nobody needs any more.
   */
  const create: MeasureStore['create'] = async (measures, file, given) => {
    const [first] = measures;
    if (first === undefined) return [];
    const { request } = file;
    const files = fileRows(openPartition, request.id, { request, texts: textsOf(request, file) });
    const drafts = measures.map((one) => firstMeasureRows(organisation, one));
    const begun = given ?? (await beginAll(drafts));
    if (begun !== null && (await openBegun(begun, files))) return begun.map(({ measure }) => measure);
    if (begun === null) {
      const { partition, boardId } = measurePlaceOf(organisation, first.measure.id);
      await createMissing(
        records,
        drafts.map(({ rows: [event, head] }): RowGroup => [head, event]),
        () => rowsBeginning(records, partition, measureHeads, boardId),
      );
    }
    const standing: PlannedMeasure[] = [];
    for (const { measure } of drafts) standing.push((await copy.align(measure.id))?.value ?? measure);
    await putTogether(open, files);
    return standing;
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
      return now === null ? { outcome: 'conflict' } : { outcome: 'committed', held: heldMeasure(now.held) };
    },
    release: (id) => copy.release(id),
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
