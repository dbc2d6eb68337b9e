import type { StorageRequest } from '../../src/storage/tables.js';

/** A storage request with the moments, on this process's monotonic clock, between which it was under way. */
export interface Booked extends StorageRequest {
  readonly from: number;
  readonly to: number;
}

/** Keeps every storage request that a bot makes. */
export class StorageLedger {
  readonly booked: Booked[] = [];
  /** So many of them had ended when the last turn's use case did: the acknowledgement waited for these. */
  acknowledged = 0;
  readonly onRequest = (request: StorageRequest): void => {
    const to = performance.now();
    this.booked.push({ ...request, from: to - request.milliseconds, to });
  };
  acknowledge(): void {
    this.acknowledged = this.booked.length;
  }
  /** Hands out what has been booked, and begins anew. */
  take(): Booked[] {
    return this.booked.splice(0);
  }
}

/** Milliseconds during which at least one of the requests was under way: requests at the same time count once. */
export const busyTime = (requests: readonly Booked[]): number => {
  let [total, until] = [0, -Infinity];
  for (const { from, to } of requests.toSorted((one, other) => one.from - other.from)) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return total;
};
