import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import restify from 'restify';
import { routes, type RouteParts } from './routes.js';

export interface ServerParts extends RouteParts {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
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

const defaultGrace = 10_000;

const listenFailures: Readonly<
  Record<string, 'portInUse' | 'portForbidden' | 'addressUnavailable' | undefined>
> = {
  EADDRINUSE: 'portInUse',
  EACCES: 'portForbidden',
  EADDRNOTAVAIL: 'addressUnavailable',
};

/** Restify logs what it cannot make sense of; our own log says it once, in our own form. */
const createRestify = (): restify.Server =>
  restify.createServer({
    name: 'svarstid',
    log: pino({ level: 'silent' }),
  } as unknown as restify.ServerOptions);

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
