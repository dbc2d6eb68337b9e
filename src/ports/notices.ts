import type { PersonId } from '../domain/person.js';
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
   * The requests' dates or rhythm have changed: they are planned anew before this returns, and nobody is told. An
   * item that is no longer right does not leave after it has returned, unless its card was on its way already.
   */
  requestsChanged(requests: readonly Request[]): Promise<void>;
  /** The same when one person wants to be reminded in another way. */
  personChanged(id: PersonId): Promise<void>;
  /** The day on which the person is next reminded of anything, `YYYY-MM-DD`; null: nothing is planned. */
  nextReminderOf(id: PersonId): Promise<string | null>;
  /** The day of the next planned reminder, `YYYY-MM-DD`; null: none. */
  nextReminder(request: Request): Promise<string | null>;
}
