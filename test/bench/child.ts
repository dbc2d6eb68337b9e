// One bot in a process of its own, so that neither side pays for the other's garbage.
import { systemClock } from '../../src/time/systemClock.js';
import { startEcho, startProduct, startReady } from './bots.js';
import { busyTime } from './storageLedger.js';

type Card = Parameters<typeof startReady>[0];
const card = (json: string): Card => JSON.parse(json) as Card;

/**
 * What a bot's process tells: first where it listens; then, each time it is asked, how long storage took since it was
 * last asked, and the processor time that the process has taken since its start. Milliseconds.
 */
export type Told = { readonly url: string } | { readonly storage: number; readonly processor: number };

const tell = (told: Told): void => void process.send?.(told);

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** `product CONNECTION ORGANISATION`, `echo`, or `ready CARD CARD` (JSON). */
const main = async (): Promise<void> => {
  const [kind, first = '', second = ''] = process.argv.slice(2);
  if (kind !== 'product') {
    process.on('message', () => tell({ storage: 0, processor: processor() }));
    tell({ url: (await (kind === 'echo' ? startEcho() : startReady(card(first), card(second)))).url });
    return;
  }
  const clock = systemClock('Europe/Stockholm');
  const { server, ledger } = await startProduct({ connectionString: first, organisation: second, clock });
  process.on('message', () => tell({ storage: busyTime(ledger.take()), processor: processor() }));
  tell({ url: server.url });
};
process.on('disconnect', () => process.exit());
void main();
