import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { clientSettings } from './clientSettings.js';
import type { LocalPerson } from './clientSettings.js';

export type ClientRole = 'auditor' | 'secretary';
const portSetting: Record<ClientRole, string> = { auditor: 'AUDITOR_PORT', secretary: 'SECRETARY_PORT' };

export interface LocalClient {
  /** Where to open it in a browser. */
  readonly url: string;
  /** Resolves when the process is gone and the port is free. */
  stop(): Promise<void>;
}

/** `portInUse`: something else listens on the port (`setting`); `didNotStart`: the detail says why, if it said so. */
export class LocalClientError extends Error {
  override readonly name = 'LocalClientError';
  readonly setting: string;
  constructor(
    readonly code: 'portInUse' | 'didNotStart',
    readonly role: ClientRole,
    readonly port: number,
    readonly detail: string,
  ) {
    super(`${code}: ${role}, port ${port}${detail === '' ? '' : `, ${detail}`}`);
    this.setting = portSetting[role];
  }
}

/** Both ways to take a port: another program on either would answer instead of the client. */
const isFree = async (port: number): Promise<boolean> => {
  for (const host of ['::', '127.0.0.1']) {
    const server = createServer();
    const taken = await new Promise<boolean>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
      server.listen({ port, host }, () => resolve(false));
    });
    if (taken) return false;
    if (server.listening) await once(server.close(), 'close');
  }
  return true;
};

/** The client speaks to this machine only: it must neither take a proxy's way nor open a browser. */
const childEnvironment = (log: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^https?_proxy$/i.test(name))),
  TEAMSAPPTESTER_BROWSER: 'none',
  M365_AGENTS_PLAYGROUND_LOGFILE: log,
});

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  if (child.connected) child.disconnect();
  const patience = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(patience);
};

const pageAnswers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.ok && (await response.text()).includes('<html');
  } catch {
    return false;
  }
};

const lastLines = (log: string): string =>
  existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ') : '';

/**
 * Starts the local Teams client as one person, in a process of its own that ends with this one, however that
 * ends. Resolves when its page answers.
 * @throws LocalClientError `portInUse`, `didNotStart`
 */
export const startLocalClient = async (options: {
  readonly role: ClientRole;
  /** Of its own; made if need be. Holds its settings and its log. */
  readonly folder: string;
  readonly port: number;
  /** `http://127.0.0.1:3978/api/messages` */
  readonly botEndpoint: string;
  readonly tenantId: string;
  readonly people: readonly LocalPerson[];
  readonly currentUser: LocalPerson;
  /** Milliseconds until it must answer. */
  readonly patience?: number;
}): Promise<LocalClient> => {
  const { role, folder, port, botEndpoint } = options;
  const inUse = new LocalClientError('portInUse', role, port, '');
  if (!(await isFree(port))) throw inUse;

  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.m365agentsplayground.yml'), clientSettings(options));
  const log = join(folder, 'client.log');
  const connector = `http://127.0.0.1:${port}/_connector`;
  // Plain Node runs the child: it is always the built file, also when this one is run from its source.
  const child = fork(
    join(__dirname, '..', '..', 'dist', 'demo', 'clientProcess.js'),
    ['start', '-e', botEndpoint, '-c', 'msteams', '-p', String(port), '--su', connector, '--dt'],
    { cwd: folder, env: childEnvironment(log), execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-2000)));

  const url = `http://localhost:${port}`;
  const deadline = performance.now() + (options.patience ?? 60_000);
  while (!hasEnded(child) && performance.now() < deadline) {
    // A port taken in the meantime: the client silently listens on another one.
    const listening = /Listening on (\d+)/.exec(output)?.[1];
    if (listening !== undefined && listening !== String(port)) {
      await stopChild(child);
      throw inUse;
    }
    if (listening !== undefined && (await pageAnswers(`http://127.0.0.1:${port}/`)))
      return { url, stop: () => stopChild(child) };
    await delay(100);
  }
  await stopChild(child);
  const reason = `${output} ${lastLines(log)}`.replaceAll(/\s+/g, ' ').trim();
  throw new LocalClientError('didNotStart', role, port, reason);
};
