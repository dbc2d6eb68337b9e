import { handlers } from '../../src/app/handlers';
import { publishReview } from '../../src/app/publishReview';
import { changeRhythm } from '../../src/app/changeRhythm';
import { readAction } from '../../src/teams/actions';
import type { Person } from '../../src/domain/person';
import type { RemindersView, RhythmFormView } from '../../src/ports/views/reminders';
import type { View } from '../../src/ports/views/view';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-02-01T10:00:00+01:00');
}, 120_000);
afterAll(() => world.close());
jest.setTimeout(120_000);

let karin: Person;
let anders: Person;
let requestId: string;
beforeEach(async () => {
  world.newOrganisation();
  await world.addBoards('Kulturnämnden', 'Trafiknämnden');
  karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden');
  anders = await world.addPerson('anders', 'auditor');
  [requestId = ''] = await world.publish([{ board: 'Kulturnämnden', recommendations: ['Gör så.'] }]);
});

const turn = (person: Person) => ({
  person,
  scope: 'personal' as const,
  language: 'sv' as const,
  today: '2023-02-01',
});
const say = async (text: string, person = karin): Promise<View> => {
  const [said] = await handlers(world.services).message(turn(person), text);
  return said!.view;
};
const press = (data: object, person = karin): Promise<View> => {
  const read = readAction(undefined, { v: 1, ...data });
  if (!read.ok) throw new Error(read.refusal.code);
  return handlers(world.services).action(turn(person), read.value);
};
const refusalOf = (view: View): string | null =>
  view.view === 'reminders' || view.view === 'rhythmForm' ? (view.refusal?.code ?? null) : view.view;
const kept = async (id = 'karin') => (await world.services.people.person(id))!.value.reminders;
const planned = async (): Promise<string[]> =>
  ((await world.agenda.plan(requestId))?.value.next ?? [])
    .filter(({ kind }) => kind === 'reminder')
    .map(({ step, day }) => `${step} ${day}`);

describe('what a secretary writes', () => {
  it('changes her reminders at once, in words or on the card, and shows how they stand', async () => {
    expect(await planned()).toEqual(['-30 2023-03-01']);
    expect(await say('påminn mig mindre')).toMatchObject({ view: 'reminders', saved: true, refusal: null });
    expect(await planned()).toEqual(['-14 2023-03-17']);
    await say('påminn mig kl 10');
    const paused = (await say('pausa påminnelser till 20 mars')) as RemindersView;
    expect(paused).toMatchObject({
      saved: true,
      typed: { pace: 'less', time: '10:00', snoozedUntil: '2023-03-20' },
    });
    // The news of the request waits for the 20th as well, and says all that the step of the 17th would.
    expect(await planned()).toEqual(['-3 2023-03-28']);
    expect(await kept()).toEqual({ pace: 'less', time: '10:00', snoozedUntil: '2023-03-20' });
    const { form } = paused;
    await press({ verb: 'saveReminders', baseVersion: form, pace: 'all', snoozedUntil: '', time: '' });
    expect(await kept()).toEqual({ pace: 'all', time: null, snoozedUntil: null });
    expect(await planned()).toEqual(['-30 2023-03-01']);
    expect(await say('påminnelser')).toMatchObject({
      view: 'reminders',
      audience: 'secretary',
      saved: false,
    });
    expect(await say('påminnelser', anders)).toMatchObject({ view: 'reminders', audience: 'auditor' });
  });

  it('answers in the language of the wish', async () => {
    const [said] = await handlers(world.services).message(turn(karin), 'remind me less');
    expect(said).toMatchObject({ language: 'en', view: { view: 'reminders', saved: true } });
  });

  it('is not done where others read along', async () => {
    const [said] = await handlers(world.services).message(
      { ...turn(karin), scope: 'group' },
      'påminn mig mindre',
    );
    expect(said?.view).toMatchObject({ view: 'refusal', refusal: { code: 'personalChatOnly' } });
    expect(await kept()).toMatchObject({ pace: 'all' });
  });
});

