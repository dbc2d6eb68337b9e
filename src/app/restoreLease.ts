import { setTimeout as delay } from 'node:timers/promises';
import type { Versioned } from '../ports/peopleStore.js';
import type { Restoring, WorldStore } from '../ports/worldStore.js';

/** In milliseconds. Patience is longer than a storage request with all its attempts takes. */
export interface LeaseTimes {
  /** So often a restore says that it goes on. */
  readonly renewEvery: number;
  /** So long it may be silent before another takes it for dead. */
  readonly patience: number;
}
export const leaseTimes: LeaseTimes = { renewEvery: 5_000, patience: 30_000 };

/**
 * A restore's hold on its marker row: every save gives the row a new etag, by which those who watch see that it goes
 * on, and which fails once somebody has taken it over. No clock is compared with another's.
 */
export class RestoreLease {
  private turn: Promise<boolean> = Promise.resolve(true);

  constructor(
    private readonly store: WorldStore,
    private held: Versioned<Restoring>,
  ) {}

  get restoring(): Restoring {
    return this.held.value;
  }

  /** Says that it goes on, and how many reviews stand for certain; false: somebody else has taken it over. */
  say(reviews = 0): Promise<boolean> {
    this.turn = this.turn.then((isHeld) => isHeld && this.save(reviews));
    return this.turn;
  }

  /** Does the work, and says meanwhile that it goes on. What fails on the way fails whoever says something next. */
  async during<T>(work: () => Promise<T>, { renewEvery }: LeaseTimes): Promise<T> {
    const timer = setInterval(() => {
      this.say().catch(() => undefined);
    }, renewEvery);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      await this.turn.catch(() => undefined);
    }
  }

  /** False: somebody else has taken it over. */
  async end(): Promise<boolean> {
    return (await this.turn) && this.store.endRestoring(this.held.etag);
  }

  private async save(reviews: number): Promise<boolean> {
    const { value } = this.held;
    const next = { ...value, reviews: Math.max(value.reviews, reviews) };
    const etag = await this.store.saveRestoring(next, this.held.etag);
    if (etag !== null) this.held = { value: next, etag };
    return etag !== null;
  }
}

/**
 * Watches a restore that somebody has begun. `goesOn`: it has said something, or is over; otherwise it is dead, and
 * may be taken over.
 */
export const watch = async (
  store: WorldStore,
  { etag }: Versioned<Restoring>,
  { patience }: LeaseTimes,
): Promise<'goesOn' | 'silent'> => {
  const looks = 20;
  for (let look = 0; look < looks; look += 1) {
    await delay(patience / looks);
    if ((await store.restoring())?.etag !== etag) return 'goesOn';
  }
  return 'silent';
};
