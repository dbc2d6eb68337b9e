import { DateTime } from 'luxon';
import { cardKey, itemKey, type AgendaDay, type AgendaItem } from '../ports/agendaStore.js';
import { dayOf, mayLeave, morningSlot, nextOpening, opensAt, type MorningTimes } from './sendingHours.js';
import { mostAttempts } from './standing.js';

const soon = { seconds: 30 };

const earliest = (instants: readonly DateTime<true>[]): DateTime<true> | null =>
  instants.reduce<DateTime<true> | null>(
    (first, instant) => (first === null || instant < first ? instant : first),
    null,
  );

/**
 * The next instant at which anything is to be done, always later than now; null: nothing is planned. `page` is
 * today's; what is neither on it nor of a later day is looked at again soon.
 */
export const nextInstant = (
  unsettled: readonly AgendaItem[],
  page: AgendaDay,
  now: DateTime<true>,
  timeOf: MorningTimes,
): DateTime<true> | null => {
  const today = dayOf(now);
  const items = new Map(page.items.map(({ value }) => [itemKey(value), value]));
  const cards = new Map(page.cards.map(({ value }) => [cardKey(value), value]));

  const instantOf = (item: AgendaItem): DateTime<true> => {
    const reminderTime = timeOf(item.personId);
    if (item.day > today) return opensAt(item.day, reminderTime, now);
    const row = item.day === today ? items.get(itemKey(item)) : undefined;
    const slot = row?.slot ?? morningSlot;
    if (!mayLeave(slot, now, reminderTime)) return nextOpening(now, reminderTime);
    const card = row && cards.get(cardKey(row));
    if (card === undefined || card.state === 'sending' || card.state === 'superseded') return now.plus(soon);
    const isFinal = card.state === 'sent' || card.state === 'undeliverable' || card.attempts >= mostAttempts;
    if (isFinal && row?.state === 'planned') return nextOpening(now, reminderTime);
    const notBefore = DateTime.fromISO(card.notBefore ?? '', { zone: now.zone });
    return notBefore.isValid && notBefore > now ? notBefore : now.plus(soon);
  };
  return earliest(unsettled.map(instantOf));
};
