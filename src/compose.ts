import { finishChanges } from './app/carryThrough.js';
import { morning } from './app/morning.js';
import { CachedRegister } from './app/cachedRegister.js';
import { remindersPerDay, type ReminderDay, type Span } from './app/remindersPerDay.js';
import { recordMeasures } from './app/recordMeasures.js';
import type { ChatServices, Services } from './app/services.js';
import { drawCard } from './cards/drawCard.js';
import type { Config } from './config/config.js';
import { delivery, type Delivery } from './delivery/delivery.js';
import type { Clock } from './ports/clock.js';
import type { DeliveryMeter } from './ports/deliveryMeter.js';
import type { Log } from './ports/log.js';
import type { Messenger } from './ports/messenger.js';
import type { Roster } from './ports/roster.js';
import type { WorldStore } from './ports/worldStore.js';
import { fileLinks } from './storage/fileLinks.js';
import { agendaStore } from './storage/agendaStore.js';
import { conversationStore } from './storage/conversationStore.js';
import { measureStore } from './storage/measureStore.js';
import { peopleStore } from './storage/peopleStore.js';
import { requestStore } from './storage/requestStore.js';
import { reviewStore } from './storage/reviewStore.js';
import { worldStore } from './storage/worldStore.js';
import type { Tables } from './storage/tables.js';

export interface Parts {
  readonly config: Config;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly log: Log;
  readonly messenger: Messenger;
  readonly meter?: DeliveryMeter;
  readonly roster?: Roster;
  /** See {@link Exports.publicUrl}; left out: answers are not to be had as files. */
  readonly publicUrl?: () => string | null;
  /** Called when something was planned that may be due at once. */
  readonly onPlanned?: () => void;
}

export interface Composition {
  readonly services: ChatServices;
  readonly deliverDue: Delivery['deliverDue'];
  readonly settled: Delivery['settled'];
  /** What was and will be told, day by day. */
  readonly reminders: (span: Span) => Promise<readonly ReminderDay[]>;
  /** Everything at once, for moving in and out. */
  readonly world: WorldStore;
}

const timeOfDay = (text: string): { hour: number; minute: number } => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
};

/** Puts the stores, the delivery and the use cases of the configured organisation together. */
export const compose = ({
  config,
  tables,
  clock,
  log,
  messenger,
  meter,
  roster,
  publicUrl,
  onPlanned,
}: Parts): Composition => {
  const people = peopleStore(tables, config.organisation);
  const reviews = reviewStore(tables, config.organisation);
  const requests = requestStore(tables, config.organisation);
  const agenda = agendaStore(tables, config.organisation);
  const measures = measureStore(tables, config.organisation);
  const { notices, deliverDue, settled } = delivery({
    agenda,
    people,
    requests,
    measures,
    recordMeasures: (request) => recordMeasures({ requests, measures, clock }, request),
    messenger,
    clock,
    log,
    cards: {
      cardFor: async (person, items) => {
        const view = await morning({ requests, measures, people, clock }, config, person, items);
        if (view === null) return null;
        return drawCard(view, {
          language: person.language ?? config.locale,
          today: clock.now().toISODate(),
          timeZone: config.timeZone,
        });
      },
    },
    finishChanges: () => finishChanges(services),
    ...(meter === undefined ? {} : { meter }),
    settings: {
      rhythm: config.rhythm,
      measureRhythm: config.measureRhythm,
      quietMonths: config.quietMonths,
      escalation: config.escalation,
      digest: config.digest,
      reminderTime: timeOfDay(config.reminderTime),
      limits: { perConversation: config.ratePerConversation, perTenant: config.ratePerTenant },
    },
    ...(roster === undefined ? {} : { roster }),
    ...(onPlanned === undefined ? {} : { onPlanned }),
  });
  const conversations = conversationStore(tables, config.organisation);
  const services: Services = { people, reviews, requests, measures, conversations, notices, clock };
  return {
    services: {
      ...services,
      register: new CachedRegister(services),
      ...(publicUrl === undefined
        ? {}
        : { exports: { links: fileLinks(tables, config.organisation), publicUrl } }),
    },
    deliverDue,
    settled,
    reminders: remindersPerDay({ agenda }),
    world: worldStore(tables, config.organisation),
  };
};
