import { leaveStep } from '../../src/app/answerStep';
import { finishChanges } from '../../src/app/carryThrough';
import { changeRhythm, openRhythm } from '../../src/app/changeRhythm';
import { changeDueDate, withdrawReview } from '../../src/app/changeReview';
import { saveDueDateInChat, saveExtensionInChat, withdrawInChat } from '../../src/app/changesInChat';
import { grantExtension } from '../../src/app/grantExtension';
import { handlers } from '../../src/app/handlers';
import { openRequest, readResponse } from '../../src/app/openRequest';
import { registerDecision } from '../../src/app/registerDecision';
import { requestHistory } from '../../src/app/requestHistory';
import { status } from '../../src/app/status';
import { submitResponse } from '../../src/app/submitResponse';
import { askAs } from '../../src/app/ask';
import { welcome } from '../../src/app/welcome';
import type { Services } from '../../src/app/services';
import type { Person } from '../../src/domain/person';
import type { Outcome } from '../../src/domain/refusal';
import { rhythmText } from '../../src/domain/rhythm';
import type { Action } from '../../src/ports/actions';
import type { ProxiedRequest } from '../support/faultyProxy';
import { openWorld, type World } from '../support/world';

const start = '2023-02-01T10:00:00+01:00';
const today = '2023-02-01';
const none = { measure: 'none', reason: 'Uppdraget har upphört.' };

let world: World;
let karin: Person;
let anna: Person;
let reviewId: string;
/** Kulturnämnden's and Tekniska nämnden's. */
let ids: string[];
jest.setTimeout(60_000);

beforeAll(async () => {
  world = await openWorld(start);
});
afterAll(() => world.close());

const begin = async (): Promise<void> => {
  world.newOrganisation();
  await world.addBoards('Kulturnämnden', 'Tekniska nämnden');
  karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden', 'Tekniska nämnden');
  anna = await world.addPerson('anna', 'auditor');
  ids = await world.publish([
    { board: 'Kulturnämnden', recommendations: ['Ett.'] },
    { board: 'Tekniska nämnden', recommendations: ['Två.'] },
  ]);
  reviewId = ids[0]!.split('.')[0]!;
};
beforeEach(begin);

const answer = (id: string, reason = none.reason) =>
  leaveStep(
    world.services,
    karin,
    { requestId: id, slot: 1, baseVersion: 0, fields: { ...none, reason } },
    'next',
  );
const submit = async (id: string) => {
  await answer(id);
  return submitResponse(world.services, karin, id);
};
const decide = (id: string) =>
  registerDecision(world.services, karin, id, {
    decidedOn: '2023-01-31',
    paragraph: '12',
    registryNumber: '',
  });
const stored = async (id: string) => (await world.services.requests.request(id))!.request;
const dates = async (id: string): Promise<string> => {
  const { dueDate, effectiveDueDate, state } = await stored(id);
  return `${dueDate} ${effectiveDueDate} ${state}`;
};
const kinds = async (id: string) => (await world.services.requests.events(id)).map(({ kind }) => kind);
const due = (date: string, by: Person | null = anna, form: number | null = null) =>
  changeDueDate(world.services, by, reviewId, date, form);
const withdraw = (reason = 'Görs om nästa år.', by: Person | null = anna) =>
  withdrawReview(world.services, by, reviewId, reason);
const extend = (id: string, dueDate: string, reason = '', by: Person | null = anna) =>
  grantExtension(world.services, by, id, { dueDate, reason });
const code = (outcome: Outcome<unknown>): string | null => (outcome.ok ? null : outcome.refusal.code);
const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
};
/** What is planned for a request, without the day's news. */
const reminders = async (id: string): Promise<string[]> =>
  ((await world.agenda.plan(id))?.value.next ?? [])
    .filter(({ kind, state }) => kind === 'reminder' && state === 'planned')
    .map(({ step, dueDate, day }) => `${step}@${dueDate} ${day}`);

