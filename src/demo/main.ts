import { join } from 'node:path';
import { DateTime } from 'luxon';
import { compose, type Composition } from '../compose.js';
import type { Config } from '../config/config.js';
import { readEnvironment } from '../config/readConfig.js';
import { settingTexts } from '../language/catalogue/settings.js';
import { startingTexts } from '../language/catalogue/starting.js';
import type { Language } from '../domain/person.js';
import { createLog } from '../log/pinoLog.js';
import { openStorage, type OpenStorage } from '../openStorage.js';
import { packageRoot } from '../packageRoot.js';
import { startBot, type RunningBot } from '../startBot.js';
import { startProblem } from '../startProblem.js';
import { clockSettingStore } from '../storage/clockSetting.js';
import { systemClock } from '../time/systemClock.js';
import { jumpHandlers } from './jumpHandlers.js';
import type { LocalPerson } from './clientSettings.js';
import { LocalClientError, startLocalClient, type LocalClient } from './localClients.js';
import { clockAtStart, movableClock, type MovableClock } from './movableClock.js';
import { loadSample } from './sample/loadSample.js';
import { sampleAuditor, samplePeople, sampleSecretary } from './sample/people.js';
import { sampleRegion, sampleTenantId } from './sample/region.js';
import { travel } from './travel.js';

/** One line for the person at the terminal, who can mend it. */
class StartProblem extends Error {}

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
  console.log(startingTexts[config.locale].loadingSample(sampleRegion));
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

const nameOf = ({ givenName, surname }: LocalPerson): string => `${givenName} ${surname}`;

const run = async (config: Config): Promise<void> => {
  const texts = startingTexts[config.locale];
  if (config.identity !== null) throw new StartProblem(settingTexts[config.locale].demoWithAppId);
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
    console.log(
      texts.demo(
        sampleRegion,
        { url: auditor?.url ?? '', name: nameOf(sampleAuditor) },
        { url: secretary?.url ?? '', name: nameOf(sampleSecretary) },
      ),
    );
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Why the demo did not start, in one line with the remedy. */
const problemOf = (error: unknown, language: Language): string => {
  const texts = startingTexts[language];
  if (error instanceof StartProblem) return error.message;
  if (!(error instanceof LocalClientError)) return startProblem(error, language);
  const client = texts.clients[error.role];
  return error.code === 'portInUse'
    ? texts.clientPortInUse(error.port, client, error.setting)
    : texts.clientDidNotStart(client, error.detail);
};

const main = async (): Promise<void> => {
  const reading = readEnvironment(packageRoot(__dirname));
  const problem = reading.ok
    ? await run(reading.config).then(
        () => null,
        (error: unknown) => problemOf(error, reading.config.locale),
      )
    : reading.problems.join('\n');
  if (problem === null) return;
  console.error(problem);
  process.exitCode = 2;
};

void main();
