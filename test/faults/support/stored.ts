import { odata } from '@azure/data-tables';
import type { AnswerVersion } from '../../../src/domain/answer.js';
import { measureId, type MeasureReport, type PlannedMeasure } from '../../../src/domain/measure.js';
import { recommendationMarks, type Request } from '../../../src/domain/request.js';
import type { AgendaCard, AgendaItem, Plan } from '../../../src/ports/agendaStore.js';
import { isCardRow, rowToCard, rowToItem, rowToPlan } from '../../../src/storage/agendaRows.js';
import { headsIn } from '../../../src/storage/factRows.js';
import { tipOf } from '../../../src/storage/chain.js';
import { beginningWith, key } from '../../../src/storage/keys.js';
import { gather } from '../../../src/storage/longRow.js';
import {
  measureHeads,
  openMeasuresPartition,
  rowToMeasure,
  rowToReport,
} from '../../../src/storage/measureRows.js';
import { headEtagOf, isMarker } from '../../../src/storage/openRows.js';
import { rowToRequest, rowToVersion } from '../../../src/storage/requestRows.js';
import type { StoredRow } from '../../../src/storage/row.js';
import type { Table } from '../../../src/storage/table.js';
import type { Tables } from '../../../src/storage/tables.js';
import type { Awaited } from '../world.js';

export interface StoredRequest {
  readonly head: Request;
  readonly headEtag: string;
  /** Its row in `open`; null: none. */
  readonly open: { readonly request: Request; readonly headEtag: string } | null;
  /** Its rows in the index. */
  readonly index: readonly Request[];
  /** Every version that was ever written. */
  readonly versions: readonly AnswerVersion[];
  /** The history as it stands: numbers in order, and whether each link holds the hash of the one before. */
  readonly chain: { readonly sequences: readonly number[]; readonly holds: boolean };
}

/** A measure that is followed up, or was. */
export interface StoredMeasure {
  readonly head: PlannedMeasure;
  readonly headEtag: string;
  /** Its row in `open`; null: none. */
  readonly open: { readonly measure: PlannedMeasure; readonly headEtag: string } | null;
  /** Its rows in the index. */
  readonly index: readonly PlannedMeasure[];
  /** Oldest first. */
  readonly reports: readonly MeasureReport[];
  readonly chain: StoredRequest['chain'];
}

/** Everything that one organisation has stored about reminders, requests and measures. */
export interface Stored {
  readonly items: readonly AgendaItem[];
  readonly cards: readonly AgendaCard[];
  readonly plans: readonly Plan[];
  readonly requests: readonly StoredRequest[];
  readonly measures: readonly StoredMeasure[];
}

const rowsOf = (table: Table, organisation: string): Promise<StoredRow[]> => {
  const { from, to } = beginningWith(organisation);
  return table.query(odata`PartitionKey ge ${from} and PartitionKey lt ${to}`);
};

const chainOf = (links: readonly StoredRow[], tip: string): StoredRequest['chain'] => {
  let previous = '';
  let broken = 0;
  const sequences = links.map((row) => {
    const link = JSON.parse(row.body) as { previous: string; sequence: number };
    if (link.previous !== previous) broken += 1;
    previous = tipOf(row.body);
    return link.sequence;
  });
  return { sequences, holds: broken === 0 && previous === tip };
};

const storedRequest = (
  organisation: string,
  headRow: StoredRow,
  records: readonly StoredRow[],
  open: readonly StoredRow[],
  index: readonly StoredRow[],
): StoredRequest => {
  const head = rowToRequest(headRow);
  const copy = open.find((row) => row.rowKey === head.id);
  const own = records.filter(({ partitionKey }) => partitionKey === key(organisation, head.reviewId));
  const starting = (...parts: string[]): StoredRow[] =>
    own.filter(({ rowKey }) => rowKey.startsWith(`${key(...parts)}~`));
  return {
    head,
    headEtag: headRow.etag,
    open: copy === undefined ? null : { request: rowToRequest(copy), headEtag: headEtagOf(copy) },
    index: headsIn(index)
      .filter((row) => row.rowKey.split('~').at(-1) === head.id)
      .map(rowToRequest),
    versions: gather(starting('file', head.boardId))
      .filter(({ rowKey }) => !rowKey.endsWith('~recommendations'))
      .map(rowToVersion),
    chain: chainOf(starting('evt', head.boardId), head.tip),
  };
};

