/** Chance that can be repeated: the same seed gives the same choices. */
export interface Chance {
  /** True with that probability. */
  of(probability: number): boolean;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** Undefined: there is nothing to pick. */
  pick<T>(elements: readonly T[]): T | undefined;
}

/** Mulberry32: small, even enough, and the same on every machine. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    of: (probability) => next() < probability,
    below: (count) => Math.floor(next() * count),
    pick: (elements) => elements[Math.floor(next() * elements.length)],
  };
};
