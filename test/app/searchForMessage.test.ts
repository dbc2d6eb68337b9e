import { leaveStep } from '../../src/app/answerStep';
import { withdrawReview } from '../../src/app/changeReview';
import { registerDecision } from '../../src/app/registerDecision';
import { searchForMessage } from '../../src/app/searchForMessage';
import { submitResponse } from '../../src/app/submitResponse';
import { stranger, type Person } from '../../src/domain/person';
import type { FoundView } from '../../src/ports/views/found';
import { openWorld, type World } from '../support/world';

let world: World;
let auditor: Person;
let karin: Person;
const kultur = [
  'Nämnden bör säkerställa kompetensförsörjningen på biblioteken.',
  'Nämnden bör följa upp inköpen varje månad.',
];
beforeAll(async () => {
  world = await openWorld('2023-03-01T08:00:00+01:00');
  await world.addBoards('Kulturnämnden', 'Trafiknämnden', 'Regionstyrelsen');
  auditor = await world.addPerson('00000000-0000-4000-8000-00000000000a', 'auditor');
  karin = await world.addPerson('00000000-0000-4000-8000-00000000000b', 'secretary', 'Kulturnämnden');
  await world.publish(
    [
      { board: 'Kulturnämnden', recommendations: kultur },
      { board: 'Trafiknämnden', recommendations: ['Nämnden bör skriva ned hur avtal följs upp.'] },
    ],
    { title: 'Granskning av biblioteken', reportNumber: '3 – 2023' },
  );
  world.clock.set('2023-03-02T08:00:00+01:00');
  await world.publish([{ board: 'Regionstyrelsen', recommendations: ['Styrelsen bör vässa styrningen.'] }], {
    title: 'Granskning av läkemedel',
    reportNumber: '4 – 2023',
    dueDate: '2023-02-28',
  });
  await world.draft([{ board: 'Trafiknämnden', recommendations: ['Hemligt utkast om broar.'] }], {
    title: 'Granskning av broar',
    reportNumber: '9 – 2023',
  });
});
afterAll(() => world.close());

const said = (view: FoundView): string => {
  switch (view.view) {
    case 'foundReview':
      return `${view.reportNumber ?? ''}: ${view.answered}/${view.boards}, ${view.overdue} late`;
    case 'foundBoard':
      return `${view.board}: ${view.rows.length}`;
    case 'foundRecommendation':
      return `${view.row.board} ${view.number}`;
  }
};
const find = async (text: string, person = auditor, skip = 0, count = 25) => {
  const result = await searchForMessage(world.services, person, { text, skip, count });
  return result.outcome === 'found' ? result.results.map(said) : result.outcome;
};

it('shows the newest open reviews before anything is typed', async () => {
  expect((await find('')).length).toBe(2);
  expect(await find(' ')).toContain('4 – 2023: 0/1, 1 late');
});

it.each([
  ['kult', ['Kulturnämnden: 1']],
  ['kulturnamden', ['Kulturnämnden: 1']],
  ['rapport 3', ['3 – 2023: 0/2, 0 late', 'Kulturnämnden 1', 'Trafiknämnden 1', 'Kulturnämnden 2']],
  ['kompetens', ['Kulturnämnden 1']],
  ['kompetensförsörjning', ['Kulturnämnden 1']],
  ['försörjning', ['Kulturnämnden 1']],
  ['följa upp', ['Kulturnämnden 2', 'Trafiknämnden 1']],
  ['bibliotek', ['3 – 2023: 0/2, 0 late', 'Kulturnämnden 1']],
  ['styrning', ['Regionstyrelsen 1']],
  ['zebra', []],
  ['?', []],
  ['<i>&"', []],
  ['och för till', []],
])('finds by "%s"', async (text, expected) => {
  const found = await find(text);
  for (const one of expected) expect(found).toContain(one);
  if (expected.length === 0) expect(found).toEqual([]);
});

it('narrows words to the board and the report that are named with them', async () => {
  expect(await find('uppföljning rapport 3 trafiknämnden')).not.toContain('Kulturnämnden 2');
});

it('knows no drafts', async () => {
  expect(await find('broar')).toEqual([]);
  expect(await find('rapport 9')).toEqual([]);
});

it('shows a secretary how all stand, and what is asked of her own board only', async () => {
  expect(await find('följa upp', karin)).toEqual(['Kulturnämnden 2']);
  expect(await find('trafik', karin)).toEqual(['Trafiknämnden: 1']);
  expect(await find('rapport 3', karin)).toEqual([
    '3 – 2023: 0/2, 0 late',
    'Kulturnämnden 1',
    'Kulturnämnden 2',
  ]);
});

it('pages', async () => {
  const all = await find('rapport 3');
  expect(await find('rapport 3', auditor, 1, 2)).toEqual(all.slice(1, 3));
  expect(await find('rapport 3', auditor, 100, 25)).toEqual([]);
});

it('finds nothing for a visitor', async () => {
  expect(await find('kultur', stranger('v1'))).toBe('unknownPerson');
});

it('costs one storage request once the names are known', async () => {
  await find('kultur');
  const before = world.proxy.requests.length;
  await find('kulturn');
  expect(world.proxy.requests.length - before).toBe(1);
});

describe('what is no longer open', () => {
  const requestsSince = async (search: () => Promise<unknown>): Promise<number> => {
    const before = world.proxy.requests.length;
    await search();
    return world.proxy.requests.length - before;
  };

  it('is answered when the board has decided, and costs the register once', async () => {
    const ids = await world.publish(
      [
        { board: 'Kulturnämnden', recommendations: ['Nämnden bör se över hamnarna.'] },
        { board: 'Trafiknämnden', recommendations: ['Nämnden bör se över hamnarna.'] },
      ],
      { title: 'Granskning av hamnar', reportNumber: '5 – 2023' },
    );
    const [id = ''] = ids;
    await world.services.register.fresh();
    expect(await find('hamnar')).toContain('5 – 2023: 0/2, 0 late');
    const fields = { measure: 'none', reason: 'Hamnarna är sålda.' };
    await leaveStep(world.services, karin, { requestId: id, slot: 1, baseVersion: 0, fields }, 'next');
    await submitResponse(world.services, karin, id);
    const decision = { decidedOn: '2023-03-01', paragraph: '7', registryNumber: '' };
    expect((await registerDecision(world.services, karin, id, decision)).ok).toBe(true);
    await world.settled();
    expect(await find('hamnar')).toEqual(['5 – 2023: 1/2, 0 late', 'Trafiknämnden 1', 'Kulturnämnden 1']);
    expect(await requestsSince(() => find('hamn'))).toBe(1);
    expect(await requestsSince(() => find('hamnarna', karin))).toBe(1);
  });

  it('is gone with a withdrawn review, although the names were read before', async () => {
    await world.publish(
      [
        { board: 'Kulturnämnden', recommendations: ['Nämnden bör se över färjorna.'] },
        { board: 'Trafiknämnden', recommendations: ['Nämnden bör se över färjorna.'] },
      ],
      { id: 'farjor', title: 'Granskning av färjor', reportNumber: '6 – 2023' },
    );
    await world.services.register.fresh();
    expect(await find('färjor')).toHaveLength(3);
    expect((await withdrawReview(world.services, auditor, 'farjor', 'Görs om.')).ok).toBe(true);
    expect(await find('färjor')).toEqual([]);
    expect(await find('rapport 6')).toEqual([]);
    expect(await requestsSince(() => find('färj'))).toBe(1);
  });
});
