import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface BotProcess {
  readonly url: string;
  readonly pid: number;
  output(): string;
  /** The status of a GET; 0: no connection. */
  get(path: string): Promise<number>;
  /** Sends the signal and resolves with the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** The built production entry; resolves when it answers. */
export const startBotProcess = async (env: NodeJS.ProcessEnv): Promise<BotProcess> => {
  const child = spawn(process.execPath, [join(__dirname, '..', '..', 'dist', 'main.js')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const closed = once(child, 'close');
  const url = `http://127.0.0.1:${env.PORT ?? ''}`;
  const get = (path: string): Promise<number> =>
    fetch(url + path).then(
      ({ status }) => status,
      () => 0,
    );
  while ((await get('/healthz')) !== 200) {
    if (child.exitCode !== null) throw new Error(`The bot did not start: ${output}`);
    await pause(50);
  }
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    get,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null) child.kill(signal);
      return ((await closed) as [number | null])[0];
    },
  };
};
