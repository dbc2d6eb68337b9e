import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, runNode } from './demo';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The built command line over an embedded storage in a folder of its own. */
export interface CommandLine {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  run(...args: string[]): Promise<Ran>;
  /** The command must succeed; standard output must be one JSON value and nothing else. */
  json<T>(...args: string[]): Promise<T>;
  /** Writes a file and gives its path. */
  file(name: string, content: string | Buffer): string;
  dispose(): void;
}

export const openCommandLine = async (more: NodeJS.ProcessEnv = {}): Promise<CommandLine> => {
  const folder = mkdtempSync(join(tmpdir(), 'svarstid-'));
  const env = {
    DATA_DIR: join(folder, 'data'),
    STORAGE_PORT: String(await freePort()),
    PORT: String(await freePort()),
    CLOCK: '2026-03-02T10:00:00+01:00',
    LOG_LEVEL: 'info',
    ...more,
  };
  const run = (...args: string[]): Promise<Ran> => runNode('cli/main.js', args, env);
  return {
    env,
    folder,
    run,
    json: async <T>(...args: string[]): Promise<T> => {
      const ran = await run(...args, '--json');
      if (ran.code !== 0) throw new Error(`exit code ${ran.code}: ${ran.err}`);
      return JSON.parse(ran.out) as T;
    },
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
};
