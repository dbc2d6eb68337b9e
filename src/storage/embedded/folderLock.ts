import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from './systemError.js';

/**
 * Who may open a data folder. Two Azurites on one folder destroy its file, so the lock must hold against
 * two hosts that start at once, and against what a killed host leaves behind.
 *
 * Locks are numbered files; the highest number holds. They are taken by creating the next number (which the
 * file system lets only one do) and never given back: a host that no longer answers holds nothing. Because
 * numbers only grow, somebody who judged an old lock dead can never remove a newer one by mistake, which
 * taking a stale file away and creating it anew cannot promise.
 */
const holderSchema = z.object({
  pid: z.number().int(),
  controlPort: z.number().int(),
  /** Only a host of this folder knows it: a port can have found another owner meanwhile. */
  token: z.string(),
});
export type Holder = z.infer<typeof holderSchema>;

export interface FolderLock {
  readonly number: number;
  /** Null: it cannot be read (half written, or its writer was killed in between). */
  readonly holder: Holder | null;
}

const name = /^storage-lock\.(\d{1,9})$/;
const pathOf = (folder: string, number: number): string => join(folder, `storage-lock.${number}`);

const numbers = (folder: string): number[] =>
  readdirSync(folder)
    .map((file) => Number(name.exec(file)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((one, other) => one - other);

export const currentLock = (folder: string): FolderLock | null => {
  const number = numbers(folder).at(-1);
  return number === undefined ? null : { number, holder: readHolder(folder, number) };
};

const readHolder = (folder: string, number: number): Holder | null => {
  try {
    const reading = holderSchema.safeParse(JSON.parse(readFileSync(pathOf(folder, number), 'utf8')));
    return reading.success ? reading.data : null;
  } catch {
    return null;
  }
};

/** Takes the lock after the one that was found dead (null: there was none). False: somebody else was faster. */
export const takeLock = (folder: string, dead: FolderLock | null, holder: Holder): boolean => {
  const number = (dead?.number ?? 0) + 1;
  try {
    writeFileSync(pathOf(folder, number), JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  const standing = numbers(folder);
  if (standing.at(-1) !== number) {
    // Our number was free again only because a later one holds.
    rmSync(pathOf(folder, number), { force: true });
    return false;
  }
  for (const older of standing) if (older < number) rmSync(pathOf(folder, older), { force: true });
  return true;
};
