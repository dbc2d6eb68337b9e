import { bearerPage } from '../../src/http/bearerPage';
import { startServer, type RunningServer, type ServerParts } from '../../src/http/server';

const page = {
  contentType: 'text/plain; version=0.0.4',
  text: () => Promise.resolve('svarstid_cards_total 1\n'),
};

describe('GET /metrics', () => {
  const running: RunningServer[] = [];
  const failed: string[] = [];
  const start = async (metrics?: ServerParts['metrics']): Promise<string> => {
    const started = await startServer({
      host: '127.0.0.1',
      port: 0,
      messages: () => Promise.resolve({ status: 200 }),
      ready: () => Promise.resolve(true),
      failed: (code) => failed.push(code),
      ...(metrics === undefined ? {} : { metrics }),
    });
    if (!started.ok) throw new Error(started.code);
    running.push(started.server);
    return `${started.server.url}/metrics`;
  };
  afterEach(() => Promise.all(running.splice(0).map((server) => server.close(100))));

  it('gives the page to those who bring the token', async () => {
    const url = await start(bearerPage('0123456789abcdef', page));
    const answer = await fetch(url, { headers: { authorization: 'Bearer 0123456789abcdef' } });
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'text/plain; version=0.0.4',
      'svarstid_cards_total 1\n',
    ]);
  });

  it.each([
    ['nothing', {}],
    ['another token', { authorization: 'Bearer 0123456789abcdeX' }],
    ['half of it', { authorization: 'Bearer 01234567' }],
    ['the token without its scheme', { authorization: '0123456789abcdef' }],
  ])('gives nothing to those who bring %s', async (_name, headers: Record<string, string>) => {
    const url = await start(bearerPage('0123456789abcdef', page));
    const answer = await fetch(url, { headers });
    expect([answer.status, await answer.text()]).toEqual([401, '{"code":"metricsTokenWrong"}']);
  });

  it('asks for nothing where there is no token', async () => {
    expect((await fetch(await start(bearerPage(null, page)))).status).toBe(200);
  });

  it('is not there where nobody handed it in', async () => {
    expect((await fetch(await start())).status).toBe(404);
  });

  it('says a code and no more when counting fails', async () => {
    const url = await start(bearerPage(null, { ...page, text: () => Promise.reject(new Error('secret')) }));
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([500, '{"code":"metricsFailed"}']);
    expect(failed).toEqual(['metricsFailed']);
  });
});
