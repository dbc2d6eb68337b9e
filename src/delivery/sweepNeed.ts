import { createHash } from 'node:crypto';
import type { Person } from '../domain/person.js';
import { cardKey, itemKey, type AgendaDay } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';

/** What every pass reads, whether it sweeps or not. */
export interface PassSight {
  readonly today: string;
  readonly page: AgendaDay;
  readonly persons: readonly Person[];
}

/** Milliseconds on the monotonic clock. */
const longestMs = 120_000;

const digestOf = ({ today, page, persons }: PassSight): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        today,
        persons,
        page.items.map(({ value, etag }) => [itemKey(value), etag]),
        page.cards.map(({ value, etag }) => [cardKey(value), etag]),
      ]),
    )
    .digest('base64');

/**
 * When a sweep can find anything: in a new process, on a new day, when people or today's agenda have changed since
 * the last one, after this process has acknowledged what is still to be planned, planned something or failed at it.
 * What another process left half done without a trace in those is found after two minutes at the latest.
 */
export const sweepNeed = (clock: Pick<Clock, 'monotonic'>) => {
  let isDemanded = true;
  let last: { readonly digest: string; readonly at: number } | null = null;
  return {
    demand(): void {
      isDemanded = true;
    },
    isThere: (sight: PassSight): boolean =>
      isDemanded ||
      last === null ||
      clock.monotonic() - last.at >= longestMs ||
      last.digest !== digestOf(sight),
    /** Before the sweep reads anything: what is demanded from now on it may have missed. */
    begin(): void {
      isDemanded = false;
    },
    /** `sight`: what the sweep went by. */
    end(sight: PassSight): void {
      last = { digest: digestOf(sight), at: clock.monotonic() };
    },
  };
};
export type SweepNeed = ReturnType<typeof sweepNeed>;
