import { restoreWorld } from '../../src/app/restoreWorld';
import { worldFile } from '../../src/files/readWorld';
import { stranger } from '../../src/domain/person';
import { openWorld, type World } from '../support/world';
import { worldFiles } from '../support/worldFiles';

jest.setTimeout(120_000);
const files = worldFiles();
let world: World;
beforeAll(async () => {
  world = await openWorld('2026-03-02T07:00:00+01:00');
});
afterAll(async () => {
  files.dispose();
  await world.close();
});

const boards = ['b1', 'b2', 'b3'];
const lines: object[] = [
  { kind: 'svarstid', format: 1 },
  ...boards.map((id) => ({ kind: 'board', id, name: `Nämnd ${id}` })),
  { kind: 'person', id: 'anna', name: 'Anna', roles: ['auditor'] },
  { kind: 'person', id: 'karin', name: 'Karin', roles: ['secretary'], boards },
  { kind: 'person', id: 'bo', name: 'Bo', roles: ['substitute'], substituteFor: boards },
  // Years of them, some late, some waiting for their decision, some decided, one still to come.
  ...['2023-03-31', '2024-03-31', '2025-03-31', '2026-04-30'].flatMap((dueDate, year): object[] => [
    { kind: 'review', id: `r${year}`, title: `Granskning ${year}`, issuer: 'Revisorerna', dueDate },
    ...boards.flatMap((board, place): object[] => {
      const of = { review: `r${year}`, board };
      const request = { kind: 'request', ...of, recommendations: ['Ett.'] };
      const answer = {
        kind: 'answer',
        ...of,
        number: 1,
        measure: 'planned',
        description: 'D',
        when: dueDate,
      };
      if (place === 0) return [request];
      if (place === 1) return [{ ...request, state: 'submitted' }, answer];
      return [{ ...request, decision: { decidedOn: '2026-02-24', paragraph: '1' } }, answer];
    }),
  ]),
];

it('plans after a restore what is still to come: one card for each on the first morning, and none of the past', async () => {
  const conversation = {
    channelId: 'msteams',
    serviceUrl: 'https://example.org',
    conversationId: 'c',
    tenantId: null,
    botId: 'b',
    botName: 'Svarstid',
    userId: 'u',
    userName: '',
  };
  for (const id of ['anna', 'karin', 'bo'])
    await world.services.people.savePerson({ ...stranger(id), conversation, reach: 'reachable' }, null);
  const path = files.file(lines.map((line) => JSON.stringify(line)).join('\n'));
  const silent = (): void => undefined;
  const restored = await restoreWorld({ store: world.store, clock: world.clock }, worldFile(path), {
    checked: silent,
    written: silent,
    watching: silent,
  });
  expect(restored).toMatchObject({ outcome: 'restored' });
  expect((await world.agenda.days('2020-01-01', '2030-01-01')).size).toBe(0);

  await world.deliverDue();

  const days = await world.agenda.days('2020-01-01', '2030-01-01');
  const planned = [...days].flatMap(([day, { items }]) =>
    items.filter(({ value }) => value.state === 'planned').map(({ value }) => ({ ...value, day })),
  );
  expect(planned.filter(({ day }) => day < '2026-03-02')).toEqual([]);
  const firstMorning = planned.filter(({ day }) => day === '2026-03-02');
  expect(new Set(firstMorning.map(({ slot }) => slot))).toEqual(new Set(['morning']));
  const told = (id: string): string[] =>
    [...new Set(firstMorning.filter(({ personId }) => personId === id).map(({ kind }) => kind))].sort();
  expect(told('karin')).toEqual(['newRequest', 'reminder']);
  expect(told('bo')).toEqual(['escalation']);
  expect(told('anna')).toEqual(['digest', 'escalation', 'submitted']);
  // Decided responses are old news, and their measures are reminded of in their own rhythm.
  expect(planned.filter(({ kind }) => kind === 'decided')).toEqual([]);
  expect([...days].flatMap(([, { cards }]) => cards)).toEqual([]);
});
