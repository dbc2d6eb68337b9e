import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const built = join(__dirname, '..', '..', 'dist', 'storage');

/**
 * A process of its own that uses the embedded storage as the commands do: opens it, writes a row named after
 * itself, says where it is, and waits to be told what to do (`read`, `close`) or to be killed.
 */
const program = `
  const { openEmbedded } = require(${JSON.stringify(join(built, 'embedded', 'openEmbedded.js'))});
  const { openTables } = require(${JSON.stringify(join(built, 'tables.js'))});
  const [dataDir, name] = process.argv.slice(1);
  const say = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
  const main = async () => {
    const storage = await openEmbedded({ dataDir });
    const tables = await openTables({ connectionString: storage.connectionString });
    await tables.people.put({ partitionKey: 'users', rowKey: name, body: '{}' });
    say({ connectionString: storage.connectionString });
    require('node:readline').createInterface({ input: process.stdin }).on('line', async (line) => {
      if (line === 'read') {
        const rows = await tables.people.query("PartitionKey eq 'users'");
        say({ rows: rows.map((row) => row.rowKey) });
      }
      if (line === 'close') {
        await storage.close();
        process.exit();
      }
    });
  };
  main().catch((error) => {
    say({ error: String(error) });
    process.exit(1);
  });
`;

interface Message {
  readonly connectionString?: string;
  readonly rows?: string[];
  readonly error?: string;
}

export interface EmbeddedUser {
  readonly pid: number;
  readonly connectionString: string;
  read(): Promise<string[]>;
  close(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Runs what is built: `npm run build` first. */
export const startUser = async (dataDir: string, name: string): Promise<EmbeddedUser> => {
  const child = spawn(process.execPath, ['-e', program, dataDir, name], {
    // A process group of its own, like a command in a terminal.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Message> => {
    const line = await lines.next();
    const message: Message = line.done === true ? { error: 'ended' } : JSON.parse(line.value);
    if (message.error !== undefined) throw new Error(message.error);
    return message;
  };
  const { connectionString } = await next();
  return {
    pid: child.pid!,
    connectionString: connectionString!,
    read: async () => {
      child.stdin.write('read\n');
      return (await next()).rows!;
    },
    close: async () => {
      child.stdin.write('close\n');
      await ended;
    },
    kill: async (signal) => {
      process.kill(-child.pid!, signal);
      await ended;
    },
  };
};
