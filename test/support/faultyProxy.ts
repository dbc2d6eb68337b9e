import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embeddedConnectionString } from '../../src/storage/embedded/openEmbedded.js';

/**
 * `dropAnswer`: the request is carried out and its answer lost; `refuse`: the connection breaks before;
 * `hang`: no answer ever; `emptyPage`: a query gets no rows and a continuation; `status`: the service's own no;
 * `until`: it goes on once that has come; `before`, `after`: something else happens instead of the request, or once it is carried out; no answer comes.
 */
export type Fault =
  | 'dropAnswer'
  | 'refuse'
  | 'hang'
  | 'emptyPage'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly delayMilliseconds: number }
  | { readonly until: Promise<void> }
  | { readonly before: () => void }
  | { readonly after: () => void };

export interface ProxiedRequest {
  readonly method: string;
  /** Path and query, decoded; a batch ends in `$batch`. */
  readonly url: string;
  readonly body: string;
}

export interface FaultyProxy {
  readonly port: number;
  readonly connectionString: string;
  /** Every request since the last `mend`, faulty ones included. */
  readonly requests: ProxiedRequest[];
  /** Hurts the requests that match, as often as told (default: once), after letting `after` of them pass. */
  hurt(
    fault: Fault,
    options?: {
      readonly times?: number;
      readonly after?: number;
      readonly matching?: (request: ProxiedRequest) => boolean;
    },
  ): void;
  /** No more faults. */
  mend(): void;
  stop(): Promise<void>;
}

interface Rule {
  readonly fault: Fault;
  readonly matching: (request: ProxiedRequest) => boolean;
  after: number;
  times: number;
}

const continuation = 'after-an-empty-page';

/** A loopback proxy in front of a real storage, that fails in the ways a network does. */
export const startFaultyProxy = async (targetPort: number): Promise<FaultyProxy> => {
  const requests: ProxiedRequest[] = [];
  let rules: Rule[] = [];

  const faultFor = (request: ProxiedRequest): Fault | null => {
    for (const rule of rules) {
      if (rule.times === 0 || !rule.matching(request)) continue;
      if (rule.after > 0) {
        rule.after -= 1;
        continue;
      }
      rule.times -= 1;
      return rule.fault;
    }
    return null;
  };

  const handle = async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = incoming.url ?? '';
    const proxied = {
      method: incoming.method ?? '',
      url: decodeURIComponent(url),
      body: body.toString('utf8'),
    };
    requests.push(proxied);
    const fault = faultFor(proxied);
    if (fault === 'hang') return;
    if (fault === 'refuse') {
      incoming.socket.destroy();
      return;
    }
    if (fault === 'emptyPage') {
      // Never chained: restify, where it shares the process, makes writeHead return nothing.
      answer.writeHead(200, {
        'content-type': 'application/json',
        'x-ms-continuation-nextpartitionkey': continuation,
        'x-ms-continuation-nextrowkey': continuation,
      });
      answer.end('{"value":[]}');
      return;
    }
    if (fault !== null && typeof fault === 'object' && 'status' in fault) {
      answer.writeHead(fault.status, fault.headers);
      answer.end();
      return;
    }
    if (fault !== null && typeof fault === 'object' && 'before' in fault) {
      fault.before();
      incoming.socket.destroy();
      return;
    }
    if (fault !== null && typeof fault === 'object' && 'delayMilliseconds' in fault)
      await new Promise((resolve) => setTimeout(resolve, fault.delayMilliseconds));
    if (fault !== null && typeof fault === 'object' && 'until' in fault) await fault.until;
    if (fault === 'dropAnswer') pass(incoming, body, answer, () => undefined);
    else if (fault !== null && 'after' in fault) pass(incoming, body, answer, fault.after);
    else pass(incoming, body, answer, null);
  };

  /** `lost`: the answer is dropped, and this is called in its place. */
  const pass = (
    incoming: IncomingMessage,
    body: Buffer,
    answer: ServerResponse,
    lost: (() => void) | null,
  ): void => {
    const url = new URL(incoming.url ?? '', 'http://127.0.0.1');
    if (url.searchParams.get('NextPartitionKey') === continuation) {
      url.searchParams.delete('NextPartitionKey');
      url.searchParams.delete('NextRowKey');
    }
    const outgoing = forward(
      {
        host: '127.0.0.1',
        port: targetPort,
        method: incoming.method,
        path: url.pathname + url.search,
        headers: incoming.headers,
      },
      (response) => {
        if (lost !== null) {
          response.resume().once('end', () => {
            lost();
            incoming.socket.destroy();
          });
          return;
        }
        answer.writeHead(response.statusCode ?? 500, response.headers);
        response.pipe(answer);
      },
    );
    outgoing.once('error', () => incoming.socket.destroy());
    outgoing.end(body);
  };

  const server = createServer((incoming, answer) => {
    handle(incoming, answer).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connectionString: embeddedConnectionString(port),
    requests,
    hurt: (fault, { times = 1, after = 0, matching = () => true } = {}) =>
      void rules.push({ fault, times, after, matching }),
    mend: () => {
      rules = [];
      requests.length = 0;
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
};
