import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { packageRoot } from '../../../src/packageRoot.js';

const root = packageRoot(__dirname);
const cacheScript = join(root, '.config', 'compileCache.cjs');

function builtFiles(): string[] {
  return readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => join('dist', file));
}

// V8 itself compares no more than the length of a source: another build, or other packages, need another file.
const sources = ['package-lock.json', cacheScript, ...builtFiles()].reduce(
  (hash, file) => hash.update(readFileSync(resolve(root, file))),
  createHash('sha256'),
);
const compiledStore = join(
  root,
  '.cache',
  'faults',
  `${process.version}-${sources.digest('hex').slice(0, 16)}`,
);

/** One line of the bot's log. */
export interface LogLine {
  readonly code?: string;
  /** Of `bot.started`. */
  readonly url?: string;
  readonly [fact: string]: unknown;
}

/** The built bot in a process of its own. */
export interface Bot {
  readonly url: string;
  readonly pid: number;
  readonly lines: readonly LogLine[];
  /** Everything it has printed. */
  output(): string;
  isAlive(): boolean;
  signal(name: NodeJS.Signals): void;
  /** Resolves when it has ended, with its exit code; null: by a signal. */
  readonly ended: Promise<number | null>;
  /** SIGKILL, and gone when it resolves. */
  kill(): Promise<void>;
}

const parsed = (line: string): LogLine | null => {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return null;
  }
};

/** Resolves when the bot listens, or has ended before that (killed by a fault at its start). */
export const startBot = async (env: NodeJS.ProcessEnv): Promise<Bot> => {
  const child = spawn(process.execPath, ['-r', cacheScript, join(root, 'dist', 'main.js')], {
    env: { ...process.env, PORT: '0', COMPILED_STORE: compiledStore, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: LogLine[] = [];
  let output = '';
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const text = chunk.toString('utf8');
    output += text;
    const complete = (rest + text).split('\n');
    rest = complete.pop() ?? '';
    for (const line of complete) {
      const entry = parsed(line);
      if (entry !== null) lines.push(entry);
    }
  });
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const state = { isAlive: true };
  const ended = once(child, 'close').then(([code]) => {
    state.isAlive = false;
    return code as number | null;
  });
  const started = (): LogLine | undefined => lines.find(({ code }) => code === 'bot.started');
  while (state.isAlive && started() === undefined) await pause(10);
  // An exit code means that nobody has killed it.
  if (started() === undefined && child.exitCode !== null) throw new Error(`The bot did not start: ${output}`);
  return {
    url: started()?.url ?? '',
    pid: child.pid ?? 0,
    lines,
    output: () => output,
    isAlive: () => state.isAlive,
    signal: (name) => void child.kill(name),
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** Lets one bot leave its compiled code behind, unless that was done before: the next ones start faster. */
export const warmUp = async (connectionString: string): Promise<void> => {
  if (existsSync(`${compiledStore}.code`)) return;
  for (const kept of ['modules', 'code']) {
    const bot = await startBot({
      STORAGE_CONNECTION_STRING: connectionString,
      ORGANISATION: 'warmup',
      COMPILED_KEEP: kept,
    });
    bot.signal('SIGTERM');
    await bot.ended;
  }
};
