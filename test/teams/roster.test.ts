import type { Log } from '../../src/ports/log.js';
import type { Team } from '../../src/ports/teamStore.js';
import { createConnector } from '../../src/teams/connector.js';
import { createRoster } from '../../src/teams/roster.js';
import { startBot, karin, type BotUnderTest } from '../support/botUnderTest.js';
import {
  hang,
  startLoopbackConnector,
  status,
  type LoopbackConnector,
} from '../support/loopbackConnector.js';

const lines: { readonly code: string; readonly facts?: Readonly<Record<string, unknown>> | undefined }[] = [];
const note = (code: string, facts?: Readonly<Record<string, unknown>>) => void lines.push({ code, facts });
const log: Log = { info: note, warn: note, error: note };
const eva = '00000000-0000-4000-8000-0000000000e1';

let channel: LoopbackConnector;
beforeAll(async () => {
  channel = await startLoopbackConnector();
});
afterAll(() => channel.close());
beforeEach(() => {
  channel.calls.length = 0;
  lines.length = 0;
});

const team = (id = '19:team/a@thread.tacv2'): Team => ({
  channelId: 'msteams',
  serviceUrl: `${channel.serviceUrl}/`,
  id,
  tenantId: 'tenant-1',
  botId: '28:bot',
  botName: 'Svarstid',
});
const rosterOf = (...teams: Team[]) =>
  createRoster({
    teams: { teams: () => Promise.resolve(teams) },
    connector: createConnector({ token: () => Promise.resolve('t'), timeoutMilliseconds: 500, log }),
    log,
  });
/** A team of two pages; Karin is on the second. */
const twoPages = (): void =>
  channel.behave((response, { method, path }) => {
    response.setHeader('Content-Type', 'application/json');
    if (method === 'POST') response.end(JSON.stringify({ id: 'a:new' }));
    else if (path.includes('continuationToken=next'))
      response.end(
        JSON.stringify({ members: [{ id: '29:karin', name: 'Karin Ek', aadObjectId: karin.toUpperCase() }] }),
      );
    else
      response.end(
        JSON.stringify({ members: [{ id: '29:other', aadObjectId: 'other' }, 7], continuationToken: 'next' }),
      );
  });

describe('roster.reach', () => {
  it('finds a member on a later page and opens the personal conversation', async () => {
    twoPages();
    expect(await rosterOf(team()).reach([karin, eva])).toEqual(
      new Map([
        [
          karin,
          {
            channelId: 'msteams',
            serviceUrl: `${channel.serviceUrl}/`,
            conversationId: 'a:new',
            tenantId: 'tenant-1',
            botId: '28:bot',
            botName: 'Svarstid',
            userId: '29:karin',
            userName: 'Karin Ek',
          },
        ],
      ]),
    );
    expect(channel.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v3/conversations/19%3Ateam%2Fa%40thread.tacv2/pagedmembers?pageSize=500',
      'GET /v3/conversations/19%3Ateam%2Fa%40thread.tacv2/pagedmembers?pageSize=500&continuationToken=next',
      'POST /v3/conversations',
    ]);
    expect(channel.calls.at(-1)).toMatchObject({
      authorization: 'Bearer t',
      activity: {
        bot: { id: '28:bot' },
        members: [{ id: '29:karin' }],
        isGroup: false,
        tenantId: 'tenant-1',
      },
    });
  });

  it.each([
    ['refuses', status(403), ['connector.fetchFailed 403', 'roster.unreadable']],
    ['hangs', hang, ['connector.fetchFailed timeout', 'roster.unreadable']],
    ['says nonsense', status(200), ['roster.unreadable']],
  ])('finds nobody where the channel %s, and logs why', async (_, behaviour, logged) => {
    channel.behave(behaviour);
    expect(await rosterOf(team(), team('19:b')).reach([karin])).toEqual(new Map());
    expect(channel.calls).toHaveLength(2);
    const said = lines.map(({ code, facts }) => [code, facts?.reason].filter(Boolean).join(' '));
    expect(said).toEqual([...logged, ...logged]);
  });

  it('asks nothing without a team', async () => {
    expect(await rosterOf().reach([karin])).toEqual(new Map());
    expect(channel.calls).toHaveLength(0);
  });
});

describe('the bot', () => {
  let bot: BotUnderTest;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.close());
  const inTeam = {
    conversation: { id: '19:general', conversationType: 'channel', isGroup: true, tenantId: 'tenant-1' },
    channelData: { tenant: { id: 'tenant-1' }, team: { id: '19:general' } },
  };

  it('keeps in mind which teams it is in, until it is taken out', async () => {
    await bot.post({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], ...inTeam });
    expect([...bot.teams.values()]).toEqual([
      {
        channelId: 'msteams',
        serviceUrl: bot.channel.serviceUrl,
        id: '19:general',
        tenantId: 'tenant-1',
        botId: '28:bot',
        botName: 'Svarstid',
      },
    ]);
    await bot.post({ type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }], ...inTeam });
    expect(bot.teams.size).toBe(0);
    await bot.post({ text: 'hej' });
    expect(bot.teams.size).toBe(0);
  });
});
