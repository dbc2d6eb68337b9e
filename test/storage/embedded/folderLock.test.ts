import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentLock, takeLock, type Holder } from '../../../src/storage/embedded/folderLock.js';

const holder = (token: string): Holder => ({ pid: 1, controlPort: 1, token });

describe('folderLock', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'svarstid-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('goes to one of many that find no lock, or the same dead one', () => {
    expect(currentLock(folder)).toBeNull();
    expect(takeLock(folder, null, holder('a'))).toBe(true);
    expect(takeLock(folder, null, holder('b'))).toBe(false);
    const dead = currentLock(folder);
    expect(dead).toEqual({ number: 1, holder: holder('a') });
    expect(takeLock(folder, dead, holder('c'))).toBe(true);
    expect(takeLock(folder, dead, holder('d'))).toBe(false);
    expect(currentLock(folder)).toEqual({ number: 2, holder: holder('c') });
    expect(readdirSync(folder)).toEqual(['storage-lock.2']);
  });

  it('is not taken by somebody who slept while two others came and went', () => {
    takeLock(folder, null, holder('a'));
    const dead = currentLock(folder);
    takeLock(folder, dead, holder('b'));
    takeLock(folder, currentLock(folder), holder('c'));
    expect(takeLock(folder, dead, holder('sleeper'))).toBe(false);
    expect(currentLock(folder)?.holder).toEqual(holder('c'));
    expect(readdirSync(folder)).toEqual(['storage-lock.3']);
  });

  it.each(['', '{', '{"pid":1}', 'null'])('has no holder when it says %j', (content) => {
    writeFileSync(join(folder, 'storage-lock.7'), content);
    writeFileSync(join(folder, 'storage-lock.x'), '{}');
    const lock = currentLock(folder);
    expect(lock).toEqual({ number: 7, holder: null });
    expect(takeLock(folder, lock, holder('a'))).toBe(true);
    expect(currentLock(folder)).toEqual({ number: 8, holder: holder('a') });
  });
});
