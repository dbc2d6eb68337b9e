import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentLock } from '../../../src/storage/embedded/folderLock.js';
import type * as Embedded from '../../../src/storage/embedded/openEmbedded.js';
import type * as Storage from '../../../src/storage/tables.js';
import { startUser } from '../../support/embeddedUser.js';

// The built one: it starts a process from the file that lies beside it.
const { openEmbedded } = jest.requireActual<typeof Embedded>('../../../dist/storage/embedded/openEmbedded');
const { openTables } = jest.requireActual<typeof Storage>('../../../dist/storage/tables');

// Each test starts several processes.
jest.setTimeout(120_000);

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const until = async (condition: () => boolean): Promise<void> => {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > 60_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

describe('openEmbedded', () => {
  let folder: string;
  const hosts = new Set<number>();
  const hostPid = (): number => {
    const pid = currentLock(folder)!.holder!.pid;
    hosts.add(pid);
    return pid;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'svarstid-embedded-'));
  });
  afterEach(async () => {
    await until(() => ![...hosts].some(isRunning));
    rmSync(folder, { recursive: true });
  });

  it('finds its data again and leaves nothing running', async () => {
    const first = await openEmbedded({ dataDir: join(folder, 'deep', 'data') });
    const { people } = await openTables(first);
    await people.put({ partitionKey: 'a', rowKey: 'å'.length.toString(), body: '{"name":"Åre 🏔️"}' });
    await first.close();
    const lock = currentLock(join(folder, 'deep', 'data'))!;
    await until(() => !isRunning(lock.holder!.pid));

    const second = await openEmbedded({ dataDir: join(folder, 'deep', 'data') });
    const tables = await openTables(second);
    expect((await tables.people.get('a', '1'))?.body).toBe('{"name":"Åre 🏔️"}');
    await tables.ping();
    await second.close();
  });

  it('serves several at once from one process, which stays until the last has gone', async () => {
    const users = await Promise.all(['a', 'b', 'c', 'd'].map((name) => startUser(folder, name)));
    expect(new Set(users.map(({ connectionString }) => connectionString)).size).toBe(1);
    const pid = hostPid();
    expect((await users[0]!.read()).sort()).toEqual(['a', 'b', 'c', 'd']);
    await users[0]!.close();
    await users[1]!.kill('SIGKILL');
    expect(isRunning(pid)).toBe(true);
    const late = await startUser(folder, 'e');
    expect((await late.read()).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    await Promise.all([users[2]!.close(), users[3]!.close(), late.close()]);
    await until(() => !isRunning(pid));
    const again = await startUser(folder, 'f');
    expect((await again.read()).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    hostPid();
    await again.close();
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'saves what was just written when its only user ends by %s, and ends too',
    async (signal) => {
      const user = await startUser(folder, 'a');
      const pid = hostPid();
      await user.kill(signal);
      await until(() => !isRunning(pid));
      const next = await startUser(folder, 'b');
      expect(await next.read()).toEqual(['a', 'b']);
      hostPid();
      await next.close();
    },
  );

  it('saves when its process is asked to end', async () => {
    const user = await startUser(folder, 'a');
    const pid = hostPid();
    process.kill(pid, 'SIGTERM');
    await until(() => !isRunning(pid));
    await user.kill('SIGKILL');
    const next = await startUser(folder, 'b');
    expect(await next.read()).toEqual(['a', 'b']);
    hostPid();
    await next.close();
  });

  it('starts again after its process was killed', async () => {
    const user = await startUser(folder, 'a');
    process.kill(hostPid(), 'SIGKILL');
    const next = await startUser(folder, 'b');
    expect(await next.read()).toContain('b');
    hostPid();
    await Promise.all([user.close(), next.close()]);
  });

  it('is not deterred by a lock whose process number belongs to somebody else now', async () => {
    const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const { port } = stranger.address() as AddressInfo;
    for (const [number, controlPort] of [
      [1, port],
      [9, 1],
    ] as const) {
      writeFileSync(
        join(folder, `storage-lock.${number}`),
        JSON.stringify({ pid: process.pid, controlPort, token: 'x' }),
      );
      const storage = await openEmbedded({ dataDir: folder });
      hostPid();
      await storage.close();
    }
    stranger.close();
  });

  it('names the setting when the port is taken, and can be used with another', async () => {
    const stranger = createServer();
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const { port } = stranger.address() as AddressInfo;
    await expect(openEmbedded({ dataDir: folder, port })).rejects.toMatchObject({
      code: 'portInUse',
      setting: 'STORAGE_PORT',
    });
    await new Promise((resolve) => stranger.close(resolve));
    const storage = await openEmbedded({ dataDir: folder, port });
    hostPid();
    expect(storage.connectionString).toContain(`:${port}/`);
    await storage.close();
  });

  it('names the setting when the folder is none', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openEmbedded({ dataDir: file })).rejects.toMatchObject({
      code: 'folderUnusable',
      setting: 'DATA_DIR',
    });
    await expect(openEmbedded({ dataDir: join(file, 'sub') })).rejects.toMatchObject({
      code: 'folderUnusable',
    });
  });

  it('says so when the data cannot be read, and leaves them as they are', async () => {
    const data = join(folder, 'tables.json');
    writeFileSync(data, '{"broken');
    await expect(openEmbedded({ dataDir: folder })).rejects.toMatchObject({ code: 'hostFailed' });
    expect(readFileSync(data, 'utf8')).toBe('{"broken');
  });
});
