import { delivery } from '../../src/delivery/delivery.js';
import type { Request } from '../../src/domain/request.js';
import type { Review } from '../../src/domain/review.js';
import { itemKey } from '../../src/ports/agendaStore.js';
import type { HeldRequest } from '../../src/ports/requestStore.js';
import { measureStore } from '../../src/storage/measureStore.js';
import { peopleStore } from '../../src/storage/peopleStore.js';
import { requestStore } from '../../src/storage/requestStore.js';
import { reviewStore } from '../../src/storage/reviewStore.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { startAzurite, type TestAzurite } from '../support/azurite.js';
import { auditor, person, request, World } from './world.js';

let azurite: TestAzurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite();
  tables = await openTables({ connectionString: azurite.connectionString });
});
afterAll(() => azurite.stop());

const review: Review = {
  id: 'r1',
  state: 'draft',
  title: 'Granskning av vägunderhållet',
  reportNumber: '4 – 2023',
  registryNumber: null,
  followsUp: null,
  issuer: 'Revisionskontoret',
  decidedOn: '2023-01-26',
  dueDate: '2023-03-31',
  boards: [{ name: 'Vägnämnden', boardId: 'b1', recommendations: ['att följa upp'] }],
  forInformation: [],
  missing: [],
  doubtful: [],
  remarks: [],
  rhythm: null,
  rhythmVersion: 0,
  letterHash: 'hash',
  importedAt: '2023-02-01T08:30:00.000Z',
  publishedAt: null,
  changes: [],
};

/** The world's clock, channel and agenda; people, reviews and requests from the real stores. */
const realWorld = async () => {
  const world = new World(tables, '2023-02-01T10:00');
  const people = peopleStore(tables, world.organisation);
  const requests = requestStore(tables, world.organisation);
  const reviews = reviewStore(tables, world.organisation);
  await people.savePerson(person('p1'), null);
  await people.savePerson(auditor('a1'), null);
  const process = () =>
    delivery({
      agenda: world.agenda,
      people,
      requests,
      measures: measureStore(tables, world.organisation),
      recordMeasures: () => Promise.resolve(),
      messenger: world.messenger,
      cards: {
        cardFor: (_, items) =>
          Promise.resolve({ content: { items: items.map(itemKey) }, summary: 'Påminnelse' }),
      },
      clock: world.clock,
      log: world.log,
      pause: world.pause,
      settings: { digest: false },
    });
  await reviews.importReview(review);
  const save = async (state: Review['state']): Promise<void> => {
    const stored = await reviews.review('r1');
    await reviews.saveReview({ ...stored!.value, state }, stored!.etag);
  };
  const write = async (): Promise<void> => {
    await save('publishing');
    const begun = request('r1.b1');
    const at = begun.publishedAt;
    await reviews.writeRequests({ ...review, state: 'publishing' }, [
      {
        request: begun,
        recommendations: ['att följa upp'],
        event: { sequence: 1, kind: 'published', by: 'a1', byName: 'Anna', at, facts: {} },
      },
    ]);
  };
  const commit = async (kind: 'submitted' | 'decided', next: Partial<Request>): Promise<HeldRequest> => {
    const held = (await requests.request('r1.b1'))!;
    const at = world.clock.now().toUTC().toISO();
    const result = await requests.commit({
      held,
      next: { ...held.request, ...next },
      event: { kind, by: 'p1', byName: 'Karin', at, facts: {} },
      version: null,
      commandKey: kind,
    });
    if (result.outcome !== 'committed') throw new Error('conflict');
    return result.held;
  };
  const decision = {
    decidedOn: '2023-02-01',
    paragraph: '§ 12',
    registryNumber: null,
    registeredBy: 'p1',
    registeredByName: 'Karin',
    registeredAt: '2023-02-01T09:30:00.000Z',
  };
  return { world, people, requests, process, save, write, commit, decision };
};

it('with the real stores: published, reminded, submitted and decided, each told once', async () => {
  const { world, requests, process, save, write, commit, decision } = await realWorld();
  await write();
  // A review that is still publishing is left alone.
  expect(await process().deliverDue()).toMatchObject({ due: 0, next: null });
  await save('published');
  await world.announce(process(), ...(await requests.open()));
  await process().deliverDue();
  world.clock.set('2023-03-01T08:30');
  await process().deliverDue();
  const submitted = await commit('submitted', {
    state: 'submitted',
    submittedAt: '2023-03-01T07:30:00.000Z',
    submittedSequence: 2,
  });
  await world.submit(process(), 'r1.b1', submitted.request);
  await process().deliverDue();
  const decided = await commit('decided', {
    state: 'answered',
    decision: { ...decision, registeredAt: '2023-03-01T07:30:00.000Z' },
  });
  const deciding = process();
  await deciding.notices.responseDecided(decided, []);
  await deciding.settled();
  expect(await requests.open()).toEqual([]);
  await process().deliverDue();
  world.clock.set('2023-03-17T08:30');
  expect(await process().deliverDue()).toMatchObject({ due: 0, next: null });
  expect(world.told()).toEqual([
    'p1 r1.b1 newRequest 1@2023-03-31',
    'p1 r1.b1 reminder -30@2023-03-31',
    'a1 r1.b1 submitted 2@2023-03-31',
    'a1 r1.b1 decided 3@2023-03-31',
  ]);
});

it('with the real stores: what a crash left after each commit is found by the next pass', async () => {
  const { world, people, requests, process, save, write, commit, decision } = await realWorld();
  await write();
  // Planned while still publishing, and then the process dies.
  await world.announce(process(), request('r1.b1'));
  await process().deliverDue();
  await save('published');
  await process().deliverDue();
  await commit('submitted', {
    state: 'submitted',
    submittedAt: '2023-02-01T09:10:00.000Z',
    submittedSequence: 2,
  });
  await process().deliverDue();
  await commit('decided', { state: 'answered', decision });
  world.answer = () => ({ outcome: 'refused', reason: '403', blocked: true });
  await process().deliverDue();
  expect(world.told()).toEqual([
    'p1 r1.b1 newRequest 1@2023-03-31',
    'a1 r1.b1 submitted 2@2023-03-31',
    'a1 r1.b1 decided 3@2023-03-31',
  ]);
  expect(await requests.open()).toEqual([]);
  expect((await people.person('a1'))?.value.reach).toBe('blocked');
  expect(await process().notices.nextReminder(request('r1.b1'))).toBeNull();
});
