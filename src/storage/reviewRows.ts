import { z } from 'zod';
import { letterFields, mustFields, type Review, type ReviewChange } from '../domain/review.js';
import { remarkSchema } from '../ports/letterRemark.js';
import { key } from './keys.js';
import { ownRhythmSchema, rhythmSchema } from './rhythmSchema.js';
import { fromBody, toBody, versioned, type RowDraft, type StoredRow } from './row.js';

const changeMade = {
  reason: z.string().nullable(),
  by: z.string().nullable(),
  byName: z.string(),
  at: z.string(),
  key: z.string(),
  finished: z.boolean(),
};
const changeSchema: z.ZodType<ReviewChange> = z.union([
  z.object({ kind: z.enum(['dueDate', 'withdrawal']), from: z.string(), to: z.string(), ...changeMade }),
  z.object({
    kind: z.literal('rhythm'),
    from: rhythmSchema.nullable(),
    to: rhythmSchema.nullable(),
    ...changeMade,
  }),
]);

const reviewSchema: z.ZodType<Review> = z.object({
  id: z.string(),
  state: z.enum(['draft', 'publishing', 'published']),
  title: z.string().nullable(),
  reportNumber: z.string().nullable(),
  registryNumber: z.string().nullable(),
  followsUp: z.string().nullable(),
  issuer: z.string().nullable(),
  decidedOn: z.string().nullable(),
  dueDate: z.string().nullable(),
  boards: z.array(
    z.object({ name: z.string(), recommendations: z.array(z.string()), boardId: z.string().nullable() }),
  ),
  rhythm: ownRhythmSchema,
  rhythmVersion: z.number().default(0),
  forInformation: z.array(z.string()),
  missing: z.array(z.enum(mustFields)),
  doubtful: z.array(z.enum(letterFields)),
  remarks: z.array(remarkSchema),
  letterHash: z.string(),
  importedAt: z.string(),
  publishedAt: z.string().nullable(),
  changes: z.array(changeSchema).default([]),
});

/** All reviews lie side by side, so that their list is one query. No review's own partition is called so. */
export const reviewsPartition = (organisation: string): string => key(organisation, '', 'reviews');

export const reviewToRow = (organisation: string, review: Review): RowDraft => ({
  partitionKey: reviewsPartition(organisation),
  rowKey: review.id,
  columns: { unfinished: review.changes.at(-1)?.finished === false },
  body: toBody(review),
});
export const rowToReview = versioned(reviewSchema);

/** Says which review a letter became; whoever creates it has imported the letter. */
const letterSchema = z.object({ reviewId: z.string() });
export const letterKey = (hash: string): string => key('letter', hash);
export const letterToRow = (organisation: string, { letterHash, id }: Review): RowDraft => ({
  partitionKey: organisation,
  rowKey: letterKey(letterHash),
  body: toBody({ reviewId: id }),
});
export const rowToReviewId = (row: StoredRow): string => fromBody(row, letterSchema).reviewId;
