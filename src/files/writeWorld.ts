import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { NewWorldFile } from '../ports/worldFile.js';
import { worldFormat } from '../ports/worldRecords.js';

/** Characters that are gathered before they are written. */
const gathered = 256 * 1024;

/**
 * Writes a world file beside its place and moves it there when it is whole, so that a file of that name is never
 * half of one. Throws what the file system says.
 */
export const newWorldFile = async (path: string): Promise<NewWorldFile> => {
  const unfinished = `${path}.part`;
  const stream = createWriteStream(unfinished);
  await once(stream, 'open');
  const ended = finished(stream);
  // Told when it is closed or written to; until then nobody waits for it.
  ended.catch(() => undefined);
  let pending = `${JSON.stringify({ kind: 'svarstid', format: worldFormat })}\n`;
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = '';
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), ended]);
  };
  return {
    async write(record) {
      pending += `${JSON.stringify(record)}\n`;
      if (pending.length > gathered) await flush();
    },
    async close() {
      stream.end(pending);
      await ended;
      await rename(unfinished, path);
    },
    async discard() {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
};
