import { performance } from 'node:perf_hooks';
import {
  startLoopbackConnector,
  type Behaviour,
  type ChannelCall,
  type LoopbackConnector,
} from '../../support/loopbackConnector.js';

/** One POST of a card, as the channel saw it. */
export interface Post {
  readonly personId: string;
  /** The requests that the card names. */
  readonly requestIds: readonly string[];
  /** The day that the sender's clock showed. */
  readonly day: string;
  /** When it arrived, on the test's monotonic clock. */
  readonly at: number;
  /** The id under which the channel took it; null: it did not. */
  readonly acceptedAs: string | null;
}

/**
 * How one POST is answered; the POST counts as taken when the scripts says so, whatever is answered.
 * The second value is the id that it is taken under.
 */
export type Script = (
  response: Parameters<Behaviour>[0],
  id: string,
  post: { readonly personId: string },
) => 'taken' | 'refused';

export interface Channel {
  readonly serviceUrl: string;
  readonly posts: Post[];
  /** The scripts are asked in turn, the first that has one for the person; without one the card is taken. */
  script(personId: string | null, ...scripts: readonly Script[]): void;
  /** Forgets all scripts. */
  mend(): void;
  /** What the senders' clocks show at this moment. */
  day: string;
  close(): Promise<void>;
}

export const taken: Script = (response, id) => {
  response.writeHead(201, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ id }));
  return 'taken';
};
/** Taken, but the sender is told something else, or nothing. */
export const takenThen =
  (answer: (response: Parameters<Behaviour>[0]) => void): Script =>
  (response) => {
    answer(response);
    return 'taken';
  };
export const answered =
  (status: number, headers: Readonly<Record<string, string>> = {}): Script =>
  (response) => {
    response.writeHead(status, headers);
    response.end('{"error":{"code":"Told"}}');
    return 'refused';
  };
export const neverAnswered: Script = () => 'refused';

const personOf = ({ path }: ChannelCall): string =>
  decodeURIComponent(/conversations\/([^/]+)\//.exec(path)?.[1] ?? '').replace(/^a:/, '');

/** Every `requestId` that a card carries, on whatever button. */
const requestsIn = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const one of value) requestsIn(one, found);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      if (name === 'requestId' && typeof one === 'string') found.add(one);
      else requestsIn(one, found);
    }
  return found;
};

/** A connector on this machine that keeps the record and answers each recipient as it is told. */
export const openChannel = async (): Promise<Channel> => {
  const connector: LoopbackConnector = await startLoopbackConnector();
  const posts: Post[] = [];
  let scripts: { readonly personId: string | null; readonly script: Script }[] = [];
  let accepted = 0;
  const channel: Channel = {
    serviceUrl: connector.serviceUrl,
    posts,
    day: '',
    script: (personId, ...more) => {
      scripts.push(...more.map((script) => ({ personId, script })));
    },
    mend: () => {
      scripts = [];
    },
    close: () => connector.close(),
  };
  connector.behave((response, call) => {
    const personId = personOf(call);
    const at = performance.now();
    const index = scripts.findIndex((one) => one.personId === null || one.personId === personId);
    const [own] = index === -1 ? [] : scripts.splice(index, 1);
    const id = `message-${++accepted}`;
    const outcome = (own?.script ?? taken)(response, id, { personId });
    posts.push({
      personId,
      requestIds: [...requestsIn(call.activity)].sort(),
      day: channel.day,
      at,
      acceptedAs: outcome === 'taken' ? id : null,
    });
  });
  return channel;
};
