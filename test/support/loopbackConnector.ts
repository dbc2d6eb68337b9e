import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As much of an activity as tests look into; the view is what the stand-in for drawing puts on a card. */
export interface SentActivity {
  readonly [key: string]: unknown;
  readonly attachments?: readonly {
    readonly content: {
      readonly view?: { readonly view: string; readonly [key: string]: unknown };
      readonly language?: string;
    };
  }[];
}
/** One call that the bot made to the channel. */
export interface ChannelCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: SentActivity;
}
export type Behaviour = (response: ServerResponse, call: ChannelCall, id: string) => void;

/** A channel's connector on this machine: keeps every call, and answers as it is told. */
export interface LoopbackConnector {
  readonly serviceUrl: string;
  readonly calls: ChannelCall[];
  /** How the calls from now on are answered; without one each is taken with 201 and an id. */
  behave(behaviour?: Behaviour): void;
  close(): Promise<void>;
}

export const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(code, headers);
    response.end('{"error":{"code":"Told"}}');
  };
export const reset: Behaviour = (response) => response.socket?.resetAndDestroy();
export const hang: Behaviour = () => undefined;

const take: Behaviour = (response, _call, id) => {
  response.writeHead(201, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ id }));
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

export const startLoopbackConnector = async (): Promise<LoopbackConnector> => {
  const calls: ChannelCall[] = [];
  let behaviour: Behaviour = take;
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const call = {
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization,
        activity: (text === '' ? {} : JSON.parse(text)) as SentActivity,
      };
      calls.push(call);
      behaviour(response, call, `message-${calls.length}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    behave: (next = take) => {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