describe('bad input', () => {
  it.each([
    ['pausa påminnelser till 1 april', 'snoozePastDue'],
    ['pausa påminnelser till 2023-02-01', 'snoozePassed'],
    ['pausa påminnelser till 2022-12-01', 'snoozePassed'],
    ['pausa påminnelser till 31 februari', 'dateDoesNotExist'],
    ['pausa påminnelser till 99999-01-01', 'dateDoesNotExist'],
    ['pausa påminnelser till när det passar', 'dateDoesNotExist'],
    ['påminn mig kl 25', 'noSuchTime'],
    ['påminn mig kl 10:15', 'noSuchTime'],
    ['påminn mig kl 03', 'noSuchTime'],
    [`påminn mig kl ${'9'.repeat(60)}`, 'noSuchTime'],
  ])('%j is refused, and nothing changes', async (text, code) => {
    expect(refusalOf(await say(text))).toBe(code);
    expect(await kept()).toEqual({ pace: 'all', snoozedUntil: null, time: null });
    expect(await planned()).toEqual(['-30 2023-03-01']);
  });

  it('on the card comes back with everything that was typed', async () => {
    const typed = { pace: 'less', snoozedUntil: '2023-06-01', time: '10:00' };
    const view = (await press({ verb: 'saveReminders', ...typed })) as RemindersView;
    expect(view).toMatchObject({
      typed,
      saved: false,
      refusal: { code: 'snoozePastDue', board: 'Kulturnämnden', dueDate: '2023-03-31' },
    });
    expect(await kept()).toMatchObject({ pace: 'all' });
    // The due day itself is as far as it goes; who has nothing to answer may pause for up to a year.
    expect(refusalOf(await say('pausa påminnelser till 31 mars'))).toBeNull();
    expect(refusalOf(await say('pausa påminnelser till 1 december', anders))).toBeNull();
    expect(refusalOf(await say('pausa påminnelser till 2031-01-01', anders))).toBe('snoozeTooFar');
  });

  it('cannot pause an answer that is late away', async () => {
    await world.publish([{ board: 'Kulturnämnden', recommendations: ['Gör så.'] }], {
      dueDate: '2023-01-31',
    });
    expect(refusalOf(await say('pausa påminnelser till 3 mars'))).toBe('snoozeWhileLate');
    expect(
      refusalOf(await press({ verb: 'saveReminders', pace: 'all', snoozedUntil: '', time: 'standard' })),
    ).toBeNull();
  });

  it('on an old card, or a press delivered once more, does not undo what she chose since', async () => {
    const opened = (await say('påminnelser')) as RemindersView;
    const typed = { pace: 'less', snoozedUntil: '2023-03-20', time: '10:00' };
    const save = (baseVersion: number | undefined, wish: object = typed) =>
      press({ verb: 'saveReminders', ...wish, baseVersion }) as Promise<RemindersView>;
    const saved = await save(opened.form);
    expect(saved).toMatchObject({ saved: true, current: typed });
    expect(await save(opened.form)).toMatchObject({ saved: true, form: saved.form });
    await say('påminn mig som vanligt');
    for (const base of [opened.form, saved.form, undefined])
      expect(await save(base)).toMatchObject({
        saved: false,
        current: { ...typed, pace: 'all' },
        typed,
        refusal: { code: 'changedMeanwhile' },
      });
    expect(await kept()).toEqual({ ...typed, pace: 'all' });
    const { form } = await save(opened.form);
    expect(await save(form)).toMatchObject({ saved: true, current: typed });
  });

  it('a card without fields, or with forged ones, changes nothing', async () => {
    const { form } = (await say('påminn mig mindre')) as RemindersView;
    await press({ verb: 'saveReminders', baseVersion: form, pace: 'never', snoozedUntil: null });
    expect(await kept()).toMatchObject({ pace: 'less', snoozedUntil: null });
    expect(readAction(undefined, { v: 1, verb: 'saveReminders', pace: { $ne: '' } }).ok).toBe(false);
  });
});

