import type { PlannedMeasure } from '../domain/measure.js';
import type { PersonId } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { HeldRequest } from './requestStore.js';

/**
 * Makes sure that people are told. Calling again for the same event changes nothing.
 *
 * What must not be sent any more is withdrawn when a call returns. What is to be told follows from what is stored
 * of the event itself, and so it is never lost: a call without a promise, and what is said below to happen
 * afterwards, is planned behind the acknowledgement, at once. A crash in between costs delay only: until a process
 * starts, or at most two minutes where another one is running.
 */
export interface Notices {
  /** Afterwards the boards' secretaries get a card about the new request, and the first reminder is planned. */
  requestsPublished(requests: readonly Request[]): void;
  /**
   * The first day on which news of now can be told of what is due on that date, if a quiet month holds it back;
   * null: none does. Both `YYYY-MM-DD`.
   */
  heldBackUntil(dueDate: string): string | null;
  /**
   * When news of now of what is due on that date is told: at once, or on the first morning of the day. `YYYY-MM-DD`.
   */
  newsDay(dueDate: string): { readonly day: string; readonly atOnce: boolean };
  /** Afterwards the auditors get a card. */
  responseSubmitted(request: Request): void;
  /**
   * No reminder leaves after this has returned. Afterwards the auditors get a card, what the decision has begun
   * (`measures`) is reminded of from then on, and the request is released.
   */
  responseDecided(held: HeldRequest, measures: readonly PlannedMeasure[]): Promise<void>;
  /**
   * Their due date or rhythm has changed, they are withdrawn, or an extra reminder was asked for: of a change nobody is told, but no card with an earlier date
   * leaves after this has returned, and the reminders follow the new date, or end.
   */
  requestsChanged(requests: readonly Request[]): Promise<void>;
  /** One person wants to be reminded in another way: what is planned for her is planned anew before it returns. */
  personChanged(id: PersonId): Promise<void>;
  /** The day on which the person is next reminded of anything, `YYYY-MM-DD`; null: nothing is planned. */
  nextReminderOf(id: PersonId): Promise<string | null>;
  /** The boards' secretaries are reminded of what is still to be done; of what is done nobody is any more. */
  measuresChanged(measures: readonly PlannedMeasure[]): Promise<void>;
  /** The day of the next planned reminder of a request or a measure, `YYYY-MM-DD`; null: none. */
  nextReminder(subject: { readonly id: string }): Promise<string | null>;
}
