import type { PlannedMeasure } from '../domain/measure.js';
import type { Request } from '../domain/request.js';

/**
 * Makes sure that people are told. Each call returns once what shall be told is stored, so that it outlives a
 * crash; calling again for the same event changes nothing.
 */
export interface Notices {
  /** The boards' secretaries get a card about the new request; the first reminder is planned. */
  requestsPublished(requests: readonly Request[]): Promise<void>;
  /** The auditors get a card. */
  responseSubmitted(request: Request): Promise<void>;
  /** No reminder leaves after this has returned; the auditors get a card. */
  responseDecided(request: Request): Promise<void>;
  /** The boards' secretaries are reminded of what is still to be done; of what is done nobody is any more. */
  measuresChanged(measures: readonly PlannedMeasure[]): Promise<void>;
  /** The day of the next planned reminder of a request or a measure, `YYYY-MM-DD`; null: none. */
  nextReminder(subject: { readonly id: string }): Promise<string | null>;
}
