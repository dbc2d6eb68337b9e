import type { Zone } from 'luxon';
import type { Clock } from '../ports/clock.js';
import type { WorldFile, WorldProblem } from '../ports/worldFile.js';
import type { Restoring, WholeReview, WorldStore } from '../ports/worldStore.js';
import type { Progress, WorldCounts } from './exportWorld.js';
import { leaseTimes, RestoreLease, watch, type LeaseTimes } from './restoreLease.js';
import { instant } from './services.js';
import type { Building } from './world/building.js';
import { buildReview } from './world/buildReview.js';
import { emptyRegister, gatherRecords, type Tell } from './world/gatherRecords.js';

/** So many problems are told of; who has mended them starts again. */
const mostProblems = 20;

/** Reviews are written together until they hold so many requests, or so many characters of text. */
const requestsAtOnce = 800;
const charactersAtOnce = 8_000_000;

export type Restored =
  | { readonly outcome: 'restored'; readonly counts: WorldCounts; readonly continued: boolean }
  /**
   * `another`: the restore of another file was begun here and is not finished. `underWay`: somebody else restores
   * this file here at this moment.
   */
  | { readonly outcome: 'notEmpty' | 'another' | 'underWay' }
  /** Nothing was written. `more`: there are others behind them. */
  | { readonly outcome: 'problems'; readonly problems: readonly WorldProblem[]; readonly more: boolean }
  /** Somebody has changed the file while it was read. */
  | { readonly outcome: 'fileChanged' };

interface Needs {
  readonly store: WorldStore;
  readonly clock: Clock;
  readonly lease?: LeaseTimes;
}
export interface RestoreProgress {
  readonly checked: Progress;
  readonly written: Progress;
  /** A restore of the same file was begun here; for so many milliseconds it is seen whether it still goes on. */
  readonly watching: (milliseconds: number) => void;
}

/** One reading of the file, review by review; the register fills on the way. */
class Reading {
  readonly register = emptyRegister();
  sha256: string | null = null;
  reviews = 0;
  requests = 0;

  constructor(
    private readonly file: WorldFile,
    private readonly startedAt: string,
    private readonly zone: Zone,
  ) {}

  async *all(tell: Tell): AsyncGenerator<WholeReview> {
    const { register, startedAt, zone } = this;
    const building: Building = { register, startedAt, zone, tell };
    const lines = this.file.lines((sha256) => {
      this.sha256 = sha256;
    });
    for await (const records of gatherRecords(lines, register, tell)) {
      this.reviews += 1;
      this.requests += records.requests.length;
      yield buildReview(records, building);
    }
  }

  get counts(): WorldCounts {
    const { register, reviews, requests } = this;
    return { boards: register.boards.size, people: register.persons.size, reviews, requests };
  }
}

interface Checked {
  readonly problems: readonly WorldProblem[];
  readonly more: boolean;
}

/** Reads all of the file and writes nothing; ends early when there is more wrong than is told of. */
const check = async (reading: Reading, progress: Progress): Promise<Checked> => {
  const problems: WorldProblem[] = [];
  const tell: Tell = (line, problem) => {
    if (problems.length <= mostProblems) problems.push({ line, problem });
  };
  const reviews = reading.all(tell);
  // What was built is let go of again; its lines were what mattered.
  while ((await reviews.next()).done !== true && problems.length <= mostProblems) progress(reading.counts);
  await reviews.return(undefined);
  problems.sort((one, other) => one.line - other.line);
  return { problems: problems.slice(0, mostProblems), more: problems.length > mostProblems };
};

const charactersOf = ({ requests }: WholeReview): number => {
  let sum = 0;
  for (const { recommendations, versions } of requests) {
    for (const text of recommendations) sum += text.length;
    for (const { fields } of versions) for (const text of Object.values(fields)) sum += text.length;
  }
  return sum;
};

/**
 * Writes what the reading gives; whoever does it again after a crash goes on where all was certain. False: somebody
 * else goes on with it.
 */
