import type { Client } from '../bench/client.js';
import { actionsOf, inputsOf, textsOf } from '../support/cardTree.js';
import { openStorage, Scene, until, type Storage } from './support/scene.js';
import { stoppedInClaim } from './support/stoppedInClaim.js';

jest.setTimeout(300_000);

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.azurite.stop());

const morning = '2023-03-01';
const lease = 5_000;
const [oldDate, newDate] = ['2023-03-31', '2023-04-14'];

interface Case {
  /** Who presses what. */
  readonly by: string;
  readonly press: (requestId: string) => Readonly<Record<string, unknown>>;
  /** What the request is from then on. */
  readonly then: Readonly<Record<string, unknown>>;
}

const cases: Readonly<Record<string, Case>> = {
  'a decision': {
    by: 'karin',
    press: (requestId) => ({
      verb: 'decide',
      requestId,
      decidedOn: '2023-02-28',
      paragraph: '4',
      registryNumber: '',
    }),
    then: { state: 'answered' },
  },
  'a new due date': {
    by: 'auditor',
    press: () => ({ verb: 'saveDates', reviewId: 'r1', fields: ['dueDate'], dueDate: newDate }),
    then: { effectiveDueDate: newDate },
  },
  'an extension': {
    by: 'auditor',
    press: (requestId) => ({
      verb: 'saveExtension',
      requestId,
      fields: ['dueDate', 'reason'],
      dueDate: newDate,
      reason: 'Nämnden sammanträder senare.',
    }),
    then: { effectiveDueDate: newDate },
  },
  'a withdrawal': {
    by: 'auditor',
    press: () => ({
      verb: 'confirmWithdraw',
      reviewId: 'r1',
      fields: ['reason'],
      reason: 'Granskningen görs om.',
    }),
    then: { state: 'withdrawn' },
  },
};

const handIn = async (client: Client, requestId: string): Promise<void> => {
  for (const recommendation of [1, 2])
    await client.press({
      verb: 'save',
      requestId,
      recommendation,
      baseVersion: 0,
      fields: ['measure', 'description'],
      measure: 'planned',
      description: `Åtgärd ${recommendation}`,
    });
  await client.press({ verb: 'submit', requestId });
};

/** One board that was asked a month ago, and its secretary. */
const openScene = (): Promise<Scene> =>
  Scene.open(storage, {
    secretaries: { karin: ['Kulturnämnden'] },
    dueDates: [oldDate],
    publishedAt: '2023-02-01T10:00',
  });

it.each(Object.entries(cases))(
  '%s, while another instance stands still between claim and POST: acknowledged after the lease, and nothing leaves',
  async (name, { by, press, then }) => {
    const scene = await openScene();
    try {
      await scene.told();
      const requestId = scene.requestIds[0]!;
      const other = await scene.start(`${morning}T08:05`);
      if (name === 'a decision') {
        const karin = scene.client(other, 'karin');
        await handIn(karin, requestId);
        karin.close();
      }
      const stopped = await stoppedInClaim(scene, morning, 'karin');
      const client = scene.client(other, by);
      const begun = performance.now();
      expect(JSON.parse((await client.press(press(requestId))).text)).toMatchObject({ statusCode: 200 });
      const acknowledgedAt = performance.now();
      client.close();
      // The claim was seen a little after it was made.
      expect(acknowledgedAt - begun).toBeGreaterThan(lease - 2_000);
      if (then.state === 'answered') scene.acknowledged.decisions.push({ requestId, at: acknowledgedAt });
      expect((await scene.stored()).requests[0]?.head).toMatchObject(then);

      const asked = scene.proxy.requests.length;
      stopped.signal('SIGCONT');
      await until('it to go on', () => scene.proxy.requests.length > asked);
      await scene.settle(morning);
      const told = scene.channel.posts.filter(({ personId, day }) => personId === 'karin' && day === morning);
      expect(told).toEqual([]);
      expect((await scene.verdict(morning)).violations).toEqual([]);
    } finally {
      await scene.close();
    }
  },
);

interface Form {
  /** What the button of a form says that was drawn before anything was changed. */
  readonly button: Readonly<Record<string, unknown>>;
  readonly typed: Readonly<Record<string, string>>;
}
const reviewId = 'r1';
const formsOf = (requestId: string): readonly Form[] => [
  { button: { verb: 'saveDates', reviewId, baseVersion: 0 }, typed: { dueDate: '2023-04-21' } },
  {
    button: { verb: 'saveExtension', requestId, baseVersion: 1 },
    typed: { dueDate: '2023-05-02', reason: 'Sammanträdet är flyttat.' },
  },
  {
    button: { verb: 'confirmWithdraw', reviewId, baseVersion: 0 },
    typed: { reason: 'Granskningen görs om.' },
  },
];

it('a form that was overtaken through another instance sets nothing, and shows the date of today', async () => {
  const scene = await openScene();
  try {
    await scene.told();
    const bots = [await scene.start(`${morning}T08:05`), await scene.start(`${morning}T08:05`)] as const;
    const [one, other] = [scene.client(bots[0], 'auditor'), scene.client(bots[1], 'auditor')];
    const cardAfter = async (client: Client, data: Form['button']): Promise<unknown> =>
      (JSON.parse((await client.press(data)).text) as { value: unknown }).value;
    const forms = formsOf(scene.requestIds[0]!);
    await other.press({ ...forms[0]!.button, dueDate: newDate });

    const again: Form['button'][] = [];
    for (const { button, typed } of forms) {
      const card = await cardAfter(one, { ...button, ...typed });
      const said = textsOf(card).join(' ');
      expect(said).toContain('Det har ändrats sedan kortet kom');
      expect(said).toContain('fre 14 april');
      expect(inputsOf(card).map(({ value }) => value)).toEqual(Object.values(typed));
      const save = actionsOf(card).find(({ verb }) => verb === button.verb);
      again.push({ ...(save?.data as Form['button']), ...typed });
    }
    expect((await scene.stored()).requests[0]?.head).toMatchObject({
      state: 'notStarted',
      dueDate: newDate,
      effectiveDueDate: newDate,
    });

    // The card that said so lets it be set all the same, as long as nobody else does meanwhile.
    expect(textsOf(await cardAfter(one, again[0]!)).join()).toContain('✓ Ny svarsdag: fre 21 april');
    expect(textsOf(await cardAfter(other, again[1]!)).join()).toContain('Det har ändrats sedan kortet kom');
    one.close();
    other.close();
  } finally {
    await scene.close();
  }
});
