import { DateTime } from 'luxon';
import { cardKey, type AgendaCard, type AgendaStore } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Versioned } from '../ports/peopleStore.js';
import type { DeliverySettings } from './settings.js';

/**
 * Outcomes that this process knows and could not store, by the claim's nonce: what a card would otherwise be
 * given up as `unknown` for.
 */
export type Unrecorded = Map<string, AgendaCard>;

interface Parts {
  readonly agenda: Pick<AgendaStore, 'saveCard'>;
  readonly clock: Clock;
  readonly settings: Pick<DeliverySettings, 'leaseMs' | 'flightMs'>;
  readonly unrecorded: Unrecorded;
  readonly log: Log;
}

/** Wall clocks of two machines are taken to agree within this. */
const clockTolerance = { hours: 1 };

/**
 * Looks after cards that are `sending`. One whose holder has died becomes `unknown`, and may be repeated.
 *
 * It counts as dead when it has been seen unchanged for the lease and the longest flight on the own monotonic
 * clock, so that no wall clock that is ahead can bring a call in flight to be repeated. For a process that
 * does not live so long (a single pass from the command line) the wall clock decides, with a wide tolerance.
 */
export const recoverer = ({ agenda, clock, settings, unrecorded, log }: Parts) => {
  let firstSeen = new Map<string, number>();

  const isDead = (card: AgendaCard, seenAt: number): boolean => {
    const allowance = settings.leaseMs + settings.flightMs;
    if (clock.monotonic() - seenAt >= allowance) return true;
    if (card.leaseUntil === null) return false;
    const over = DateTime.fromISO(card.leaseUntil).plus({ milliseconds: settings.flightMs });
    return clock.now() > over.plus(clockTolerance);
  };

  const outcomeOf = (card: AgendaCard, seenAt: number): AgendaCard | null => {
    const known = unrecorded.get(card.nonce);
    if (known !== undefined) return known;
    if (!isDead(card, seenAt)) return null;
    const notBefore = clock.now().toUTC().toISO();
    return { ...card, state: 'unknown', leaseUntil: null, notBefore, reason: 'holderDied' };
  };

  /** True: at least one card has changed. */
  return async (cards: readonly Versioned<AgendaCard>[]): Promise<boolean> => {
    const seen = new Map<string, number>();
    let changed = false;
    for (const { value: card, etag } of cards) {
      if (card.state !== 'sending') continue;
      const id = `${card.day}/${cardKey(card)}/${card.nonce}`;
      const seenAt = firstSeen.get(id) ?? clock.monotonic();
      seen.set(id, seenAt);
      const outcome = outcomeOf(card, seenAt);
      if (outcome === null) continue;
      if ((await agenda.saveCard(outcome, etag)) !== 'conflict') {
        unrecorded.delete(card.nonce);
        log.warn('card.recovered', { day: card.day, slot: card.slot, state: outcome.state });
      }
      changed = true;
    }
    firstSeen = seen;
    return changed;
  };
};
export type Recover = ReturnType<typeof recoverer>;
