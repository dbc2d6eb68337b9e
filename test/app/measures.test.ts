import { neverEscalate } from '../support/neverEscalate';
import { leaveStep } from '../../src/app/answerStep';
import { handlers } from '../../src/app/handlers';
import { morning } from '../../src/app/morning';
import { openRequest, readResponse } from '../../src/app/openRequest';
import { registerDecision } from '../../src/app/registerDecision';
import { submitResponse } from '../../src/app/submitResponse';
import type { AnswerFields } from '../../src/domain/answer';
import type { Person } from '../../src/domain/person';
import type { Action } from '../../src/ports/actions';
import type { AgendaItem } from '../../src/ports/agendaStore';
import type { View } from '../../src/ports/views/view';
import { openWorld, type World } from '../support/world';

const answers: readonly AnswerFields[] = [
  {
    measure: 'planned',
    description: 'Ny rutin.',
    when: 'senast den 1 juni',
    responsible: 'Bibliotekschefen',
  },
  { measure: 'planned', description: 'Löpande uppföljning.', when: 'så snart som möjligt' },
  { measure: 'taken', description: 'Redan gjort.' },
  { measure: 'none', reason: 'Uppdraget har upphört.' },
];
const decision = { decidedOn: '2023-01-31', paragraph: '§ 12', registryNumber: '' };

