import { createAuthentication } from '../../src/teams/authentication.js';
import { startBot, type BotUnderTest } from '../support/botUnderTest.js';
import { startKeyServer } from '../support/keyServer.js';

const registration = {
  appId: 'app-1',
  password: 'secret',
  type: 'SingleTenant',
  tenantId: 'tenant-1',
} as const;

let keys: Awaited<ReturnType<typeof startKeyServer>>;
let bot: BotUnderTest;
beforeAll(async () => {
  // The SDK writes every token that does not hold to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  keys = await startKeyServer();
  bot = await startBot({
    inbound: createAuthentication(registration, keys.metadataUrl).inbound,
    authenticated: true,
    allowedTenants: ['tenant-1'],
  });
});
afterAll(async () => {
  await bot.close();
  await keys.close();
});
beforeEach(() => bot.reset());

const seconds = (): number => Math.floor(Date.now() / 1000);
const claims = (over: object = {}): object => ({
  iss: 'https://api.botframework.com',
  aud: 'app-1',
  serviceurl: bot.channel.serviceUrl,
  iat: seconds() - 10,
  nbf: seconds() - 10,
  exp: seconds() + 600,
  ...over,
});
const post = (authorization: string, extra: Record<string, unknown> = {}) =>
  bot.post({ text: 'hej', ...extra }, authorization === '' ? {} : { Authorization: authorization });

describe('with an app id', () => {
  it('a valid token passes and is answered', async () => {
    expect((await post(keys.signed(claims()))).status).toBe(200);
    expect(bot.turns).toHaveLength(1);
    expect(bot.channel.calls).toHaveLength(1);
  });

  const cases: [string, () => string][] = [
    ['no token', () => ''],
    ['a word', () => 'Bearer nonsense'],
    ['another scheme', () => 'Basic YTpi'],
    ['an expired token', () => keys.signed(claims({ nbf: 1, iat: 1, exp: seconds() - 600 }))],
    ['a token for later', () => keys.signed(claims({ nbf: seconds() + 3600 }))],
    ['a token that another key signed', () => keys.forged(claims())],
    ['a token of a key that nobody publishes', () => keys.ofUnknownKey(claims())],
    ['a token without a signature', () => keys.unsigned(claims())],
    ['a token for another bot', () => keys.signed(claims({ aud: 'app-2' }))],
    ['a token of another issuer', () => keys.signed(claims({ iss: 'https://issuer.example' }))],
    ['a token without an issuer', () => keys.signed(claims({ iss: undefined }))],
    ['a token for another service address', () => keys.signed(claims({ serviceurl: 'https://x.example' }))],
  ];
  it.each(cases)('%s is a 401 without a reason', async (_name, authorization) => {
    expect(await post(authorization())).toMatchObject({ status: 401, text: '{"code":"unauthorized"}' });
    expect(bot.turns).toEqual([]);
    expect(bot.channel.calls).toEqual([]);
    expect(bot.lines).toMatchObject([{ code: 'activityRefused', facts: { reason: 'unauthorized' } }]);
  });

  it('other tenants are refused with one line in the log and no content', async () => {
    const other = {
      conversation: { id: 'a:x', tenantId: 'tenant-2' },
      channelData: { tenant: { id: 'tenant-2' } },
    };
    expect(await post(keys.signed(claims()), other)).toEqual({ status: 403, text: '', body: undefined });
    const none = { conversation: { id: 'a:x' }, channelData: {} };
    expect((await post(keys.signed(claims()), none)).status).toBe(403);
    expect(bot.lines).toEqual([
      { code: 'activityRefused', facts: { reason: 'tenant', tenant: 'tenant-2' } },
      { code: 'activityRefused', facts: { reason: 'tenant', tenant: null } },
    ]);
    expect(bot.people.reads).toBe(0);
  });

  it('tenants are the same in capitals', async () => {
    const capitals = { conversation: { id: 'a:x', tenantId: 'TENANT-1' } };
    expect((await post(keys.signed(claims()), capitals)).status).toBe(200);
  });

  it('channels where the client says who it is are refused', async () => {
    for (const channelId of ['directline', 'webchat', 'emulator', 'AseChannel'])
      expect((await post(keys.signed(claims()), { channelId })).status).toBeGreaterThanOrEqual(401);
    expect(bot.turns).toEqual([]);
  });
});

describe('when the keys cannot be had', () => {
  it('says so with a 503, so that the channel tries again', async () => {
    const gone = await startKeyServer();
    await gone.close();
    const stranded = await startBot({
      inbound: createAuthentication(registration, gone.metadataUrl).inbound,
      authenticated: true,
    });
    const answer = await stranded.post(
      { text: 'hej' },
      { Authorization: gone.signed(claims({ serviceurl: stranded.channel.serviceUrl })) },
    );
    await stranded.close();
    expect(answer).toMatchObject({ status: 503, text: '{"code":"keysUnavailable"}' });
  });
});

describe('without an app id', () => {
  it('no token is asked for, and none is shown', async () => {
    const authentication = createAuthentication(null, null);
    expect(await authentication.token()).toBeNull();
    const local = await startBot();
    expect((await local.post({ text: 'hej', channelId: 'emulator' })).status).toBe(200);
    expect(local.channel.calls[0]!.authorization).toBeUndefined();
    await local.close();
  });
});
