import { connect, type Socket } from 'node:net';
import { z } from 'zod';
import type { Holder } from './folderLock.js';
import { systemCode } from './systemError.js';

/**
 * The connection by which a process uses a host: one line `join TOKEN` or `probe TOKEN`, one line of JSON back.
 * A joined connection stays open for as long as the process uses the storage; the operating system closes it
 * when the process is killed.
 */
const replySchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('starting') }),
  z.object({ state: z.literal('ready'), tablePort: z.number().int() }),
  z.object({ state: z.literal('closing') }),
]);
export type ControlReply = z.infer<typeof replySchema>;

export type Contact =
  | { readonly state: 'ready'; readonly tablePort: number; readonly socket: Socket }
  /** Only a probe is told: who joins is kept waiting. */
  | { readonly state: 'starting'; readonly socket: Socket }
  /** It saves and leaves; the socket closes when it is gone. */
  | { readonly state: 'closing'; readonly socket: Socket }
  | { readonly state: 'gone' }
  | { readonly state: 'silent' };

/** A host that loads or saves a large file does not answer meanwhile. */
const patienceMilliseconds = 20_000;

export const contact = (holder: Holder, verb: 'join' | 'probe'): Promise<Contact> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: holder.controlPort });
    let received = '';
    const settle = (result: Contact): void => {
      socket.off('data', onData);
      socket.setTimeout(0);
      if (result.state === 'gone' || result.state === 'silent') socket.destroy();
      resolve(result);
    };
    const onData = (chunk: Buffer): void => {
      received += chunk.toString('utf8');
      const end = received.indexOf('\n');
      if (end === -1 && received.length < 1000) return;
      const reply = parseReply(received.slice(0, end));
      settle(reply === null ? { state: 'gone' } : { ...reply, socket });
    };
    socket.on('data', onData);
    socket.once('connect', () => socket.write(`${verb} ${holder.token}\n`));
    socket.setTimeout(patienceMilliseconds, () => settle({ state: isAlive(holder.pid) ? 'silent' : 'gone' }));
    // A refused connection or one that ends without a reply: nobody of ours is there.
    socket.on('error', () => settle({ state: 'gone' }));
    socket.once('close', () => settle({ state: 'gone' }));
  });

const parseReply = (line: string): ControlReply | null => {
  try {
    const reading = replySchema.safeParse(JSON.parse(line));
    return reading.success ? reading.data : null;
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

/** Resolves when the other side has gone. */
export const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.closed) resolve();
    else {
      socket.once('close', () => resolve());
      socket.resume();
    }
  });
