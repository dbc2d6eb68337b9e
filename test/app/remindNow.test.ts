import { handlers } from '../../src/app/handlers';
import { remindNow, remindNowForm } from '../../src/app/remindNow';
import { requestHistory } from '../../src/app/requestHistory';
import type { Person } from '../../src/domain/person';
import type { AgendaItem } from '../../src/ports/agendaStore';
import type { View } from '../../src/ports/views/view';
import { openWorld, type World } from '../support/world';

const friday = '2023-03-03T10:00:00+01:00';
const question = 'vilka nämnder har inte svarat?';

let world: World;
let anna: Person;
let karin: Person;
let ids: string[];
jest.setTimeout(60_000);
beforeAll(async () => {
  world = await openWorld(friday);
});
afterAll(() => world.close());

const reachable = async (person: Person): Promise<void> => {
  const held = await world.services.people.person(person.id);
  await world.services.people.savePerson({ ...held!.value, reach: 'reachable' }, held!.etag);
};
beforeEach(async () => {
  world.newOrganisation();
  world.clock.set('2023-02-01T10:00:00+01:00');
  await world.addBoards('Kulturnämnden', 'Tekniska nämnden', 'Trafiknämnden');
  anna = await world.addPerson('anna', 'auditor');
  karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden', 'Tekniska nämnden');
  await reachable(karin);
  ids = await world.publish([
    { board: 'Kulturnämnden', recommendations: ['Ett.'] },
    { board: 'Tekniska nämnden', recommendations: ['Två.'] },
    { board: 'Trafiknämnden', recommendations: ['Tre.'] },
  ]);
  world.clock.set(friday);
});

const viewOf = (outcome: { ok: boolean; value?: View }): View => outcome.value!;
const press = async (who = anna) =>
  viewOf(await remindNow(world.services, { person: who, language: 'sv' }, question));
/** What is planned as extra reminders, or was. */
const extras = async (): Promise<AgendaItem[]> => {
  const days = await world.agenda.days('2023-03-01', '2023-04-30');
  return [...days.values()]
    .flatMap(({ items }) => items.map(({ value }) => value))
    .filter(({ kind }) => kind === 'extraReminder');
};

it('says first how many boards and people, and who cannot be reached, and tells nobody yet', async () => {
  const view = viewOf(await remindNowForm(world.services, { person: anna, language: 'sv' }, question));
  expect(view).toEqual({
    view: 'remindNowForm',
    question,
    boards: ['Kulturnämnden', 'Tekniska nämnden'],
    requests: 2,
    people: 1,
    unreachable: ['Trafiknämnden'],
    already: 0,
    day: null,
  });
  expect(await extras()).toEqual([]);
});

it('plans one card at once for a secretary of two boards', async () => {
  expect(await press()).toMatchObject({ view: 'remindedNow', requests: 2, day: null });
  const planned = await extras();
  expect(planned).toHaveLength(2);
  expect(new Set(planned.map(({ slot }) => slot)).size).toBe(1);
  expect(planned[0]).toMatchObject({ personId: 'karin', day: '2023-03-03', state: 'planned' });
  expect(planned[0]!.slot).toMatch(/^now-asked-/);
});

it('stands in the history, with who and when', async () => {
  await press();
  const view = viewOf(await requestHistory(world.services, anna, ids[0]!, 15));
  expect(view).toMatchObject({
    view: 'history',
    events: expect.arrayContaining([
      expect.objectContaining({
        kind: 'extraReminderOrdered',
        by: 'anna',
        byName: 'anna',
        at: '2023-03-03T09:00:00.000Z',
        facts: { day: '2023-03-03' },
      }),
    ]),
  });
  expect(await world.services.requests.events(ids[2]!)).toHaveLength(1);
});

it('is one reminder however often and by whomever it is pressed on a day, and another the next', async () => {
  const bo = await world.addPerson('bosse', 'auditor');
  await Promise.all([press(), press(), press(bo)]);
  world.clock.set('2023-03-03T14:00:00+01:00');
  expect(await press(bo)).toMatchObject({ requests: 0, already: 2 });
  expect(await extras()).toHaveLength(2);
  const kinds = (await world.services.requests.events(ids[0]!)).map(({ kind }) => kind);
  expect(kinds).toEqual(['published', 'extraReminderOrdered']);
  world.clock.set('2023-03-06T10:00:00+01:00');
  expect(await press()).toMatchObject({ requests: 2, already: 0 });
});

it('waits for the next working morning outside office hours, once for the whole weekend', async () => {
  world.clock.set('2023-03-03T18:00:00+01:00');
  expect(await press()).toMatchObject({ requests: 2, day: '2023-03-06' });
  world.clock.set('2023-03-05T12:00:00+01:00');
  expect(await press()).toMatchObject({ requests: 0, already: 2 });
  const planned = await extras();
  expect(planned.map(({ day, slot }) => `${day} ${slot}`)).toEqual([
    '2023-03-06 morning',
    '2023-03-06 morning',
  ]);
});

it('waits in a quiet month', async () => {
  const asked = await world.publish([{ board: 'Kulturnämnden', recommendations: ['Ett.'] }], {
    title: 'Granskning av vägar',
    reportNumber: '9 – 2023',
    dueDate: '2023-09-15',
  });
  world.clock.set('2023-07-05T10:00:00+02:00');
  const outcome = await remindNow(
    world.services,
    { person: anna, language: 'sv' },
    'vilka har inte svarat på rapport 9?',
  );
  expect(viewOf(outcome)).toMatchObject({ requests: 1, day: '2023-08-01' });
  const days = await world.agenda.days('2023-07-01', '2023-08-30');
  const found = [...days.values()]
    .flatMap(({ items }) => items.map(({ value }) => value))
    .filter(({ kind, subject }) => kind === 'extraReminder' && subject === asked[0]);
  expect(found.map(({ day, slot }) => `${day} ${slot}`)).toEqual(['2023-08-01 morning']);
});

it('is planned by the sweeper if the process died after it was noted', async () => {
  const { notices } = world.services;
  const died = { ...notices, requestsChanged: () => Promise.reject(new Error('died')) };
  await expect(
    remindNow({ ...world.services, notices: died }, { person: anna, language: 'sv' }, question),
  ).rejects.toThrow('died');
  expect(await extras()).toEqual([]);
  world.restart();
  await world.deliverDue();
  expect((await extras()).map(({ subject }) => subject).sort()).toEqual([ids[0], ids[1]].sort());
});

it('is for auditors, and never where others read along', async () => {
  for (const ask of [remindNow, remindNowForm])
    expect(await ask(world.services, { person: karin, language: 'sv' }, question)).toMatchObject({
      refusal: { code: 'auditorsOnly' },
    });
  const inGroup = await handlers(world.services).action(
    { person: anna, scope: 'group', language: 'sv', today: '2023-03-03' },
    { verb: 'confirmRemind', question },
  );
  expect(inGroup).toMatchObject({ view: 'refusal', refusal: { code: 'personalChatOnly' } });
  expect(await extras()).toEqual([]);
});

it('believes nothing of the card: a question without requests reminds nobody', async () => {
  for (const said of ['radera allt', '', 'vilka har svarat?', '{"ask":"list"}']) {
    const outcome = await remindNow(world.services, { person: anna, language: 'sv' }, said);
    expect(outcome.ok).toBe(true);
  }
  expect(await extras()).toEqual([]);
});
