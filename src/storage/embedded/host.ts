/**
 * The process that holds the embedded storage: Azurite's table service for one data folder. It lives for as
 * long as somebody is connected to it, then saves and exits by itself.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import './noTelemetry.js';
import TableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';
import TableServer from 'azurite/dist/src/table/TableServer.js';
import { contact, type ControlReply } from './control.js';
import { currentLock, takeLock, type Holder } from './folderLock.js';
import { hostArguments, type HostReport } from './hostProtocol.js';
import { systemCode } from './systemError.js';

/** How long the first user may take to come. */
const graceMilliseconds = 10_000;

const { dataDir, port } = hostArguments.parse(JSON.parse(process.argv[2] ?? ''));
const token = randomBytes(16).toString('hex');
const users = new Set<Socket>();
/** Joined before the storage was ready. */
const waiting = new Set<Socket>();
let state: ControlReply = { state: 'starting' };
let storage: TableServer | null = null;

const report = (message: HostReport): Promise<void> =>
  new Promise((resolve) => {
    // The starter may be gone already; that is its right.
    if (process.send === undefined || !process.connected) resolve();
    else process.send(message, () => resolve());
  });

const reply = (socket: Socket, message: ControlReply): void => {
  socket.write(`${JSON.stringify(message)}\n`);
};

const onConnection = (socket: Socket): void => {
  socket.on('error', () => socket.destroy());
  socket.once('data', (chunk: Buffer) => {
    const [verb, presented] = chunk.toString('utf8').trim().split(' ');
    if (presented !== token) {
      socket.destroy();
      return;
    }
    if (verb === 'probe') {
      reply(socket, state);
      socket.end();
      return;
    }
    users.add(socket);
    socket.once('close', () => leave(socket));
    // Leaving politely: the user waits for the socket to close, which happens when everything is saved.
    socket.once('end', () => leave(socket));
    if (state.state === 'starting') waiting.add(socket);
    else reply(socket, state);
  });
};

const leave = (socket: Socket): void => {
  users.delete(socket);
  waiting.delete(socket);
  if (users.size === 0) void close();
  else socket.end();
};

const close = async (): Promise<void> => {
  if (state.state === 'closing') return;
  state = { state: 'closing' };
  for (const socket of waiting) reply(socket, state);
  await storage?.close();
  // No process.exit: it would cut off a save that Azurite began earlier and does not wait for. Nothing of ours
  // keeps the process alive, and its sockets close with it: that is what leaving users wait for.
  setTimeout(() => process.exit(1), 20_000).unref();
  control.unref();
  for (const socket of sockets) socket.unref();
  if (process.connected) process.disconnect();
};

const sockets = new Set<Socket>();
const control: Server = createServer({ allowHalfOpen: true }, (socket) => {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  onConnection(socket);
});

const listen = (): Promise<number> =>
  new Promise((resolve, reject) => {
    control.once('error', reject);
    control.listen(0, '127.0.0.1', () => resolve((control.address() as AddressInfo).port));
  });

/** Whether the folder is ours now; otherwise why not. */
const occupy = async (holder: Holder): Promise<'ours' | 'taken' | 'hostHangs'> => {
  const lock = currentLock(dataDir);
  if (lock?.holder) {
    const found = await contact(lock.holder, 'probe');
    if (found.state === 'silent') return 'hostHangs';
    if (found.state !== 'gone') {
      found.socket.destroy();
      return 'taken';
    }
  }
  return takeLock(dataDir, lock, holder) ? 'ours' : 'taken';
};

const startStorage = async (): Promise<number> => {
  const server = new TableServer(
    new TableConfiguration(
      '127.0.0.1',
      port,
      5,
      join(dataDir, 'tables.json'),
      false,
      false,
      undefined,
      undefined,
      false,
      true,
      '',
      '',
      '',
      undefined,
      false,
      false,
    ),
  );
  await server.start();
  storage = server;
  return Number(new URL(server.getHttpServerAddress()).port);
};

const failureOf = (error: unknown): HostReport => {
  const code = systemCode(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (code === 'EADDRINUSE' || (code === 'EACCES' && detail.includes('listen')))
    return { outcome: 'portInUse', detail };
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'ENOSPC'].includes(code))
    return { outcome: 'folderUnusable', detail };
  return { outcome: 'hostFailed', detail };
};

const start = async (): Promise<void> => {
  const controlPort = await listen();
  const occupied = await occupy({ pid: process.pid, controlPort, token });
  if (occupied !== 'ours') {
    await report(occupied === 'taken' ? { outcome: occupied } : { outcome: occupied, detail: dataDir });
    process.exit(0);
  }
  const tablePort = await startStorage();
  state = { state: 'ready', tablePort };
  for (const socket of waiting) reply(socket, state);
  waiting.clear();
  await report({ outcome: 'started' });
  setTimeout(() => {
    if (users.size === 0) void close();
  }, graceMilliseconds).unref();
};

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void close());
// Whatever broke, what was acknowledged is worth saving.
process.on('uncaughtException', () => void close());

start().catch(async (error: unknown) => {
  await report(failureOf(error));
  process.exit(1);
});
