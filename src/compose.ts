import { morning } from './app/morning.js';
import { CachedRegister, type ChatServices } from './app/register.js';
import type { Services } from './app/services.js';
import { drawCard } from './cards/drawCard.js';
import type { Config } from './config.js';
import { delivery, type Delivery } from './delivery/delivery.js';
import type { Clock } from './ports/clock.js';
import type { Log } from './ports/log.js';
import type { Messenger } from './ports/messenger.js';
import { agendaStore } from './storage/agendaStore.js';
import { peopleStore } from './storage/peopleStore.js';
import { requestStore } from './storage/requestStore.js';
import { reviewStore } from './storage/reviewStore.js';
import type { Tables } from './storage/tables.js';

export interface Parts {
  readonly config: Config;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly log: Log;
  readonly messenger: Messenger;
  /** Called when something was planned that may be due at once. */
  readonly onPlanned?: () => void;
}

export interface Composition {
  readonly services: ChatServices;
  readonly deliverDue: Delivery['deliverDue'];
}

const timeOfDay = (text: string): { hour: number; minute: number } => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
};

/** Puts the stores, the delivery and the use cases of the configured organisation together. */
export const compose = ({ config, tables, clock, log, messenger, onPlanned }: Parts): Composition => {
  const people = peopleStore(tables, config.organisation);
  const reviews = reviewStore(tables, config.organisation);
  const requests = requestStore(tables, config.organisation);
  const { notices, deliverDue } = delivery({
    agenda: agendaStore(tables, config.organisation),
    people,
    requests,
    messenger,
    clock,
    log,
    cards: {
      cardFor: async (person, items) => {
        const view = await morning({ requests, clock }, person, items);
        if (view === null) return null;
        return drawCard(view, {
          language: person.language ?? config.locale,
          today: clock.now().toISODate(),
          timeZone: config.timeZone,
        });
      },
    },
    settings: {
      rhythm: config.rhythm,
      reminderTime: timeOfDay(config.reminderTime),
      limits: { perConversation: config.ratePerConversation, perTenant: config.ratePerTenant },
    },
    ...(onPlanned === undefined ? {} : { onPlanned }),
  });
  const services: Services = { people, reviews, requests, notices, clock };
  return { services: { ...services, register: new CachedRegister(services) }, deliverDue };
};
