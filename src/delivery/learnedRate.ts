/** What part of its permitted rate somebody uses at present, from 1 downwards. */
export interface LearnedRate {
  share(now: number): number;
  /** The channel said that it was too much. */
  lower(now: number): void;
  isWhole(now: number): boolean;
}

/** So much of the rate is kept after a refusal. */
const keptPart = 0.7;
const lowestShare = 0.02;
/** Refusals within this time speak of the same burst: calls that were on their way already. */
const burstMs = 500;
/** Slow enough that several instances which climb together seldom go too far. */
const climbPerMs = 0.01 / 1_000;

/**
 * Multiplied down, added up: instances that know nothing of each other and share one limit come to even parts
 * of it this way, each by the refusals that it gets itself. Times are monotonic milliseconds.
 */
export const learnedRate = (): LearnedRate => {
  let at = -Infinity;
  let shareThen = 1;
  const share = (now: number): number =>
    shareThen === 1 ? 1 : Math.min(1, shareThen + (now - at) * climbPerMs);
  return {
    share,
    isWhole: (now) => share(now) === 1,
    lower(now) {
      if (now - at < burstMs) return;
      shareThen = Math.max(lowestShare, share(now) * keptPart);
      at = now;
    },
  };
};
