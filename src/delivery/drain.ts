import type { Person, PersonId } from '../domain/person.js';
import {
  itemKey,
  type AgendaCard,
  type AgendaDay,
  type AgendaItem,
  type AgendaStore,
} from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { DeliveryMeter } from '../ports/deliveryMeter.js';
import type { Log } from '../ports/log.js';
import type { Versioned } from '../ports/peopleStore.js';
import { dueLeftovers, dueToday, type DueCard, type LeftoverCard } from './dueCards.js';
import type { Isolation } from './failures.js';
import { inParallel } from './inParallel.js';
import type { Pause } from './pause.js';
import type { CardOutcome, SendCard } from './sendCard.js';
import { morningTimes } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';

/** Cards by how they ended in this pass. */
export type Tally = Readonly<Record<CardOutcome, number>> & { readonly due: number };

interface Parts {
  readonly agenda: Pick<AgendaStore, 'item' | 'saveCard'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: DeliveryMeter;
  readonly pause: Pause;
  readonly sendCard: SendCard;
  readonly settings: DeliverySettings;
}

/** Begins somewhere else each time, so that several instances do not race for the same card. */
const rotated = <T>(elements: readonly T[]): T[] => {
  const start = Math.floor(Math.random() * elements.length);
  return [...elements.slice(start), ...elements.slice(0, start)];
};

/** So long the last cards' own limits are waited for. */
const shortWaitMs = 1_000;

/** Sends everything that is due now. */
export const drainer = ({ agenda, clock, log, meter, pause, sendCard, settings }: Parts) => {
  const withItems = async (
    card: Versioned<AgendaCard>,
    unsettled: readonly AgendaItem[],
  ): Promise<LeftoverCard> => {
    const { personId, day, items } = card.value;
    const wanted = unsettled.filter(
      (item) => item.personId === personId && item.day === day && items.includes(itemKey(item)),
    );
    const found = await Promise.all(wanted.map((item) => agenda.item(item)));
    return {
      card,
      items: found.filter((item) => item !== null).filter(({ value }) => value.state === 'carded'),
    };
  };

  return async (
    page: AgendaDay,
    unfinished: readonly Versioned<AgendaCard>[],
    unsettled: readonly AgendaItem[],
    persons: ReadonlyMap<PersonId, Person>,
    isolated: Isolation,
    signal?: AbortSignal,
  ): Promise<Tally> => {
    const now = clock.now();
    const timeOf = morningTimes(persons, settings.reminderTime);
    const today = dueToday(page, now, timeOf);
    const leftovers = await Promise.all(unfinished.map((card) => withItems(card, unsettled)));
    const earlier = dueLeftovers(leftovers, now, timeOf);
    const due = [...today.cards, ...earlier.cards];

    const tally = {
      due: due.length,
      sent: 0,
      undeliverable: 0,
      unknown: 0,
      waiting: 0,
      superseded: 0,
      taken: 0,
      held: 0,
    };
    for (const card of [...today.empty, ...earlier.empty])
      await isolated.run('card.failed', { day: card.value.day }, () =>
        agenda.saveCard({ ...card.value, state: 'superseded' }, card.etag),
      );
    /** Of conversations that have had their share for now. */
    const held: DueCard[] = [];
    const send = async (card: DueCard): Promise<void> => {
      if (signal?.aborted === true) return;
      const facts = { personId: card.personId, day: card.day, slot: card.slot };
      const outcome = await isolated.run('card.failed', facts, () =>
        sendCard(card, persons.get(card.personId), signal),
      );
      if (outcome === null) return;
      if (outcome === 'held') {
        held.push(card);
        return;
      }
      tally[outcome]++;
      const repeated = card.card?.value.state === 'unknown';
      log.info(`card.${outcome}`, { ...facts, items: card.items.length, repeated });
      // Of a taken one nothing was written: the card is somebody else's.
      if (outcome !== 'taken') meter.card(outcome, repeated);
    };
    await inParallel(settings.workers, rotated(due), send);
    // Everybody else has been served. Whoever has to wait for longer than this waits for another pass.
    for (let before = Infinity; held.length > 0 && held.length < before && signal?.aborted !== true;) {
      before = held.length;
      const again = held.splice(0);
      await pause(shortWaitMs, signal);
      await inParallel(settings.workers, again, send);
    }
    for (const { personId, day, slot } of held) log.info('card.held', { personId, day, slot });
    tally.held = held.length;
    return tally;
  };
};
export type Drain = ReturnType<typeof drainer>;
