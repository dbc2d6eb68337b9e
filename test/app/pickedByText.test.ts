import type { Asked } from '../../src/app/ask';
import type { Person } from '../../src/domain/person';
import { chatOf } from '../support/chat';
import { openWorld, type World } from '../support/world';

jest.setTimeout(60_000);

let world: World;
let auditor: Person;
beforeAll(async () => {
  world = await openWorld('2023-02-01T09:00:00+01:00');
  await world.addBoards('Sjukhusstyrelse Norr', 'Sjukhusstyrelse Syd', 'Regionstyrelsen');
  auditor = await world.addPerson('anna', 'auditor');
  const recommendations = ['göra mer'];
  await world.publish([
    { board: 'Sjukhusstyrelse Norr', recommendations },
    { board: 'Sjukhusstyrelse Syd', recommendations },
    { board: 'Regionstyrelsen', recommendations },
  ]);
});
afterAll(() => world.close());

const say = (text: string): Promise<Asked> => chatOf(world, auditor, '2023-02-01')(text);

describe('which one is meant, typed in a chat', () => {
  it('is answered by a name, also by another process', async () => {
    expect((await say('har sjukhuset svarat?')).outcome).toBe('clarify');
    world.restart();
    expect(await say('Syd')).toMatchObject({
      outcome: 'answer',
      kind: 'yesno',
      yes: false,
      boards: ['Sjukhusstyrelse Syd'],
    });
  });

  it('is answered by a place, and then gone on from', async () => {
    expect((await say('har sjukhuset svarat?')).outcome).toBe('clarify');
    expect(await say('den första')).toMatchObject({ kind: 'yesno', boards: ['Sjukhusstyrelse Norr'] });
    expect(await say('och Regionstyrelsen?')).toMatchObject({ kind: 'yesno', boards: ['Regionstyrelsen'] });
  });

  it('is offered from what was answered before, where a text may go on from that', async () => {
    await say('vilka nämnder har inte svarat på rapport 3?');
    expect((await say('har sjukhuset svarat?')).outcome).toBe('clarify');
    expect(await say('och hur många är det?')).toMatchObject({
      outcome: 'unknown',
      view: {
        suggestions: expect.arrayContaining([
          expect.objectContaining({ question: 'Hur många nämnder har inte svarat på rapport 3?' }),
        ]),
      },
    });
    expect((await say('den första')).outcome).toBe('unknown');
  });

  it('is forgotten after an hour', async () => {
    expect((await say('har sjukhuset svarat?')).outcome).toBe('clarify');
    world.clock.set('2023-02-01T10:30:00+01:00');
    expect((await say('den andra')).outcome).toBe('unknown');
  });
});
