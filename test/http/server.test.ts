import { connect } from 'node:net';
import { startServer, type RunningServer, type ServerParts } from '../../src/http/server.js';

const failures: { code: string; cause: unknown }[] = [];
const parts = (over: Partial<ServerParts> = {}): ServerParts => ({
  host: '127.0.0.1',
  port: 0,
  messages: (_authorization, body) => Promise.resolve({ status: 200, body: { echo: body } }),
  ready: () => Promise.resolve(true),
  failed: (code, cause) => failures.push({ code, cause }),
  ...over,
});
const running: RunningServer[] = [];
const start = async (over: Partial<ServerParts> = {}): Promise<RunningServer> => {
  const started = await startServer(parts(over));
  if (!started.ok) throw new Error(started.code);
  running.push(started.server);
  return started.server;
};
const post = (server: RunningServer, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/messages`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
/** A handler that answers when it is told to. */
const heldMessages = () => {
  let arrive = (): void => undefined;
  let release = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const answer = new Promise<{ status: number; body: object }>((resolve) => {
    release = () => resolve({ status: 200, body: { done: true } });
  });
  const messages: ServerParts['messages'] = () => {
    arrive();
    return answer;
  };
  return { messages, arrived, release };
};

afterEach(async () => {
  failures.length = 0;
  await Promise.all(running.splice(0).map((server) => server.close(100)));
});

describe('the HTTP server', () => {
  it('hands the parsed body and the authorization to the handler', async () => {
    const seen: unknown[] = [];
    const server = await start({
      messages: (authorization, body) => {
        seen.push(authorization, body);
        return Promise.resolve({ status: 202 });
      },
    });
    const response = await post(server, '{"type":"message","text":"å"}', { authorization: 'Bearer x' });
    expect(response.status).toBe(202);
    expect(await response.text()).toBe('');
    expect(seen).toEqual(['Bearer x', { type: 'message', text: 'å' }]);
  });

  it.each([
    ['text that is no JSON', 'hello', {}, 400, 'notJson'],
    ['half a JSON', '{"a":', {}, 400, 'notJson'],
    ['nothing', '', {}, 400, 'notJson'],
    ['a binary body', Buffer.from([0xff, 0xfe, 0, 1]), {}, 400, 'notJson'],
    ['more than the limit', `"${'x'.repeat(1024 * 1024)}"`, {}, 413, 'bodyTooLarge'],
    ['a compressed body', '{}', { 'content-encoding': 'gzip' }, 415, 'encodedBody'],
  ])('refuses %s with a code', async (_name, body, headers, status, code) => {
    const server = await start();
    const response = await post(server, body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ code });
  });

  it('takes JSON without a content type', async () => {
    const server = await start();
    const response = await fetch(`${server.url}/api/messages`, { method: 'POST', body: '{"a":1}' });
    expect(await response.json()).toEqual({ echo: { a: 1 } });
  });

  it('answers a failing handler with a code and tells the cause to the log only', async () => {
    const server = await start({ messages: () => Promise.reject(new Error('secret detail')) });
    const response = await post(server, '{}');
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"code":"messageFailed"}');
    expect(failures).toEqual([{ code: 'messageFailed', cause: new Error('secret detail') }]);
  });

  it('is alive always and ready only while the storage answers', async () => {
    let ready: () => Promise<boolean> = () => Promise.resolve(true);
    const server = await start({ ready: () => ready() });
    const status = async (path: string): Promise<number> => (await fetch(server.url + path)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    ready = () => Promise.resolve(false);
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
    ready = () => Promise.reject(new Error('down'));
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 500]);
  });

  it('knows no other paths and methods', async () => {
    const server = await start();
    expect((await fetch(`${server.url}/elsewhere`)).status).toBe(404);
    const wrongMethod = await fetch(`${server.url}/api/messages`);
    expect(wrongMethod.status).toBe(405);
    expect(await wrongMethod.text()).not.toContain('    at ');
  });

  it('names the setting when the port is taken', async () => {
    const server = await start();
    expect(await startServer(parts({ port: server.port }))).toEqual({
      ok: false,
      code: 'portInUse',
      setting: 'PORT',
      port: server.port,
    });
  });

  it('finishes what is in flight before it closes, and does not wait for idle connections', async () => {
    const { messages, arrived, release } = heldMessages();
    const server = await start({ messages });
    await fetch(`${server.url}/healthz`);
    const inFlight = post(server, '{}');
    await arrived;
    // Waiting for the connection that idles would take all of an hour, and the test's time with it.
    const closed = server.close(3_600_000);
    setTimeout(() => release(), 200);
    expect(await (await inFlight).json()).toEqual({ done: true });
    await closed;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('cuts off what does not finish in time', async () => {
    const { messages, arrived } = heldMessages();
    const server = await start({ messages });
    const hanging = post(server, '{}').catch(() => 'cut');
    await arrived;
    await server.close(200);
    expect(await hanging).toBe('cut');
  });

  it('survives a sender that goes away half way', async () => {
    const server = await start();
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"a"');
        setTimeout(() => {
          socket.destroy();
          resolve();
        }, 50);
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});
