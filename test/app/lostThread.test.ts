import type { Asked } from '../../src/app/ask';
import type { Person } from '../../src/domain/person';
import { chatOf } from '../support/chat';
import { openWorld, type World } from '../support/world';

jest.setTimeout(60_000);

let world: World;
let auditor: Person;
beforeAll(async () => {
  world = await openWorld('2023-02-01T09:00:00+01:00');
  await world.addBoards('Kulturnämnden', 'Regionstyrelsen');
  auditor = await world.addPerson('anna', 'auditor');
  const recommendations = ['göra mer'];
  await world.publish([
    { board: 'Kulturnämnden', recommendations },
    { board: 'Regionstyrelsen', recommendations },
  ]);
});
afterAll(() => world.close());

const say = (text: string): Promise<Asked> => chatOf(world, auditor, '2023-02-01')(text);
const notUnderstood = 'vilka nämnder på rapport 3 är blåblommiga?';
const offeredBy = ({ view }: Asked): string[] =>
  view.view === 'notUnderstood' ? view.suggestions.map(({ question }) => question) : [];

describe('after a question that was not understood', () => {
  it.each(['vem är klar?', 'kontakt?', 'när skulle det ha varit inne', 'är nån försenad', 'Kulturnämnden'])(
    'a text that leaves out what it is about is asked back: %s',
    async (text) => {
      expect((await say(notUnderstood)).outcome).toBe('unknown');
      expect((await say(text)).outcome).toBe('unknown');
      expect((await say('hur många då?')).outcome).toBe('unknown');
    },
  );

  it('offers what the text says alone, and from what was answered earlier', async () => {
    await say('vilka nämnder har inte svarat på rapport 3?');
    await say(notUnderstood);
    world.restart();
    expect(offeredBy(await say('och Kulturnämnden då?'))[0]).toMatch(/Kulturnämnden.*rapport 3/);
    expect(offeredBy(await say('vilka är försenade?'))).toContain('Vilka nämnder är försenade?');
  });

  it.each([
    'Vilka nämnder har inte svarat?',
    'hur går det med rapport 3?',
    'När är nästa svarsdag?',
    'har Kulturnämnden svarat på rapport 3?',
  ])('answers what says all: %s', async (text) => {
    await say(notUnderstood);
    expect((await say(text)).outcome).toBe('answer');
  });

  it('is not so after what is no question about the matter', async () => {
    await say('vilka nämnder har inte svarat på rapport 3?');
    await say('vad blir det för väder?');
    expect(await say('och hur många är det?')).toMatchObject({ kind: 'count', count: 2 });
  });
});