describe('a changed due date', () => {
  it('moves all open requests and their reminders; what is answered stands', async () => {
    await submit(ids[0]!);
    await decide(ids[0]!);
    const { review, requests } = value(await due('2023-04-14'));
    expect(review).toMatchObject({ dueDate: '2023-04-14', state: 'published' });
    expect(requests.map(({ state }) => state)).toEqual(['answered', 'notStarted']);
    expect(await dates(ids[0]!)).toBe('2023-03-31 2023-03-31 answered');
    expect(await dates(ids[1]!)).toBe('2023-04-14 2023-04-14 notStarted');
    expect(await reminders(ids[1]!)).toEqual(['-30@2023-04-14 2023-03-15']);
    const [, event] = await world.services.requests.events(ids[1]!);
    expect(event).toMatchObject({
      kind: 'dueDateChanged',
      by: 'anna',
      byName: 'anna',
      facts: { from: '2023-03-31', to: '2023-04-14' },
    });
  });

  it('leaves an extension that gives more time, and takes up one that does not', async () => {
    await extend(ids[0]!, '2023-05-02');
    await extend(ids[1]!, '2023-04-05');
    await due('2023-04-14');
    expect(await dates(ids[0]!)).toBe('2023-04-14 2023-05-02 notStarted');
    expect(await dates(ids[1]!)).toBe('2023-04-14 2023-04-14 notStarted');
  });

  it('can be moved back, and to the same form delivered four times once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => due('2023-04-14', anna, 0)));
    expect(await kinds(ids[0]!)).toEqual(['published', 'dueDateChanged']);
    value(await due('2023-04-14', anna, 0));
    value(await due('2023-03-31'));
    expect(await reminders(ids[0]!)).toEqual(['-30@2023-03-31 2023-03-01']);
    // A form that comes once more after the date was changed again changes nothing, and says so.
    expect(code(await due('2023-04-14', anna, 0))).toBe('changedMeanwhile');
    expect(await dates(ids[0]!)).toBe('2023-03-31 2023-03-31 notStarted');
  });

  it.each([
    ['2023-02-30', 'dateDoesNotExist'],
    ['31 mars', 'dateDoesNotExist'],
    ['', 'dateDoesNotExist'],
    ['2023-01-31', 'dueDatePassed'],
    ['2023-03-31', 'sameDate'],
    ['2203-03-31', 'dateTooFar'],
  ])('to %j is refused: %s, and the form keeps it', async (date, refusal) => {
    expect(code(await due(date))).toBe(refusal);
    const form = await saveDueDateInChat(world.services, anna, reviewId, { form: 0, dueDate: date });
    expect(value(form)).toMatchObject({
      view: 'dueDateForm',
      typed: { dueDate: date },
      refusal: { code: refusal },
    });
    expect(await kinds(ids[0]!)).toEqual(['published']);
    expect(await due(today)).toMatchObject({ ok: true });
  });

  it('is for auditors, of published reviews that somebody has still to answer', async () => {
    expect(code(await due('2023-04-14', karin))).toBe('auditorsOnly');
    const draft = await world.draft([{ board: 'Kulturnämnden', recommendations: ['Ett.'] }]);
    expect(code(await changeDueDate(world.services, anna, draft, '2023-04-14'))).toBe('notPublished');
    expect(code(await changeDueDate(world.services, anna, 'nosuch', '2023-04-14'))).toBe('noSuchReview');
    for (const id of ids) {
      await submit(id);
      await decide(id);
    }
    expect(code(await due('2023-04-14'))).toBe('nothingOpen');
  });

  it('races with answers, a submission and another auditor: nothing is lost', async () => {
    const maria = await world.addPerson('maria', 'auditor');
    await answer(ids[1]!);
    await Promise.all([
      due('2023-04-14'),
      due('2023-04-21', maria),
      answer(ids[0]!),
      submitResponse(world.services, karin, ids[1]!),
      extend(ids[0]!, '2023-05-02'),
    ]);
    const review = (await world.services.reviews.review(reviewId))!.value;
    expect(review.changes.map(({ finished }) => finished)).toEqual([true, true]);
    expect(await dates(ids[0]!)).toBe(`${review.dueDate!} 2023-05-02 draft`);
    expect(await dates(ids[1]!)).toBe(`${review.dueDate!} ${review.dueDate!} submitted`);
    expect((await kinds(ids[0]!)).sort()).toEqual(
      ['answerSaved', 'dueDateChanged', 'dueDateChanged', 'extended', 'published'].sort(),
    );
  });
});

const rhythm = (days: string, by: Person | null = anna, services: Services = world.services) =>
  changeRhythm(services, by, reviewId, days);
