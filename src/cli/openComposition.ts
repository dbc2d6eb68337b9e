import { compose, type Composition } from '../compose.js';
import type { Config } from '../config/config.js';
import { movableClock } from '../demo/movableClock.js';
import { openStorage, type OpenStorage } from '../openStorage.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Messenger } from '../ports/messenger.js';
import type { Roster } from '../ports/roster.js';
import { clockSettingStore } from '../storage/clockSetting.js';
import { teamStore } from '../storage/teamStore.js';
import { startingClock } from '../time/startingClock.js';

export interface OpenComposition extends Composition {
  close(): Promise<void>;
}

/** The clock that a command sees: `CLOCK`, else the demo's if this is its storage, else the machine's. */
const clockFor = async (config: Config, { tables }: OpenStorage): Promise<Clock> => {
  const clock = startingClock(config);
  if (config.clockStart !== null || config.identity !== null) return clock;
  const stored = await clockSettingStore(tables, config.organisation).read();
  return stored === null ? clock : movableClock({ base: clock, offset: stored.offsetMilliseconds });
};

/** The Bot Framework takes a while to load, and one command of eight needs it. */
const lazyMessenger = (config: Config, log: Log): Messenger => ({
  async send(to, card) {
    const [{ createAuthentication }, { createConnector }, { createMessenger }] = await Promise.all([
      import('../teams/authentication.js'),
      import('../teams/connector.js'),
      import('../teams/messenger.js'),
    ]);
    const { token } = createAuthentication(config.identity, config.openIdMetadataUrl);
    return createMessenger(createConnector({ token, log })).send(to, card);
  },
});

const lazyRoster = (config: Config, { tables }: OpenStorage, log: Log): Roster => ({
  async reach(ids) {
    const [{ createAuthentication }, { createConnector }, { createRoster }] = await Promise.all([
      import('../teams/authentication.js'),
      import('../teams/connector.js'),
      import('../teams/roster.js'),
    ]);
    const { token } = createAuthentication(config.identity, config.openIdMetadataUrl);
    const teams = teamStore(tables, config.organisation);
    return createRoster({ teams, connector: createConnector({ token, log }), log }).reach(ids);
  },
});

export const openComposition = async (config: Config, log: Log): Promise<OpenComposition> => {
  const storage = await openStorage(config);
  try {
    const clock = await clockFor(config, storage);
    const composition = compose({
      config,
      clock,
      log,
      tables: storage.tables,
      messenger: lazyMessenger(config, log),
      roster: lazyRoster(config, storage, log),
    });
    return {
      ...composition,
      close: async () => {
        await composition.settled();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
};