describe('a review’s rhythm', () => {
  const reviewId = (): string => requestId.split('.')[0]!;

  it('is the auditors’: it is copied to the requests, stands in their history, and is planned at once', async () => {
    const form = { verb: 'saveRhythm', reviewId: reviewId() };
    expect(await press({ ...form, days: '20,0,-7' }, anders)).toMatchObject({
      view: 'rhythmForm',
      saved: true,
    });
    expect(await planned()).toEqual(['-20 2023-03-10']);
    const events = await world.services.requests.events(requestId);
    expect(events.at(-1)).toMatchObject({ kind: 'rhythmChanged', by: 'anders', facts: { days: '20,0,-7' } });
    // Again: nothing more is written.
    await press({ ...form, days: '0,20,-7' }, anders);
    expect(await world.services.requests.events(requestId)).toHaveLength(events.length);
    expect(await press({ verb: 'rhythm', reviewId: reviewId() }, anders)).toMatchObject({ typed: '20,0,-7' });
    await press({ ...form, baseVersion: 1, days: ' Standard ' }, anders);
    expect(await planned()).toEqual(['-30 2023-03-01']);
  });

  it.each(['published', 'draft'] as const)(
    'of a review (%s) is not set by a form that somebody has overtaken: it shows today’s days and what was typed',
    async (state) => {
      const berit = await world.addPerson('berit', 'auditor');
      const id =
        state === 'draft'
          ? await world.draft([{ board: 'Kulturnämnden', recommendations: ['Gör så.'] }])
          : reviewId();
      const save = (days: string, baseVersion: number | undefined, person = anders) =>
        press({ verb: 'saveRhythm', reviewId: id, days, baseVersion }, person) as Promise<RhythmFormView>;
      const opened = (await press({ verb: 'rhythm', reviewId: id }, anders)) as RhythmFormView;
      const saved = await save('20,0', opened.form);
      expect(saved).toMatchObject({ saved: true, refusal: null });
      // Delivered twice: the same, and nothing more.
      expect(await save('20,0', opened.form)).toMatchObject({ saved: true, form: saved.form });
      expect(await save('10,0', saved.form, berit)).toMatchObject({ saved: true });
      for (const base of [opened.form, saved.form, undefined]) {
        const late = await save('20,0', base);
        expect(late).toMatchObject({
          saved: false,
          rhythm: { steps: [10, 0] },
          typed: '20,0',
          refusal: { code: 'changedMeanwhile' },
        });
        expect((await world.services.reviews.review(id))?.value.rhythm).toEqual({ steps: [10, 0] });
      }
      // Set back to what the first form showed: it is overtaken all the same.
      const back = await save('standard', (await save('20,0', 0)).form, berit);
      expect(await save('20,0', opened.form)).toMatchObject({
        rhythm: null,
        refusal: { code: 'changedMeanwhile' },
      });
      // Who has seen how it stands may set hers.
      expect(await save('20,0', back.form)).toMatchObject({ saved: true, rhythm: { steps: [20, 0] } });
    },
  );

  it('of a draft is what its requests begin with', async () => {
    const id = await world.draft([{ board: 'Kulturnämnden', recommendations: ['Gör så.'] }]);
    await changeRhythm(world.services, null, id, '10,0');
    await publishReview(world.services, id);
    const [request] = (await world.services.requests.open()).filter((one) => one.reviewId === id);
    expect(request?.rhythm).toEqual({ steps: [10, 0] });
  });

  it.each(['ibland', '7,7', '1.5', '4000', '7;3', '30,,1'])(
    '%j makes no sense: refused with what was typed',
    async (days) => {
      const view = (await press(
        { verb: 'saveRhythm', reviewId: reviewId(), days },
        anders,
      )) as RhythmFormView;
      expect(view).toMatchObject({ typed: days, rhythm: null, refusal: { code: 'noSuchRhythm' } });
      expect(await planned()).toEqual(['-30 2023-03-01']);
    },
  );

  it('of four hundred days is refused', async () => {
    const days = Array.from({ length: 400 }, (_, n) => n).join();
    const view = await press({ verb: 'saveRhythm', reviewId: reviewId(), days }, anders);
    expect(view).toMatchObject({
      typed: days,
      refusal: { fault: { code: 'tooMany', count: 400, limit: 50 } },
    });
  });

  it('is no secretary’s, and of no review that does not exist', async () => {
    for (const verb of ['rhythm', 'saveRhythm'])
      expect(await press({ verb, reviewId: reviewId(), days: '7' })).toMatchObject({
        refusal: { code: 'auditorsOnly' },
      });
    expect(await press({ verb: 'saveRhythm', reviewId: 'nothing', days: '7' }, anders)).toMatchObject({
      refusal: { code: 'noSuchReview' },
    });
  });
});