describe('planned measures', () => {
  let world: World;
  let karin: Person;
  let johan: Person;
  let other: Person;
  let auditor: Person;
  let requestId: string;
  jest.setTimeout(120_000);

  const answerAndSubmit = async (): Promise<void> => {
    for (const [index, fields] of answers.entries())
      await leaveStep(world.services, karin, { requestId, slot: index + 1, baseVersion: 0, fields }, 'close');
    await submitResponse(world.services, karin, requestId);
  };
  const decide = () => registerDecision(world.services, karin, requestId, decision);
  const begin = async (): Promise<void> => {
    world.clock.set('2023-02-01T10:00:00+01:00');
    world.newOrganisation();
    await world.addBoards('Kulturnämnden', 'Tekniska nämnden');
    karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden');
    johan = await world.addPerson('johan', 'secretary', 'Kulturnämnden');
    other = await world.addPerson('olle', 'secretary', 'Tekniska nämnden');
    auditor = await world.addPerson('revisor', 'auditor');
    const recommendations = ['Ett.', 'Två.', 'Tre.', 'Fyra.'];
    [requestId = ''] = await world.publish([{ board: 'Kulturnämnden', recommendations }]);
    await answerAndSubmit();
    await world.settled();
  };

  beforeAll(async () => {
    world = await openWorld('2023-02-01T10:00:00+01:00');
  });
  afterAll(() => world.close());
  beforeEach(begin);

  const press = (person: Person, action: Action): Promise<View> =>
    handlers(world.services).action(
      { person, scope: 'personal', language: 'sv', today: world.clock.now().toISODate() },
      action,
    );
  const seen = async <V extends View['view']>(
    view: Promise<View>,
    name: V,
  ): Promise<Extract<View, { view: V }>> => {
    const found = await view;
    expect(found.view).toBe(name);
    return found as Extract<View, { view: V }>;
  };
  const report = (
    person: Person,
    status: 'notStarted' | 'onSchedule' | 'delayed' | 'done',
    baseVersion: number | null = 0,
    recommendation = 1,
  ): Promise<View> => press(person, { verb: 'report', requestId, recommendation, status, baseVersion });
  const delay = (
    person: Person,
    newDate: string,
    reason: string,
    baseVersion: number | null = 0,
  ): Promise<View> =>
    press(person, { verb: 'saveDelay', requestId, recommendation: 1, baseVersion, newDate, reason });
  const refusalOf = async (view: Promise<View>): Promise<string> =>
    (await seen(view, 'refusal')).refusal.code;
  const measure = async (number = 1) =>
    (await world.services.measures.measure(`${requestId}.${number}`))!.measure;
  const kinds = async (number = 1) =>
    (await world.services.measures.events(`${requestId}.${number}`)).map(({ kind }) => kind);
  /** The planned reminders, `person step day`. */
  const plannedFor = async (number = 1): Promise<string[]> =>
    ((await world.agenda.plan(`${requestId}.${number}`))?.value.next ?? [])
      .filter(({ state }) => state === 'planned')
      .map(({ personId, step, day }) => `${personId} ${step} ${day}`)
      .sort();

  it('are made of the answers "planned" when the board has decided, and planned before it is acknowledged', async () => {
    const outcome = await decide();
    expect(outcome.ok && outcome.value).toMatchObject({
      view: 'response',
      receipt: true,
      measures: [
        { number: 1, text: 'Ny rutin.', dueDate: '2023-06-01', isReported: false, mayReport: true },
        { number: 2, dueDate: null, when: 'så snart som möjligt' },
      ],
    });
    expect(await plannedFor(1)).toEqual(['johan -14 2023-05-17', 'karin -14 2023-05-17']);
    // Undated: asked for two weeks after the decision, then every week.
    expect(await plannedFor(2)).toEqual(['johan 14 2023-02-15', 'karin 14 2023-02-15']);
    // Pressed again, and in another process: nothing changes.
    world.restart();
    await decide();
    expect(await kinds()).toEqual(['planned']);
    expect(await world.services.measures.open()).toHaveLength(2);
  });

  it('are read by auditors and the board alone', async () => {
    await decide();
    for (const open of [
      openRequest(world.services, auditor, requestId, null),
      readResponse(world.services, auditor, requestId),
    ]) {
      const outcome = await open;
      expect(outcome.ok && outcome.value).toMatchObject({ measures: [{ mayReport: false }, {}] });
    }
    const open: Action = { verb: 'measure', requestId, recommendation: 1 };
    await seen(press(auditor, open), 'measure');
    expect(await refusalOf(press(other, open))).toBe('notYourBoard');
    expect(await refusalOf(report(auditor, 'done'))).toBe('notYourBoard');
    expect(await refusalOf(report(other, 'done'))).toBe('notYourBoard');
    expect(await refusalOf(delay(other, '2023-07-01', 'Vi hinner inte.'))).toBe('notYourBoard');
    expect(await refusalOf(press(other, { verb: 'measureDates', requestId }))).toBe('notYourBoard');
    const group = handlers(world.services).action(
      { person: karin, scope: 'group', language: 'sv', today: '2023-02-01' },
      open,
    );
    expect(await refusalOf(group)).toBe('personalChatOnly');
    expect(await kinds()).toEqual(['planned']);
  });

  it.each([
    ['answered otherwise', 3],
    ['that does not exist', 99],
    ['out of all bounds', 999_999_999],
    ['zero', 0],
  ])('does not find one of a recommendation %s', async (_, recommendation) => {
    await decide();
    expect(await refusalOf(report(karin, 'done', 0, recommendation))).toBe('noSuchMeasure');
  });

  it('has none before the decision, nor for requests that are none', async () => {
    expect(await refusalOf(report(karin, 'done'))).toBe('noSuchMeasure');
    const forged: Action = {
      verb: 'report',
      requestId: '../x',
      recommendation: 1,
      status: 'done',
      baseVersion: 0,
    };
    expect(await refusalOf(press(karin, forged))).toBe('noSuchMeasure');
  });

  it('takes a report in one press, once, however often it is delivered', async () => {
    await decide();
    for (let delivery = 0; delivery < 4; delivery += 1)
      expect(await seen(report(karin, 'onSchedule'), 'measure')).toMatchObject({
        told: 'reported',
        measure: { state: 'onSchedule', baseVersion: 1 },
        nextReminder: '2023-05-17',
      });
    expect(await kinds()).toEqual(['planned', 'reported']);
    // From the receipt's own buttons the same words are a new report.
    await report(karin, 'onSchedule', 1);
    // A card that says no version: the same words once a day.
    await report(karin, 'notStarted', null);
    await report(karin, 'notStarted', null);
    expect(await kinds()).toEqual(['planned', 'reported', 'reported', 'reported']);
    expect((await world.services.measures.reports(`${requestId}.1`)).map(({ version }) => version)).toEqual([
      1, 2, 3,
    ]);
  });

  it('ends with "done": no reminder is left, it leaves what is open, and old cards say so', async () => {
    await decide();
    await seen(report(karin, 'done'), 'measure');
    expect(await plannedFor()).toEqual([]);
    expect((await world.services.measures.open()).map(({ number }) => number)).toEqual([2]);
    expect(await world.services.measures.done({ from: '2023-06-01', to: '2023-06-30' })).toMatchObject({
      measures: [{ id: `${requestId}.1`, state: 'done' }],
    });
    expect(await seen(report(karin, 'done'), 'measure')).toMatchObject({ told: 'reported' });
    expect(await seen(report(johan, 'notStarted'), 'measure')).toMatchObject({ told: 'alreadyDone' });
    expect(await seen(report(johan, 'delayed'), 'measure')).toMatchObject({ told: 'alreadyDone' });
    expect(await seen(delay(johan, '2023-07-01', 'Vi väntar.'), 'measure')).toMatchObject({
      told: 'alreadyDone',
      typed: ['2023-07-01', 'Vi väntar.'],
      measure: { state: 'done', dueDate: '2023-06-01' },
    });
    expect(await kinds()).toEqual(['planned', 'reported']);
    world.clock.set('2023-06-12T09:00:00+02:00');
    await world.deliverDue();
    expect((await world.agenda.day('2023-05-17')).items.every(({ value }) => value.state !== 'planned')).toBe(
      true,
    );
    // The plan of what is long done goes.
    expect(await world.agenda.plan(`${requestId}.1`)).toBeNull();
  });

  it('asks for day and reason of a delay, and counts the reminders from the new day', async () => {
    await decide();
    await seen(report(karin, 'delayed'), 'delayForm');
    expect(await kinds()).toEqual(['planned']);
    await seen(delay(karin, '2023-09-01', 'Upphandlingen är överklagad.'), 'measure');
    expect(await measure()).toMatchObject({
      state: 'delayed',
      dueDate: '2023-09-01',
      firstDueDate: '2023-06-01',
    });
    expect(await plannedFor()).toEqual(['johan -14 2023-08-18', 'karin -14 2023-08-18']);
    // Back to the first day: what was withdrawn for it before does not stand in the way.
    await delay(karin, '2023-06-01', 'Överklagandet drogs tillbaka.', 1);
    expect(await plannedFor()).toEqual(['johan -14 2023-05-17', 'karin -14 2023-05-17']);
    const { items } = await world.agenda.day('2023-05-17');
    expect(items.map(({ value }) => `${value.personId} ${value.step} ${value.state}`).sort()).toEqual([
      'johan -14 planned',
      'johan -14 superseded',
      'karin -14 planned',
      'karin -14 superseded',
    ]);
  });

  it.each([
    ['', 'Ett skäl.', [['newDate', 'required']]],
    ['2023-06-01', ' \n', [['reason', 'required']]],
    ['2023-01-31', 'Ett skäl.', [['newDate', 'past']]],
    ['2023-02-30', 'Ett skäl.', [['newDate', 'noDate']]],
    ['9999-12-31', 'Ett skäl.', [['newDate', 'tooFar']]],
    [
      'snart',
      '',
      [
        ['newDate', 'noDate'],
        ['reason', 'required'],
      ],
    ],
  ])(
    'refuses a delay until "%s" because "%s", and keeps what was typed',
    async (newDate, reason, findings) => {
      await decide();
      const form = await seen(delay(karin, newDate, reason), 'delayForm');
      expect(form.typed).toMatchObject({ newDate, reason });
      expect(form.findings.map(({ field, code }) => [field, code])).toEqual(findings);
      expect(await kinds()).toEqual(['planned']);
    },
  );

  it('takes today, and a reason of 30,000 characters letter for letter', async () => {
    await decide();
    const reason = `\${x} *a\u030A* \u202E👩‍👧 "${'Överklagat. '.repeat(2500)}`;
    await seen(delay(karin, '2023-02-01', reason), 'measure');
    const [kept] = await world.services.measures.reports(`${requestId}.1`);
    expect(kept).toMatchObject({ reason, state: 'delayed', dueDate: '2023-02-01', byName: 'karin' });
    // The history holds the text by its hash only.
    const events = await world.services.measures.events(`${requestId}.1`);
    expect(JSON.stringify(events)).not.toContain('Överklagat');
  });

  it('keeps both reports of two people at once', async () => {
    await decide();
    const views = await Promise.all([report(karin, 'onSchedule'), delay(johan, '2023-09-01', 'Semestrar.')]);
    expect(views.map(({ view }) => view)).toEqual(['measure', 'measure']);
    const reports = await world.services.measures.reports(`${requestId}.1`);
    expect(reports.map(({ by }) => by).sort()).toEqual(['johan', 'karin']);
    expect(reports.at(-1)).toMatchObject({ state: (await measure()).state });
    expect(await kinds()).toEqual(['planned', 'reported', 'reported']);
  });

  it('lets a delay and "done" meet: one of them counts last, none is lost', async () => {
    await decide();
    const [, delayed] = await Promise.all([report(karin, 'done'), delay(johan, '2023-09-01', 'Semestrar.')]);
    const { state } = await measure();
    expect(state).toBe('done');
    const told = (await seen(Promise.resolve(delayed), 'measure')).typed;
    const kept = (await world.services.measures.reports(`${requestId}.1`)).map(({ reason }) => reason);
    expect([...told, ...kept]).toContain('Semestrar.');
    expect(await plannedFor()).toEqual([]);
  });

  it('takes the days of undated ones, each for itself', async () => {
    await decide();
    const save = (dates: [number, string][]): Promise<View> =>
      press(karin, { verb: 'saveMeasureDates', requestId, dates: new Map(dates) });
    expect(await seen(save([[2, '2023-02-30']]), 'measureDates')).toMatchObject({
      undated: [{ typed: '2023-02-30', finding: 'noDate', measure: { number: 2 } }],
      dated: [],
    });
    expect(await seen(save([]), 'measureDates')).toMatchObject({ undated: [{ finding: null }] });
    // A day of one that has its day, or is none, changes nothing.
    expect(
      await seen(
        save([
          [1, '2024-01-01'],
          [2, '2023-05-31'],
          [77, '2023-05-31'],
        ]),
        'measureDates',
      ),
    ).toMatchObject({
      undated: [],
      dated: [{ number: 2, dueDate: '2023-05-31', isReported: false }],
      overtaken: [{ measure: { number: 1, dueDate: '2023-06-01' }, typed: '2024-01-01' }],
    });
    expect(await measure(1)).toMatchObject({ dueDate: '2023-06-01' });
    expect(await plannedFor(2)).toEqual(['johan -14 2023-05-17', 'karin -14 2023-05-17']);
    expect(await kinds(2)).toEqual(['planned', 'dated']);
    // A colleague's other day comes back; the same day is nobody's loss.
    expect(await seen(save([[2, '2024-01-01']]), 'measureDates')).toMatchObject({
      undated: [],
      dated: [],
      overtaken: [{ measure: { number: 2, dueDate: '2023-05-31' }, typed: '2024-01-01' }],
    });
    expect(await seen(save([[2, '2023-05-31']]), 'measureDates')).toMatchObject({ dated: [], overtaken: [] });
    expect(await measure(2)).toMatchObject({ dueDate: '2023-05-31' });
  });

  it('gives the loser of two different days at once hers back', async () => {
    await decide();
    const save = (person: Person, day: string): Promise<View> =>
      press(person, { verb: 'saveMeasureDates', requestId, dates: new Map([[2, day]]) });
    const days = ['2023-05-31', '2023-08-31'] as const;
    const shown = await Promise.all([
      seen(save(karin, days[0]), 'measureDates'),
      seen(save(johan, days[1]), 'measureDates'),
    ]);
    const { dueDate } = await measure(2);
    const lost = days.filter((day) => day !== dueDate);
    expect(lost).toHaveLength(1);
    expect(shown.flatMap(({ overtaken }) => overtaken.map(({ typed }) => typed))).toEqual(lost);
    expect(shown.flatMap(({ dated }) => dated.map((one) => one.dueDate))).toEqual([dueDate]);
  });

  it('stand on the morning card of the board’s secretaries as long as they are true', async () => {
    await decide();
    const items = (await world.agenda.plan(`${requestId}.1`))!.value.next;
    const card = (person: Person, told: readonly AgendaItem[]) =>
      morning(world.services, { escalation: neverEscalate }, person, told);
    world.clock.set('2023-05-17T08:30:00+02:00');
    expect(await card(karin, items)).toMatchObject({
      notices: [],
      measures: [{ number: 1, daysLeft: 15, baseVersion: 0 }],
    });
    expect(await card(other, items)).toBeNull();
    await report(johan, 'done');
    expect(await card(karin, items)).toBeNull();
  });

  it('are completed by the next pass, wherever the process that decided died', async () => {
    let finished = 0;
    for (let nth = 0; ; nth += 1) {
      await begin();
      let requests = 0;
      const isGone = (): boolean => (requests += 1) > nth;
      world.proxy.hurt({ status: 400 }, { matching: isGone, times: Infinity });
      await decide().catch(() => undefined);
      await world.settled();
      world.proxy.mend();
      world.restart();
      if (requests <= nth) break;
      await world.deliverDue();
      const decided = (await world.services.requests.events(requestId)).some(
        ({ kind }) => kind === 'decided',
      );
      const open = await world.services.measures.open();
      expect(open.map(({ number }) => number)).toEqual(decided ? [1, 2] : []);
      if (!decided) continue;
      finished += 1;
      expect(await world.services.requests.open()).toEqual([]);
      expect(await kinds()).toEqual(['planned']);
      expect(await plannedFor()).toHaveLength(2);
      expect(await world.services.measures.reconcile()).toBe(0);
    }
    expect(finished).toBeGreaterThan(3);
  }, 400_000);

  it('are done or not, never half, wherever the process that was told died', async () => {
    let finished = 0;
    for (let nth = 0; ; nth += 1) {
      await begin();
      await decide();
      await world.settled();
      world.proxy.hurt({ status: 400 }, { after: nth, times: Infinity });
      const died = await report(karin, 'done').then(
        () => false,
        () => true,
      );
      world.proxy.mend();
      world.restart();
      if (!died) break;
      await world.deliverDue();
      const { state } = await measure();
      const open = await world.services.measures.open();
      expect(open.map(({ number }) => number)).toEqual(state === 'done' ? [2] : [1, 2]);
      expect(await plannedFor()).toHaveLength(state === 'done' ? 0 : 2);
      expect(await world.services.measures.reconcile()).toBe(0);
      if (state === 'done') finished += 1;
    }
    expect(finished).toBeGreaterThan(2);
  }, 400_000);
});
