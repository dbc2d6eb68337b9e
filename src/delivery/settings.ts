import { defaultQuietMonths, type QuietMonths } from '../domain/quietMonths.js';
import { defaultEscalation, type Escalation } from '../domain/escalation.js';
import { defaultMeasureRhythm, defaultRhythm, type Rhythm } from '../domain/rhythm.js';
import { documentedLimits, type Limits } from './limiter.js';
import type { TimeOfDay } from './sendingHours.js';

export interface DeliverySettings {
  readonly rhythm: Rhythm;
  readonly quietMonths: QuietMonths;
  readonly escalation: Escalation;
  /** Whether the auditors get their weekly digest. */
  readonly digest: boolean;
  /** Of planned measures. */
  readonly measureRhythm: Rhythm;
  /** When a morning's cards leave, in the organisation's zone. */
  readonly reminderTime: TimeOfDay;
  /**
   * Milliseconds from the claim to the start of the POST. Whoever decides a response may have to wait so long
   * for its acknowledgement: keep it well below the ten seconds that Teams waits.
   */
  readonly leaseMs: number;
  /** Milliseconds that a call can be in flight, at the channel too: more than the messenger's time-out. */
  readonly flightMs: number;
  /** Milliseconds until a card that the channel put off without a date is tried again; doubled each time. */
  readonly putOffMs: number;
  readonly limits: Limits;
  /** Cards that are on their way at the same time. */
  readonly workers: number;
}

export const defaultSettings: DeliverySettings = {
  rhythm: defaultRhythm,
  quietMonths: defaultQuietMonths,
  escalation: defaultEscalation,
  digest: true,
  measureRhythm: defaultMeasureRhythm,
  reminderTime: { hour: 8, minute: 30 },
  leaseMs: 5_000,
  flightMs: 30_000,
  putOffMs: 30_000,
  limits: documentedLimits,
  workers: 8,
};