const storedMeasure = (
  headRow: StoredRow,
  records: readonly StoredRow[],
  open: readonly StoredRow[],
  index: readonly StoredRow[],
): StoredMeasure => {
  const head = rowToMeasure(headRow);
  const copy = open.find((row) => row.rowKey === head.id);
  const own = headRow.rowKey.slice(measureHeads.length);
  const starting = (kind: string): StoredRow[] =>
    records.filter(
      ({ partitionKey, rowKey }) =>
        partitionKey === headRow.partitionKey && rowKey.startsWith(`${kind}${own}~`),
    );
  return {
    head,
    headEtag: headRow.etag,
    open: copy === undefined ? null : { measure: rowToMeasure(copy), headEtag: headEtagOf(copy) },
    index: headsIn(index)
      .filter(({ rowKey }) => rowKey.split('~').at(-1) === head.id)
      .map(rowToMeasure),
    reports: gather(starting('measureReport')).map(rowToReport),
    chain: chainOf(starting('measureEvt'), head.tip),
  };
};

/** The measures that the board has promised in a decided response, and that are followed up from then on. */
export const promisedIn = (head: Request): string[] =>
  head.state === 'answered'
    ? recommendationMarks(head).flatMap(({ slot, measure }) =>
        measure === 'planned' ? [measureId(head.id, slot)] : [],
      )
    : [];

/** Who is to be reminded of what was promised and is not done. */
export const followedUp = (
  { requests, measures }: Stored,
  secretariesOf: (head: Request) => readonly string[],
): Awaited[] =>
  requests.flatMap(({ head }) =>
    promisedIn(head)
      .filter((id) => measures.find((one) => one.head.id === id)?.head.state !== 'done')
      .flatMap((subject) =>
        secretariesOf(head).map((personId) => ({ subject, kind: 'measure' as const, personId })),
      ),
  );

/** The cards of one person that somebody holds at this moment. */
export const readClaims = async (
  { agenda }: Pick<Tables, 'agenda'>,
  organisation: string,
  personId: string,
): Promise<AgendaCard[]> => {
  const { from, to } = beginningWith(organisation);
  const cards = beginningWith('c', personId);
  const rows = await agenda.query(
    odata`PartitionKey ge ${from} and PartitionKey lt ${to} and RowKey ge ${cards.from} and RowKey lt ${cards.to}`,
  );
  return rows.map((row) => rowToCard(row).value).filter(({ state }) => state === 'sending');
};

export const readStored = async (tables: Tables, organisation: string): Promise<Stored> => {
  const [agenda, records, open, openMeasures, index] = await Promise.all([
    rowsOf(tables.agenda, organisation),
    rowsOf(tables.records, organisation),
    tables.open.query(odata`PartitionKey eq ${organisation}`),
    tables.open.query(odata`PartitionKey eq ${openMeasuresPartition(organisation)}`),
    rowsOf(tables.index, organisation),
  ]);
  const plansKey = key(organisation, 'plans');
  const day = agenda.filter(({ partitionKey }) => partitionKey !== plansKey);
  return {
    items: day.filter((row) => !isCardRow(row)).map((row) => rowToItem(row).value),
    cards: day.filter(isCardRow).map((row) => rowToCard(row).value),
    plans: agenda.filter(({ partitionKey }) => partitionKey === plansKey).map((row) => rowToPlan(row).value),
    requests: records
      .filter(({ rowKey }) => rowKey.startsWith('head~'))
      .map((row) =>
        storedRequest(
          organisation,
          row,
          records,
          open.filter((copy) => !isMarker(copy)),
          index,
        ),
      ),
    measures: records
      .filter(({ rowKey }) => rowKey.startsWith(`${measureHeads}~`))
      .map((row) => storedMeasure(row, records, openMeasures, index)),
  };
};
