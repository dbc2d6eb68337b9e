import { randomUUID } from 'node:crypto';
import type { Conversation, Person } from '../domain/person.js';
import {
  cardKey,
  itemKey,
  type AgendaCard,
  type AgendaItem,
  type AgendaStore,
} from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Messenger, OutgoingCard, SendResult } from '../ports/messenger.js';
import type { PeopleStore, Versioned } from '../ports/peopleStore.js';
import { markBlocked } from './markBlocked.js';
import type { DueCard } from './dueCards.js';
import type { Limiter, Permit } from './limiter.js';
import type { Pause } from './pause.js';
import type { Unrecorded } from './recover.js';
import type { DeliverySettings } from './settings.js';

/** Draws what a person is told at one time. */
export interface NoticeCards {
  /** Null: nothing of it is worth saying any more. */
  cardFor(person: Person, items: readonly AgendaItem[]): Promise<OutgoingCard | null>;
}

/**
 * How sending ended. `taken`: somebody else changed it first, and will see to it; `held`: this conversation has
 * had its share for now; nothing was written in either case.
 */
export type CardOutcome = 'sent' | 'undeliverable' | 'unknown' | 'waiting' | 'superseded' | 'taken' | 'held';

export interface SendParts {
  readonly agenda: Pick<AgendaStore, 'claim' | 'saveCard' | 'card' | 'supersedeItem'>;
  readonly people: Pick<PeopleStore, 'person' | 'savePerson'>;
  readonly messenger: Messenger;
  readonly cards: NoticeCards;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly log: Log;
  readonly settings: DeliverySettings;
  readonly unrecorded: Unrecorded;
}

/** Of a request that is new and reminded of in one breath the reminder says it all; likewise the decision. */
const worthSaying = (items: readonly AgendaItem[]): readonly AgendaItem[] => {
  const has = (subject: string, kind: AgendaItem['kind']): boolean =>
    items.some((item) => item.subject === subject && item.kind === kind);
  return items.filter(
    ({ subject, kind }) =>
      !(kind === 'newRequest' && has(subject, 'reminder')) &&
      !(kind === 'submitted' && has(subject, 'decided')),
  );
};

/** The channel's status for calls that come too fast. */
const tooMany = '429';
const longestPutOffMs = 600_000;
const longestRetryAfterMs = 86_400_000;

const reachOf = (
  person: Person | undefined,
): { readonly to: Conversation } | { readonly to: null; readonly reason: string } => {
  if (person === undefined) return { to: null, reason: 'unknownPerson' };
  if (person.reach === 'blocked') return { to: null, reason: 'blocked' };
  return person.conversation === null ? { to: null, reason: 'noConversation' } : { to: person.conversation };
};

type Granted = Extract<Permit, { granted: true }>;

