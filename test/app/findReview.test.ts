import { everyReview, findReview, unsentFirst } from '../../src/app/findReview';
import { publishReview } from '../../src/app/publishReview';
import type { Review } from '../../src/domain/review';
import { openWorld, type World } from '../support/world';

jest.setTimeout(60_000);
let world: World;
beforeAll(async () => {
  world = await openWorld('2023-02-01T10:00:00+01:00');
});
afterAll(() => world.close());

const boards = [{ board: 'Kulturnämnden', recommendations: ['Ett.'] }];
const found = async (query: string, groups?: Parameters<typeof findReview>[2]): Promise<unknown> => {
  const outcome = await findReview(world.services, query, groups);
  return outcome.ok ? outcome.value : outcome.refusal;
};
const draft = (id: string, title: string | null, reportNumber: string | null, given: Partial<Review> = {}) =>
  world.draft(boards, { id, title, reportNumber, registryNumber: null, ...given });

beforeEach(async () => {
  world.newOrganisation();
  await draft('sent', 'Granskning av biblioteken', '3 – 2023');
  await publishReview(world.services, 'sent');
  await draft('later', 'Granskning av biblioteken och arkiven', '5 – 2023');
  await draft('bare', null, null);
});

it('finds what was sent by id, number or title, and drafts by their id alone', async () => {
  for (const query of ['sent', ' sent ', '3', '3 – 2023', 'granskning av biblioteken'])
    expect(await found(query)).toBe('sent');
  expect(await found('later')).toBe('later');
  expect(await found('5')).toEqual({ code: 'noSuchReview', query: '5' });
});

it('finds drafts too where every review can be meant', async () => {
  expect(await found('3', everyReview)).toBe('sent');
  expect(await found('5', everyReview)).toBe('later');
  expect(await found('arkiven', everyReview)).toBe('later');
  expect(await found('bare', everyReview)).toBe('bare');
  expect(await found('biblioteken', everyReview)).toEqual({
    code: 'severalReviews',
    query: 'biblioteken',
    candidates: ['Granskning av biblioteken och arkiven', 'Granskning av biblioteken'],
  });
});

it('means for who publishes what has not been sent out, also if its publication was cut off', async () => {
  expect(await found('biblioteken', unsentFirst)).toBe('later');
  const held = (await world.services.reviews.review('later'))!;
  await world.services.reviews.saveReview({ ...held.value, state: 'publishing' }, held.etag);
  expect(await found('5 – 2023', unsentFirst)).toBe('later');
  // What has been sent is told for what it is.
  expect(await found('3', unsentFirst)).toBe('sent');
  expect(await found('sent', unsentFirst)).toBe('sent');
  expect(await found('skolor', unsentFirst)).toEqual({ code: 'noSuchReview', query: 'skolor' });
});
