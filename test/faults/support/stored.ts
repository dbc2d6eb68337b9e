import { odata } from '@azure/data-tables';
import type { AnswerVersion } from '../../../src/domain/answer.js';
import type { RequestEvent } from '../../../src/domain/event.js';
import { measureId, type MeasureReport, type PlannedMeasure } from '../../../src/domain/measure.js';
import { recommendationMarks, type Request } from '../../../src/domain/request.js';
import type { Review } from '../../../src/domain/review.js';
import type { AgendaCard, AgendaItem, Plan } from '../../../src/ports/agendaStore.js';
import { isCardRow, rowToCard, rowToItem, rowToPlan } from '../../../src/storage/agendaRows.js';
import { headsIn } from '../../../src/storage/factRows.js';
import { rowToEvent, tipOf } from '../../../src/storage/chain.js';
import type { Headed } from '../../../src/storage/copyOfHead.js';
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
import { reviewsPartition, rowToReview } from '../../../src/storage/reviewRows.js';
import type { StoredRow } from '../../../src/storage/row.js';
import type { Table } from '../../../src/storage/table.js';
import type { Tables } from '../../../src/storage/tables.js';
import type { Awaited } from '../world.js';

/** Something whose truth is a head, with a copy in `open` until it is closed, and a chain of events. */
export interface StoredHead<T> {
  readonly head: T;
  readonly headEtag: string;
  /** Its row in `open`; null: none. */
  readonly open: { readonly head: T; readonly headEtag: string } | null;
  /** Its rows in the index. */
  readonly index: readonly T[];
  /** The history as it stands: numbers in order, and whether each link holds the hash of the one before. */
  readonly chain: { readonly sequences: readonly number[]; readonly holds: boolean };
}

export interface StoredRequest extends StoredHead<Request> {
  /** Every version that was ever written. */
  readonly versions: readonly AnswerVersion[];
  /** Oldest first. */
  readonly events: readonly RequestEvent[];
}

/** A measure that is followed up, or was. */
export interface StoredMeasure extends StoredHead<PlannedMeasure> {
  /** Oldest first. */
  readonly reports: readonly MeasureReport[];
}

/** Everything that one organisation has stored about reminders, requests and measures. */
export interface Stored {
  readonly items: readonly AgendaItem[];
  readonly cards: readonly AgendaCard[];
  readonly plans: readonly Plan[];
  readonly requests: readonly StoredRequest[];
  readonly measures: readonly StoredMeasure[];
  readonly reviews: readonly Review[];
}

const rowsOf = (table: Table, organisation: string): Promise<StoredRow[]> => {
  const { from, to } = beginningWith(organisation);
  return table.query(odata`PartitionKey ge ${from} and PartitionKey lt ${to}`);
};

const chainOf = (links: readonly StoredRow[], tip: string): StoredHead<unknown>['chain'] => {
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

/** The rows of one kind that belong to a head: their keys go on as its own does. */
const rowsBeside = (records: readonly StoredRow[], { partitionKey, rowKey }: StoredRow, kind: string) => {
  const beginning = `${kind}${rowKey.slice(rowKey.indexOf('~'))}~`;
  return records.filter((row) => row.partitionKey === partitionKey && row.rowKey.startsWith(beginning));
};

interface Kind<T> {
  readonly read: (row: StoredRow) => T;
  /** The kind of the rows of its events. */
  readonly events: string;
  /** The rows of its kind in `open`. */
  readonly open: readonly StoredRow[];
}

const storedHead = <T extends Headed>(
  headRow: StoredRow,
  { read, events, open }: Kind<T>,
  records: readonly StoredRow[],
  index: readonly StoredRow[],
): StoredHead<T> => {
  const head = read(headRow);
  const copy = open.find((row) => row.rowKey === head.id);
  return {
    head,
    headEtag: headRow.etag,
    open: copy === undefined ? null : { head: read(copy), headEtag: headEtagOf(copy) },
    index: headsIn(index)
      .filter(({ rowKey }) => rowKey.split('~').at(-1) === head.id)
      .map(read),
    chain: chainOf(rowsBeside(records, headRow, events), head.tip),
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
        secretariesOf(head).map((personId) => ({
          subject,
          kind: 'measure' as const,
          personId,
          dueDate: null,
        })),
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
  const heads = (kind: string): StoredRow[] => records.filter(({ rowKey }) => rowKey.startsWith(`${kind}~`));
  const ofRequests = { read: rowToRequest, events: 'evt', open: open.filter((copy) => !isMarker(copy)) };
  const ofMeasures = { read: rowToMeasure, events: 'measureEvt', open: openMeasures };
  return {
    items: day.filter((row) => !isCardRow(row)).map((row) => rowToItem(row).value),
    cards: day.filter(isCardRow).map((row) => rowToCard(row).value),
    plans: agenda.filter(({ partitionKey }) => partitionKey === plansKey).map((row) => rowToPlan(row).value),
    requests: heads('head').map((row) => ({
      ...storedHead(row, ofRequests, records, index),
      versions: gather(rowsBeside(records, row, 'file'))
        .filter(({ rowKey }) => !rowKey.endsWith('~recommendations'))
        .map(rowToVersion),
      events: rowsBeside(records, row, 'evt').map(rowToEvent),
    })),
    measures: heads(measureHeads).map((row) => ({
      ...storedHead(row, ofMeasures, records, index),
      reports: gather(rowsBeside(records, row, 'measureReport')).map(rowToReport),
    })),
    reviews: records
      .filter(({ partitionKey }) => partitionKey === reviewsPartition(organisation))
      .map((row) => rowToReview(row).value),
  };
};