const write = async (
  { store }: Needs,
  reading: Reading,
  lease: RestoreLease,
  progress: Progress,
): Promise<boolean> => {
  const { reviews: certain } = lease.restoring;
  let waiting: WholeReview[] = [];
  let requests = 0;
  let characters = 0;
  const send = async (): Promise<boolean> => {
    // Whoever stood still for long finds out before writing where somebody else may be done.
    if (!(await lease.say())) return false;
    if (waiting.length > 0) await store.writeReviews(waiting);
    waiting = [];
    requests = 0;
    characters = 0;
    progress(reading.counts);
    return lease.say(reading.reviews);
  };
  for await (const whole of reading.all(() => undefined)) {
    if (reading.reviews <= certain) continue;
    waiting.push(whole);
    requests += whole.requests.length + 1;
    characters += charactersOf(whole);
    if (requests >= requestsAtOnce || characters >= charactersAtOnce) if (!(await send())) return false;
  }
  if (!(await send())) return false;
  // Last of all: until there are people, nobody is told of anything that is only half here.
  await store.writePersons([...reading.register.persons.values()]);
  return true;
};

type Begun =
  | { readonly outcome: 'mine'; readonly lease: RestoreLease; readonly continued: boolean }
  | { readonly outcome: 'notEmpty' | 'another' | 'underWay' };

/**
 * Begins the restore, or takes over one of the same file that died on its way. The file was being checked since the
 * storage was last asked, and somebody may have restored another one meanwhile.
 */
const begin = async (
  store: WorldStore,
  mine: Restoring,
  times: LeaseTimes,
  watching: RestoreProgress['watching'],
): Promise<Begun> => {
  for (;;) {
    const { isEmpty, restoring } = await store.standing();
    if (restoring === null) {
      if (!isEmpty) return { outcome: 'notEmpty' };
      const etag = await store.beginRestoring(mine);
      if (etag === null) continue;
      return { outcome: 'mine', lease: new RestoreLease(store, { value: mine, etag }), continued: false };
    }
    const { value } = restoring;
    if (value.sha256 !== mine.sha256) return { outcome: 'another' };
    watching(times.patience);
    if ((await watch(store, restoring, times)) === 'goesOn') return { outcome: 'underWay' };
    const etag = await store.saveRestoring(value, restoring.etag);
    if (etag === null) return { outcome: 'underWay' };
    return { outcome: 'mine', lease: new RestoreLease(store, { value, etag }), continued: true };
  }
};

/**
 * Fills an empty storage with a world file. The whole file is checked before the first row is written. Started
 * again with the same file after a crash, it completes what it began. Nobody is told anything by it.
 */
export const restoreWorld = async (
  needs: Needs,
  file: WorldFile,
  progress: RestoreProgress,
): Promise<Restored> => {
  const { store, clock, lease: times = leaseTimes } = needs;
  const { isEmpty, restoring } = await store.standing();
  if (!isEmpty && restoring === null) return { outcome: 'notEmpty' };
  const startedAt = restoring?.value.startedAt ?? instant(clock);
  const { zone } = clock.now();

  const first = new Reading(file, startedAt, zone);
  const { problems, more } = await check(first, progress.checked);
  if (problems.length > 0) return { outcome: 'problems', problems, more };
  const sha256 = first.sha256 ?? '';
  const mine: Restoring = { sha256, startedAt, reviews: 0 };
  const begun = await begin(store, mine, times, progress.watching);
  if (begun.outcome !== 'mine') return begun;
  const { lease, continued } = begun;
  const second = new Reading(file, lease.restoring.startedAt, zone);
  const isWhole = await lease.during(async () => {
    await store.writeBoards([...first.register.boards.values()]);
    return write(needs, second, lease, progress.written);
  }, times);
  if (!isWhole) return { outcome: 'underWay' };
  if (second.sha256 !== sha256) return { outcome: 'fileChanged' };
  if (!(await lease.end())) return { outcome: 'underWay' };
  return { outcome: 'restored', counts: second.counts, continued };
};
