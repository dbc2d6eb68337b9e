import { z } from 'zod';
import type { Log } from '../ports/log.js';
import type { SendResult } from '../ports/messenger.js';

/** Where in a channel: a conversation, and the message in it that is replaced or answered. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly activityId?: string;
}

export interface ConnectorParts {
  readonly log: Log;
  /** The bot's token for the channel; null: none is needed (no app id). */
  readonly token: () => Promise<string | null>;
  /** A call that has not been answered by then is given up. */
  readonly timeoutMilliseconds?: number;
}

/**
 * The channel's REST interface, one HTTP call per call. The SDK's own client is not used for it: it repeats a
 * POST up to three times after 5xx, 408 and resets, waits out any Retry-After, and knows no time-out.
 */
export interface Connector {
  /** A new message; with `activityId`, as an answer to that one. Never throws. */
  post(to: Address, activity: object): Promise<SendResult>;
  /** Replaces the message `activityId`. Never throws. */
  put(to: Required<Address>, activity: object): Promise<SendResult>;
  /** What the channel answers to a question about a conversation; null: nothing usable. Never throws. */
  fetchJson(method: 'GET' | 'POST', serviceUrl: string, path: string, body?: object): Promise<unknown>;
}

const standardTimeout = 10_000;

/** The connection never came about, so nothing can have arrived. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const resource = z.object({ id: z.string() });

/** By shape, not by class: what fetch() throws is made elsewhere, a time-out not even as an Error. */
const failure = z.object({ name: z.string(), code: z.unknown().optional(), cause: z.unknown().optional() });

const codeOf = (error: unknown): string => {
  const { data } = failure.safeParse(error);
  if (data === undefined) return 'failed';
  if (data.name === 'TimeoutError') return 'timeout';
  if (typeof data.code === 'string') return data.code;
  return data.cause === undefined ? data.name : codeOf(data.cause);
};

/** Seconds, from either form of the header; null: not said, or not understood. */
const retryAfter = (response: Response): number | null => {
  const text = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const [at, served] = [text, response.headers.get('date') ?? ''].map((date) => Date.parse(date));
  return at === undefined || served === undefined || Number.isNaN(at - served)
    ? null
    : Math.max(0, Math.ceil((at - served) / 1000));
};

const refusals = new Set([400, 403, 404, 405, 410, 413, 415]);

const outcomeOf = async (response: Response): Promise<SendResult> => {
  const { status } = response;
  if (response.ok) {
    const { data } = resource.safeParse(await response.json().catch(() => null));
    return { outcome: 'sent', activityId: data?.id ?? '' };
  }
  await response.body?.cancel();
  const reason = String(status);
  // 401: the token was not taken; a fresh one may be.
  if (status === 401 || status === 412 || status === 429)
    return { outcome: 'notNow', reason, retryAfterSeconds: retryAfter(response) };
  if (refusals.has(status) || status < 400) return { outcome: 'refused', reason, blocked: status === 403 };
  return { outcome: 'unknown', reason };
};

const urlOf = ({ serviceUrl, conversationId, activityId }: Address): string =>
  [
    `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`,
    ...(activityId === undefined ? [] : [encodeURIComponent(activityId)]),
  ].join('/');

export const createConnector = (parts: ConnectorParts): Connector => {
  const call = async (method: 'POST' | 'PUT', to: Address, activity: object): Promise<SendResult> => {
    let token: string | null;
    try {
      token = await parts.token();
    } catch (error) {
      return { outcome: 'notNow', reason: `token:${codeOf(error)}`, retryAfterSeconds: null };
    }
    const url = urlOf(to);
    if (!URL.canParse(url)) return { outcome: 'refused', reason: 'invalidServiceUrl', blocked: false };
    try {
      const response = await fetch(url, {
        method,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(activity),
        // A redirection that is followed would be a second POST, with the token, to somewhere else.
        redirect: 'manual',
        signal: AbortSignal.timeout(parts.timeoutMilliseconds ?? standardTimeout),
      });
      return await outcomeOf(response);
    } catch (error) {
      const reason = codeOf(error);
      return neverConnected.has(reason)
        ? { outcome: 'notNow', reason, retryAfterSeconds: null }
        : { outcome: 'unknown', reason };
    }
  };
  const fetchJson: Connector['fetchJson'] = async (method, serviceUrl, path, body) => {
    try {
      const token = await parts.token();
      const response = await fetch(`${serviceUrl.replace(/\/+$/, '')}${path}`, {
        method,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(parts.timeoutMilliseconds ?? standardTimeout),
      });
      if (response.ok) return await response.json();
      await response.body?.cancel();
      parts.log.warn('connector.fetchFailed', { method, reason: String(response.status) });
    } catch (error) {
      parts.log.warn('connector.fetchFailed', { method, reason: codeOf(error) });
    }
    return null;
  };
  return {
    post: (to, activity) => call('POST', to, activity),
    put: (to, activity) => call('PUT', to, activity),
    fetchJson,
  };
};
