import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { embeddedConnectionString } from '../../src/storage/embedded/openEmbedded.js';

/** Azurite in memory, in a process of its own that ends with its parent's end of the pipe. */
const server = `
  const TableServer = require('azurite/dist/src/table/TableServer.js').default;
  const TableConfiguration = require('azurite/dist/src/table/TableConfiguration.js').default;
  const configuration = new TableConfiguration('127.0.0.1', 0, 5, 'unused.json', false, false,
    undefined, undefined, false, true, '', '', '', undefined, false, true);
  const azurite = new TableServer(configuration);
  azurite.start().then(() => console.log(new URL(azurite.getHttpServerAddress()).port));
  process.stdin.on('close', () => process.exit()).resume();
`;

export interface TestAzurite {
  readonly port: number;
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** A real Azurite that keeps nothing. Start one per suite and give every test an organisation of its own. */
export const startAzurite = async (): Promise<TestAzurite> => {
  const child = spawn(process.execPath, ['-e', server], {
    cwd: __dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout });
  const port = await new Promise<number>((resolve, reject) => {
    lines.once('line', (line) => resolve(Number(line)));
    child.once('exit', () => reject(new Error('Azurite did not start')));
  });
  return {
    port,
    connectionString: embeddedConnectionString(port),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
};

/** An organisation that no other test has. */
export const freshOrganisation = (): string => `t${randomBytes(8).toString('hex')}`;
