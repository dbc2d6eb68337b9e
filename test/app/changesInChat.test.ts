import { handlers } from '../../src/app/handlers';
import type { Person } from '../../src/domain/person';
import type { DueDateFormView, ExtensionFormView, WithdrawFormView } from '../../src/ports/views/changes';
import type { View } from '../../src/ports/views/view';
import { readAction } from '../../src/teams/actions';
import { openWorld, type World } from '../support/world';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-02-01T10:00:00+01:00');
}, 120_000);
afterAll(() => world.close());

let karin: Person;
let anders: Person;
let berit: Person;
let requestId: string;
let reviewId: string;
beforeEach(async () => {
  world.newOrganisation();
  await world.addBoards('Kulturnämnden', 'Trafiknämnden');
  karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden');
  anders = await world.addPerson('anders', 'auditor');
  berit = await world.addPerson('berit', 'auditor');
  [requestId = ''] = await world.publish([
    { board: 'Kulturnämnden', recommendations: ['Gör så.'] },
    { board: 'Trafiknämnden', recommendations: ['Gör så.'] },
  ]);
  reviewId = requestId.split('.')[0]!;
});

const press = (data: object, person = anders): Promise<View> => {
  const read = readAction(undefined, { v: 1, ...data });
  if (!read.ok) throw new Error(read.refusal.code);
  const turn = { person, scope: 'personal', language: 'sv', today: '2023-02-01' } as const;
  return handlers(world.services).action(turn, read.value);
};
type Base = number | undefined;
const openDates = () => press({ verb: 'changeDates', reviewId }) as Promise<DueDateFormView>;
const saveDates = (dueDate: string, baseVersion: Base, person?: Person) =>
  press({ verb: 'saveDates', reviewId, dueDate, baseVersion }, person);
const openExtension = () => press({ verb: 'extend', requestId }) as Promise<ExtensionFormView>;
const saveExtension = (dueDate: string, baseVersion: Base, person?: Person) =>
  press({ verb: 'saveExtension', requestId, dueDate, reason: `Till ${dueDate}.`, baseVersion }, person);
const openWithdrawal = () => press({ verb: 'withdraw', reviewId }) as Promise<WithdrawFormView>;
const withdraw = (baseVersion: Base, person?: Person) =>
  press({ verb: 'confirmWithdraw', reviewId, reason: 'Görs om.', baseVersion }, person);
const setRhythm = (days: string) => press({ verb: 'saveRhythm', reviewId, days, baseVersion: 0 }, berit);
const answer = (reason: string) =>
  press({ verb: 'save', requestId, recommendation: 1, baseVersion: 0, measure: 'none', reason }, karin);

const request = async () => (await world.services.requests.request(requestId))!.request;
const dates = async (): Promise<string> => {
  const { dueDate, effectiveDueDate, state } = await request();
  return `${dueDate} ${effectiveDueDate} ${state}`;
};
const kinds = async () => (await world.services.requests.events(requestId)).map(({ kind }) => kind);
const overtaken = { refusal: { code: 'changedMeanwhile' } };
const saved = (to: string) => ({ view: 'reviewChanged', change: { kind: 'dueDate', to } });
const extendedTo = (effectiveDueDate: string) => ({
  view: 'extended',
  head: { row: { effectiveDueDate } },
});

describe('the form of a new due date', () => {
  it('that somebody has overtaken sets nothing: it shows today’s date and what was typed', async () => {
    const opened = await openDates();
    expect(await saveDates('2023-04-14', opened.form, berit)).toMatchObject(saved('2023-04-14'));
    for (const base of [opened.form, undefined])
      expect(await saveDates('2023-04-21', base)).toMatchObject({
        view: 'dueDateForm',
        review: { dueDate: '2023-04-14' },
        typed: { dueDate: '2023-04-21' },
        ...overtaken,
      });
    expect(await dates()).toBe('2023-04-14 2023-04-14 notStarted');
    expect(await kinds()).toEqual(['published', 'dueDateChanged']);
    // Who has seen how it stands may set hers.
    const { form } = (await saveDates('2023-04-21', opened.form)) as DueDateFormView;
    expect(await saveDates('2023-04-21', form)).toMatchObject(saved('2023-04-21'));
    expect(await dates()).toBe('2023-04-21 2023-04-21 notStarted');
  });

  it('is overtaken, too, when the date is again the one that it showed', async () => {
    const opened = await openDates();
    await saveDates('2023-04-14', 0, berit);
    await saveDates('2023-03-31', 1, berit);
    expect(await saveDates('2023-04-21', opened.form)).toMatchObject({
      review: { dueDate: '2023-03-31' },
      ...overtaken,
    });
    expect(await dates()).toBe('2023-03-31 2023-03-31 notStarted');
  });

  it('that comes once more is the receipt, until somebody has changed the date since', async () => {
    for (const base of [0, 0, undefined])
      expect(await saveDates('2023-04-14', base)).toMatchObject(saved('2023-04-14'));
    await saveDates('2023-04-28', 1, berit);
    expect(await saveDates('2023-04-14', 0)).toMatchObject({
      view: 'dueDateForm',
      review: { dueDate: '2023-04-28' },
      typed: { dueDate: '2023-04-14' },
      ...overtaken,
    });
    expect(await kinds()).toEqual(['published', 'dueDateChanged', 'dueDateChanged']);
  });

  it('is not overtaken by another rhythm, nor by what it would set itself', async () => {
    const opened = await openDates();
    await setRhythm('10,0');
    expect(await saveDates('2023-03-31', opened.form)).toMatchObject({ refusal: { code: 'sameDate' } });
    expect(await saveDates('2023-04-14', opened.form)).toMatchObject(saved('2023-04-14'));
    expect(await saveDates('2023-04-14', opened.form, berit)).toMatchObject({
      refusal: { code: 'sameDate' },
    });
    expect(await kinds()).toEqual(['published', 'rhythmChanged', 'dueDateChanged']);
  });

  it('of another storage, counted further than this one, sets nothing', async () => {
    expect(await saveDates('2023-04-14', 7)).toMatchObject(overtaken);
    expect(await kinds()).toEqual(['published']);
  });

  it('pressed by two at once sets one date, and asks the other again', async () => {
    const pressed = await Promise.all([saveDates('2023-04-14', 0), saveDates('2023-04-21', 0, berit)]);
    expect(pressed.map(({ view }) => view).sort()).toEqual(['dueDateForm', 'reviewChanged']);
    expect(pressed).toContainEqual(expect.objectContaining(overtaken));
    expect(await kinds()).toEqual(['published', 'dueDateChanged']);
  });
});

