import { createReadStream } from 'node:fs';

/** More bytes than any record that the product writes; what is longer is no line of ours. */
export const lineLimit = 16 * 1024 * 1024;

/** A line's bytes without its end; null: longer than the limit. */
export interface FileLine {
  readonly line: number;
  readonly bytes: Buffer | null;
}

const newline = 0x0a;

/** The lines of a file, one at a time; never more of it is held than the limit and what one reading brings. */
export async function* fileLines(path: string, onBytes: (bytes: Buffer) => void): AsyncGenerator<FileLine> {
  let line = 1;
  let pieces: Buffer[] = [];
  let length = 0;
  const keep = (piece: Buffer): void => {
    length += piece.length;
    if (length > lineLimit) pieces = [];
    else pieces.push(piece);
  };
  const taken = (): FileLine => {
    const bytes = length > lineLimit ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return { line: line++, bytes };
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = chunk as Buffer;
    onBytes(bytes);
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      keep(bytes.subarray(start, end));
      yield taken();
      start = end + 1;
    }
    if (start < bytes.length) keep(bytes.subarray(start));
  }
  if (length > 0) yield taken();
}
