import { leaveStep } from '../../src/app/answerStep';
import { publishReview } from '../../src/app/publishReview';
import { registerDecision } from '../../src/app/registerDecision';
import { submitResponse } from '../../src/app/submitResponse';
import type { Person } from '../../src/domain/person';
import type { ProxiedRequest } from '../support/faultyProxy';
import { openWorld, type World } from '../support/world';

const start = '2023-02-01T10:00:00+01:00';
const today = '2023-02-01';
const decision = { decidedOn: '2023-01-31', paragraph: '§ 12', registryNumber: '' };

let world: World;
let karin: Person;
let reviewId: string;
beforeAll(async () => {
  world = await openWorld(start);
});
afterAll(() => world.close());
const begin = async (): Promise<void> => {
  world.newOrganisation();
  await world.addBoards('Kulturnämnden');
  karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden');
  await world.addPerson('revisor', 'auditor');
  reviewId = await world.draft([
    { board: 'Kulturnämnden', recommendations: ['Ett.'] },
    { board: 'Namnkommittén', recommendations: ['Två.'] },
  ]);
};

const requestId = async (): Promise<string> => {
  const review = await world.services.reviews.review(reviewId);
  return `${reviewId}.${review?.value.boards[0]?.boardId ?? ''}`;
};
const publish = () => publishReview(world.services, reviewId);
const submit = async () => submitResponse(world.services, karin, await requestId());
const decide = async () => registerDecision(world.services, karin, await requestId(), decision);
const answer = async () =>
  leaveStep(
    world.services,
    karin,
    {
      requestId: await requestId(),
      slot: 1,
      baseVersion: 0,
      fields: { measure: 'none', reason: 'Uppdraget har upphört.' },
    },
    'next',
  );

/** News of one kind that stands on today's agenda, superseded or not, as `person step`. */
const news = async (kind: string): Promise<string[]> =>
  (await world.agenda.day(today)).items
    .filter(({ value }) => value.kind === kind)
    .map(({ value }) => `${value.personId} ${value.step}`)
    .sort();

const told = async (): Promise<Record<string, string[]>> => ({
  newRequest: await news('newRequest'),
  submitted: await news('submitted'),
  decided: await news('decided'),
});

/** The truth, its copy and the index say the same, and nothing happened twice. */
const agreement = async (history: readonly string[], state: string): Promise<void> => {
  const id = await requestId();
  const { requests } = world.services;
  const events = await requests.events(id);
  expect(events.map(({ kind }) => kind)).toEqual(history);
  expect(events.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));
  // The copies first: to read the file mends them.
  const [open, closed] = [await requests.open(), await requests.closed()];
  const held = await requests.request(id);
  const truth = (await requests.file(id))?.file.request;
  expect(truth).toMatchObject({ state, sequence: history.length });
  expect(held?.request).toEqual(truth);
  expect(open.filter((one) => one.id === id)).toEqual(state === 'answered' ? [] : [truth]);
  expect(closed.filter((one) => one.id === id)).toEqual(state === 'answered' ? [truth] : []);
  expect(await requests.reconcile()).toBe(0);
};

/**
 * Runs the command, and what it leaves to be done behind its acknowledgement, in a process whose storage is gone from
 * its n-th write on; false: all of it came through. To die at a read leaves what dying at the write after it leaves.
 */
const dies = async (command: () => Promise<unknown>, nth: number): Promise<boolean> => {
  world.proxy.mend();
  let writes = 0;
  const isGone = ({ method }: ProxiedRequest): boolean => {
    if (method !== 'GET') writes += 1;
    return writes > nth;
  };
  world.proxy.hurt({ status: 400 }, { matching: isGone, times: Infinity });
  await command().catch(() => undefined);
  await world.settled();
  world.proxy.mend();
  world.restart();
  return writes > nth;
};

interface Story {
  /** What has happened before. */
  readonly before: readonly (() => Promise<unknown>)[];
  readonly command: () => Promise<unknown>;
  readonly check: () => Promise<void>;
}

/** The command dies at each of its writes in turn; returns how many it needs. */
const atEachWrite = async (story: Story, recover: () => Promise<unknown>): Promise<number> => {
  for (let nth = 0; ; nth += 1) {
    await begin();
    for (const step of story.before) await step();
    await world.settled();
    const died = await dies(story.command, nth);
    if (!died) return nth;
    await recover();
    await world.settled();
    await story.check();
  }
};

const secretaries = ['karin 1'];
const stories: Readonly<Record<'publish' | 'answer' | 'submit' | 'decide', Story>> = {
  publish: {
    before: [],
    command: publish,
    check: async () => {
      await agreement(['published'], 'notStarted');
      expect(await world.services.requests.open()).toHaveLength(2);
      expect((await world.services.people.boards()).map(({ value }) => value.name).sort()).toEqual([
        'Kulturnämnden',
        'Namnkommittén',
      ]);
      await world.deliverDue();
      expect(await told()).toEqual({ newRequest: secretaries, submitted: [], decided: [] });
    },
  },
  answer: {
    before: [publish],
    command: answer,
    check: () => agreement(['published', 'answerSaved'], 'draft'),
  },
  submit: {
    before: [publish, answer],
    command: submit,
    check: async () => {
      await agreement(['published', 'answerSaved', 'submitted'], 'submitted');
      await world.deliverDue();
      expect(await told()).toEqual({ newRequest: secretaries, submitted: ['revisor 3'], decided: [] });
    },
  },
  decide: {
    before: [publish, answer, submit],
    command: decide,
    check: async () => {
      await agreement(['published', 'answerSaved', 'submitted', 'decided'], 'answered');
      await world.deliverDue();
      expect(await told()).toEqual({
        newRequest: secretaries,
        submitted: ['revisor 3'],
        decided: ['revisor 4'],
      });
      for (const { value } of await world.agenda.plans())
        if (value.subject === (await requestId()))
          expect(value.next.filter(({ kind, state }) => kind === 'reminder' && state === 'planned')).toEqual(
            [],
          );
    },
  },
};

it.each(['publish', 'answer', 'submit', 'decide'] as const)(
  'to %s can be said again, wherever the process died',
  async (name) => {
    const needed = await atEachWrite(stories[name], stories[name].command);
    expect(needed).toBeGreaterThan(1);
  },
  300_000,
);

/** The sweeper finishes what was committed; what was not has not happened. */
it.each(['submit', 'decide'] as const)(
  'what was committed of a command to %s is finished by the next pass alone',
  async (name) => {
    const story = stories[name];
    const state = name === 'submit' ? 'submitted' : 'answered';
    let finished = 0;
    await atEachWrite(
      {
        ...story,
        check: async () => {
          const truth = (await world.services.requests.file(await requestId()))?.file.request;
          if (truth?.state !== state) return;
          finished += 1;
          await story.check();
        },
      },
      () => world.deliverDue(),
    );
    expect(finished).toBeGreaterThan(1);
  },
  300_000,
);

it('a published review is told of by the next pass alone; one that is not yet stays out of sight', async () => {
  let finished = 0;
  await atEachWrite(
    {
      ...stories.publish,
      check: async () => {
        const state = (await world.services.reviews.review(reviewId))?.value.state;
        if (state === 'published') {
          finished += 1;
          await stories.publish.check();
        } else {
          expect(await world.services.requests.open()).toEqual([]);
          expect(await told()).toEqual({ newRequest: [], submitted: [], decided: [] });
        }
      },
    },
    () => world.deliverDue(),
  );
  expect(finished).toBeGreaterThan(1);
}, 300_000);
