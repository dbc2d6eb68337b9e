import { odata } from '@azure/data-tables';
import { DateTime } from 'luxon';
import {
  cardKey,
  itemKey,
  type AgendaCard,
  type AgendaDay,
  type AgendaItem,
  type AgendaStore,
  type PlannedItem,
} from '../ports/agendaStore.js';
import {
  agendaPartition,
  dayOfPartition,
  cardToRow,
  isCardRow,
  itemToRow,
  planToRow,
  plansPartition,
  rowToCard,
  rowToItem,
  rowToPlan,
} from './agendaRows.js';
import { beginningWith, checkOrganisation, key } from './keys.js';
import type { StoredRow } from './row.js';
import { StorageError } from './storageError.js';
import type { Table, Write } from './table.js';
import type { Tables } from './tables.js';
import { writeEach, type RowWrite } from './writeEach.js';

/** Days that `unfinishedCards` looks back: an outage longer than that has nothing left worth mending. */
const lookBackDays = 14;

/**
 * The agenda of one organisation over Azure Tables.
 * - `unfinishedCards` sees the last 14 days before the given one, so that its cost does not grow with history.
 * - `claim` takes at most 99 items, because they are one batch with the card: `batchTooLarge` beyond.
 * - `deletePlan` leaves a plan alone that was saved anew since it was read.
 */
export const agendaStore = (tables: Pick<Tables, 'agenda'>, organisationId: string): AgendaStore => {
  const { agenda } = tables;
  const organisation = checkOrganisation(organisationId);
  const ofPlans = plansPartition(organisation);

  const standing = async (item: AgendaItem): Promise<PlannedItem> => {
    const { partitionKey, rowKey } = itemToRow(organisation, item);
    const stored = await agenda.get(partitionKey, rowKey);
    // Items are superseded, never removed.
    if (stored === null) throw new StorageError('rowMissing', `${rowKey} is gone`);
    return { created: false, state: rowToItem(stored).value.state, etag: stored.etag };
  };

  const plan: AgendaStore['plan'] = async (subject) => {
    const row = await agenda.get(ofPlans, subject);
    return row && rowToPlan(row);
  };

  return {
    async day(day) {
      const { from, to } = beginningWith(organisation, day);
      const rows = await agenda.query(odata`PartitionKey ge ${from} and PartitionKey lt ${to}`);
      return pageOf(rows);
    },

    async days(from, to) {
      const first = key(organisation, from);
      // Sorts behind every bucket of the last day.
      const { to: end } = beginningWith(organisation, to);
      const rows = await agenda.query(odata`PartitionKey ge ${first} and PartitionKey lt ${end}`);
      const byDay = new Map<string, StoredRow[]>();
      for (const row of rows) {
        const day = dayOfPartition(row);
        const ofDay = byDay.get(day);
        if (ofDay === undefined) byDay.set(day, [row]);
        else ofDay.push(row);
      }
      return new Map([...byDay].map(([day, ofDay]) => [day, pageOf(ofDay)]));
    },

    async unfinishedCards(before) {
      const first = DateTime.fromISO(before, { zone: 'utc' }).minus({ days: lookBackDays }).toISODate();
      if (first === null) throw new StorageError('unsafeKey', `day ${before}`);
      const from = key(organisation, first);
      const to = key(organisation, before);
      const rows = await agenda.query(
        odata`PartitionKey ge ${from} and PartitionKey lt ${to} and unfinished eq ${true}`,
      );
      return rows.map(rowToCard);
    },

    async item(item) {
      const row = await agenda.get(agendaPartition(organisation, item), itemKey(item));
      return row && rowToItem(row);
    },

    async planItems(items) {
      const etags = await writeEach(
        agenda,
        items.map((item) => ({ kind: 'create', row: itemToRow(organisation, item) })),
      );
      return Promise.all(
        items.map(async (item, place): Promise<PlannedItem> => {
          const etag = etags[place];
          return typeof etag === 'string' ? { created: true, state: item.state, etag } : standing(item);
        }),
      );
    },

    async supersedeItem({ value, etag }) {
      const row = itemToRow(organisation, { ...value, state: 'superseded' });
      return (await agenda.replace(row, etag)) === null ? 'conflict' : 'saved';
    },

    async card(card) {
      const row = await agenda.get(agendaPartition(organisation, card), cardKey(card));
      return row && rowToCard(row);
    },

    async claim(card, etag, items) {
      const row = cardToRow(organisation, card);
      const apart = items.find((item) => agendaPartition(organisation, item.value) !== row.partitionKey);
      if (apart !== undefined) throw new StorageError('wrongPartition', itemKey(apart.value));
      const writes: Write[] = [
        etag === null ? { kind: 'create', row } : { kind: 'replace', row, etag },
        ...items.map((item): Write => ({
          kind: 'replace',
          row: itemToRow(organisation, { ...item.value, state: 'carded' }),
          etag: item.etag,
        })),
      ];
      const etags = await agenda.batch(writes);
      const newEtag = etags?.[0];
      if (newEtag !== undefined && newEtag !== null) return { value: card, etag: newEtag };
      return (await ownClaim(agenda, organisation, card)) ?? 'conflict';
    },

    async saveCard(card, etag) {
      const newEtag = await agenda.replace(cardToRow(organisation, card), etag);
      return newEtag === null ? 'conflict' : { value: card, etag: newEtag };
    },

    async plans() {
      const rows = await agenda.query(odata`PartitionKey eq ${ofPlans}`);
      return rows.map(rowToPlan);
    },

    plan,

    async plansOf(subjects) {
      const [first, ...others] = [...subjects].sort();
      if (first === undefined) return new Map();
      const last = others.at(-1);
      const found =
        last === undefined
          ? [await plan(first)]
          : (
              await agenda.query(
                odata`PartitionKey eq ${ofPlans} and RowKey ge ${first} and RowKey le ${last}`,
              )
            ).map(rowToPlan);
      const wanted = new Set(subjects);
      return new Map(
        found.flatMap((one) =>
          one !== null && wanted.has(one.value.subject) ? [[one.value.subject, one]] : [],
        ),
      );
    },

    async savePlans(changes) {
      const etags = await writeEach(
        agenda,
        changes.map(({ plan: changed, etag }): RowWrite => {
          const row = planToRow(organisation, changed);
          return etag === null ? { kind: 'create', row } : { kind: 'replace', row, etag };
        }),
      );
      return changes.map(({ plan: value }, place) => {
        const etag = etags[place] ?? null;
        return etag === null ? 'conflict' : { value, etag };
      });
    },

    async deletePlan({ value, etag }) {
      const { partitionKey, rowKey } = planToRow(organisation, value);
      await agenda.remove({ partitionKey, rowKey, etag });
    },
  };
};

const pageOf = (rows: readonly StoredRow[]): AgendaDay => ({
  items: rows.filter((row) => !isCardRow(row)).map(rowToItem),
  cards: rows.filter(isCardRow).map(rowToCard),
});

/** A claim made earlier with the same nonce and still held: the caller asks again after a lost answer. */
const ownClaim = async (agenda: Table, organisation: string, card: AgendaCard) => {
  const stored = await agenda.get(agendaPartition(organisation, card), cardKey(card));
  if (stored === null) return null;
  const held = rowToCard(stored);
  return held.value.nonce === card.nonce && held.value.state === 'sending' ? held : null;
};
