import { startBot, karin, type BotUnderTest } from '../support/botUnderTest.js';
import { status } from '../support/loopbackConnector.js';

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());
beforeEach(() => bot.reset());

const query = (parameters: unknown, over: Record<string, unknown> = {}) => ({
  type: 'invoke',
  name: 'composeExtension/query',
  value: { commandId: 'search', parameters, queryOptions: { skip: 0, count: 25 }, ...over },
});
const typed = (value: unknown) => query([{ name: 'text', value }]);
const known = async (): Promise<void> => {
  await bot.post({ text: 'hej' });
  bot.channel.calls.length = 0;
};

describe('a search while a message is written', () => {
  it('is answered in the response with a card and its preview for each result', async () => {
    await known();
    const answer = await bot.post(typed(' kultur '));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [
            {
              contentType: 'application/vnd.microsoft.card.adaptive',
              content: { type: 'AdaptiveCard', view: { view: 'foundBoard' } },
              preview: {
                contentType: 'application/vnd.microsoft.card.thumbnail',
                content: { title: 'foundBoard', text: 'sv' },
              },
            },
          ],
        },
      },
    });
    expect(bot.searches).toMatchObject([
      { person: { id: karin }, search: { text: 'kultur', skip: 0, count: 25 } },
    ]);
    expect(bot.channel.calls).toEqual([]);
  });

  it('asks for the newest before anything is typed', async () => {
    await known();
    await bot.post(query([{ name: 'initialRun', value: 'true' }]));
    await bot.post(query(undefined, { queryOptions: undefined }));
    expect(bot.searches.map(({ search }) => search)).toEqual([
      { text: '', skip: 0, count: 25 },
      { text: '', skip: 0, count: 25 },
    ]);
  });

  it('may come without names, as from the local client', async () => {
    await known();
    await bot.post(query([{ value: 'kultur' }], { commandId: undefined }));
    expect(bot.searches[0]!.search.text).toBe('kultur');
  });

  it('is paged, and never by more than the platform shows', async () => {
    await known();
    await bot.post(query([{ name: 'text', value: 'x' }], { queryOptions: { skip: 25, count: 500 } }));
    expect(bot.searches[0]!.search).toEqual({ text: 'x', skip: 25, count: 25 });
  });

  it('in other people’s conversation leaves the way to reach her and the known teams alone', async () => {
    await known();
    const before = bot.people.rows.get(karin);
    await bot.post({
      ...typed('x'),
      conversation: { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal', tenantId: 'tenant-1' },
      channelData: { tenant: { id: 'tenant-1' }, team: { id: '19:elsewhere' } },
    });
    expect(bot.searches).toHaveLength(1);
    expect(bot.people.rows.get(karin)).toEqual(before);
    expect(bot.teams.size).toBe(0);
  });

  it('of somebody unknown finds nothing, says so, and stores nothing', async () => {
    const answer = await bot.post(typed('x'));
    expect(answer.body).toEqual({
      composeExtension: { type: 'message', text: expect.stringContaining('känner inte igen dig') },
    });
    await bot.post({ ...typed('x'), from: { id: '29:x' } });
    expect(bot.searches).toEqual([]);
    expect(bot.people.rows.size).toBe(0);
  });

  it.each([
    ['with a command that is none', { commandId: 7 }],
    ['with another command', { commandId: 'drop' }],
    ['with parameters that are none', { parameters: 'text' }],
    ['with a parameter that is an object', { parameters: [{ name: 'text', value: { a: 1 } }] }],
    ['with a hundred parameters', { parameters: Array(100).fill({ name: 'text', value: 'x' }) }],
    ['with too much text', { parameters: [{ name: 'text', value: 'x'.repeat(201) }] }],
  ])('%s is refused kindly, and no handler hears of it', async (_name, over) => {
    await known();
    const answer = await bot.post(query([], over));
    expect(answer).toMatchObject({
      status: 200,
      body: { composeExtension: { type: 'message', text: expect.stringMatching(/Skriv/) } },
    });
    expect(bot.searches).toEqual([]);
  });

  it('that breaks something is answered with a code that stands in the log', async () => {
    await known();
    const { search } = bot.handlers;
    bot.handlers.search = () => Promise.reject(new Error('storage is down: secret'));
    const answer = await bot.post(typed('x'));
    bot.handlers.search = search;
    const [{ facts }] = bot.lines as [(typeof bot.lines)[number]];
    expect(answer.body.composeExtension.text).toContain(String(facts.reference));
    expect(answer.body.composeExtension.text).toMatch(/^Det gick inte/);
    expect(answer.text).not.toContain('secret');
  });

  it('that breaks something says so in the language of whoever is known', async () => {
    await known();
    const row = bot.people.rows.get(karin)!;
    bot.people.rows.set(karin, { ...row, value: { ...row.value, language: 'en' } });
    const { search } = bot.handlers;
    bot.handlers.search = () => Promise.reject(new Error('storage is down'));
    const answer = await bot.post(typed('x'));
    bot.handlers.search = search;
    expect(answer.body.composeExtension.text).toMatch(/^The search did not work/);
  });
});

describe('a message with a card', () => {
  const mark =
    '<span class="x" itemid="card-1" itemtype="http://schema.skype.com/InputExtension"><span itemprop="cardId"></span></span>';
  it('is heard for its words, and not at all without any', async () => {
    await known();
    bot.turns.length = 0;
    await bot.post({ text: mark });
    await bot.post({ text: '<attachment id="1"></attachment>' });
    expect(bot.turns).toEqual([]);
    await bot.post({ text: `${mark} vilka?` });
    expect(bot.turns).toMatchObject([{ text: 'vilka?' }]);
  });
});

describe('a button of a card that stands in a message', () => {
  const among = { conversation: { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal' } };

  it('is no personal chat, though only two people are in it', async () => {
    await known();
    const before = bot.people.rows.get(karin);
    await bot.execute({ v: 1, verb: 'ask', question: 'vilka?' }, 'ask', among);
    expect(bot.turns.at(-1)!.turn.scope).toBe('group');
    expect(bot.people.rows.get(karin)).toEqual(before);
  });

  it('is answered in its place where the bot may not write', async () => {
    bot.channel.behave(status(403));
    const answer = await bot.execute({ v: 1, verb: 'ask', question: 'vilka?' }, 'ask', among);
    expect(answer.body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { view: { view: 'confirmation' } },
    });
    expect(bot.lines).toEqual([]);
  });
});
