import type { Clock } from '../ports/clock.js';
import { learnedRate, type LearnedRate } from './learnedRate.js';

/** At most `calls` in any span of `ms` milliseconds. */
export interface Window {
  readonly calls: number;
  readonly ms: number;
}
export interface Limits {
  readonly perConversation: readonly Window[];
  readonly perTenant: readonly Window[];
}

/** What Teams documents for a bot ("Rate limiting for bots"). */
export const documentedLimits: Limits = {
  perConversation: [
    { calls: 7, ms: 1_000 },
    { calls: 60, ms: 30_000 },
    { calls: 1_800, ms: 3_600_000 },
  ],
  perTenant: [{ calls: 50, ms: 1_000 }],
};

/** `conversation`: only this one has to wait; `tenant`: everybody has. */
export type Permit =
  | {
      readonly granted: true;
      /** The call begins now: its place in the windows counts from here, as the channel counts it. */
      begin(): void;
    }
  | { readonly granted: false; readonly scope: 'conversation' | 'tenant'; readonly waitMs: number };

export interface Limiter {
  /** Takes a place in every window, or none at all. */
  take(conversationId: string, tenantId: string): Permit;
  /**
   * The channel answered 429. The conversation's rate goes down; when others of the tenant were refused a short
   * while ago as well, it is the tenant's. Both climb back by themselves.
   */
  refused(conversationId: string, tenantId: string): void;
}

/** Remembers the calls of its longest window, oldest first, and how fast the channel lets it go. */
const callLog = (windows: readonly Window[]) => {
  const longest = Math.max(0, ...windows.map(({ ms }) => ms));
  const learned: LearnedRate = learnedRate();
  let calls: number[] = [];
  return {
    learned,
    /** Milliseconds until one more call fits every window. */
    wait(now: number): number {
      calls = calls.filter((at) => at > now - longest);
      const share = learned.share(now);
      return Math.max(
        0,
        ...windows.map(({ calls: most, ms }) => {
          const oldest = calls[calls.length - Math.max(1, Math.floor(most * share))];
          return oldest === undefined ? 0 : oldest + ms - now;
        }),
      );
    },
    add: (now: number): void => void calls.push(now),
    /** A call that was added at `then` begins only now. */
    move(then: number, now: number): void {
      const place = calls.lastIndexOf(then);
      if (place !== -1) calls.splice(place, 1);
      calls.push(now);
    },
    isIdle: (now: number): boolean => learned.isWhole(now) && (calls.at(-1) ?? -Infinity) <= now - longest,
  };
};
type CallLog = ReturnType<typeof callLog>;

const sweepEvery = 1_000;
/** Refusals of two conversations within this time are the tenant's limit. */
const togetherMs = 10_000;

/**
 * Limits of this process, counted on the monotonic clock. Of other instances on the same storage it knows
 * nothing but what the channel says: together they are too fast, are refused, and slow down.
 */
export const limiter = (limits: Limits, clock: Pick<Clock, 'monotonic'>): Limiter => {
  const conversations = new Map<string, CallLog>();
  const tenants = new Map<string, CallLog>();
  /** By tenant, the conversation that was refused last, and when. */
  const refusals = new Map<string, { readonly conversationId: string; readonly at: number }>();
  let taken = 0;

  const logOf = (logs: Map<string, CallLog>, id: string, windows: readonly Window[]): CallLog => {
    const log = logs.get(id) ?? callLog(windows);
    logs.set(id, log);
    return log;
  };
  const conversationLog = (id: string): CallLog => logOf(conversations, id, limits.perConversation);
  const tenantLog = (id: string): CallLog => logOf(tenants, id, limits.perTenant);

  const forgetIdle = (now: number): void => {
    for (const [id, log] of conversations) if (log.isIdle(now)) conversations.delete(id);
  };

  return {
    take(conversationId, tenantId) {
      const now = clock.monotonic();
      const conversation = conversationLog(conversationId);
      const own = conversation.wait(now);
      if (own > 0) return { granted: false, scope: 'conversation', waitMs: own };
      const tenant = tenantLog(tenantId);
      const shared = tenant.wait(now);
      if (shared > 0) return { granted: false, scope: 'tenant', waitMs: shared };
      conversation.add(now);
      tenant.add(now);
      if (++taken % sweepEvery === 0) forgetIdle(now);
      return {
        granted: true,
        begin: () => {
          const begun = clock.monotonic();
          conversation.move(now, begun);
          tenant.move(now, begun);
        },
      };
    },
    refused(conversationId, tenantId) {
      const now = clock.monotonic();
      const before = refusals.get(tenantId);
      refusals.set(tenantId, { conversationId, at: now });
      const isTenants =
        before !== undefined && before.conversationId !== conversationId && now - before.at < togetherMs;
      (isTenants ? tenantLog(tenantId) : conversationLog(conversationId)).learned.lower(now);
    },
  };
};
