import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import restify from 'restify';
import { readJson } from './body.js';

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

export interface ServerParts {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Answers POST /api/messages; `authorization` is the header, or empty. */
  readonly messages: (authorization: string, body: unknown) => Promise<HttpReply>;
  /** Whether work can be done now: the storage answers. */
  readonly ready: () => Promise<boolean>;
  /** Answers GET /metrics; null: this caller may not see it. Left out: there is no such page. */
  readonly metrics?: (authorization: string) => Promise<TextPage | null>;
  /** Answers GET and HEAD of /files/NAME; null: there is none, which `gone` then says. Left out: no such pages. */
  readonly files?: { readonly open: (name: string) => Promise<FileReply | null>; readonly gone: string };
  /** Something that nobody answered for; the person who asks gets a code only. */
  readonly failed: (code: string, cause: unknown) => void;
  /** Bytes of one request; beyond any honest card, below what one could be flooded with. */
  readonly bodyLimit?: number;
}

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** Takes no more requests, lets those in flight finish for at most `graceMilliseconds`, then cuts them off. */
  close(graceMilliseconds?: number): Promise<void>;
}

export type StartOutcome =
  | { readonly ok: true; readonly server: RunningServer }
  /** `setting` names what to change. */
  | {
      readonly ok: false;
      readonly code: 'portInUse' | 'portForbidden' | 'addressUnavailable';
      readonly setting: 'PORT';
      readonly port: number;
    };

const defaultBodyLimit = 1024 * 1024;
const defaultGrace = 10_000;

const listenFailures: Readonly<
  Record<string, 'portInUse' | 'portForbidden' | 'addressUnavailable' | undefined>
> = {
  EADDRINUSE: 'portInUse',
  EACCES: 'portForbidden',
  EADDRNOTAVAIL: 'addressUnavailable',
};

// Restify replaces writeHead() by one that returns nothing, and an exception after the headers have gone would
// end the process: so the plain properties, and nothing that can throw once the answer has begun.
const write = (response: ServerResponse, status: number, { contentType, text }: TextPage): void => {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  if (text !== '') response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
};
const answer = (response: ServerResponse, { status, body }: HttpReply): void =>
  write(response, status, {
    contentType: 'application/json; charset=utf-8',
    text: body === undefined ? '' : JSON.stringify(body),
  });

const plain = 'text/plain; charset=utf-8';

/** The file, or to HEAD what it would be. Nobody on the way may keep it, or take it for something else. */
const writeFile = (response: ServerResponse, file: FileReply | null, gone: string, isHead: boolean): void => {
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

/** Restify logs what it cannot make sense of; our own log says it once, in our own form. */
const createRestify = (): restify.Server =>
  restify.createServer({
    name: 'svarstid',
    log: pino({ level: 'silent' }),
  } as unknown as restify.ServerOptions);

const routes = (server: restify.Server, parts: ServerParts): void => {
  const guarded =
    (code: string, work: (request: IncomingMessage) => Promise<HttpReply>) =>
    async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      try {
        answer(response, await work(request));
      } catch (cause) {
        parts.failed(code, cause);
        answer(response, { status: 500, body: { code } });
      }
    };
  const readiness = guarded('readinessFailed', async () =>
    (await parts.ready()) ? { status: 200 } : { status: 503, body: { code: 'storageUnavailable' } },
  );
  const messages = guarded('messageFailed', async (request) => {
    const reading = await readJson(request, parts.bodyLimit ?? defaultBodyLimit);
    return reading.ok
      ? await parts.messages(request.headers.authorization ?? '', reading.body)
      : { status: reading.status, body: { code: reading.code } };
  });
  server.get('/healthz', async (_request: IncomingMessage, response: ServerResponse) => {
    await Promise.resolve();
    answer(response, { status: 200 });
  });
  server.get('/readyz', readiness);
  const { metrics } = parts;
  if (metrics !== undefined)
    server.get('/metrics', async (request: IncomingMessage, response: ServerResponse) => {
      try {
        const page = await metrics(request.headers.authorization ?? '');
        if (page === null) answer(response, { status: 401, body: { code: 'metricsTokenWrong' } });
        else write(response, 200, page);
      } catch (cause) {
        parts.failed('metricsFailed', cause);
        answer(response, { status: 500, body: { code: 'metricsFailed' } });
      }
    });
  server.post('/api/messages', messages);
  const { files } = parts;
  if (files === undefined) return;
  const file = async (request: restify.Request, response: ServerResponse): Promise<void> => {
    try {
      const { name = '' } = request.params as { readonly name?: string };
      writeFile(response, await files.open(name), files.gone, request.method === 'HEAD');
    } catch (cause) {
      parts.failed('fileFailed', cause);
      answer(response, { status: 500, body: { code: 'fileFailed' } });
    }
  };
  server.get('/files/:name', file);
  server.head('/files/:name', file);
  // Names that no route takes: too long, or no text at all.
  server.on(
    'NotFound',
    (request: IncomingMessage, response: ServerResponse, _: unknown, next: () => void) => {
      if (request.url?.startsWith('/files/') === true)
        writeFile(response, null, files.gone, request.method === 'HEAD');
      else next();
    },
  );
};

const closing = (server: Server, graceMilliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    // A connection that has just answered stays open for seconds, waiting for a next request that nobody will take.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });

/** Starts listening. A port that cannot be had is a return value; anything else that fails is thrown. */
export const startServer = (parts: ServerParts): Promise<StartOutcome> =>
  new Promise((resolve, reject) => {
    const server = createRestify();
    routes(server, parts);
    const http = server.server as Server;
    // Restify passes the listener's errors on to itself, and throws when nobody listens there.
    server.on('error', (error: NodeJS.ErrnoException) => {
      const code = listenFailures[error.code ?? ''];
      if (code === undefined) reject(error);
      else resolve({ ok: false, code, setting: 'PORT', port: parts.port });
    });
    http.listen(parts.port, parts.host, () => {
      const { port } = http.address() as AddressInfo;
      resolve({
        ok: true,
        server: {
          port,
          url: `http://${parts.host}:${port}`,
          close: (graceMilliseconds = defaultGrace) => closing(http, graceMilliseconds),
        },
      });
    });
  });
