import { publishReview } from '../../src/app/publishReview';
import { registerBoard } from '../../src/app/registerBoard';
import { openWorld, type World } from '../support/world';

describe('publishReview', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2023-02-01T10:00:00+01:00');
  });
  afterAll(() => world.close());
  beforeEach(() => world.newOrganisation());

  const boardNames = async (): Promise<string[]> =>
    (await world.services.people.boards()).map(({ value }) => value.name).sort();

  it('pressed four times at once is published once, with each new board once', async () => {
    const id = await world.draft([
      { board: 'Kulturnämnden', recommendations: ['Ett.'] },
      { board: 'Namnkommittén', recommendations: ['Två.'] },
    ]);
    const results = await Promise.all([1, 2, 3, 4].map(() => publishReview(world.services, id)));
    expect(results.some(({ ok }) => ok)).toBe(true);
    expect(await boardNames()).toEqual(['Kulturnämnden', 'Namnkommittén']);
    const open = await world.services.requests.open();
    expect(open.map(({ boardName }) => boardName).sort()).toEqual(['Kulturnämnden', 'Namnkommittén']);
    expect(open.every(({ sequence }) => sequence === 1)).toBe(true);
  });

  it('published again says again which boards lack a secretary', async () => {
    await world.addBoards('Kulturnämnden', 'Tekniska nämnden');
    await world.addPerson('karin', 'secretary', 'Kulturnämnden');
    const id = await world.draft([
      { board: 'Kulturnämnden', recommendations: ['Ett.'] },
      { board: 'Tekniska nämnden', recommendations: ['Två.'] },
    ]);
    expect(await publishReview(world.services, id)).toMatchObject({ ok: true });
    expect(await publishReview(world.services, id)).toEqual({
      ok: false,
      refusal: { code: 'alreadyPublished', withoutSecretary: ['Tekniska nämnden'] },
    });
  });

  it('says when the secretaries are told, if a quiet month holds it back', async () => {
    const publish = async (dueDate: string) => {
      const id = await world.draft([{ board: 'Kulturnämnden', recommendations: ['Ett.'] }], { dueDate });
      return publishReview(world.services, id);
    };
    world.clock.set('2023-06-30T18:00:00+02:00');
    expect(await publish('2023-09-15')).toMatchObject({ value: { heldBackUntil: '2023-08-01' } });
    expect(await publish('2023-07-14')).toMatchObject({ value: { heldBackUntil: null } });
    world.clock.set('2023-06-30T10:00:00+02:00');
    expect(await publish('2023-09-15')).toMatchObject({ value: { heldBackUntil: null } });
    world.clock.set('2023-02-01T10:00:00+01:00');
  });

  it('adds a board once that two reviews bring at the same time', async () => {
    const ids = await Promise.all(
      [1, 2].map(() => world.draft([{ board: 'Kulturnämnden', recommendations: ['Ett.'] }])),
    );
    await Promise.all(ids.map((id) => publishReview(world.services, id)));
    const [board] = await world.services.people.boards();
    expect(await boardNames()).toEqual(['Kulturnämnden']);
    expect((await world.services.requests.open()).map(({ boardId }) => boardId)).toEqual([
      board?.value.id,
      board?.value.id,
    ]);
  });

  it('asks a board once that the letter names by its present and by an earlier name', async () => {
    await world.services.people.saveBoard(
      {
        id: 'b1',
        name: 'Kultur- och fritidsnämnden',
        shortForms: [],
        earlierNames: ['Kulturnämnden'],
        groups: [],
      },
      null,
    );
    const [id] = await world.publish([
      { board: 'Kulturnämnden', recommendations: ['Ett.', 'Två.'] },
      { board: 'Kultur- och fritidsnämnden', recommendations: ['Två.', 'Tre.'] },
    ]);
    const open = await world.services.requests.open();
    expect(open.map(({ boardName }) => boardName)).toEqual(['Kulturnämnden']);
    expect((await world.services.requests.file(id ?? ''))?.file.recommendations).toEqual([
      'Ett.',
      'Två.',
      'Tre.',
    ]);
  });
});

describe('registerBoard', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2023-02-01T10:00:00+01:00');
  });
  afterAll(() => world.close());

  it('said four times at once adds one board with all that was said of it', async () => {
    const forms = ['KUN', 'KN', 'Kultur', 'KUL'];
    await Promise.all(
      forms.map((form) =>
        registerBoard(world.services, null, { name: 'Kulturnämnden', shortForms: [form], groups: [] }),
      ),
    );
    const boards = await world.services.people.boards();
    expect(boards).toHaveLength(1);
    expect([...(boards[0]?.value.shortForms ?? [])].sort()).toEqual([...forms].sort());
  });
});
