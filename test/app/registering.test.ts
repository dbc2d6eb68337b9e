import { handlers } from '../../src/app/handlers';
import { importReview } from '../../src/app/importReview';
import type { Person } from '../../src/domain/person';
import type { Action } from '../../src/ports/actions';
import type { Said, Turn } from '../../src/ports/turn';
import type { View } from '../../src/ports/views/view';
import { openWorld, type World } from '../support/world';

type PersonEntry = Partial<Extract<Action, { verb: 'savePerson' }>>;

const letter = `Kommunrevisionen

Kulturnämnden

Vi rekommenderar kulturnämnden att:

- upprätta en plan
- utbilda alla.
`;

describe('what is done in chat', () => {
  let world: World;
  let admin: Person;
  let auditor: Person;
  let secretary: Person;
  let visitor: Person;
  let requestIds: string[];

  const stored = async (id: string): Promise<Person> => (await world.services.people.person(id))!.value;
  const turn = (person: Person): Turn => ({ person, scope: 'personal', language: 'sv', today: '2023-02-01' });
  const press = async (person: Person, action: Action): Promise<View> =>
    handlers(world.services).action(turn(person), action);
  const write = async (person: Person, text: string): Promise<Said> => {
    const said = await handlers(world.services).message(turn(person), text);
    expect(said).toHaveLength(1);
    return said[0]!;
  };
  const savePerson = (given: PersonEntry): Action => ({
    verb: 'savePerson',
    personId: '',
    visitor: '',
    name: '',
    role: '',
    board: '',
    ...given,
  });

  beforeAll(async () => {
    world = await openWorld('2023-02-01T10:00:00+01:00');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.newOrganisation();
    await world.addBoards('Kulturnämnden', 'Tekniska nämnden');
    admin = await world.addPerson('admin', 'administrator');
    auditor = await world.addPerson('revisor', 'auditor');
    secretary = await world.addPerson('karin', 'secretary', 'Kulturnämnden');
    visitor = {
      id: 'okand-1',
      name: 'Okänd Person',
      roles: [],
      boards: [],
      substituteFor: [],
      headOf: [],
      language: null,
      reminders: { pace: 'all', snoozedUntil: null, time: null },
      conversation: null,
      reach: 'reachable',
      welcomedAt: '2023-02-01T08:00:00.000Z',
    };
    await world.services.people.savePerson(visitor, null);
    requestIds = await world.publish([
      { board: 'Kulturnämnden', recommendations: ['Ett.'] },
      { board: 'Tekniska nämnden', recommendations: ['Hemlig rekommendation.'] },
    ]);
  });

  describe('by an administrator', () => {
    it('registers a visitor, picked from those who have written', async () => {
      const { view } = await write(admin, 'Lägg till person');
      expect(view).toMatchObject({
        view: 'personForm',
        visitors: [{ id: 'okand-1', name: 'Okänd Person' }],
        boards: ['Kulturnämnden', 'Tekniska nämnden'],
        refusal: null,
      });
      const entry = { visitor: 'okand-1', role: 'secretary', board: 'tekniska nämndens' };
      expect(await press(admin, savePerson(entry))).toEqual({
        view: 'confirmation',
        done: 'personSaved',
        subject: 'Okänd Person',
      });
      const registered = await stored('okand-1');
      expect(registered).toMatchObject({ roles: ['secretary'], reach: 'reachable', welcomedAt: null });
      expect(await press(registered, { verb: 'home' })).toMatchObject({
        view: 'welcomeSecretary',
        boards: ['Tekniska nämnden'],
        next: 1,
      });
      expect(await press(admin, { verb: 'personForm' })).toMatchObject({ visitors: [] });
      expect(await press(admin, { verb: 'people', shown: null })).toMatchObject({
        view: 'people',
        people: expect.arrayContaining([
          expect.objectContaining({ id: 'okand-1', boards: ['Tekniska nämnden'] }),
        ]) as unknown,
      });
    });

    it('makes somebody secretary of several boards at once', async () => {
      const board = 'Kulturnämnden, Tekniska nämnden';
      await press(admin, savePerson({ personId: 'ny-person', name: 'Ny', role: 'secretary', board }));
      expect((await stored('ny-person')).boards).toHaveLength(2);
    });

    it('tells a head what her board answers, and asks her for nothing', async () => {
      const head = { personId: 'ny-person', name: 'Ny', role: 'head', board: 'Kulturnämnden' };
      await press(admin, savePerson(head));
      expect(await press(await stored('ny-person'), { verb: 'home' })).toMatchObject({
        view: 'welcomeSecretary',
        answers: false,
        rows: [{ requestId: requestIds[0] }],
        toAnswer: [],
        next: null,
      });
      await press(admin, savePerson({ ...head, role: 'substitute', board: 'Tekniska nämnden' }));
      expect(await press(await stored('ny-person'), { verb: 'home' })).toMatchObject({
        answers: true,
        toAnswer: [requestIds[1]],
        next: 1,
      });
    });

    it('makes somebody substitute of one board and head of another, beside what she is', async () => {
      const entry = { personId: 'ny-person', name: 'Ny' };
      await press(admin, savePerson({ ...entry, role: 'secretary', board: 'Kulturnämnden' }));
      await press(admin, savePerson({ ...entry, role: 'substitute', board: 'Tekniska nämnden' }));
      await press(admin, savePerson({ ...entry, role: 'head', board: 'Tekniska nämnden' }));
      const person = await stored('ny-person');
      expect(person.roles).toEqual(['secretary', 'substitute', 'head']);
      expect(person.substituteFor).toEqual(person.headOf);
      expect(person.boards).not.toEqual(person.substituteFor);
      expect(await press(admin, { verb: 'boards', shown: null })).toMatchObject({
        boards: expect.arrayContaining([
          expect.objectContaining({ name: 'Tekniska nämnden', substitutes: ['Ny'], heads: ['Ny'] }),
        ]) as unknown,
      });
    });

    it('removes a person for good, and says of somebody who is not there that she is not', async () => {
      await press(admin, savePerson({ personId: 'ny-person', name: 'Ny', role: 'auditor' }));
      expect((await write(admin, 'ta bort person')).view).toMatchObject({ view: 'removePersonForm' });
      const removed = await press(admin, { verb: 'removePerson', personId: 'ny-person' });
      expect(removed).toMatchObject({ view: 'confirmation', done: 'personRemoved', subject: 'Ny' });
      expect(await world.services.people.person('ny-person')).toBeNull();
      for (const personId of ['ny-person', ''])
        expect(await press(admin, { verb: 'removePerson', personId })).toMatchObject({
          view: 'removePersonForm',
          refusal: { code: 'noSuchPerson', value: personId },
        });
    });

    it('keeps the last administrator', async () => {
      expect(await press(admin, { verb: 'removePerson', personId: 'admin' })).toMatchObject({
        view: 'removePersonForm',
        typed: 'admin',
        refusal: { code: 'lastAdministrator' },
      });
    });

    it.each([
      [{ personId: 'a/b', name: 'Ny', role: 'auditor' }, 'invalidPersonId'],
      [{ name: 'Ny', role: 'auditor' }, 'invalidPersonId'],
      [{ personId: 'ny-person', role: 'auditor' }, 'emptyName'],
      [{ personId: 'ny-person', name: 'x'.repeat(201), role: 'auditor' }, 'nameTooLong'],
      [{ personId: 'ny-person', name: 'Ny', role: 'boss' }, 'unknownRole'],
      [{ personId: 'ny-person', name: 'Ny', role: 'auditor', board: 'Kulturnämnden' }, 'boardNeedsRole'],
      [{ personId: 'ny-person', name: 'Ny', role: 'secretary' }, 'roleNeedsBoard'],
      [{ personId: 'ny-person', name: 'Ny', role: 'substitute' }, 'roleNeedsBoard'],
      [{ personId: 'ny-person', name: 'Ny', role: 'head' }, 'roleNeedsBoard'],
      [{ personId: 'ny-person', name: 'Ny', role: 'secretary', board: 'Fisk' }, 'noSuchBoard'],
      [{ personId: 'ny-person', name: 'Ny', role: 'secretary', board: 'nämnden' }, 'severalBoards'],
    ])('gives a refused person back with everything that was typed: %j', async (entry, code) => {
      const typed: PersonEntry = { personId: '', name: '', board: '', ...entry };
      expect(await press(admin, savePerson(entry))).toMatchObject({
        view: 'personForm',
        refusal: { code },
        typed: { id: typed.personId, name: typed.name, role: typed.role, board: typed.board },
      });
      expect(await world.services.people.person('ny-person')).toBeNull();
    });

    it('registers a board, with what it is called, and gives a refused one back', async () => {
      expect((await write(admin, 'ny nämnd')).view).toMatchObject({ view: 'boardForm', refusal: null });
      const entry = { name: 'Sjukhusstyrelse Åby', shortForms: 'SÅ; SÅB', groups: 'sjukhusen,' };
      expect(await press(admin, { verb: 'saveBoard', ...entry })).toMatchObject({ done: 'boardSaved' });
      const listed = await press(admin, { verb: 'boards', shown: null });
      expect(listed.view === 'boards' && listed.boards.find(({ name }) => name === entry.name)).toEqual({
        name: entry.name,
        shortForms: ['SÅ', 'SÅB'],
        groups: ['sjukhusen'],
        secretaries: [],
        substitutes: [],
        heads: [],
      });
      const empty = { ...entry, name: ' ' };
      expect(await press(admin, { verb: 'saveBoard', ...empty })).toMatchObject({
        view: 'boardForm',
        typed: empty,
        refusal: { code: 'emptyName' },
      });
    });
  });

  it('is for administrators only', async () => {
    const asked: Action[] = [
      { verb: 'people', shown: null },
      { verb: 'boards', shown: null },
      { verb: 'personForm' },
      { verb: 'boardForm' },
      savePerson({ personId: 'karin', role: 'administrator' }),
      { verb: 'saveBoard', name: 'Ny nämnd', shortForms: '', groups: '' },
      { verb: 'removePersonForm' },
      { verb: 'removePerson', personId: 'karin' },
    ];
    for (const person of [auditor, secretary])
      for (const action of asked)
        expect(await press(person, action)).toMatchObject({
          view: 'refusal',
          refusal: { code: 'administratorsOnly' },
          helpers: ['admin'],
        });
    expect((await write(secretary, 'lägg till person')).view).toMatchObject({ view: 'refusal' });
    expect((await stored('karin')).roles).toEqual(['secretary']);
    expect(await world.services.people.boards()).toHaveLength(2);
  });

  describe('with drafts', () => {
    let reviewId: string;
    beforeEach(async () => {
      const imported = await importReview(world.services, letter);
      if (!imported.ok) throw new Error(imported.refusal.code);
      reviewId = imported.value.review.id;
    });

    it('completes and publishes one, and learns whom nobody can write to', async () => {
      expect((await write(auditor, 'utkast')).view).toEqual({
        view: 'drafts',
        drafts: [{ reviewId, title: null, missing: ['title', 'dueDate'] }],
      });
      expect(await press(auditor, { verb: 'draft', reviewId })).toMatchObject({
        view: 'draftReview',
        boards: [{ name: 'Kulturnämnden', recommendations: 2 }],
        refusal: null,
      });
      expect(await press(auditor, { verb: 'publish', reviewId })).toMatchObject({
        view: 'refusal',
        refusal: { code: 'reviewIncomplete', missing: ['title', 'dueDate'] },
      });
      for (const [dueDate, code] of [
        ['2023-02-30', 'dateDoesNotExist'],
        ['2023-01-31', 'dueDatePassed'],
        ['snart', 'dateDoesNotExist'],
      ] as const) {
        const typed = { title: 'Granskning av planer', dueDate };
        expect(await press(auditor, { verb: 'completeDraft', reviewId, ...typed })).toMatchObject({
          view: 'draftReview',
          typed,
          refusal: { code },
          missing: ['title', 'dueDate'],
        });
      }
      const given = { title: 'Granskning av planer', dueDate: '2023-03-15' };
      expect(await press(auditor, { verb: 'completeDraft', reviewId, ...given })).toMatchObject({
        ...given,
        missing: [],
        refusal: null,
      });
      expect(await press(auditor, { verb: 'publish', reviewId })).toMatchObject({
        view: 'published',
        requests: 1,
        newBoards: [],
        withoutSecretary: [],
        unreachable: ['Kulturnämnden'],
      });
      for (const verb of ['publish', 'draft'] as const)
        expect(await press(auditor, { verb, reviewId })).toMatchObject({
          refusal: { code: 'alreadyPublished' },
        });
      expect((await write(auditor, 'utkast')).view).toEqual({ view: 'drafts', drafts: [] });
    });

    it('is for auditors only', async () => {
      const asked: Action[] = [
        { verb: 'drafts' },
        { verb: 'draft', reviewId },
        { verb: 'completeDraft', reviewId, title: 'Annan', dueDate: '2023-03-15' },
        { verb: 'publish', reviewId },
      ];
      for (const person of [admin, secretary])
        for (const action of asked)
          expect(await press(person, action)).toMatchObject({ refusal: { code: 'auditorsOnly' } });
      expect((await world.services.reviews.review(reviewId))?.value.title).toBeNull();
    });

    it.each(['nosuch', '', "a/b'#?", 'x'.repeat(2000)])('does not find the draft %j', async (forged) => {
      for (const verb of ['draft', 'publish'] as const)
        expect(await press(auditor, { verb, reviewId: forged })).toMatchObject({
          refusal: { code: 'noSuchReview' },
        });
    });
  });

  it('remembers the language that was chosen', async () => {
    expect(await write(secretary, 'in English')).toMatchObject({
      language: 'en',
      view: { view: 'confirmation', done: 'languageSaved' },
    });
    expect((await stored('karin')).language).toBe('en');
    await press(await stored('karin'), { verb: 'language', language: 'sv' });
    expect((await stored('karin')).language).toBe('sv');
  });

  it('tells a visitor nothing, whatever is pressed or written, and changes nothing', async () => {
    const requestId = requestIds[0] ?? '';
    const actions: Action[] = [
      { verb: 'open', requestId, recommendation: null },
      {
        verb: 'save',
        requestId,
        step: { slot: 1, baseVersion: 0, fields: { measure: 'none', reason: 'x' } },
      },
      { verb: 'review', requestId, step: null },
      { verb: 'submit', requestId },
      { verb: 'read', requestId },
      { verb: 'ask', question: 'vilka nämnder har inte svarat?', shown: null },
      { verb: 'home' },
      { verb: 'help' },
      { verb: 'people', shown: null },
      { verb: 'personForm' },
      savePerson({ personId: 'okand-1', name: 'Jag', role: 'administrator' }),
      { verb: 'drafts' },
      { verb: 'language', language: 'en' },
    ];
    for (const action of actions) expect(await press(visitor, action)).toEqual({ view: 'welcomeVisitor' });
    for (const text of ['vilka nämnder har inte svarat?', 'hjälp', 'utkast', 'personer', 'hej', 'in English'])
      expect((await write(visitor, text)).view).toEqual({ view: 'welcomeVisitor' });
    expect(await handlers(world.services).installed(turn(visitor))).toEqual({ view: 'welcomeVisitor' });
    expect(await stored('okand-1')).toEqual(visitor);
    expect((await world.services.requests.open()).map(({ state }) => state)).toEqual([
      'notStarted',
      'notStarted',
    ]);
  });

  it('shows a secretary how far other boards have come, and not what they write', async () => {
    const { view } = await write(secretary, 'vilka nämnder har inte svarat?');
    expect(view).toMatchObject({
      view: 'answer',
      table: {
        of: 'requests',
        rows: [
          { board: 'Kulturnämnden', mayOpen: true },
          { board: 'Tekniska nämnden', mayOpen: false },
        ],
      },
    });
    const requestId = requestIds[1] ?? '';
    for (const action of [
      { verb: 'open', requestId, recommendation: 1 },
      { verb: 'read', requestId },
      { verb: 'review', requestId, step: null },
    ] as const) {
      const refused = await press(secretary, action);
      expect(refused).toMatchObject({ view: 'refusal', refusal: { code: 'notYourBoard' } });
      expect(JSON.stringify(refused)).not.toContain('Hemlig');
    }
    expect((await write(auditor, 'vilka nämnder har inte svarat?')).view).toMatchObject({
      table: { of: 'requests', rows: [{ mayOpen: true }, { mayOpen: true }] },
    });
  });
});
