import type { IncomingMessage, ServerResponse } from 'node:http';
import type restify from 'restify';
import { readJson } from './body.js';
import { answer, write, writeFile, type FileReply, type HttpReply, type TextPage } from './replies.js';

/** What stands behind the routes. */
export interface RouteParts {
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

const defaultBodyLimit = 1024 * 1024;

type Route = (request: restify.Request, response: ServerResponse) => Promise<void>;

/** Sets up every address that the server answers. */
export const routes = (server: restify.Server, parts: RouteParts): void => {
  /** What nobody answered for becomes the code, and a line in the log. */
  const guarded =
    (code: string, work: Route): Route =>
    async (request, response) => {
      try {
        await work(request, response);
      } catch (cause) {
        parts.failed(code, cause);
        answer(response, { status: 500, body: { code } });
      }
    };
  server.get('/healthz', async (_request: IncomingMessage, response: ServerResponse) => {
    await Promise.resolve();
    answer(response, { status: 200 });
  });
  server.get(
    '/readyz',
    guarded('readinessFailed', async (_request, response) =>
      answer(
        response,
        (await parts.ready()) ? { status: 200 } : { status: 503, body: { code: 'storageUnavailable' } },
      ),
    ),
  );
  server.post(
    '/api/messages',
    guarded('messageFailed', async (request, response) => {
      const reading = await readJson(request, parts.bodyLimit ?? defaultBodyLimit);
      answer(
        response,
        reading.ok
          ? await parts.messages(request.headers.authorization ?? '', reading.body)
          : { status: reading.status, body: { code: reading.code } },
      );
    }),
  );
  const { metrics, files } = parts;
  if (metrics !== undefined)
    server.get(
      '/metrics',
      guarded('metricsFailed', async (request, response) => {
        const page = await metrics(request.headers.authorization ?? '');
        if (page === null) answer(response, { status: 401, body: { code: 'metricsTokenWrong' } });
        else write(response, 200, page);
      }),
    );
  if (files === undefined) return;
  const file = guarded('fileFailed', async (request, response) => {
    const { name = '' } = request.params as { readonly name?: string };
    writeFile(response, await files.open(name), files.gone, request.method === 'HEAD');
  });
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
