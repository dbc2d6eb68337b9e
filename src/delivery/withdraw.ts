import type { AgendaItem, AgendaStore } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Versioned } from '../ports/peopleStore.js';
import type { KnownRows } from './knownRows.js';
import type { Pause } from './pause.js';
import type { DeliverySettings } from './settings.js';
import { freshLookup, standingOf } from './standing.js';

/** `already`: it was superseded before; `told`: too late, its card has its outcome. */
export type Withdrawn = 'superseded' | 'already' | 'told';
/**
 * `before`: its row as it was read earlier, which spares reading it as long as it has not changed; left out: as this
 * process saw it last.
 */
export type Withdraw = (item: AgendaItem, before?: Versioned<AgendaItem> | null) => Promise<Withdrawn>;

interface Parts {
  readonly agenda: Pick<AgendaStore, 'item' | 'card' | 'planItems' | 'supersedeItem'>;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly pause: Pause;
  readonly settings: Pick<DeliverySettings, 'leaseMs'>;
  readonly rows: KnownRows;
}

const lookEveryMs = 100;

/**
 * Sees to it that no POST for the item starts after this has returned.
 * - An item that is not there yet is created as superseded, so that a planner on its way finds the place taken.
 * - A card that is being sent is waited for: until its outcome stands, or until its lease has passed on the own
 *   monotonic clock, counted from when the claim was first seen. The claim came before that, so its holder's
 *   fence closes no later, whatever the wall clocks say.
 */
export const withdraw = ({ agenda, clock, pause, settings, rows }: Parts): Withdraw => {
  const lookup = freshLookup(agenda);
  const withdrawNow = async (item: AgendaItem, before: Versioned<AgendaItem> | null): Promise<Withdrawn> => {
    // No row is ever revived.
    if (before?.value.state === 'superseded') return 'already';
    // Of what is on a card the card decides as well, and that may have been read at another moment.
    if (before?.value.state === 'planned' && (await agenda.supersedeItem(before)) === 'saved')
      return 'superseded';
    let seen = { nonce: '', at: 0 };
    for (;;) {
      const stored = await lookup(item);
      const standing = standingOf(stored);
      if (stored.item === null) {
        const [placed] = await agenda.planItems([{ ...item, state: 'superseded' }]);
        if (placed?.created === true) return 'superseded';
        continue;
      }
      if (standing === 'superseded') return 'already';
      if (standing === 'told') return 'told';
      if (standing === 'underWay' && stored.card !== null) {
        const { nonce } = stored.card.value;
        if (seen.nonce !== nonce) seen = { nonce, at: clock.monotonic() };
        if (clock.monotonic() - seen.at < settings.leaseMs) {
          await pause(lookEveryMs);
          continue;
        }
      }
      if ((await agenda.supersedeItem(stored.item)) === 'saved') return 'superseded';
    }
  };
  return async (item, before = rows.rowOf(item)) => {
    const outcome = await withdrawNow(item, before);
    if (outcome !== 'told') rows.see({ ...item, state: 'superseded' }, '');
    return outcome;
  };
};
