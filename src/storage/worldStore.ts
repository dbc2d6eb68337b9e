import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { isVisitor } from '../domain/person.js';
import type { Restoring, WholeReview, WorldStore } from '../ports/worldStore.js';
import { bulkRows } from './bulkRows.js';
import { checkOrganisation } from './keys.js';
import { packed } from './packed.js';
import { boardNameToRow, boardToRow, personToRow } from './peopleRows.js';
import { peopleStore } from './peopleStore.js';
import { putBatch } from './putBatch.js';
import { restoredRows, type RestoredRows } from './restoredRows.js';
import { letterToRow, reviewsPartition, reviewToRow } from './reviewRows.js';
import { toBody, versioned, type RowDraft } from './row.js';
import type { Table } from './table.js';
import type { Tables } from './tables.js';
import { wholeReviews } from './wholeReviews.js';

const restoringSchema: z.ZodType<Restoring> = z.object({
  sha256: z.string(),
  startedAt: z.string(),
  reviews: z.number().int(),
});
const rowToRestoring = versioned(restoringSchema);
/** Stands among the people while a restore is on its way. */
const restoringKey = 'restoring';

/** Reviews that are written at once. */
const width = 4;

type Needed = Pick<Tables, 'people' | 'records' | 'open' | 'index'>;

/** Writes the rows of one review's partition and gives the etag that each row has got, in order. */
const putRecords = async (records: Table, rows: readonly RowDraft[]): Promise<string[]> => {
  const etags: string[] = [];
  for (const batch of packed(rows.map((row) => [{ kind: 'put' as const, row }]))) {
    const got = await putBatch(
      records,
      batch.flat().map(({ row }) => row),
    );
    for (const etag of got) etags.push(etag ?? '');
  }
  return etags;
};

/** Everything of one organisation over Azure Tables, in bulk: a storage request for up to a hundred rows. */
export const worldStore = (tables: Needed, organisationId: string): WorldStore => {
  const { people, records } = tables;
  const organisation = checkOrganisation(organisationId);
  const store = peopleStore(tables, organisation);
  const persons = async () => (await store.persons()).map(({ value }) => value);
  const boards = async () => (await store.boards()).map(({ value }) => value);

  const restoring: WorldStore['restoring'] = async () => {
    const row = await people.get(organisation, restoringKey);
    return row && rowToRestoring(row);
  };

  const restoringRow = (state: Restoring): RowDraft => ({
    partitionKey: organisation,
    rowKey: restoringKey,
    body: toBody(state),
  });

  const hasReviews = async (): Promise<boolean> => {
    for await (const page of records.pages(odata`PartitionKey eq ${reviewsPartition(organisation)}`))
      if (page.length > 0) return true;
    return false;
  };

  /** The truth first: a copy without it would be of nothing. */
  const writeReview = async (
    { requests }: WholeReview,
    open: ReturnType<typeof bulkRows>,
    index: ReturnType<typeof bulkRows>,
  ): Promise<void> => {
    const parts = requests.flatMap((whole): RestoredRows[] => restoredRows(organisation, whole));
    const etags = await putRecords(
      records,
      parts.flatMap((part) => part.records),
    );
    let at = 0;
    for (const part of parts) {
      const copies = part.open?.(etags[at] ?? '') ?? [];
      at += part.records.length;
      for (const row of copies) await open.put(row);
      for (const row of part.index) await index.put(row);
    }
  };

  return {
    boards,
    persons,
    reviews: () => wholeReviews(records, organisation),

    async standing() {
      const [known, all, someReviews, underWay] = await Promise.all([
        boards(),
        persons(),
        hasReviews(),
        restoring(),
      ]);
      const isEmpty = known.length === 0 && all.every(isVisitor) && !someReviews;
      return { isEmpty, restoring: underWay };
    },
    restoring,
    beginRestoring: (state) => people.create(restoringRow(state)),
    saveRestoring: (state, etag) => people.replace(restoringRow(state), etag),
    endRestoring: (etag) => people.remove({ partitionKey: organisation, rowKey: restoringKey, etag }),

    async writeBoards(given) {
      const rows = bulkRows(people);
      for (const board of given) {
        await rows.put(boardToRow(organisation, board));
        await rows.put(boardNameToRow(organisation, board));
      }
      await rows.settle();
    },
    async writePersons(given) {
      const known = new Map((await persons()).map((person) => [person.id, person]));
      const rows = bulkRows(people);
      for (const person of given) {
        const { conversation, reach, soughtOn, welcomedAt } = known.get(person.id) ?? person;
        const sought = soughtOn === undefined ? {} : { soughtOn };
        await rows.put(personToRow(organisation, { ...person, conversation, reach, welcomedAt, ...sought }));
      }
      await rows.settle();
    },
    async writeReviews(given) {
      const open = bulkRows(tables.open);
      const index = bulkRows(tables.index);
      const next = given[Symbol.iterator]();
      const work = async (): Promise<void> => {
        for (let one = next.next(); one.done !== true; one = next.next())
          await writeReview(one.value, open, index);
      };
      const workers = Array.from({ length: width }, work);
      try {
        await Promise.all(workers);
        await Promise.all([open.settle(), index.settle()]);
      } catch (error) {
        // Nothing may still be on its way that could come after what a second attempt writes.
        await Promise.allSettled([...workers, open.quiet(), index.quiet()]);
        throw error;
      }
      // Last of all: until a review is published, nobody sees its requests.
      const reviews = bulkRows(records);
      const letters = bulkRows(people);
      for (const { review } of given) {
        await letters.put(letterToRow(organisation, review));
        await reviews.put(reviewToRow(organisation, review));
      }
      await Promise.all([letters.settle(), reviews.settle()]);
    },
  };
};
