import { importReview, type Imported } from '../../src/app/importReview';
import { publishReview } from '../../src/app/publishReview';
import type { Outcome } from '../../src/domain/refusal';
import { openWorld, type World } from '../support/world';

jest.setTimeout(60_000);
let world: World;
beforeAll(async () => {
  world = await openWorld('2026-03-02T10:00:00+01:00');
});
afterAll(() => world.close());
beforeEach(() => world.newOrganisation());
afterEach(() => world.proxy.mend());

const letter = 'Ett missiv som ingen förstår.';
const completion = { title: 'Granskning av biblioteken', dueDate: '2026-05-29' };
const imported = (outcome: Outcome<Imported>): Imported => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const stored = async () => (await world.services.reviews.reviews()).map(({ value }) => value);

it('gives the review that stands, when it completes an import that died after its first write', async () => {
  let writes = 0;
  world.proxy.hurt(
    { status: 400 },
    { matching: ({ method }) => method !== 'GET' && (writes += 1) > 1, times: Infinity },
  );
  await expect(importReview(world.services, letter, completion)).rejects.toThrow();
  world.proxy.mend();
  expect(await stored()).toEqual([]);
  world.restart();
  const { review, created } = imported(await importReview(world.services, letter, completion));
  expect(created).toBe(true);
  expect(await stored()).toEqual([review]);
  // It can be gone on with: what it lacks is said of it, and not that it does not exist.
  expect(await publishReview(world.services, review.id)).toMatchObject({
    ok: false,
    refusal: { code: 'reviewIncomplete' },
  });
});

it('gives each of several at once the one review that they have made', async () => {
  for (let round = 0; round < 5; round += 1) {
    world.newOrganisation();
    const all = (
      await Promise.all([1, 2, 3, 4].map(() => importReview(world.services, letter, completion)))
    ).map(imported);
    const [only, ...others] = await stored();
    expect(others).toEqual([]);
    expect(all.map(({ review }) => review)).toEqual([only, only, only, only]);
    expect(all.filter(({ created }) => created)).toHaveLength(1);
  }
});