export const cardSender = (parts: SendParts) => {
  const { agenda, people, messenger, cards, limiter, clock, pause, log, settings, unrecorded } = parts;
  /** How often in a row a card was put off without a date, so that the next wait is longer. */
  const putOffs = new Map<string, number>();

  const utcIn = (ms: number): string => clock.now().toUTC().plus({ milliseconds: ms }).toISO();

  const claimed = (due: DueCard, changes: Partial<AgendaCard>): AgendaCard => ({
    personId: due.personId,
    day: due.day,
    slot: due.slot,
    state: 'sending',
    nonce: randomUUID(),
    leaseUntil: null,
    notBefore: null,
    // A card that was superseded starts anew: what it tells is new.
    attempts: due.card?.value.state === 'superseded' ? 0 : (due.card?.value.attempts ?? 0),
    activityId: null,
    reason: null,
    items: due.items.map(({ value }) => itemKey(value)),
    ...changes,
  });

  const supersede = async (due: DueCard): Promise<CardOutcome> => {
    for (const item of due.items) if ((await agenda.supersedeItem(item)) === 'conflict') return 'taken';
    if (due.card !== null) await agenda.saveCard({ ...due.card.value, state: 'superseded' }, due.card.etag);
    return 'superseded';
  };

  /** What everybody has to wait for is waited for here; what one conversation has to, its card does alone. */
  const permit = async (to: Conversation, signal?: AbortSignal): Promise<Granted | 'held'> => {
    for (;;) {
      if (signal?.aborted === true) return 'held';
      const answer = limiter.take(to.conversationId, to.tenantId ?? '');
      if (answer.granted) return answer;
      if (answer.scope === 'conversation') return 'held';
      await pause(answer.waitMs, signal);
    }
  };

  const putOffMs = (card: AgendaCard, retryAfterSeconds: number | null): number => {
    if (retryAfterSeconds !== null && retryAfterSeconds >= 0)
      return Math.min(retryAfterSeconds * 1000, longestRetryAfterMs);
    const id = `${card.day}/${cardKey(card)}`;
    const times = putOffs.get(id) ?? 0;
    putOffs.set(id, times + 1);
    return Math.min(settings.putOffMs * 2 ** times, longestPutOffMs);
  };

  const afterPost = (card: AgendaCard, result: SendResult): AgendaCard => {
    const over = { ...card, leaseUntil: null };
    const certainlyNotSent = { ...over, attempts: card.attempts - 1 };
    switch (result.outcome) {
      case 'sent':
        return { ...over, state: 'sent', activityId: result.activityId };
      case 'refused':
        return { ...certainlyNotSent, state: 'undeliverable', reason: result.reason };
      case 'notNow':
        return {
          ...certainlyNotSent,
          state: 'waiting',
          reason: result.reason,
          notBefore: utcIn(putOffMs(card, result.retryAfterSeconds)),
        };
      case 'unknown':
        return { ...over, state: 'unknown', reason: result.reason, notBefore: utcIn(settings.flightMs) };
    }
  };

  const record = async (held: Versioned<AgendaCard>, outcome: AgendaCard): Promise<void> => {
    unrecorded.set(outcome.nonce, outcome);
    let { etag } = held;
    for (;;) {
      if ((await agenda.saveCard(outcome, etag)) !== 'conflict') break;
      const stored = await agenda.card(outcome);
      // Another process believed this one dead and has gone on: its repetition counts.
      if (stored?.value.nonce !== outcome.nonce) {
        log.warn('card.overtaken', { day: outcome.day, slot: outcome.slot, state: outcome.state });
        break;
      }
      ({ etag } = stored);
    }
    unrecorded.delete(outcome.nonce);
  };

  const giveBack = (card: AgendaCard): AgendaCard => ({
    ...card,
    state: 'waiting',
    leaseUntil: null,
    notBefore: utcIn(0),
    attempts: card.attempts - 1,
    reason: 'leaseRanOut',
  });

  const claim = async (due: DueCard, card: AgendaCard): Promise<Versioned<AgendaCard> | 'conflict'> => {
    try {
      return await agenda.claim(card, due.card?.etag ?? null, due.items);
    } catch (error) {
      // The claim may stand all the same: that nothing was sent under it is known here alone.
      unrecorded.set(card.nonce, giveBack(card));
      throw error;
    }
  };

  const post = async (
    due: DueCard,
    person: Person,
    to: Conversation,
    content: OutgoingCard,
    granted: Granted,
  ): Promise<CardOutcome> => {
    // The lease counts from before the claim is asked for: whoever sees the claim sees it later.
    const claimedAt = clock.monotonic();
    const attempts = claimed(due, {}).attempts + 1;
    const card = claimed(due, { attempts, leaseUntil: utcIn(settings.leaseMs) });
    const held = await claim(due, card);
    if (held === 'conflict') return 'taken';
    if (clock.monotonic() - claimedAt >= settings.leaseMs) {
      await record(held, giveBack(card));
      return 'waiting';
    }
    granted.begin();
    const result = await messenger.send(to, content);
    if (result.outcome === 'notNow' && result.reason === tooMany)
      limiter.refused(to.conversationId, to.tenantId ?? '');
    const outcome = afterPost(card, result);
    await record(held, outcome);
    if (result.outcome === 'refused' && result.blocked) await markBlocked(people, person);
    if (outcome.state !== 'waiting') putOffs.delete(`${card.day}/${cardKey(card)}`);
    return result.outcome === 'sent' || result.outcome === 'unknown'
      ? result.outcome
      : result.outcome === 'refused'
        ? 'undeliverable'
        : 'waiting';
  };

  /**
   * Permit, render, claim, fence, one POST, outcome. Throws when storage fails; what is known by then is kept
   * for the next pass.
   */
  return async (due: DueCard, person: Person | undefined, signal?: AbortSignal): Promise<CardOutcome> => {
    const reach = reachOf(person);
    if (person === undefined || reach.to === null) {
      const reason = reach.to === null ? reach.reason : 'unknownPerson';
      const card = claimed(due, { state: 'undeliverable', reason });
      const held = await agenda.claim(card, due.card?.etag ?? null, due.items);
      return held === 'conflict' ? 'taken' : 'undeliverable';
    }
    const granted = await permit(reach.to, signal);
    if (granted === 'held') return 'held';
    const content = await cards.cardFor(person, worthSaying(due.items.map(({ value }) => value)));
    if (content === null) return supersede(due);
    return post(due, person, reach.to, content, granted);
  };
};
export type SendCard = ReturnType<typeof cardSender>;
