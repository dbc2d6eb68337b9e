import { exportAnswer, openExport } from '../../src/app/exportAnswer';
import { withdrawReview } from '../../src/app/changeReview';
import { handlers } from '../../src/app/handlers';
import type { ChatServices } from '../../src/app/services';
import { removePerson } from '../../src/app/removePerson';
import type { Person } from '../../src/domain/person';
import type { FileReadyView } from '../../src/ports/views/file';
import { fileLinks } from '../../src/storage/fileLinks';
import { freshOrganisation } from '../support/azurite';
import { openWorld, type World } from '../support/world';

const start = '2023-02-01T10:00:00+01:00';
let world: World;
let needs: ChatServices;
let anna: Person;
let karin: Person;
jest.setTimeout(60_000);
beforeAll(async () => {
  world = await openWorld(start);
});
afterAll(() => world.close());
beforeEach(async () => {
  world.newOrganisation();
  world.clock.set(start);
  const links = fileLinks(world.tables, freshOrganisation());
  needs = { ...world.services, exports: { links, publicUrl: () => 'https://svarstid.example' } };
  await world.addBoards('Kulturnämnden', 'Tekniska nämnden');
  anna = await world.addPerson('anna', 'auditor');
  karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden');
  await world.publish(
    Array.from({ length: 14 }, (_, at) => ({
      board: at === 0 ? 'Kulturnämnden' : `Nämnd ${at}`,
      recommendations: ['=Ett.'],
    })),
  );
});

const ready = async (person: Person, question = 'vilka nämnder har inte svarat?'): Promise<FileReadyView> => {
  const outcome = await exportAnswer(needs, { person, language: 'sv' }, question);
  if (!outcome.ok || outcome.value.view !== 'fileReady') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const tokenOf = ({ xlsx }: FileReadyView): string => /\/files\/([^.]+)\.xlsx$/.exec(xlsx)?.[1] ?? '';
const open = async (view: FileReadyView) => openExport(needs, tokenOf(view));

it('gives two addresses of one token, and all rows, not only those that a card shows', async () => {
  const view = await ready(anna);
  expect(view).toMatchObject({ rows: 14, minutes: 10 });
  expect(view.xlsx).toMatch(/^https:\/\/svarstid\.example\/files\/[A-Za-z0-9_-]{43}\.xlsx$/);
  expect(view.csv).toBe(view.xlsx.replace('.xlsx', '.csv'));
  const table = await open(view);
  expect(table?.rows).toHaveLength(14);
  expect(table?.columns[0]?.name).toBe('Nämnd');
  expect(table?.about).toEqual(
    expect.arrayContaining([
      ['Fråga', 'vilka nämnder har inte svarat?'],
      ['Uttaget av', 'anna'],
      ['Uttaget den', '2023-02-01 10:00'],
    ]),
  );
});

it('has the responses that several were demanded of, and no others', async () => {
  await world.publish([{ board: 'Kulturnämnden', recommendations: ['Två.'] }], {
    title: 'Granskning av vägar',
    reportNumber: '4 – 2023',
  });
  const table = await open(await ready(anna, 'vilka har inte svarat på rapport 3 eller rapport 4?'));
  expect(table?.rows).toHaveLength(15);
  const both = await open(await ready(anna, 'vilka saknar svar på både rapport 3 och rapport 4?'));
  expect(both?.rows.map(([board]) => board)).toEqual(['Kulturnämnden', 'Kulturnämnden']);
  expect(both?.about).toContainEqual([
    'Tolkat som',
    expect.stringMatching(/^nämnder · inte svarat · både rapport [34] och rapport [34]$/),
  ]);
});

it('has a line for each draft and withdrawn review that was asked for, and why nobody is to answer it', async () => {
  await world.publish([{ board: 'Tekniska nämnden', recommendations: ['Två.'] }], {
    id: 'roads',
    title: 'Granskning av vägar',
    reportNumber: '4 – 2023',
  });
  await world.draft([{ board: 'Tekniska nämnden', recommendations: ['Tre.'] }], { reportNumber: '5 – 2023' });
  expect((await withdrawReview(needs, anna, 'roads', 'Görs om.')).ok).toBe(true);
  const table = await open(await ready(anna, 'vilka granskningar är utkast eller återkallade?'));
  expect(table?.columns.map(({ name }) => name)).toEqual(['Granskning', 'Rapport', 'Läge']);
  expect(table?.rows).toEqual([
    ['Granskning av vägar', '4 – 2023', 'Återkallad'],
    ['Granskning av biblioteken', '5 – 2023', 'Utkast'],
  ]);
});

it('is answered anew each time: it shows what holds then', async () => {
  const view = await ready(anna);
  await world.publish([{ board: 'Tekniska nämnden', recommendations: ['Två.'] }], {
    title: 'Granskning av vägar',
    reportNumber: '4 – 2023',
  });
  expect((await open(view))?.rows).toHaveLength(15);
  expect((await open(view))?.rows).toHaveLength(15);
});

it('leads nowhere after ten minutes, for an unknown token, and once its person is gone', async () => {
  const view = await ready(anna);
  world.clock.set('2023-02-01T10:09:59+01:00');
  expect(await open(view)).not.toBeNull();
  world.clock.set('2023-02-01T10:10:00+01:00');
  expect(await open(view)).toBeNull();
  expect(await openExport(needs, 'A'.repeat(43))).toBeNull();
  world.clock.set(start);
  const theirs = await ready(karin);
  await world.addPerson('admin', 'administrator');
  await removePerson(world.services, null, 'karin');
  expect(await open(theirs)).toBeNull();
});

it('forgets what has expired when a new one is made', async () => {
  const old = await ready(anna);
  const { links } = needs.exports!;
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256').update(tokenOf(old)).digest('hex');
  expect(await links.find(hash)).toMatchObject({ personId: 'anna' });
  expect(await links.find(tokenOf(old))).toBeNull();
  world.clock.set('2023-02-01T10:30:00+01:00');
  await ready(anna);
  expect(await links.find(hash)).toBeNull();
});

it('holds only what its person may see', async () => {
  const view = await ready(anna, 'vilka rekommendationer har kulturnämnden fått?');
  expect((await open(view))?.rows).toHaveLength(1);
  const refused = await exportAnswer(
    needs,
    { person: karin, language: 'sv' },
    'vilka rekommendationer har tekniska nämnden fått?',
  );
  expect(refused).not.toMatchObject({ value: { view: 'fileReady' } });
});

it('is refused where others read along, and where nobody has said the address', async () => {
  const turn = { person: anna, scope: 'group', language: 'sv', today: '2023-02-01' } as const;
  expect(await handlers(needs).action(turn, { verb: 'export', question: 'vilka?' })).toMatchObject({
    refusal: { code: 'personalChatOnly' },
  });
  expect(await exportAnswer(world.services, turn, 'vilka?')).toMatchObject({ refusal: { code: 'noExport' } });
});
