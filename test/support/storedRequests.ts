import { createHash } from 'node:crypto';
import type { AnswerFields, AnswerVersion } from '../../src/domain/answer.js';
import { requestId, type Request } from '../../src/domain/request.js';
import type { Review } from '../../src/domain/review.js';
import type { HeldRequest, RequestChange } from '../../src/ports/requestStore.js';
import type { NewRequest, ReviewStore } from '../../src/ports/reviewStore.js';
import { aRequest } from './requests.js';

/** Samples for tests of what stores requests. */
export const sampleReview = (over: Partial<Review> = {}): Review => ({
  id: 'r1',
  state: 'draft',
  title: 'Granskning av kösituationen',
  reportNumber: '7 av 2023',
  registryNumber: 'REV 2023-17',
  followsUp: null,
  issuer: 'Revisorerna i Region Exempel',
  decidedOn: '2023-01-26',
  dueDate: '2023-03-31',
  boards: [{ name: 'Regionstyrelsen', boardId: 'b1', recommendations: ['säkerställer att köerna mäts'] }],
  forInformation: ['Regionfullmäktige'],
  missing: [],
  doubtful: ['followsUp'],
  remarks: [{ code: 'formDiffers', board: 'Regionstyrelsen', recommendation: 1, annex: 'a', form: 'b' }],
  rhythm: null,
  rhythmVersion: 0,
  letterHash: createHash('sha256').update('r1').digest('hex'),
  importedAt: '2023-02-01T09:00:00.000Z',
  publishedAt: null,
  changes: [],
  ...over,
});

export const sampleRequest = (reviewId: string, boardId: string, over: Partial<Request> = {}): Request =>
  aRequest({
    id: requestId(reviewId, boardId),
    reviewId,
    boardId,
    boardName: `Nämnden för ${boardId}`,
    ...over,
  });

export const sampleNewRequest = (reviewId: string, boardId: string): NewRequest => ({
  request: sampleRequest(reviewId, boardId),
  recommendations: ['säkerställer att köerna mäts', 'följer upp vårdgarantin i åtta 📈 områden'],
  event: {
    sequence: 1,
    kind: 'published',
    by: null,
    byName: 'Kommandoraden',
    at: '2023-02-02T09:00:00.000Z',
    facts: { dueDate: '2023-03-31' },
  },
});

/** From draft to published, as the use case does it. */
export const publishSample = async (
  reviews: ReviewStore,
  boardIds: readonly string[],
  reviewId = 'r1',
): Promise<void> => {
  const review = sampleReview({ id: reviewId, letterHash: `hash-${reviewId}` });
  await reviews.importReview(review);
  await finishPublishing(reviews, boardIds, reviewId);
};

/** Publishes, or completes what a crash has left of it. */
export const finishPublishing = async (
  reviews: ReviewStore,
  boardIds: readonly string[],
  reviewId = 'r1',
): Promise<void> => {
  let held = (await reviews.review(reviewId))!;
  if (held.value.state === 'draft') {
    await reviews.saveReview({ ...held.value, state: 'publishing' }, held.etag);
    held = (await reviews.review(reviewId))!;
  }
  if (held.value.state === 'published') return;
  await reviews.writeRequests(
    held.value,
    boardIds.map((boardId) => sampleNewRequest(reviewId, boardId)),
  );
  const saved = await reviews.saveReview(
    { ...held.value, state: 'published', publishedAt: '2023-02-02T09:00:00.000Z' },
    held.etag,
  );
  if (saved === 'conflict') throw new Error('conflict');
};

const by = '11111111-2222-3333-4444-555555555555';

export const saveAnswer = (
  held: HeldRequest,
  slot: number,
  fields: AnswerFields,
  commandKey: string,
): RequestChange => {
  const mark = held.request.marks.find((one) => one.slot === slot)!;
  const version: AnswerVersion = {
    slot,
    version: mark.latest + 1,
    baseVersion: mark.current,
    fields,
    by,
    byName: 'Åsa Öberg',
    at: '2023-02-03T10:00:00.000Z',
  };
  return {
    held,
    next: {
      ...held.request,
      state: 'draft',
      marks: held.request.marks.map((one) =>
        one.slot === slot ? { ...one, current: version.version, latest: version.version } : one,
      ),
    },
    event: {
      kind: 'answerSaved',
      by,
      byName: 'Åsa Öberg',
      at: version.at,
      facts: { slot, version: version.version, fields: 'sha256' },
    },
    version,
    commandKey,
  };
};

export const decide = (held: HeldRequest, commandKey = 'decide'): RequestChange => ({
  held,
  next: {
    ...held.request,
    state: 'answered',
    decision: {
      decidedOn: '2023-03-20',
      paragraph: '41',
      registryNumber: null,
      registeredBy: by,
      registeredByName: 'Åsa Öberg',
      registeredAt: '2023-03-21T08:00:00.000Z',
    },
  },
  event: {
    kind: 'decided',
    by,
    byName: 'Åsa Öberg',
    at: '2023-03-21T08:00:00.000Z',
    facts: { decidedOn: '2023-03-20', paragraph: '41' },
  },
  version: null,
  commandKey,
});
