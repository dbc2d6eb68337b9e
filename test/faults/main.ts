import { parseArgs } from 'node:util';
import { startAzurite } from '../support/azurite.js';
import { openTables } from '../../src/storage/tables.js';
import { warmUp } from './support/bot.js';
import { chanceFrom } from './support/chance.js';
import { Storm, type StormResult } from './support/storm.js';
import { tableOf } from './support/table.js';

const usage = 'npm run faults -- [--kills N] [--seed N] [--lanes N] [--minutes N]';
/** One organisation's storm is long enough to pass its due dates, and short enough that its tables stay small. */
const killsPerStorm = 60;

interface Options {
  readonly kills: number;
  readonly seed: number;
  /** Storms at the same time. */
  readonly lanes: number;
  /** After so many minutes it ends in order, with fewer kills. */
  readonly minutes: number;
}

const numberFrom = (text: string | undefined, standard: number): number =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : standard;

const readOptions = (): Options => {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string' },
      seed: { type: 'string' },
      lanes: { type: 'string' },
      minutes: { type: 'string' },
    },
  });
  return {
    kills: numberFrom(values.kills, 1000),
    seed: numberFrom(values.seed, Date.now() % 1_000_000),
    lanes: Math.max(1, numberFrom(values.lanes, 3)),
    minutes: numberFrom(values.minutes, 24 * 60),
  };
};

const prepare = async (): Promise<void> => {
  const azurite = await startAzurite();
  try {
    await warmUp(azurite.connectionString);
  } finally {
    await azurite.stop();
  }
};

/** One storm on a storage of its own. */
const storm = async (seed: number, kills: number, goOn: () => boolean): Promise<StormResult> => {
  const azurite = await startAzurite();
  try {
    const tables = await openTables({ connectionString: azurite.connectionString });
    return await Storm.run({ tables, storagePort: azurite.port, chance: chanceFrom(seed), kills, goOn });
  } finally {
    await azurite.stop();
  }
};

const main = async (): Promise<void> => {
  const { kills, seed, lanes, minutes } = readOptions();
  const begun = performance.now();
  const goOn = (): boolean => performance.now() - begun < minutes * 60_000;
  console.log(`${kills} kills, seed ${seed} (again: npm run faults -- --kills ${kills} --seed ${seed})`);
  await prepare();
  const results: { readonly seed: number; readonly result: StormResult }[] = [];
  let planned = 0;
  let next = seed;
  const lane = async (): Promise<void> => {
    while (planned < kills && goOn()) {
      const [own, share] = [next++, Math.min(killsPerStorm, Math.ceil(kills / lanes), kills - planned)];
      planned += share;
      const result = await storm(own, share, goOn);
      // A storm whose due dates came first has done fewer.
      planned -= share - result.kills;
      results.push({ seed: own, result });
      const done = results.reduce((sum, one) => sum + one.result.kills, 0);
      console.log(`${done} kills after ${Math.round((performance.now() - begun) / 1000)} s`);
      for (const { rule, what } of result.violations.slice(0, 10))
        console.log(`  seed ${own}: ${rule}: ${what}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  console.log(tableOf(results));
  if (results.some(({ result }) => result.violations.length > 0)) process.exitCode = 1;
};

main().catch((error: unknown) => {
  console.error(error, usage);
  process.exitCode = 1;
});
