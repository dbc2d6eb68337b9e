import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** A port that nobody listens on now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

export interface RunningDemo {
  readonly auditorUrl: string;
  readonly secretaryUrl: string;
  readonly dataDir: string;
  /** Everything that it has printed. */
  output(): string;
  /** The command line on the same storage, beside the demo. */
  command(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  /** Ctrl-C; resolves with the exit code. */
  interrupt(): Promise<number | null>;
  /** Also removes the data. */
  dispose(): Promise<void>;
}

export const runNode = async (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const child = spawn(process.execPath, [join(root, 'dist', script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
};

/** What `npm start` runs once all is built, in a folder and on ports of its own. */
export const startDemo = async (
  clock: string,
  dataDir = mkdtempSync(join(tmpdir(), 'svarstid-')),
): Promise<RunningDemo> => {
  const ports = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const env = {
    DATA_DIR: dataDir,
    CLOCK: clock,
    PORT: String(ports[0]),
    STORAGE_PORT: String(ports[1]),
    AUDITOR_PORT: String(ports[2]),
    SECRETARY_PORT: String(ports[3]),
  };
  const child = spawn(process.execPath, [join(root, 'dist', 'demo', 'main.js')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes('Ctrl-C')) resolve();
    });
    child.once('exit', () => reject(new Error(`The demo did not start: ${output}`)));
  });
  const closed = once(child, 'close');
  const interrupt = async (): Promise<number | null> => {
    child.kill('SIGINT');
    const [code] = (await closed) as [number | null];
    return code;
  };
  return {
    auditorUrl: `http://localhost:${ports[2]}`,
    secretaryUrl: `http://localhost:${ports[3]}`,
    dataDir,
    output: () => output,
    // Without CLOCK: the stored clock of the demo is what the command line must find by itself.
    command: (...args) => runNode('cli/main.js', args, { ...env, CLOCK: '' }),
    interrupt,
    dispose: async () => {
      if (child.exitCode === null) await interrupt();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