/** The day before which a rhythm's first reminder of 31 March falls. */
const firstReminders: Readonly<Record<string, string>> = {
  '': '-30@2023-03-31 2023-03-01',
  '10,0': '-10@2023-03-31 2023-03-21',
  '20,0': '-20@2023-03-31 2023-03-10',
};
/** The review, its open requests and what is planned for them follow the same rhythm; which. */
const inStep = async (expected: string | null = null): Promise<void> => {
  const review = (await world.services.reviews.review(reviewId))!.value;
  const days = review.rhythm === null ? '' : rhythmText(review.rhythm);
  if (expected !== null) expect(days).toBe(expected);
  for (const id of ids) {
    expect((await stored(id)).rhythm).toEqual(review.rhythm);
    expect(await reminders(id)).toEqual([firstReminders[days]]);
  }
  expect(review.changes.every(({ finished }) => finished)).toBe(true);
};

describe('a changed rhythm', () => {
  it('is noted once in each open request, and not again when it is said again', async () => {
    value(await rhythm('0, 10'));
    value(await rhythm('10,0'));
    await inStep('10,0');
    expect((await world.services.requests.events(ids[0]!)).slice(1)).toMatchObject([
      { kind: 'rhythmChanged', by: 'anna', byName: 'anna', facts: { days: '10,0' } },
    ]);
    value(await rhythm('standard', null));
    await inStep('');
    value(await rhythm('10,0'));
    await inStep('10,0');
    expect(await kinds(ids[1]!)).toEqual(['published', ...Array<string>(3).fill('rhythmChanged')]);
  });

  it('goes beside changes of the due date, and not into a withdrawn review', async () => {
    value(await rhythm('10,0'));
    value(await due('2023-04-14'));
    expect(await reminders(ids[0]!)).toEqual(['-10@2023-04-14 2023-04-04']);
    await withdraw();
    expect(code(await rhythm('20,0'))).toBe('reviewWithdrawn');
    expect(code(await openRhythm(world.services, anna, reviewId))).toBe('reviewWithdrawn');
    expect(await world.services.reviews.review(reviewId)).toMatchObject({
      value: { rhythm: { steps: [10, 0] }, changes: [{ kind: 'rhythm' }, {}, { kind: 'withdrawal' }] },
    });
  });

  it('of a draft is the review’s alone', async () => {
    const draft = await world.draft([{ board: 'Kulturnämnden', recommendations: ['Ett.'] }]);
    value(await changeRhythm(world.services, anna, draft, '10,0'));
    const { changes, rhythm: days } = (await world.services.reviews.review(draft))!.value;
    expect([changes, days]).toEqual([[], { steps: [10, 0] }]);
  });

  it('races with another one in another process: all end with the same', async () => {
    for (let round = 0; round < 6; round += 1) {
      const one = world.services;
      world.restart();
      const other = world.services;
      // Each in turn is slow to reach one of the requests.
      const slow = round % 2 === 0 ? '10,0' : '20,0';
      const isSlow = ({ url, body }: ProxiedRequest): boolean =>
        url.includes('$batch') && body.includes('rhythmChanged') && body.includes(slow);
      world.proxy.hurt({ delayMilliseconds: 150 }, { matching: isSlow, after: 1 });
      const changed = await Promise.all([rhythm('10,0', anna, one), rhythm('20,0', null, other)]);
      for (const outcome of changed) value(outcome);
      world.proxy.mend();
      await inStep();
      expect(await kinds(ids[0]!)).toHaveLength(3);
      await begin();
    }
  });

  it('that reached some requests only is carried to all when it is said again', async () => {
    const held = (await world.services.requests.request(ids[0]!))!;
    const steps = [10, 0];
    await world.services.requests.commit({
      held,
      next: { ...held.request, rhythm: { steps } },
      event: { kind: 'rhythmChanged', by: null, byName: '', at: '2023-02-01T09:00:00.000Z', facts: {} },
      version: null,
      commandKey: 'earlier',
    });
    value(await rhythm('standard'));
    await inStep('');
  });
});

