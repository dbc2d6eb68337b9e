import type { Conversation } from '../domain/person.js';

/** A finished card, ready for the wire, with the text that notifications and old clients show. */
export interface OutgoingCard {
  readonly content: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/**
 * How one POST ended. `refused`: certainly not delivered, and it will not be (403, 404, 413);
 * `notNow`: certainly not delivered, may be tried later (412, 429); `unknown`: it may have arrived.
 */
export type SendResult =
  | { readonly outcome: 'sent'; readonly activityId: string }
  | { readonly outcome: 'refused'; readonly reason: string; readonly blocked: boolean }
  | { readonly outcome: 'notNow'; readonly reason: string; readonly retryAfterSeconds: number | null }
  | { readonly outcome: 'unknown'; readonly reason: string };

/** Writes to a person first. Exactly one POST per call, with a time-out of its own; never throws. */
export interface Messenger {
  send(to: Conversation, card: OutgoingCard): Promise<SendResult>;
}
