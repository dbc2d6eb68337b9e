import { handlers } from '../../src/app/handlers';
import type { Person } from '../../src/domain/person';
import type { Action } from '../../src/ports/actions';
import type { Scope, Turn } from '../../src/ports/turn';
import { openWorld, type World } from '../support/world';

describe('where others read along', () => {
  let world: World;
  let karin: Person;
  let requestId: string;
  beforeAll(async () => {
    world = await openWorld('2023-02-01T10:00:00+01:00');
    await world.addBoards('Kulturnämnden');
    karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden');
    requestId = (
      await world.publish([{ board: 'Kulturnämnden', recommendations: ['Hemlig rekommendation.'] }])
    )[0]!;
  });
  afterAll(() => world.close());

  const turn = (scope: Scope): Turn => ({ person: karin, scope, language: 'sv', today: '2023-02-01' });
  const press = (scope: Scope, action: Action) => handlers(world.services).action(turn(scope), action);

  it.each(['group', 'channel'] as const)('shows no content in a %s, and says where to go', async (scope) => {
    for (const verb of ['submit', 'postpone', 'reopen', 'read'] as const)
      expect(await press(scope, { verb, requestId })).toMatchObject({
        refusal: { code: 'personalChatOnly' },
      });
    const opened = await press(scope, { verb: 'open', requestId, recommendation: null });
    expect(JSON.stringify(opened)).not.toContain('Hemlig');
    const [said] = await handlers(world.services).message(turn(scope), 'utkast');
    expect(said?.view).toMatchObject({ refusal: { code: 'personalChatOnly' } });
  });

  it('answers questions about states there, and opens in the personal chat', async () => {
    const asked = await press('group', { verb: 'ask', question: 'vilka har inte svarat?', shown: null });
    expect(asked).toMatchObject({
      view: 'answer',
      table: { of: 'requests', rows: [{ board: 'Kulturnämnden' }] },
    });
    expect(await press('personal', { verb: 'open', requestId, recommendation: null })).toMatchObject({
      view: 'request',
    });
  });

  it.each([
    ['group', 77, 'skyddsrummen'],
    ['channel', 78, 'vattentornen'],
  ] as const)('tells those who read along in a %s of no draft', async (scope, number, subject) => {
    const auditor = await world.addPerson('revisor', 'auditor');
    await world.draft([{ board: 'Kulturnämnden', recommendations: ['Ett.'] }], {
      title: `Granskning av ${subject}`,
      reportNumber: `${number} – 2023`,
    });
    await world.services.register.fresh();
    const shared = handlers(world.services);
    const as = (place: Scope): Turn => ({ ...turn(place), person: auditor });
    const asked = `hur går det med rapport ${number}?`;
    const draft = { view: { table: { of: 'requests' }, figure: 'Utkast' } };
    expect(await shared.message(as('personal'), asked)).toMatchObject([draft]);
    for (const text of [
      asked,
      `rapport ${number}`,
      subject,
      'visa granskningarna',
      'den senaste granskningen',
    ]) {
      const [said] = await shared.message(as(scope), text);
      expect(said).not.toMatchObject(draft);
      expect(JSON.stringify(said)).not.toContain(`Granskning av ${subject}`);
    }
    expect(await shared.action(as(scope), { verb: 'ask', question: asked, shown: null })).not.toMatchObject(
      draft.view,
    );
  });

  it('bears fifty presses at once on one step: each text is kept', async () => {
    const shared = handlers(world.services);
    const views = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        shared.action(turn('personal'), {
          verb: 'close',
          requestId,
          step: { slot: 1, baseVersion: 0, fields: { measure: 'taken', description: `Text ${index}` } },
        }),
      ),
    );
    expect(views).toHaveLength(50);
    const kept = await world.services.requests.file(requestId);
    expect(new Set(kept?.file.versions.map(({ fields }) => fields.description)).size).toBe(50);
  });
});
