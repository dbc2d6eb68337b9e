// One bot in a process of its own, so that neither side pays for the other's garbage.
import { systemClock } from '../../src/time/systemClock.js';
import { startEcho, startProduct } from './bots.js';
import { busyTime } from './storageLedger.js';

const [kind, connectionString = '', organisation = ''] = process.argv.slice(2);

/** What a bot's process tells: first where it listens; then, each time it is asked, its storage time. */
export type Told = { readonly url: string } | { readonly storage: number };

const tell = (told: Told): void => void process.send?.(told);

const main = async (): Promise<void> => {
  if (kind === 'echo') {
    process.on('message', () => tell({ storage: 0 }));
    tell({ url: (await startEcho()).url });
    return;
  }
  const clock = systemClock('Europe/Stockholm');
  const { server, ledger } = await startProduct({ connectionString, organisation, clock });
  process.on('message', () => tell({ storage: busyTime(ledger.take()) }));
  tell({ url: server.url });
};
process.on('disconnect', () => process.exit());
void main();
