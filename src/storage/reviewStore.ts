import { odata } from '@azure/data-tables';
import { requestId } from '../domain/request.js';
import type { Review } from '../domain/review.js';
import type { HeldRequest } from '../ports/requestStore.js';
import type { NewRequest, ReviewStore } from '../ports/reviewStore.js';
import { linkAfter } from './chain.js';
import { createMissing, type RowGroup } from './createMissing.js';
import { checkOrganisation, key } from './keys.js';
import { besideOpen } from './factRows.js';
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

    async saveReview(changed, etag, hidden = null) {
      const saved = await records.replace(reviewToRow(organisation, changed), etag);
      if (saved === null) return 'conflict';
      if (changed.state === 'published') await copies.reveal(changed.id, hidden);
      return { value: changed, etag: saved };
    },

    async writeRequests(publishing, requests) {
      const marker: RowGroup = [markerToRow(organisation, publishing.id)];
      const first = requests.map((request) => firstRows(organisation, publishing, request));
      const opened = await createMissing(open, [marker, ...first.map(({ copies: rows }) => rows)], () =>
        copies.openRowsOf(publishing.id),
      );
      const headed = await createMissing(
        records,
        first.map(({ truth }) => truth),
        async () => [...(await copies.headsOf(publishing.id)).values()],
      );
      if (opened === null || headed === null) return null;
      return first.flatMap(({ begun }, place): HeldRequest[] => {
        // The marker comes first.
        const [copy, head] = [opened[place + 1], headed[place]];
        return copy === undefined || head === undefined
          ? []
          : [{ request: begun, token: { head, open: copy } }];
      });
    },
  };

  async function reviewIdOfLetter(hash: string): Promise<string> {
    const row = await people.get(organisation, letterKey(hash));
    if (row === null)
      throw new StorageError('rowMissing', `${key(organisation)} / ${letterKey(hash)} is gone`);
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
  const copies: RowGroup = [
    openToRow(organisation, begun, ''),
    ...besideOpen(organisation, begun, { recommendations, answers: null }),
  ];
  return { begun, copies, truth };
};