describe('the form of an extension', () => {
  it('that somebody has overtaken sets nothing: it shows today’s date and what was typed', async () => {
    const opened = await openExtension();
    expect(await saveExtension('2023-04-14', opened.form, berit)).toMatchObject(extendedTo('2023-04-14'));
    for (const base of [opened.form, undefined])
      expect(await saveExtension('2023-04-21', base)).toMatchObject({
        view: 'extensionForm',
        head: { row: { dueDate: '2023-03-31', effectiveDueDate: '2023-04-14' } },
        typed: { dueDate: '2023-04-21', reason: 'Till 2023-04-21.' },
        ...overtaken,
      });
    expect(await kinds()).toEqual(['published', 'extended']);
    const { form } = (await saveExtension('2023-04-21', opened.form)) as ExtensionFormView;
    expect(await saveExtension('2023-04-21', form)).toMatchObject(extendedTo('2023-04-21'));
    expect(await dates()).toBe('2023-03-31 2023-04-21 notStarted');
  });

  it('is overtaken by a new due date of the review, and when all is again as it showed', async () => {
    const opened = await openExtension();
    await saveDates('2023-04-14', 0, berit);
    expect(await saveExtension('2023-05-02', opened.form)).toMatchObject({
      head: { row: { dueDate: '2023-04-14' } },
      ...overtaken,
    });
    await saveDates('2023-03-31', 1, berit);
    expect(await saveExtension('2023-05-02', opened.form)).toMatchObject(overtaken);
    expect(await dates()).toBe('2023-03-31 2023-03-31 notStarted');
  });

  it('is not overtaken by what the secretary writes, nor by another rhythm', async () => {
    const opened = await openExtension();
    await answer('Uppdraget har upphört.');
    await setRhythm('10,0');
    expect(await saveExtension('2023-04-14', opened.form)).toMatchObject(extendedTo('2023-04-14'));
    // Nor does it take what it has done itself for somebody else's.
    await answer('Uppdraget upphörde i fjol.');
    expect(await saveExtension('2023-04-14', opened.form)).toMatchObject(extendedTo('2023-04-14'));
    expect((await kinds()).filter((kind) => kind === 'extended')).toHaveLength(1);
  });

  it('that comes once more after somebody has changed it since says so', async () => {
    await saveExtension('2023-04-14', 1);
    await saveExtension('2023-04-28', 2, berit);
    expect(await saveExtension('2023-04-14', 1)).toMatchObject({
      view: 'extensionForm',
      head: { row: { effectiveDueDate: '2023-04-28' } },
      ...overtaken,
    });
    expect(await dates()).toBe('2023-03-31 2023-04-28 notStarted');
  });

  it('of another storage, counted further than this one, sets nothing', async () => {
    expect(await saveExtension('2023-04-14', 7)).toMatchObject(overtaken);
    expect(await kinds()).toEqual(['published']);
  });
});

describe('the form of a withdrawal', () => {
  it('opened before somebody moved the due date withdraws nothing, and shows the date', async () => {
    const opened = await openWithdrawal();
    await saveDates('2023-04-14', 0, berit);
    for (const base of [opened.form, undefined])
      expect(await withdraw(base)).toMatchObject({
        view: 'withdrawForm',
        review: { dueDate: '2023-04-14', open: 2 },
        typed: { reason: 'Görs om.' },
        ...overtaken,
      });
    expect(await dates()).toBe('2023-04-14 2023-04-14 notStarted');
    const { form } = (await withdraw(opened.form)) as WithdrawFormView;
    expect(await withdraw(form)).toMatchObject({ view: 'reviewChanged', change: { kind: 'withdrawal' } });
    expect((await request()).state).toBe('withdrawn');
  });

  it('is not overtaken by another rhythm, and is for good', async () => {
    const [withdrawal, date] = [await openWithdrawal(), await openDates()];
    await setRhythm('10,0');
    const pressed = [await withdraw(withdrawal.form), await withdraw(withdrawal.form)];
    for (const receipt of pressed) expect(receipt).toMatchObject({ view: 'reviewChanged', applied: 2 });
    expect(await withdraw(withdrawal.form, berit)).toMatchObject({ refusal: { code: 'reviewWithdrawn' } });
    expect(await saveDates('2023-04-14', date.form)).toMatchObject({ refusal: { code: 'reviewWithdrawn' } });
    expect(await kinds()).toEqual(['published', 'rhythmChanged', 'withdrawn']);
  });
});
