import { join } from 'node:path';
import { DateTime } from 'luxon';
import { compose, type Composition } from '../compose.js';
import type { Config } from '../config/config.js';
import { readEnvironment } from '../config/readConfig.js';
import { settingTexts } from '../language/catalogue/settings.js';
import { createLog } from '../log/pinoLog.js';
import { openStorage, type OpenStorage } from '../openStorage.js';
import { packageRoot } from '../packageRoot.js';
import { startBot, type RunningBot } from '../startBot.js';
import { clockSettingStore } from '../storage/clockSetting.js';
import { systemClock } from '../time/systemClock.js';
import { jumpHandlers } from './jumpHandlers.js';
import { startLocalClient, type LocalClient } from './localClients.js';
import { clockAtStart, movableClock, type MovableClock } from './movableClock.js';
import { loadSample } from './sample/loadSample.js';
import { sampleAuditor, samplePeople, sampleSecretary } from './sample/people.js';
import { sampleRegion, sampleTenantId } from './sample/region.js';
import { travel } from './travel.js';

/** One line for the person at the terminal, who can mend it. */
class StartProblem extends Error {}

const configuration = (): Config => {
  const reading = readEnvironment(packageRoot(__dirname));
  if (!reading.ok) throw new StartProblem(reading.problems.join('\n'));
  if (reading.config.identity !== null)
    throw new StartProblem(settingTexts[reading.config.locale].demoWithAppId);
  return reading.config;
};

const startClock = async (config: Config, { tables }: OpenStorage): Promise<MovableClock> => {
  const settings = clockSettingStore(tables, config.organisation);
  const base = systemClock(config.timeZone);
  const written = config.clockStart;
  const moment = written === null ? null : DateTime.fromISO(written, { zone: config.timeZone });
  const setting = clockAtStart({
    base,
    stored: await settings.read(),
    start: written === null || moment?.isValid !== true ? null : { written, moment },
  });
  await settings.save(setting);
  return movableClock({ base, offset: setting.offsetMilliseconds });
};

const fillIfEmpty = async (config: Config, { tables }: OpenStorage, clock: MovableClock): Promise<void> => {
  const log = createLog('silent');
  const messenger = { send: () => Promise.reject(new Error('Nothing is sent while the sample is loaded.')) };
  const { services } = compose({ config, tables, clock, log, messenger });
  if ((await services.people.boards()).length > 0) return;
  console.log(`Loading the sample, ${sampleRegion} …`);
  await loadSample(services, clock.now());
};

/** The organisation's hour, and those that people have chosen. */
const sendingHours = async (
  { people }: Composition['services'],
  { reminderTime }: Config,
): Promise<string[]> => [
  reminderTime,
  ...(await people.persons()).flatMap(({ value }) => value.reminders.time ?? []),
];

const start = async (config: Config, storage: OpenStorage, clock: MovableClock): Promise<RunningBot> => {
  const settings = clockSettingStore(storage.tables, config.organisation);
  const stored = await settings.read();
  const started = await startBot({
    config,
    clock,
    tables: storage.tables,
    log: createLog(process.env.LOG_LEVEL === undefined ? 'error' : config.logLevel),
    wrapHandlers: (product, { deliverDue, settled, services }) =>
      jumpHandlers(product, clock, async ({ to }) =>
        travel({
          clock,
          to,
          settings,
          reminderTimes: await sendingHours(services, config),
          zone: config.timeZone,
          start: stored?.start ?? null,
          deliver: async () => {
            await settled();
            await deliverDue();
          },
        }),
      ),
  });
  if (!started.ok) throw new StartProblem(started.problem);
  return started.bot;
};

/** Starts both clients at the same time; `undo` stops the ones that came up, whatever becomes of the other. */
const startClients = async (
  config: Config,
  bot: RunningBot,
  undo: (() => Promise<void>)[],
): Promise<readonly LocalClient[]> => {
  const started = await Promise.allSettled(
    (
      [
        ['auditor', config.auditorPort, sampleAuditor],
        ['secretary', config.secretaryPort, sampleSecretary],
      ] as const
    ).map(async ([role, port, currentUser]) => {
      const client = await startLocalClient({
        role,
        port,
        currentUser,
        folder: join(config.dataDirectory, 'clients', role),
        botEndpoint: `${bot.url}/api/messages`,
        tenantId: sampleTenantId,
        people: samplePeople,
      });
      undo.push(() => client.stop());
      return client;
    }),
  );
  return started.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
};

const welcome = (auditor: string, secretary: string): string => `
Svarstid is running, with ${sampleRegion} as a sample. Open both in a browser, and leave them open:

  ${auditor}   you are ${sampleAuditor.givenName} ${sampleAuditor.surname}, auditor
  ${secretary}   you are ${sampleSecretary.givenName} ${sampleSecretary.surname}, board secretary

Try first, as the auditor:  vilka nämnder har inte svarat?
                            hoppa 7 dagar     (reminders arrive at the secretary's)
A page that is opened anew begins with an empty chat: write hej.
Ctrl-C stops everything.
`;

const main = async (): Promise<void> => {
  const config = configuration();
  const undo: (() => Promise<void>)[] = [];
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      for (const step of [...undo].reverse()) await step().catch(() => undefined);
    })());
  const end = (): void => void stop().then(() => process.exit());
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    const storage = await openStorage(config);
    undo.push(() => storage.close());
    const clock = await startClock(config, storage);
    await fillIfEmpty(config, storage, clock);
    const bot = await start(config, storage, clock);
    undo.push(() => bot.stop());
    const [auditor, secretary] = await startClients(config, bot, undo);
    console.log(welcome(auditor?.url ?? '', secretary?.url ?? ''));
  } catch (error) {
    await stop();
    throw error;
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The demo could not be started.');
  process.exitCode = 2;
});
