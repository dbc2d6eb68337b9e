import type { ServerResponse } from 'node:http';

/** What answers a request: a status and, if any, a JSON body. */
export interface HttpReply {
  readonly status: number;
  readonly body?: unknown;
}

/** A page of plain text with the type that it declares. */
export interface TextPage {
  readonly contentType: string;
  readonly text: string;
}

/** A file to be saved under that name (ASCII). */
export interface FileReply {
  readonly contentType: string;
  readonly fileName: string;
  readonly content: Buffer;
}

// Restify replaces writeHead() by one that returns nothing, and an exception after the headers have gone would
// end the process: so the plain properties, and nothing that can throw once the answer has begun.
export const write = (response: ServerResponse, status: number, { contentType, text }: TextPage): void => {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  if (text !== '') response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
};
export const answer = (response: ServerResponse, { status, body }: HttpReply): void =>
  write(response, status, {
    contentType: 'application/json; charset=utf-8',
    text: body === undefined ? '' : JSON.stringify(body),
  });

const plain = 'text/plain; charset=utf-8';

/** The file, or to HEAD what it would be. Nobody on the way may keep it, or take it for something else. */
export const writeFile = (
  response: ServerResponse,
  file: FileReply | null,
  gone: string,
  isHead: boolean,
): void => {
  if (response.headersSent || response.destroyed) return;
  const content = file?.content ?? Buffer.from(gone);
  response.statusCode = file === null ? 404 : 200;
  response.setHeader('Content-Type', file?.contentType ?? plain);
  response.setHeader('Content-Length', content.length);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (file !== null) response.setHeader('Content-Disposition', `attachment; filename="${file.fileName}"`);
  response.end(isHead ? undefined : content);
};