describe('an extension', () => {
  it('gives one board more time; the due date stays beside it', async () => {
    const reason = 'Sammanträdet är flyttat.\u2028Nytt datum 🗓️ "12 april"';
    value(await extend(ids[0]!, '2023-04-14', reason));
    expect(await dates(ids[0]!)).toBe('2023-03-31 2023-04-14 notStarted');
    expect(await dates(ids[1]!)).toBe('2023-03-31 2023-03-31 notStarted');
    expect(await reminders(ids[0]!)).toEqual(['-30@2023-04-14 2023-03-15']);
    const [, event] = await world.services.requests.events(ids[0]!);
    expect(event).toMatchObject({ kind: 'extended', by: 'anna', reason });
    // The chain holds the hash alone, so that the text can be removed.
    expect(JSON.stringify(event!.facts)).not.toContain('Sammanträdet');
    expect(event!.facts.reason).toMatch(/^[0-9a-f]{64}$/);
  });

  it('can be shortened and taken back, and is granted once however often the form comes', async () => {
    const form = (dueDate: string) =>
      saveExtensionInChat(world.services, anna, ids[0]!, { form: 1, dueDate, reason: 'x' });
    for (let times = 0; times < 4; times++)
      expect(value(await form('2023-04-14'))).toMatchObject({ view: 'extended' });
    expect(await kinds(ids[0]!)).toEqual(['published', 'extended']);
    value(await extend(ids[0]!, '2023-04-07'));
    value(await extend(ids[0]!, '2023-03-31'));
    expect(await dates(ids[0]!)).toBe('2023-03-31 2023-03-31 notStarted');
    expect(await reminders(ids[0]!)).toEqual(['-30@2023-03-31 2023-03-01']);
  });

  it.each([
    ['2023-02-30', '', 'dateDoesNotExist'],
    ['2023-01-31', '', 'dueDatePassed'],
    ['2023-03-31', '', 'sameDate'],
    ['2023-03-15', '', 'extensionNotLater'],
    ['2203-03-31', '', 'dateTooFar'],
    ['2023-04-14', 'ord '.repeat(7500).trim(), 'reasonTooLong'],
  ])('until %j is refused, and the form keeps what was typed', async (dueDate, reason, refusal) => {
    expect(code(await extend(ids[0]!, dueDate, reason))).toBe(refusal);
    const form = await saveExtensionInChat(world.services, anna, ids[0]!, { form: 1, dueDate, reason });
    expect(value(form)).toMatchObject({
      view: 'extensionForm',
      typed: { dueDate, reason },
      refusal: { code: refusal },
    });
    expect(await kinds(ids[0]!)).toEqual(['published']);
  });

  it('is refused for what is answered, withdrawn or not there, and to those who are no auditors', async () => {
    expect(code(await extend(ids[0]!, '2023-04-14', '', karin))).toBe('auditorsOnly');
    expect(code(await extend('nosuch.board', '2023-04-14'))).toBe('noSuchRequest');
    expect(code(await extend('../x', '2023-04-14'))).toBe('noSuchRequest');
    await submit(ids[0]!);
    value(await extend(ids[0]!, '2023-04-14'));
    await decide(ids[0]!);
    expect(code(await extend(ids[0]!, '2023-04-21'))).toBe('alreadyAnswered');
    await withdraw();
    expect(code(await extend(ids[1]!, '2023-04-21'))).toBe('requestWithdrawn');
  });

  it('shows in answers, with the date before', async () => {
    await extend(ids[0]!, '2023-04-14');
    const asked = await askAs(world.services, anna, 'hur går det för kulturnämnden?', 'sv');
    expect(asked.view).toMatchObject({ view: 'answer', changes: { of: 'request', requestId: ids[0] } });
    expect(JSON.stringify(asked.view)).toContain('fre 31 mars, anstånd till fre 14 april');
    const date = await askAs(world.services, anna, 'när ska kulturnämnden svara?', 'sv');
    expect(date).toMatchObject({ date: '2023-04-14' });
    expect(JSON.stringify(date.view)).toContain('anstånd, svarsdagen var fre 31 mars');
    const mine = await askAs(world.services, karin, 'hur går det för kulturnämnden?', 'sv');
    expect(mine.view).toMatchObject({ changes: null });
  });
});

