import type { Finding, Slot } from './answer.js';
import type { RhythmFault } from './rhythm.js';

/**
 * Why something a person asked for was not done. An expected refusal is a return value; the code is what
 * operators search for, the words are the catalogue's.
 */
export type Refusal =
  | { readonly code: 'unknownPerson' }
  | { readonly code: 'notYourBoard' }
  | { readonly code: 'administratorsOnly' }
  | { readonly code: 'auditorsOnly' }
  | { readonly code: 'noSuchRequest' }
  | { readonly code: 'noSuchRecommendation'; readonly slot: number }
  | { readonly code: 'noSuchMeasure' }
  | { readonly code: 'noSuchReview'; readonly query: string }
  | { readonly code: 'noSuchBoard'; readonly query: string; readonly nearest: readonly string[] }
  | { readonly code: 'severalBoards'; readonly query: string; readonly candidates: readonly string[] }
  | { readonly code: 'alreadySubmitted' }
  | { readonly code: 'alreadyAnswered' }
  | { readonly code: 'notSubmitted' }
  | { readonly code: 'reviewIncomplete'; readonly missing: readonly string[] }
  /** `withoutSecretary`: where publishing again must say what nobody may have read the first time. */
  | { readonly code: 'alreadyPublished'; readonly withoutSecretary?: readonly string[] }
  | { readonly code: 'dateDoesNotExist'; readonly field: string; readonly value: string }
  | { readonly code: 'dueDatePassed'; readonly value: string }
  | { readonly code: 'emptyName' }
  | { readonly code: 'nameTooLong'; readonly limit: number }
  | { readonly code: 'invalidPersonId'; readonly value: string }
  | { readonly code: 'noSuchPerson'; readonly value: string }
  | { readonly code: 'lastAdministrator' }
  | { readonly code: 'unknownRole'; readonly value: string }
  | { readonly code: 'boardNeedsRole' }
  | { readonly code: 'requestWithdrawn' }
  | { readonly code: 'reviewWithdrawn' }
  | { readonly code: 'notPublished' }
  | { readonly code: 'severalReviews'; readonly query: string; readonly candidates: readonly string[] }
  | { readonly code: 'nothingOpen' }
  | { readonly code: 'sameDate'; readonly value: string }
  | { readonly code: 'extensionNotLater'; readonly value: string; readonly dueDate: string }
  | { readonly code: 'dateTooFar'; readonly value: string; readonly years: number }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'reasonTooLong'; readonly length: number; readonly limit: number }
  | { readonly code: 'noSuchTime'; readonly value: string }
  | { readonly code: 'snoozePassed'; readonly value: string }
  | { readonly code: 'snoozeTooFar'; readonly until: string }
  | {
      readonly code: 'snoozePastDue' | 'snoozeWhileLate';
      readonly board: string;
      readonly reviewTitle: string;
      readonly dueDate: string;
    }
  | { readonly code: 'noSuchRhythm'; readonly value: string; readonly fault: RhythmFault }
  | { readonly code: 'stillPublishing' }
  /** The form was filled in on what somebody has changed since. */
  | { readonly code: 'changedMeanwhile' }
  | { readonly code: 'roleNeedsBoard' }
  | { readonly code: 'personalChatOnly' }
  | { readonly code: 'noExport' }
  | { readonly code: 'malformedAction' }
  | { readonly code: 'inputTooLong'; readonly field: string; readonly limit: number };

export type RefusalCode = Refusal['code'];

export interface IncompleteSlot {
  readonly slot: Slot;
  readonly findings: readonly Finding[];
  /** Two texts stand beside each other and nobody has chosen. */
  readonly undecided: boolean;
}

export type DecisionField = 'decidedOn' | 'paragraph' | 'registryNumber';
export interface DecisionFinding {
  readonly field: DecisionField;
  readonly code: 'required' | 'noDate' | 'future' | 'beforeLetter' | 'tooLong';
}

/** What a use case returns: done with a value, or refused. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});
