import { DateTime } from 'luxon';
import type { PersonId } from '../domain/person.js';
import { cardKey, itemKey, type AgendaCard, type AgendaDay, type AgendaItem } from '../ports/agendaStore.js';
import type { Versioned } from '../ports/peopleStore.js';
import { dayOf, mayLeave, morningSlot, type MorningTimes } from './sendingHours.js';
import { mostAttempts } from './standing.js';

/** What one person is to get now: a card not begun yet, put off, or to be repeated. */
export interface DueCard {
  readonly personId: PersonId;
  readonly day: string;
  readonly slot: string;
  readonly card: Versioned<AgendaCard> | null;
  /** At least one. */
  readonly items: readonly Versioned<AgendaItem>[];
}

export interface Due {
  readonly cards: readonly DueCard[];
  /** Unfinished cards that have nothing left to tell. */
  readonly empty: readonly Versioned<AgendaCard>[];
}

/** A claim is one batch of a hundred; whoever has more on one morning gets the rest on the next. */
const mostItems = 90;

/** An unfinished card of an earlier day, with its items as they stand. */
export interface LeftoverCard {
  readonly card: Versioned<AgendaCard>;
  readonly items: readonly Versioned<AgendaItem>[];
}

const isRepeatable = ({ state, attempts }: AgendaCard): boolean =>
  state === 'waiting' || (state === 'unknown' && attempts < mostAttempts);

const isRipe = ({ notBefore }: AgendaCard, now: DateTime<true>): boolean =>
  notBefore === null || DateTime.fromISO(notBefore) <= now;

const byDueDate = (one: Versioned<AgendaItem>, other: Versioned<AgendaItem>): number =>
  one.value.dueDate.localeCompare(other.value.dueDate);

const groupByCard = (items: readonly Versioned<AgendaItem>[]): Map<string, Versioned<AgendaItem>[]> => {
  const groups = new Map<string, Versioned<AgendaItem>[]>();
  for (const item of items) {
    if (item.value.state === 'superseded') continue;
    const key = cardKey(item.value);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** Which of today's cards may leave now. Items that come after their slot's card has left wait for a morning. */
export const dueToday = (page: AgendaDay, now: DateTime<true>, timeOf: MorningTimes): Due => {
  const groups = groupByCard(page.items);
  const existing = new Map(page.cards.map((card) => [cardKey(card.value), card]));
  const due: DueCard[] = [];
  for (const [key, items] of groups) {
    const [first] = items;
    if (first === undefined || !mayLeave(first.value.slot, now, timeOf(first.value.personId))) continue;
    const { personId, day, slot } = first.value;
    const card = existing.get(key) ?? null;
    if (card !== null && card.value.state !== 'superseded')
      if (!isRepeatable(card.value) || !isRipe(card.value, now)) continue;
    const carded = new Set(card?.value.items);
    const own = items.filter(({ value }) => value.state === 'planned' || carded.has(itemKey(value)));
    if (own.length > 0)
      due.push({ personId, day, slot, card, items: own.sort(byDueDate).slice(0, mostItems) });
  }
  const empty = page.cards.filter((card) => isRepeatable(card.value) && !groups.has(cardKey(card.value)));
  return { cards: due, empty };
};

/**
 * Of the cards of earlier days only those are sent that are to be repeated; what was put off is planned anew by
 * its request's plan, and then its card is empty.
 */
export const dueLeftovers = (
  leftovers: readonly LeftoverCard[],
  now: DateTime<true>,
  timeOf: MorningTimes,
): Due => {
  const today = dayOf(now);
  const cards: DueCard[] = [];
  const empty: Versioned<AgendaCard>[] = [];
  for (const { card, items } of leftovers) {
    const { personId, day, slot } = card.value;
    if (day >= today || !isRepeatable(card.value)) continue;
    if (items.length === 0) empty.push(card);
    else if (
      card.value.state === 'unknown' &&
      mayLeave(morningSlot, now, timeOf(personId)) &&
      isRipe(card.value, now)
    )
      cards.push({ personId, day, slot, card, items });
  }
  return { cards, empty };
};
