import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportWorld, type Exported } from '../../src/app/exportWorld.js';
import { restoreWorld, type Restored } from '../../src/app/restoreWorld.js';
import type { LeaseTimes } from '../../src/app/restoreLease.js';
import { worldFile } from '../../src/files/readWorld.js';
import { newWorldFile } from '../../src/files/writeWorld.js';
import type { Organisation } from './organisation.js';

export interface WorldFiles {
  /** The path of a new file that holds this. */
  file(content: string | Buffer): string;
  exported(from: Organisation): Promise<Exported & { readonly text: string; readonly path: string }>;
  restored(into: Organisation, path: string, lease?: LeaseTimes): Promise<Restored>;
  dispose(): void;
}

const silent = (): void => undefined;
const progress = { checked: silent, written: silent, watching: silent };

/** Whoever has died is not waited for; and a count of writes is not disturbed by what only says "still here". */
const impatient: LeaseTimes = { renewEvery: 3_600_000, patience: 20 };

export const worldFiles = (): WorldFiles => {
  const folder = mkdtempSync(join(tmpdir(), 'svarstid-world-'));
  let count = 0;
  const next = (): string => join(folder, `${(count += 1)}.jsonl`);
  return {
    file(content) {
      const path = next();
      writeFileSync(path, content);
      return path;
    },
    async exported({ world, now }) {
      const path = next();
      const file = await newWorldFile(path);
      const exported = await exportWorld({ store: world, zone: now.zone }, file, silent);
      await file.close();
      return { ...exported, path, text: readFileSync(path, 'utf8') };
    },
    restored: ({ world, services: { clock } }, path, lease = impatient) =>
      restoreWorld({ store: world, clock, lease }, worldFile(path), progress),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
};
