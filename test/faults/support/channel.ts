import { performance } from 'node:perf_hooks';
import type { AgendaCard } from '../../../src/ports/agendaStore.js';
import {
  startLoopbackConnector,
  type Behaviour,
  type ChannelCall,
  type LoopbackConnector,
} from '../../support/loopbackConnector.js';

/** One POST of a card, as the channel saw it. */
export interface Post {
  readonly personId: string;
  /** The requests that the card names, those whose measures alone it names included. */
  readonly requestIds: readonly string[];
  /** Of those: the ones that a button of the card leads to the answering of. */
  readonly asksToAnswer: readonly string[];
  /**
   * The person's cards that stood in storage as `sending` when it arrived, with the items that they carry: it was
   * sent under one of these claims.
   */
  readonly claims: readonly AgendaCard[];
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

/** What a button says when it is pressed. */
interface Press {
  readonly requestId: string;
  readonly verb?: unknown;
  readonly recommendation?: unknown;
}
const isPress = (value: object): value is Press =>
  'requestId' in value && typeof value.requestId === 'string';

/** Everything on a card that names a request, on whatever button. */
const pressesIn = (value: unknown): Press[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = !Array.isArray(value) && isPress(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(pressesIn)];
};

/** Opening a request at one of its recommendations, and what follows that, is to answer it. */
const isAnswering = ({ verb, recommendation }: Press): boolean =>
  verb === 'open'
    ? recommendation !== undefined
    : ['review', 'save', 'submit', 'decide'].some((one) => one === verb);

const idsOf = (presses: readonly Press[]): string[] =>
  [...new Set(presses.map(({ requestId }) => requestId))].sort();

/**
 * A connector on this machine that keeps the record and answers each recipient as it is told. `claimsOf`: the cards
 * of a person that are `sending` at this moment; nobody else can change them before the POST is answered.
 */
export const openChannel = async (
  claimsOf: (personId: string) => Promise<readonly AgendaCard[]>,
): Promise<Channel> => {
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
  const answer = async (...[response, call]: Parameters<Behaviour>): Promise<void> => {
    const personId = personOf(call);
    const { day } = channel;
    const at = performance.now();
    const claims = await claimsOf(personId);
    const index = scripts.findIndex((one) => one.personId === null || one.personId === personId);
    const [own] = index === -1 ? [] : scripts.splice(index, 1);
    const id = `message-${++accepted}`;
    const outcome = (own?.script ?? taken)(response, id, { personId });
    const presses = pressesIn(call.activity);
    posts.push({
      personId,
      requestIds: idsOf(presses),
      asksToAnswer: idsOf(presses.filter(isAnswering)),
      claims,
      day,
      at,
      acceptedAs: outcome === 'taken' ? id : null,
    });
  };
  connector.behave((...call) => void answer(...call));
  return channel;
};
