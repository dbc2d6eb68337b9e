import type { TurnContext } from 'botbuilder';
import { handlers } from '../../src/app/handlers.js';
import { drawCard } from '../../src/cards/drawCard.js';
import { drawFound } from '../../src/cards/drawFound.js';
import { compose, type Composition } from '../../src/compose.js';
import { readConfig } from '../../src/config/readConfig.js';
import { startServer, type RunningServer } from '../../src/http/server.js';
import type { Clock } from '../../src/ports/clock.js';
import type { Messenger, OutgoingCard } from '../../src/ports/messenger.js';
import type { Handlers } from '../../src/ports/turn.js';
import { introductionStore } from '../../src/storage/introductions.js';
import { teamStore } from '../../src/storage/teamStore.js';
import { openTables } from '../../src/storage/tables.js';
import { TeamsAdapter, type TurnLogic } from '../../src/teams/adapter.js';
import { createAuthentication } from '../../src/teams/authentication.js';
import { createBot } from '../../src/teams/bot.js';
import { createConnector } from '../../src/teams/connector.js';
import { replaceCard } from '../../src/teams/invoke.js';
import { cardActivity, createMessenger } from '../../src/teams/messenger.js';
import { StorageLedger } from './storageLedger.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const authentication = createAuthentication(null, null);
const connector = createConnector({ token: authentication.token, log: silent });

/** The product's server and adapter around a bot. */
const serve = async (logic: TurnLogic): Promise<RunningServer> => {
  const adapter = new TeamsAdapter({
    inbound: authentication.inbound,
    connector,
    log: {
      ...silent,
      warn: (code, facts) => console.error(code, facts),
      error: (code, facts) => console.error(code, facts),
    },
    authenticated: false,
    allowedTenants: null,
  });
  const started = await startServer({
    host: '127.0.0.1',
    port: 0,
    messages: (authorization, body) => adapter.handle(authorization, body, logic),
    ready: () => Promise.resolve(true),
    failed: (code, cause) => console.error(code, cause),
  });
  if (!started.ok) throw new Error(started.code);
  return started.server;
};

/** Says a message back as text, and answers a pressed button with one line. */
const echo: TurnLogic = async (context: TurnContext, { happening }) => {
  if (happening.kind === 'message') await context.sendActivity(`Echo: ${happening.text}`);
  else if (happening.kind === 'action')
    await context.sendActivity({
      type: 'invokeResponse',
      value: {
        status: 200,
        body: {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          value: `Echo: ${JSON.stringify(happening.data).slice(0, 40)}`,
        },
      },
    });
};

export const startEcho = (): Promise<RunningServer> => serve(echo);

type Content = OutgoingCard['content'];

/**
 * Answers with cards that are ready: reads, stores and draws nothing. What it takes more than an echo is what cards of
 * that size cost on this server and adapter, whatever bot sends them.
 */
export const startReady = (toMessage: Content, toPress: Content): Promise<RunningServer> =>
  serve(async (context, { happening }) => {
    if (happening.kind === 'message')
      await context.sendActivity(cardActivity({ content: toMessage, summary: '' }));
    else if (happening.kind === 'action')
      await context.sendActivity(replaceCard({ content: toPress, summary: '' }));
  });

/** After the use case nothing of a turn asks anything of storage but what it has left to be done behind it. */
const noting = (product: Handlers, ledger: StorageLedger): Handlers => ({
  ...product,
  async action(turn, action) {
    const view = await product.action(turn, action);
    ledger.acknowledge();
    return view;
  },
  async message(turn, text) {
    const said = await product.message(turn, text);
    ledger.acknowledge();
    return said;
  },
});

export interface Product extends Composition {
  readonly server: RunningServer;
  readonly ledger: StorageLedger;
}

export interface ProductParts {
  readonly connectionString: string;
  readonly organisation: string;
  readonly clock: Clock;
  /** What stands around the sending of cards. */
  readonly wrapMessenger?: (messenger: Messenger, ledger: StorageLedger) => Messenger;
}

/** The product as its entry composes it, but for the loop: its passes would mix with the turns that are counted. */
export const startProduct = async (parts: ProductParts): Promise<Product> => {
  const { connectionString, organisation, clock } = parts;
  const reading = readConfig({ ORGANISATION: organisation }, '/');
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  const { config } = reading;
  const ledger = new StorageLedger();
  const tables = await openTables({ connectionString, onRequest: ledger.onRequest });
  const messenger = createMessenger(connector);
  const composition = compose({
    config,
    tables,
    clock,
    log: silent,
    messenger: parts.wrapMessenger?.(messenger, ledger) ?? messenger,
  });
  const bot = createBot({
    handlers: noting(handlers(composition.services), ledger),
    people: composition.services.people,
    introductions: introductionStore(tables, organisation),
    teams: teamStore(tables, organisation),
    clock,
    log: { ...silent, error: (code, facts) => console.error(code, facts) },
    draw: (view, reader) => drawCard(view, { ...reader, timeZone: config.timeZone }),
    drawFound,
    language: config.locale,
  });
  return { ...composition, server: await serve(bot), ledger };
};
