import { filePage } from '../../src/http/filePage';
import { startServer, type RunningServer } from '../../src/http/server';

const token = 'A'.repeat(43);
const failures: string[] = [];
let server: RunningServer;
beforeAll(async () => {
  const started = await startServer({
    host: '127.0.0.1',
    port: 0,
    messages: () => Promise.resolve({ status: 200 }),
    ready: () => Promise.resolve(true),
    failed: (code) => failures.push(code),
    files: filePage(
      (given, format) => {
        if (given === 'B'.repeat(43)) return Promise.reject(new Error('storage is down: secret'));
        return Promise.resolve(given === token ? Buffer.from(`${format}: åäö`) : null);
      },
      () => 'svarstid-2023-03-01-0800',
      'borta\ngone\n',
    ),
  });
  if (!started.ok) throw new Error(started.code);
  ({ server } = started);
});
afterAll(() => server.close(100));

const get = async (name: string, method = 'GET') => {
  const response = await fetch(`${server.url}/files/${name}`, { method });
  const { status, headers } = response;
  return { status, text: await response.text(), header: (key: string) => headers.get(key) };
};

it('hands out a file to be saved, that nobody may keep on the way or take for something else', async () => {
  const { status, text, header } = await get(`${token}.csv`);
  expect([status, text]).toEqual([200, 'csv: åäö']);
  expect(header('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(header('Content-Disposition')).toBe('attachment; filename="svarstid-2023-03-01-0800.csv"');
  expect(header('Cache-Control')).toBe('no-store');
  expect(header('X-Content-Type-Options')).toBe('nosniff');
  expect(header('Content-Length')).toBe('11');
});

it('is not used up by being looked at: HEAD, and GET again', async () => {
  const head = await get(`${token}.xlsx`, 'HEAD');
  expect([head.status, head.text, head.header('Content-Length')]).toEqual([200, '', '12']);
  expect((await get(`${token}.xlsx`)).status).toBe(200);
  expect((await get(`${token}.xlsx`)).text).toBe('xlsx: åäö');
});

it.each([
  ['an unknown token', `${'C'.repeat(43)}.csv`],
  ['a token that is too short', `${'A'.repeat(42)}.csv`],
  ['another format', `${token}.pdf`],
  ['no format', token],
  ['a path', `..%2F..%2Fetc%2Fpasswd`],
  ['a broken escape', `%E0%A4%A.csv`],
  ['a very long name', `${'A'.repeat(5000)}.csv`],
])('says the same of %s', async (_, name) => {
  const { status, text, header } = await get(name);
  if (status === 400) return;
  expect([status, text]).toEqual([404, 'borta\ngone\n']);
  expect(header('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(header('Content-Disposition')).toBeNull();
  expect((await get(name, 'HEAD')).status).toBe(404);
});

it('tells nothing of what broke', async () => {
  const { status, text } = await get(`${'B'.repeat(43)}.csv`);
  expect([status, text]).toEqual([500, '{"code":"fileFailed"}']);
  expect(failures).toEqual(['fileFailed']);
});
