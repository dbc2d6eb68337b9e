import { performance } from 'node:perf_hooks';
import type { Services } from '../../../src/app/services.js';
import { isOpen, type Request } from '../../../src/domain/request.js';
import { addDays } from '../../../src/domain/workingDays.js';
import type { Client } from '../../bench/client.js';
import { textsOf } from '../../support/cardTree.js';
import type { Moved } from '../world.js';
import type { Chance } from './chance.js';

/** What the auditor presses, and means by it. */
interface Press extends Omit<Moved, 'at'> {
  readonly data: Readonly<Record<string, unknown>>;
}

/** Null: the bot was killed before it answered, and nobody knows what was done. */
const answerTo = async (
  client: Client,
  { data }: Press,
): Promise<{ readonly statusCode: number; readonly value: unknown } | null> => {
  try {
    return JSON.parse((await client.press(data)).text) as { statusCode: number; value: unknown };
  } catch {
    return null;
  }
};

/** Days from today to the new date: so far that it never passes before it is acknowledged, or outruns the rhythm. */
const [nearest, near, farthest] = [4, 7, 44];

/**
 * The auditor who moves due dates and gives extensions, one after the other. Each press is repeated, with the form as
 * it was drawn, until it is acknowledged. No date is given twice.
 */
export class Mover {
  private pending: Press | null = null;
  private readonly given = new Set<string>();
  /** By request, the dates that it may have got today. */
  private today = new Map<string, Set<string>>();

  constructor(
    private readonly services: Pick<Services, 'reviews' | 'requests'>,
    private readonly chance: Chance,
    private readonly reviews: ReadonlyMap<string, readonly string[]>,
    private readonly acknowledged: Moved[],
    dueDates: readonly string[],
  ) {
    for (const date of dueDates) this.given.add(date);
  }

  newDay(): void {
    this.today = new Map();
    if (this.pending !== null) this.note(this.pending);
  }

  /** Whether the request may have got this date today: nobody is reminded of it on the same day. */
  isOfToday(requestId: string, dueDate: string): boolean {
    return this.today.get(requestId)?.has(dueDate) === true;
  }

  /** One press, or none. */
  async press(client: Client, today: string): Promise<void> {
    this.pending ??= this.chance.of(0.5) ? await this.drawn(today) : null;
    const { pending } = this;
    if (pending === null) return;
    this.note(pending);
    const answer = await answerTo(client, pending);
    if (answer?.statusCode !== 200) return;
    this.pending = null;
    const { kind, requestIds, to } = pending;
    const said = textsOf(answer.value).join(' ');
    if (/✓ (Ny svarsdag|Anstånd till)/.test(said))
      this.acknowledged.push({ kind, requestIds, to, at: performance.now() });
    // Somebody may have answered meanwhile; nothing else stands in the way.
    else if ((await this.open(requestIds)).length > 0)
      throw new Error(`${kind} to ${to} was refused: ${said}`);
  }

  private note({ requestIds, to }: Press): void {
    for (const id of requestIds) this.today.set(id, (this.today.get(id) ?? new Set()).add(to));
  }

  private async open(ids: readonly string[]): Promise<Request[]> {
    return (await this.services.requests.requests(ids)).filter(isOpen);
  }

  /** A form as it stands today, filled in; null: there is nothing to move. */
  private async drawn(today: string): Promise<Press | null> {
    const { chance } = this;
    const [reviewId, requestIds] = chance.pick([...this.reviews]) ?? [];
    if (reviewId === undefined || requestIds === undefined) return null;
    const request = chance.pick(await this.open(requestIds));
    if (request === undefined) return null;
    const isExtension = chance.of(0.5);
    const to = this.freshDate(today, isExtension ? request.dueDate : '');
    if (to === undefined) return null;
    this.given.add(to);
    if (isExtension) {
      const { id: requestId, sequence: baseVersion } = request;
      const reason = 'Sammanträdet är flyttat.';
      const data = { verb: 'saveExtension', requestId, baseVersion, dueDate: to, reason };
      return { kind: 'extended', requestIds: [requestId], to, data };
    }
    const baseVersion = (await this.services.reviews.review(reviewId))?.value.changes.length;
    return {
      kind: 'dueDateChanged',
      requestIds,
      to,
      data: { verb: 'saveDates', reviewId, baseVersion, dueDate: to },
    };
  }

  /** Some soon, so that they will be late. */
  private freshDate(today: string, after: string): string | undefined {
    const last = this.chance.of(0.3) ? near : farthest;
    const dates = Array.from({ length: last - nearest + 1 }, (_, index) => addDays(today, nearest + index));
    return this.chance.pick(dates.filter((date) => date > after && !this.given.has(date)));
  }
}
