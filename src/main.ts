import { readEnvironment } from './config/readConfig.js';
import { createLog } from './log/pinoLog.js';
import { openStorage } from './openStorage.js';
import { packageRoot } from './packageRoot.js';
import { startBot } from './startBot.js';
import { StorageError } from './storage/storageError.js';
import { startingClock } from './time/startingClock.js';

/** The production entry: the bot and nothing else. Ends by SIGINT or SIGTERM once what is under way is done. */
const main = async (): Promise<void> => {
  const reading = readEnvironment(packageRoot(__dirname));
  if (!reading.ok) {
    for (const problem of reading.problems) console.error(problem);
    process.exitCode = 2;
    return;
  }
  const { config } = reading;
  const log = createLog(config.logLevel);
  const storage = await openStorage(config);
  const clock = startingClock(config);
  const started = await startBot({ config, tables: storage.tables, clock, log });
  if (!started.ok) {
    await storage.close();
    console.error(started.problem);
    process.exitCode = 2;
    return;
  }
  log.info('bot.started', {
    url: started.bot.url,
    storage: config.storageConnectionString === null ? 'embedded' : 'account',
  });
  if (config.identity === null)
    log.warn('bot.loopbackOnly', {
      remedy: 'Without MicrosoftAppId nobody proves who asks: only this machine is served.',
    });
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

/** Why the bot did not start, in one line with the remedy. */
const problemOf = (error: unknown): string => {
  if (error instanceof StorageError)
    return `The storage cannot be used (${error.message}). Check STORAGE_CONNECTION_STRING, and start again.`;
  return error instanceof Error ? error.message : 'The bot could not be started.';
};

main().catch((error: unknown) => {
  console.error(problemOf(error));
  process.exitCode = 2;
});