describe('a withdrawn review', () => {
  it('closes what is open, keeps what was written, and is counted nowhere', async () => {
    await answer(ids[0]!, 'Ett utkast.');
    await submit(ids[1]!);
    await decide(ids[1]!);
    value(await withdraw('Görs om nästa år.'));
    expect(await dates(ids[0]!)).toBe('2023-03-31 2023-03-31 withdrawn');
    expect(await reminders(ids[0]!)).toEqual([]);
    expect(await world.services.requests.open()).toEqual([]);
    expect((await world.services.requests.closed()).map(({ id }) => id)).toEqual([ids[1]]);
    expect((await status(world.services)).map(({ state }) => state)).toEqual(['answered']);
    expect(await welcome(world.services, anna)).toMatchObject({
      counts: { answered: 1, draft: 0 },
      rows: [],
    });
    expect(await welcome(world.services, karin)).toMatchObject({ rows: [] });
    const asked = await askAs(world.services, anna, 'vilka nämnder har inte svarat?', 'sv');
    expect(asked.count).toBe(0);
    const read = value(await readResponse(world.services, karin, ids[0]!));
    expect(read).toMatchObject({ view: 'response', answers: [{ fields: { reason: 'Ett utkast.' } }] });
    // Nobody has handed that in: it stays the board's own.
    expect(value(await openRequest(world.services, anna, ids[0]!, null))).toMatchObject({
      answers: [],
      withheld: true,
    });
    expect(await world.services.requests.reconcile()).toBe(0);
  });

  it('says so when somebody asks for it', async () => {
    await withdraw();
    const asked = await askAs(world.services, anna, 'hur går det med rapport 3?', 'sv');
    expect(asked.view).toMatchObject({ figure: 'Återkallad', changes: null });
  });

  it('shows today’s state on every old card, and gives back what was typed', async () => {
    await answer(ids[0]!);
    await withdraw('Görs om nästa år.');
    const [id] = ids as [string];
    const { services } = world;
    for (const pressed of [
      openRequest(services, karin, id, 1),
      submitResponse(services, karin, id),
      decide(id),
    ])
      expect(value(await pressed)).toMatchObject({
        view: 'response',
        head: { row: { state: 'withdrawn' } },
        withdrawal: { byName: 'anna', reason: 'Görs om nästa år.' },
      });
    const typed: Action = {
      verb: 'save',
      requestId: id,
      step: { slot: 1, baseVersion: 1, fields: { measure: 'none', reason: 'Mer text.' } },
    };
    const turn = { person: karin, scope: 'personal', language: 'sv', today } as const;
    expect(await handlers(services).action(turn, typed)).toMatchObject({
      view: 'refusal',
      refusal: { code: 'requestWithdrawn' },
      typed: ['Mer text.'],
    });
    expect(await kinds(id)).toEqual(['published', 'answerSaved', 'withdrawn']);
  });

  it('is withdrawn once, for good, and with a reason', async () => {
    const long = 'x'.repeat(30_000);
    expect(code(await withdraw('  '))).toBe('reasonMissing');
    const form = await withdrawInChat(world.services, anna, reviewId, { form: 0, reason: long });
    expect(value(form)).toMatchObject({
      view: 'withdrawForm',
      typed: { reason: long },
      refusal: { code: 'reasonTooLong', length: 30_000, limit: 4000 },
    });
    const press = () => withdrawInChat(world.services, anna, reviewId, { form: 0, reason: 'Därför.' });
    for (const pressed of await Promise.all([press(), press(), press(), press()]))
      expect(value(pressed)).toMatchObject({ view: 'reviewChanged', applied: 2 });
    expect(value(await press())).toMatchObject({ view: 'reviewChanged', applied: 2 });
    expect(await kinds(ids[0]!)).toEqual(['published', 'withdrawn']);
    expect(code(await withdraw('Igen.'))).toBe('reviewWithdrawn');
    expect(code(await due('2023-04-14'))).toBe('reviewWithdrawn');
  });

  it('races with a submission and a decision: each request ends in one of them', async () => {
    await submit(ids[0]!);
    await Promise.all([withdraw(), decide(ids[0]!), answer(ids[1]!)]);
    const history = await kinds(ids[0]!);
    expect(['decided', 'withdrawn']).toContain(history.at(-1));
    expect(history.filter((kind) => kind === 'decided' || kind === 'withdrawn')).toHaveLength(1);
    expect((await stored(ids[1]!)).state).toBe('withdrawn');
    expect(await world.services.requests.open()).toEqual([]);
  });
});

