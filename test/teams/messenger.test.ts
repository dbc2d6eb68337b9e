import type { Conversation } from '../../src/domain/person.js';
import { createConnector } from '../../src/teams/connector.js';
import { createMessenger } from '../../src/teams/messenger.js';
import {
  hang,
  reset,
  startLoopbackConnector,
  status,
  type Behaviour,
  type LoopbackConnector,
} from '../support/loopbackConnector.js';

let channel: LoopbackConnector;
let to: Conversation;
const card = { content: { type: 'AdaptiveCard', version: '1.5' }, summary: 'Svara senast fre 31 mars' };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const connector = createConnector({
  token: () => Promise.resolve('token-of-the-bot'),
  timeoutMilliseconds: 2000,
  log,
});
const messenger = createMessenger(connector);

beforeAll(async () => {
  channel = await startLoopbackConnector();
  to = {
    channelId: 'msteams',
    serviceUrl: `${channel.serviceUrl}/`,
    conversationId: 'a:1/2;x=å',
    tenantId: 'tenant',
    botId: '28:bot',
    botName: 'Svarstid',
    userId: '29:user',
    userName: 'Karin',
  };
});
afterAll(() => channel.close());
beforeEach(() => {
  channel.calls.length = 0;
  channel.behave();
});

describe('messenger.send', () => {
  it('sends the card alone, with its summary, and gives back the message id', async () => {
    expect(await messenger.send(to, card)).toEqual({ outcome: 'sent', activityId: 'message-1' });
    expect(channel.calls).toHaveLength(1);
    expect(channel.calls[0]).toMatchObject({
      method: 'POST',
      path: `/v3/conversations/${encodeURIComponent('a:1/2;x=å')}/activities`,
      authorization: 'Bearer token-of-the-bot',
      activity: {
        type: 'message',
        summary: card.summary,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card.content }],
        from: { id: '28:bot' },
        recipient: { id: '29:user' },
        conversation: { id: 'a:1/2;x=å', tenantId: 'tenant' },
      },
    });
    expect(channel.calls[0]!.activity).not.toHaveProperty('text');
  });

  const notNow = (reason: string, retryAfterSeconds: number | null = null) => ({
    outcome: 'notNow',
    reason,
    retryAfterSeconds,
  });
  const refused = (reason: string, blocked = false) => ({ outcome: 'refused', reason, blocked });
  const unknown = (reason: string) => ({ outcome: 'unknown', reason });
  const cases: [string, Behaviour, object][] = [
    ['500', status(500), unknown('500')],
    ['502', status(502), unknown('502')],
    ['503', status(503), unknown('503')],
    ['503 with Retry-After', status(503, { 'Retry-After': '3600' }), unknown('503')],
    ['504', status(504), unknown('504')],
    ['408', status(408), unknown('408')],
    ['429', status(429), notNow('429')],
    ['429 with seconds', status(429, { 'Retry-After': '3600' }), notNow('429', 3600)],
    [
      '429 with a date',
      status(429, {
        Date: 'Wed, 01 Mar 2023 07:00:00 GMT',
        'Retry-After': 'Wed, 01 Mar 2023 07:00:30 GMT',
      }),
      notNow('429', 30),
    ],
    ['429 with nonsense', status(429, { 'Retry-After': 'soon' }), notNow('429')],
    ['412', status(412), notNow('412')],
    ['401', status(401), notNow('401')],
    ['400', status(400), refused('400')],
    ['403', status(403), refused('403', true)],
    ['404', status(404), refused('404')],
    ['413', status(413), refused('413')],
    ['307 to itself', status(307, { Location: '/v3/conversations/x/activities' }), refused('307')],
    ['a reset', reset, unknown('ECONNRESET')],
    ['a connector that hangs', hang, unknown('timeout')],
  ];
  it.each(cases)('makes exactly one POST on %s', async (_name, behaviour, expected) => {
    channel.behave(behaviour);
    const result = await messenger.send(to, card);
    // undici names a reset in more than one way; what counts is that nobody claims to know.
    expect(
      result.outcome === 'unknown' && result.reason === 'UND_ERR_SOCKET' ? unknown('ECONNRESET') : result,
    ).toEqual(expected);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(channel.calls).toHaveLength(1);
  });

  it('counts as sent once the channel took it, even when the body is broken', async () => {
    channel.behave((response) => {
      response.writeHead(201);
      response.end('{"id":');
    });
    expect(await messenger.send(to, card)).toEqual({ outcome: 'sent', activityId: '' });
  });

  it('knows that nothing arrived where nobody listens', async () => {
    const gone = await startLoopbackConnector();
    await gone.close();
    expect(await messenger.send({ ...to, serviceUrl: gone.serviceUrl }, card)).toEqual(
      notNow('ECONNREFUSED'),
    );
    expect(await messenger.send({ ...to, serviceUrl: 'no address' }, card)).toEqual(
      refused('invalidServiceUrl'),
    );
  });

  it('sends nothing without a token', async () => {
    const without = createMessenger(
      createConnector({ token: () => Promise.reject(new Error('login is down')), log }),
    );
    expect(await without.send(to, card)).toEqual(notNow('token:Error'));
    expect(channel.calls).toHaveLength(0);
  });
});

describe('connector.put', () => {
  it('replaces one message with one PUT', async () => {
    expect(await connector.put({ ...to, activityId: 'message-7' }, card)).toEqual({
      outcome: 'sent',
      activityId: 'message-1',
    });
    expect(channel.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT /v3/conversations/${encodeURIComponent('a:1/2;x=å')}/activities/message-7`,
    ]);
  });
});
