import { handlers as productHandlers } from './app/handlers.js';
import { drawCard } from './cards/drawCard.js';
import { drawFound } from './cards/drawFound.js';
import { compose, type Composition } from './compose.js';
import type { Config } from './config/config.js';
import { startLoop } from './delivery/loop.js';
import { pause, waitAtMost } from './delivery/pause.js';
import { openExport } from './app/exportAnswer.js';
import { csv } from './files/csv.js';
import { xlsx } from './files/xlsx.js';
import { filePage } from './http/filePage.js';
import { exportingTexts } from './language/catalogue/exporting.js';
import { bearerPage } from './http/bearerPage.js';
import { startServer } from './http/server.js';
import { settingTexts } from './language/catalogue/settings.js';
import { createMetrics } from './metrics/prometheus.js';
import type { Clock } from './ports/clock.js';
import type { Log } from './ports/log.js';
import type { Handlers } from './ports/turn.js';
import { introductionStore } from './storage/introductions.js';
import { teamStore } from './storage/teamStore.js';
import type { Tables } from './storage/tables.js';
import { TeamsAdapter } from './teams/adapter.js';
import { createAuthentication } from './teams/authentication.js';
import { createBot } from './teams/bot.js';
import { createConnector } from './teams/connector.js';
import { createMessenger } from './teams/messenger.js';
import { createRoster } from './teams/roster.js';

export interface BotOptions {
  readonly config: Config;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly log: Log;
  /** What stands before the product's own handlers; the demo's command does. */
  readonly wrapHandlers?: (handlers: Handlers, composition: Composition) => Handlers;
}

export interface RunningBot extends Composition {
  readonly url: string;
  /** Takes no more turns, begins no more sending, and waits for what is under way; bounded. */
  stop(): Promise<void>;
}

export type BotStart =
  | { readonly ok: true; readonly bot: RunningBot }
  /** One line for the operator. */
  | { readonly ok: false; readonly problem: string };

const longestSleepMs = 30_000;
const graceMs = 15_000;
const planningGraceMs = 10_000;

/** The server, the delivery loop and the use cases of one process. */
export const startBot = async (options: BotOptions): Promise<BotStart> => {
  const { config, tables, clock, log } = options;
  const authentication = createAuthentication(config.identity, config.openIdMetadataUrl);
  const connector = createConnector({ token: authentication.token, log });
  const metrics = createMetrics();
  const teams = teamStore(tables, config.organisation);
  /** Known once the server listens: it may have chosen its port itself. */
  let ownUrl: string | null = null;
  let wake = (): void => undefined;
  const composition = compose({
    config,
    tables,
    clock,
    log,
    messenger: createMessenger(connector),
    meter: metrics.meter,
    roster: createRoster({ teams, connector, log }),
    publicUrl: () => config.publicUrl ?? ownUrl,
    onPlanned: () => wake(),
  });
  const product = productHandlers(composition.services);
  const bot = createBot({
    handlers: options.wrapHandlers?.(product, composition) ?? product,
    people: composition.services.people,
    introductions: introductionStore(tables, config.organisation),
    teams,
    clock,
    log,
    draw: (view, reader) => drawCard(view, { ...reader, timeZone: config.timeZone }),
    drawFound: (view, reader) => drawFound(view, { ...reader, timeZone: config.timeZone }),
    language: config.locale,
  });
  const adapter = new TeamsAdapter({
    inbound: authentication.inbound,
    connector,
    log,
    authenticated: config.identity !== null,
    allowedTenants: config.allowedTenants,
  });
  const started = await startServer({
    host: config.host,
    port: config.port,
    messages: (authorization, body) => adapter.handle(authorization, body, bot),
    ready: () =>
      tables.ping().then(
        () => true,
        (cause: unknown) => {
          log.warn('storageUnavailable', { cause });
          return false;
        },
      ),
    files: filePage(
      async (token, format) => {
        const table = await openExport(composition.services, token);
        return table && (format === 'xlsx' ? xlsx(table) : csv(table));
      },
      () => `svarstid-${clock.now().toFormat('yyyy-MM-dd-HHmm')}`,
      `${exportingTexts.sv.gone}\n${exportingTexts.en.gone}\n`,
    ),
    failed: (code, cause) => log.error(code, { cause }),
    ...(config.identity !== null && config.metricsToken === null
      ? {}
      : { metrics: bearerPage(config.metricsToken, metrics) }),
  });
  if (!started.ok)
    return {
      ok: false,
      problem: settingTexts[config.locale].portTaken(started.port, started.code, started.setting),
    };
  if (config.identity === null) ownUrl = `http://localhost:${started.server.port}`;
  const loop = startLoop({
    deliverDue: composition.deliverDue,
    clock,
    pause,
    log,
    longestSleepMs,
    graceMs,
  });
  wake = () => loop.wake();
  return {
    ok: true,
    bot: {
      ...composition,
      url: started.server.url,
      stop: async () => {
        await Promise.all([started.server.close(), loop.stop()]);
        // The last turns have been answered, and may have left something to be planned behind that.
        await waitAtMost(pause, planningGraceMs, composition.settled());
      },
    },
  };
};