it('a secretary who forges an auditor’s button changes nothing, and gets back what was typed', async () => {
  const turn = { person: karin, scope: 'personal', language: 'sv', today } as const;
  const [requestId] = ids as [string];
  const forged: Action[] = [
    { verb: 'changeDates', reviewId },
    { verb: 'saveDates', reviewId, form: 0, dueDate: '2023-04-14' },
    { verb: 'withdraw', reviewId },
    { verb: 'confirmWithdraw', reviewId, form: 0, reason: 'Nej.' },
    { verb: 'extend', requestId },
    { verb: 'saveExtension', requestId, form: 1, dueDate: '2023-04-14', reason: 'Nej.' },
  ];
  for (const action of forged)
    expect(await handlers(world.services).action(turn, action)).toMatchObject({
      view: 'refusal',
      refusal: { code: 'auditorsOnly' },
      typed: [
        ...('reason' in action ? [action.reason] : []),
        ...('dueDate' in action ? [action.dueDate] : []),
      ],
    });
  expect(await kinds(requestId)).toEqual(['published']);
  const group = await handlers(world.services).action(
    { ...turn, person: anna, scope: 'channel' },
    { verb: 'extend', requestId },
  );
  expect(group).toMatchObject({ view: 'refusal', refusal: { code: 'personalChatOnly' } });
});

it('the history is for auditors and the board’s own secretaries', async () => {
  await answer(ids[0]!);
  await due('2023-04-14', null);
  await extend(ids[0]!, '2023-04-21', 'Sammanträdet är flyttat.');
  const history = value(await requestHistory(world.services, karin, ids[0]!));
  expect(history.events.map(({ kind, byName }) => [kind, byName])).toEqual([
    ['published', 'Revisorerna'],
    ['answerSaved', 'karin'],
    ['dueDateChanged', ''],
    ['extended', 'anna'],
  ]);
  const stranger = await world.addPerson('sven', 'administrator');
  expect(code(await requestHistory(world.services, stranger, ids[0]!))).toBe('notYourBoard');
  expect(code(await requestHistory(world.services, anna, 'nosuch.board'))).toBe('noSuchRequest');
});

/**
 * Runs the command in a process whose storage is gone from its n-th write on; false: it came through. To die at a
 * read leaves what dying at the write after it leaves.
 */
const dies = async (command: () => Promise<unknown>, nth: number): Promise<boolean> => {
  await world.settled();
  world.proxy.mend();
  let writes = 0;
  const isGone = ({ method }: ProxiedRequest): boolean => {
    if (method !== 'GET') writes += 1;
    return writes > nth;
  };
  world.proxy.hurt({ status: 400 }, { matching: isGone, times: Infinity });
  const died = await command().then(
    () => false,
    () => true,
  );
  world.proxy.mend();
  world.restart();
  return died;
};

const commands = {
  due: { run: () => due('2023-04-14', anna, 0), state: 'notStarted', date: '2023-04-14' },
  rhythm: { run: () => rhythm('10,0'), state: 'notStarted', date: '2023-03-31' },
  withdraw: {
    run: () => withdrawReview(world.services, anna, reviewId, 'Därför.', 0),
    state: 'withdrawn',
    date: '2023-03-31',
  },
} as const;

describe.each(['due', 'rhythm', 'withdraw'] as const)('a change (%s) that dies half way', (name) => {
  const { run, state, date } = commands[name];
  const check = async (): Promise<void> => {
    for (const id of ids) {
      expect(await dates(id)).toBe(`${date} ${date} ${state}`);
      expect(await kinds(id)).toHaveLength(2);
    }
    if (name === 'rhythm') await inStep('10,0');
    expect(await world.services.reviews.unfinished()).toEqual([]);
    expect(await world.services.requests.open()).toHaveLength(state === 'withdrawn' ? 0 : 2);
  };

  it.each([
    ['said again', run],
    ['finished by the next pass alone', () => world.deliverDue()],
  ] as const)(
    'is %s, wherever it died',
    async (_, recover) => {
      let halfWay = 0;
      for (let nth = 0; ; nth += 1) {
        await begin();
        if (!(await dies(run, nth))) break;
        const intended = (await world.services.reviews.review(reviewId))!.value.changes.length === 1;
        await recover();
        if (intended) halfWay += 1;
        if (intended || recover === run) await check();
        else expect(await kinds(ids[0]!)).toEqual(['published']);
      }
      expect(halfWay).toBeGreaterThan(5);
    },
    300_000,
  );
});

it('finishing finds nothing where nothing broke off', async () => {
  await due('2023-04-14');
  expect(await finishChanges(world.services)).toBe(0);
});
