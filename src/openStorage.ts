import type { Config } from './config/config.js';
import { openEmbedded } from './storage/embedded/openEmbedded.js';
import { openTables, type StorageRequest, type Tables } from './storage/tables.js';

export interface OpenStorage {
  readonly tables: Tables;
  /** Lets go of the embedded storage, which then saves and ends if nobody else uses it. */
  close(): Promise<void>;
}

/**
 * The tables of the configured account, or the embedded storage.
 * @throws EmbeddedStorageError, StorageError, StorageUnavailable
 */
export const openStorage = async (
  config: Config,
  onRequest?: (request: StorageRequest) => void,
): Promise<OpenStorage> => {
  const watch = onRequest === undefined ? {} : { onRequest };
  if (config.storageConnectionString !== null)
    return {
      tables: await openTables({ connectionString: config.storageConnectionString, ...watch }),
      close: () => Promise.resolve(),
    };
  const embedded = await openEmbedded({ dataDir: config.dataDirectory, port: config.storagePort });
  try {
    const tables = await openTables({ connectionString: embedded.connectionString, ...watch });
    return { tables, close: () => embedded.close() };
  } catch (error) {
    await embedded.close();
    throw error;
  }
};
