import type { Refusal } from '../../domain/refusal.js';
import type { Reminders } from '../../domain/reminders.js';
import type { ReviewId } from '../../domain/review.js';
import type { Rhythm } from '../../domain/rhythm.js';

/** "Dina påminnelser": how the reader is reminded, to look at and to change; filled with what was typed. */
export interface RemindersView {
  readonly view: 'reminders';
  /** Carried by the button: a card that was overtaken sets nothing. */
  readonly form: number;
  /** Who answers for a board is reminded; an auditor hears what came in; others, such as heads, only what is late. */
  readonly audience: 'secretary' | 'auditor' | 'other';
  /** As they stand. */
  readonly current: Reminders;
  readonly typed: { readonly pace: string; readonly snoozedUntil: string; readonly time: string };
  /** The day on which she is next reminded; null: nothing is planned. */
  readonly nextDay: string | null;
  /** True right after it was changed. */
  readonly saved: boolean;
  readonly refusal: Refusal | null;
}

/** When a review's boards are reminded, for auditors; filled with what was typed. */
export interface RhythmFormView {
  readonly view: 'rhythmForm';
  /** Carried by the button: a card that was overtaken sets nothing. */
  readonly form: number;
  readonly reviewId: ReviewId;
  readonly title: string;
  /** Null: the organisation's. */
  readonly rhythm: Rhythm | null;
  readonly typed: string;
  readonly saved: boolean;
  readonly refusal: Refusal | null;
}
