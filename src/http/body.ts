import type { IncomingMessage } from 'node:http';

export type BodyReading =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false;
      readonly status: 400 | 413 | 415;
      readonly code: 'notJson' | 'bodyTooLarge' | 'encodedBody';
    };

const parse = (text: string): BodyReading => {
  try {
    return { ok: true, body: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, status: 400, code: 'notJson' };
  }
};

/** Null: more than `limit` bytes. */
const readBytes = (request: IncomingMessage, limit: number): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      // The rest flows past unread, so that the sender gets to see the answer.
      chunks.length = 0;
      resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The connection was lost before the body had ended.')));
  });

/**
 * A request's body as JSON, at most `limit` bytes. Compressed bodies are refused: the limit must hold for what
 * is parsed, not for what is sent. Rejects only when the connection is lost before the body has ended.
 */
export const readJson = async (request: IncomingMessage, limit: number): Promise<BodyReading> => {
  if (request.headers['content-encoding'] !== undefined)
    return { ok: false, status: 415, code: 'encodedBody' };
  const bytes = await readBytes(request, limit);
  return bytes === null ? { ok: false, status: 413, code: 'bodyTooLarge' } : parse(bytes.toString('utf8'));
};
