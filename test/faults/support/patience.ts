import { performance } from 'node:perf_hooks';

/** Waits as long as something goes on: a machine under load is slow, and that is not to be stuck. */
export class Patience {
  private seen: string | null = null;
  private since = performance.now();

  constructor(private readonly milliseconds: number) {}

  /** False: `mark` has been the same for that long. */
  lasts(mark: string): boolean {
    if (mark !== this.seen) {
      this.seen = mark;
      this.since = performance.now();
    }
    return performance.now() - this.since <= this.milliseconds;
  }
}
