import type { MeasureEvent } from '../domain/event.js';
import type { PlannedMeasure } from '../domain/measure.js';

/** A measure as it begins, with its first event. */
export interface NewMeasure {
  readonly measure: PlannedMeasure;
  readonly event: MeasureEvent;
}

/** A measure whose truth has just been written, and nothing else of it. */
export interface BegunMeasure {
  /** As it stands. */
  readonly measure: PlannedMeasure;
  /** Proves which state of the truth that is. */
  readonly head: string;
}
