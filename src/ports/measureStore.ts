import type { MeasureEvent } from '../domain/event.js';
import type { MeasureId, MeasureReport, PlannedMeasure } from '../domain/measure.js';
import type { Days, Facts } from '../domain/history.js';
import type { RequestFile, RequestId } from '../domain/request.js';
import type { ReviewId } from '../domain/review.js';
import type { BegunMeasure, NewMeasure } from './newMeasure.js';
import type { RequestToken } from './requestStore.js';

/** A measure, and what proves which states of it a change builds on. */
export interface HeldMeasure {
  readonly measure: PlannedMeasure;
  readonly token: RequestToken;
}

/** A change to one measure. The store sets sequence, tip and the command key. */
export interface MeasureChange {
  readonly held: HeldMeasure;
  /** As it shall be; closes it when the state becomes `done`. */
  readonly next: PlannedMeasure;
  readonly event: Omit<MeasureEvent, 'sequence'>;
  readonly report: MeasureReport;
  /** Hash of what the command does: the same command again is recognised by it. */
  readonly commandKey: string;
}

/** `conflict`: another command came first: read again and decide anew. */
export type MeasureCommit =
  { readonly outcome: 'committed'; readonly held: HeldMeasure } | { readonly outcome: 'conflict' };

/** Planned measures of one organisation: the truth, what is open, and the index over what is done. */
export interface MeasureStore {
  /** All open measures, and those just done that are not released yet; one storage request per thousand. */
  open(): Promise<PlannedMeasure[]>;
  /** All measures of one request as they truly stand, done or not, by number; one storage request. */
  ofRequest(id: RequestId): Promise<PlannedMeasure[]>;
  /**
   * As `open`, with the answered requests that they stem from, their texts included; null: of all reviews. Two rows
   * at most for each measure.
   */
  openFacts(reviewIds: readonly ReviewId[] | null): Promise<Facts>;
  /**
   * The same of all done measures with one of the days; an undated one's is when it was planned. One storage request
   * per thousand rows, two at most for each measure.
   */
  done(days: Days): Promise<Facts>;
  /** One measure, open or done; null when there is none. */
  measure(id: MeasureId): Promise<HeldMeasure | null>;
  /** Oldest first. */
  reports(id: MeasureId): Promise<MeasureReport[]>;
  /** The measure's history, oldest first. */
  events(id: MeasureId): Promise<MeasureEvent[]>;
  /**
   * Creates the measures of one request that do not exist yet and leaves alone those that do, however far they
   * have come: so it can be repeated after a crash, and two can do it at once. `file`: the answered request;
   * `begun`: the same measures, where the decision's commit has begun them. Returns them as they stand.
   */
  create(
    measures: readonly NewMeasure[],
    file: RequestFile,
    begun?: readonly BegunMeasure[],
  ): Promise<readonly PlannedMeasure[]>;
  /**
   * Event, report and head in one batch; for a closing change the index; then the copy in `open`. Returns only
   * when all of it stands. A command whose key is among the head's recent ones is `committed` again without a
   * write.
   */
  commit(change: MeasureChange): Promise<MeasureCommit>;
  /** Removes the open row of a done measure: the last step, after its reminders have been withdrawn. */
  release(id: MeasureId): Promise<void>;
  /** Brings every open row in line with the truth. Returns how many it mended. */
  reconcile(): Promise<number>;
}
