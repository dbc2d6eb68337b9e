import type { Config } from './config/config.js';
import { readEnvironment } from './config/readConfig.js';
import { startingTexts } from './language/catalogue/starting.js';
import { createLog } from './log/pinoLog.js';
import { openStorage } from './openStorage.js';
import { packageRoot } from './packageRoot.js';
import { startBot } from './startBot.js';
import { startProblem } from './startProblem.js';
import { startingClock } from './time/startingClock.js';

const notStarted = (...problems: readonly string[]): void => {
  for (const problem of problems) console.error(problem);
  process.exitCode = 2;
};

/** The bot and nothing else. Ends by SIGINT or SIGTERM once what is under way is done. */
const run = async (config: Config): Promise<void> => {
  const log = createLog(config.logLevel);
  const storage = await openStorage(config);
  const clock = startingClock(config);
  const started = await startBot({ config, tables: storage.tables, clock, log });
  if (!started.ok) {
    await storage.close();
    notStarted(started.problem);
    return;
  }
  log.info('bot.started', {
    url: started.bot.url,
    storage: config.storageConnectionString === null ? 'embedded' : 'account',
  });
  if (config.identity === null)
    log.warn('bot.loopbackOnly', { remedy: startingTexts[config.locale].loopbackOnly });
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info('bot.stopping', { signal });
    started.bot
      .stop()
      .then(() => storage.close())
      .then(
        () => process.exit(0),
        (cause: unknown) => {
          log.error('bot.stopFailed', { cause });
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
};

/** The production entry. */
const main = async (): Promise<void> => {
  const reading = readEnvironment(packageRoot(__dirname));
  if (!reading.ok) {
    notStarted(...reading.problems);
    return;
  }
  await run(reading.config).catch((error: unknown) => notStarted(startProblem(error, reading.config.locale)));
};

void main();
