import type { Clock } from '../ports/clock.js';

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
  | { readonly granted: true }
  | { readonly granted: false; readonly scope: 'conversation' | 'tenant'; readonly waitMs: number };

export interface Limiter {
  /** Takes a place in every window, or none at all. */
  take(conversationId: string, tenantId: string): Permit;
}

/** Remembers the calls of its longest window, oldest first. */
const callLog = (windows: readonly Window[]) => {
  const longest = Math.max(0, ...windows.map(({ ms }) => ms));
  let calls: number[] = [];
  return {
    /** Milliseconds until one more call fits every window. */
    wait(now: number): number {
      calls = calls.filter((at) => at > now - longest);
      return Math.max(
        0,
        ...windows.map(({ calls: most, ms }) => {
          const oldest = calls[calls.length - most];
          return oldest === undefined ? 0 : oldest + ms - now;
        }),
      );
    },
    add: (now: number): void => void calls.push(now),
    isIdle: (now: number): boolean => (calls.at(-1) ?? -Infinity) <= now - longest,
  };
};
type CallLog = ReturnType<typeof callLog>;

const sweepEvery = 1_000;

/** Limits of this process alone, counted on the monotonic clock. */
export const limiter = (limits: Limits, clock: Pick<Clock, 'monotonic'>): Limiter => {
  const conversations = new Map<string, CallLog>();
  const tenants = new Map<string, CallLog>();
  let taken = 0;

  const logOf = (logs: Map<string, CallLog>, id: string, windows: readonly Window[]): CallLog => {
    const log = logs.get(id) ?? callLog(windows);
    logs.set(id, log);
    return log;
  };
  const forgetIdle = (now: number): void => {
    for (const [id, log] of conversations) if (log.isIdle(now)) conversations.delete(id);
  };

  return {
    take(conversationId, tenantId) {
      const now = clock.monotonic();
      const conversation = logOf(conversations, conversationId, limits.perConversation);
      const own = conversation.wait(now);
      if (own > 0) return { granted: false, scope: 'conversation', waitMs: own };
      const tenant = logOf(tenants, tenantId, limits.perTenant);
      const shared = tenant.wait(now);
      if (shared > 0) return { granted: false, scope: 'tenant', waitMs: shared };
      conversation.add(now);
      tenant.add(now);
      if (++taken % sweepEvery === 0) forgetIdle(now);
      return { granted: true };
    },
  };
};
