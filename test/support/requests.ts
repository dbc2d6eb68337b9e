import type { Request } from '../../src/domain/request.js';

/** A request of an invented board; what a test cares about is given. */
export const aRequest = (given: Partial<Request> = {}): Request => ({
  id: 'review1.board1',
  reviewId: 'review1',
  boardId: 'board1',
  boardName: 'Kulturnämnden',
  reviewTitle: 'Granskning av biblioteken',
  reportNumber: '3 – 2023',
  registryNumber: null,
  issuer: 'Revisorerna',
  letterDecidedOn: '2023-01-10',
  state: 'notStarted',
  dueDate: '2023-03-31',
  effectiveDueDate: '2023-03-31',
  marks: [1, 2, 0].map((slot) => ({
    slot,
    current: 0,
    latest: 0,
    beside: [],
    measure: null,
    complete: slot === 0,
  })),
  publishedAt: '2023-01-12T08:00:00.000Z',
  submittedAt: null,
  submittedSequence: null,
  submittedByName: null,
  decision: null,
  sequence: 1,
  tip: '',
  recentCommands: [],
  ...given,
});
