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
  /**
   * Their due date has moved, or they are withdrawn: nobody is told, but no card that was planned before leaves
   * after this has returned, and the reminders follow the new date, or end.
   */
  requestsChanged(requests: readonly Request[]): Promise<void>;
  /** The day of the next planned reminder, `YYYY-MM-DD`; null: none. */
  nextReminder(request: Request): Promise<string | null>;
}
