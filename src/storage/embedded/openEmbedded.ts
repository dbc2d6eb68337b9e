import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { closed, contact } from './control.js';
import { EmbeddedStorageError } from './embeddedError.js';
import { currentLock } from './folderLock.js';
import { hostReport, type HostArguments, type HostReport } from './hostProtocol.js';

export interface EmbeddedOptions {
  /** Where the data lies; made when missing. */
  readonly dataDir: string;
  /** STORAGE_PORT; absent or 0: any free one. A host that runs already keeps the port it has. */
  readonly port?: number;
}

export interface EmbeddedStorage {
  readonly connectionString: string;
  /** Lets go of the storage. If nobody else uses it, resolves when everything is saved and its process gone. */
  close(): Promise<void>;
}

/** The account that every Azurite has, with the key from its documentation: it opens nothing but a loopback port. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export const embeddedConnectionString = (port: number): string =>
  `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey};` +
  `TableEndpoint=http://127.0.0.1:${port}/${account};`;

/** Enough for a host that comes and goes under our hands a few times. */
const attempts = 20;

/**
 * Opens the embedded table storage of a folder: joins the process that serves it, or starts one. Any number of
 * processes can use a folder at once, whatever became of those before them. For trial and development:
 * what was written in the last seconds is lost when that process is killed.
 * @throws EmbeddedStorageError
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedStorage> => {
  const dataDir = resolve(options.dataDir);
  makeFolder(dataDir);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const joined = await joinHost(dataDir);
    if (joined !== null) return joined;
    const report = await startHost({ dataDir, port: options.port ?? 0 });
    if (report.outcome !== 'started' && report.outcome !== 'taken')
      throw new EmbeddedStorageError(report.outcome, report.detail);
  }
  throw new EmbeddedStorageError('hostFailed', 'hosts come and go');
};

const makeFolder = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw new EmbeddedStorageError('folderUnusable', error instanceof Error ? error.message : dataDir);
  }
};

/** Null: no host serves the folder now. */
const joinHost = async (dataDir: string): Promise<EmbeddedStorage | null> => {
  const lock = currentLock(dataDir);
  if (!lock?.holder) return null;
  const found = await contact(lock.holder, 'join');
  switch (found.state) {
    case 'ready':
      return storageOver(found.socket, found.tablePort);
    case 'starting':
    case 'closing':
      found.socket.end();
      await closed(found.socket);
      return null;
    case 'silent':
      throw new EmbeddedStorageError('hostHangs', dataDir);
    case 'gone':
      return null;
  }
};

const storageOver = (socket: Socket, tablePort: number): EmbeddedStorage => {
  socket.on('error', () => socket.destroy());
  socket.resume();
  // The connection alone keeps no process alive: a command that is done may simply end.
  socket.unref();
  return {
    connectionString: embeddedConnectionString(tablePort),
    close: async () => {
      socket.ref();
      socket.end();
      await closed(socket);
    },
  };
};

/** Starts a host and waits for its one report. */
const startHost = (args: HostArguments): Promise<HostReport> =>
  new Promise((settle) => {
    const host = spawn(process.execPath, [join(__dirname, 'host.js'), JSON.stringify(args)], {
      // A process group of its own: Ctrl-C in the terminal is for its users, who then let go of it.
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      windowsHide: true,
    });
    const done = (report: HostReport): void => {
      host.removeAllListeners();
      if (host.connected) host.disconnect();
      host.unref();
      settle(report);
    };
    host.once('message', (message) => {
      const reading = hostReport.safeParse(message);
      done(reading.success ? reading.data : { outcome: 'hostFailed', detail: 'not understood' });
    });
    host.once('error', (error) => done({ outcome: 'hostFailed', detail: error.message }));
    host.once('exit', (code) => done({ outcome: 'hostFailed', detail: `exit code ${code ?? 'none'}` }));
  });
