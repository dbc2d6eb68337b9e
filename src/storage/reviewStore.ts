import { odata } from '@azure/data-tables';
import { requestId } from '../domain/request.js';
import type { Review } from '../domain/review.js';
import type { NewRequest, ReviewStore } from '../ports/reviewStore.js';
import { linkAfter } from './chain.js';
import { createMissing, type RowGroup } from './createMissing.js';
import { checkOrganisation, key } from './keys.js';
import { textRows } from './factRows.js';
import { spread } from './longRow.js';
import { openCopies, type RequestTables } from './openCopies.js';
import { markerToRow, openToRow } from './openRows.js';
import { headToRow, placeOf, recommendationsToRow } from './requestRows.js';
import {
  letterKey,
  letterToRow,
  reviewsPartition,
  reviewToRow,
  rowToReview,
  rowToReviewId,
} from './reviewRows.js';
import { StorageError } from './storageError.js';
import type { Tables } from './tables.js';

/**
 * Reviews of one organisation over Azure Tables. Publishing is: save the review as `publishing`,
 * `writeRequests`, save it as `published`; whatever broke off is completed by doing it again. Until the review
 * is saved as `published`, a marker among the open rows keeps its requests out of sight.
 */
export const reviewStore = (
  tables: RequestTables & Pick<Tables, 'people'>,
  organisationId: string,
): ReviewStore => {
  const { people, records, open } = tables;
  const organisation = checkOrganisation(organisationId);
  const copies = openCopies(tables, organisation);
  const partition = reviewsPartition(organisation);

  const review: ReviewStore['review'] = async (id) => {
    const row = await records.get(partition, id);
    return row && rowToReview(row);
  };

  return {
    review,

    async reviews() {
      const rows = await records.query(odata`PartitionKey eq ${partition}`);
      return rows
        .map(rowToReview)
        .sort(
          ({ value: one }, { value: other }) =>
            compare(other.importedAt, one.importedAt) || compare(one.id, other.id),
        );
    },

    async unfinished() {
      const rows = await records.query(odata`PartitionKey eq ${partition} and unfinished eq ${true}`);
      return rows.map((row) => row.rowKey);
    },

    async importReview(draft) {
      const claimed = await people.create(letterToRow(organisation, draft));
      const id = claimed === null ? await reviewIdOfLetter(draft.letterHash) : draft.id;
      // The letter's row can be all that an import left that was cut off: then this one completes it.
      if (claimed === null && (await review(id)) !== null) return { created: false, id };
      const etag = await records.create(reviewToRow(organisation, { ...draft, id }));
      return { created: etag !== null, id };
    },

    async saveReview(changed, etag) {
      if ((await records.replace(reviewToRow(organisation, changed), etag)) === null) return 'conflict';
      if (changed.state === 'published') await copies.reveal(changed.id);
      return 'saved';
    },

    async writeRequests(publishing, requests) {
      const marker: RowGroup = [markerToRow(organisation, publishing.id)];
      const first = requests.map((request) => firstRows(organisation, publishing, request));
      await createMissing(open, [marker, ...first.map(({ copies: rows }) => rows)], () =>
        copies.openRowsOf(publishing.id),
      );
      await createMissing(
        records,
        first.map(({ truth }) => truth),
        async () => [...(await copies.headsOf(publishing.id)).values()],
      );
    },
  };

  async function reviewIdOfLetter(hash: string): Promise<string> {
    const row = await people.get(organisation, letterKey(hash));
    if (row === null)
      throw new StorageError('unreadableRow', `${key(organisation)} / ${letterKey(hash)} is gone`);
    return rowToReviewId(row);
  }
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What stands of a request when it begins. */
const firstRows = (organisation: string, review: Review, { request, recommendations, event }: NewRequest) => {
  if (request.id !== requestId(review.id, request.boardId))
    throw new StorageError('wrongPartition', `${request.id} is none of ${review.id}`);
  const place = placeOf(organisation, request.id);
  const { row, tip } = linkAfter('', place, event);
  const begun = { ...request, sequence: event.sequence, tip };
  const truth: RowGroup = [
    headToRow(place, begun),
    row,
    ...spread(recommendationsToRow(place, recommendations)),
  ];
  const asked = textRows(organisation, request.id, { recommendations, answers: null });
  const [copy, texts] = [openToRow(organisation, begun, ''), asked.length === 1 ? asked : []];
  const copies: RowGroup = [copy, ...texts];
  return { copies, truth };
};
