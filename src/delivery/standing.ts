import {
  cardKey,
  itemKey,
  type AgendaCard,
  type AgendaDay,
  type AgendaItem,
  type AgendaStore,
} from '../ports/agendaStore.js';
import type { Versioned } from '../ports/peopleStore.js';

/**
 * How far an item has come, read from its row and its card's.
 * `underWay`: somebody is sending it, or died doing so; `parked`: carded but certainly not sent; `doubtful`:
 * sent once with unknown outcome; `told`: its card has its final outcome, and the next step may follow;
 * `occupied`: it was planned just now for a place in which something superseded stands.
 */
export type Standing =
  'occupied' | 'absent' | 'planned' | 'underWay' | 'parked' | 'doubtful' | 'told' | 'superseded';

/** A POST whose outcome is unknown is repeated once. */
export const mostAttempts = 2;

const cardStanding = (card: AgendaCard | null): Standing => {
  switch (card?.state) {
    case 'sending':
      return 'underWay';
    case 'sent':
    case 'undeliverable':
      return 'told';
    case 'unknown':
      return card.attempts < mostAttempts ? 'doubtful' : 'told';
    case 'waiting':
    case 'superseded':
    case undefined:
      return 'parked';
  }
};

/** An item's row and the card it would stand on. */
export interface StoredItem {
  readonly item: Versioned<AgendaItem> | null;
  readonly card: Versioned<AgendaCard> | null;
}

export const standingOf = ({ item, card }: StoredItem): Standing => {
  switch (item?.value.state) {
    case undefined:
      return 'absent';
    case 'planned':
    case 'superseded':
      return item.value.state;
    case 'carded':
      return cardStanding(card?.value ?? null);
  }
};

export type Lookup = (item: AgendaItem) => Promise<StoredItem>;

/** Reads the rows as they are now: the item's, then its card's. */
export const freshLookup =
  (agenda: Pick<AgendaStore, 'item' | 'card'>): Lookup =>
  async (wanted) => {
    const item = await agenda.item(wanted);
    const card = item?.value.state === 'carded' ? await agenda.card(item.value) : null;
    return { item, card };
  };

/** Takes the rows of one day from a page that was read before, those of other days from the store. */
export const pageLookup = (day: string, page: AgendaDay, elsewhere: Lookup): Lookup => {
  const items = new Map(page.items.map((item) => [itemKey(item.value), item]));
  const cards = new Map(page.cards.map((card) => [cardKey(card.value), card]));
  return (wanted) => {
    if (wanted.day !== day) return elsewhere(wanted);
    const item = items.get(itemKey(wanted)) ?? null;
    // The row knows its slot: two planners may have chosen different ones, and the first row stands.
    const card = item && (cards.get(cardKey(item.value)) ?? null);
    return Promise.resolve({ item, card });
  };
};
