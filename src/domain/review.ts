import type { BoardId } from './board.js';
import type { PersonId } from './person.js';
import type { Rhythm } from './rhythm.js';

/** Short ASCII surrogate. */
export type ReviewId = string;
/** `publishing`: requests are being written; questions do not see the review until `published`. */
export type ReviewState = 'draft' | 'publishing' | 'published';

/** What a letter can say, in the order of a reading. */
export const letterFields = [
  'title',
  'reportNumber',
  'registryNumber',
  'followsUp',
  'issuer',
  'decidedOn',
  'dueDate',
  'boards',
  'recommendations',
  'forInformation',
] as const;
export type LetterField = (typeof letterFields)[number];
/** What a letter must give before it can be published. */
export const mustFields = [
  'title',
  'issuer',
  'dueDate',
  'boards',
  'recommendations',
] as const satisfies readonly LetterField[];
export type MustField = (typeof mustFields)[number];

/** A board that must respond, with its recommendations in the letter's order. */
export interface Addressee {
  readonly name: string;
  readonly recommendations: readonly string[];
}

/** Something the auditor should look at before publishing. */
export type LetterRemark =
  | {
      readonly code: 'formDiffers';
      readonly board: string;
      /** 1-based, as in the letter. */
      readonly recommendation: number;
      readonly annex: string;
      readonly form: string;
    }
  | { readonly code: 'onlyInForm'; readonly board: string; readonly text: string }
  | { readonly code: 'missingInForm'; readonly board: string; readonly recommendation: number }
  | { readonly code: 'groupWithoutMembers'; readonly group: string };

/** What a letter says. Dates are `YYYY-MM-DD`; what it does not say is null. */
export interface LetterReading {
  readonly title: string | null;
  readonly reportNumber: string | null;
  /** Diarienummer of this review. */
  readonly registryNumber: string | null;
  /** Diarienummer of the earlier review that this one follows up. */
  readonly followsUp: string | null;
  readonly issuer: string | null;
  readonly decidedOn: string | null;
  readonly dueDate: string | null;
  readonly boards: readonly Addressee[];
  readonly forInformation: readonly string[];
  readonly missing: readonly MustField[];
  readonly doubtful: readonly LetterField[];
  readonly remarks: readonly LetterRemark[];
}

export interface AddressedBoard extends Addressee {
  /** Null until publishing has found or made the board. */
  readonly boardId: BoardId | null;
}

interface ChangeMade {
  readonly reason: string | null;
  /** Null: the operator, from the command line. */
  readonly by: PersonId | null;
  readonly byName: string;
  /** UTC. */
  readonly at: string;
  /** Hash of the command: the same one again is recognised, by the review and by each request. */
  readonly key: string;
  /** Every request has it, everybody's reminders follow it. */
  readonly finished: boolean;
}
export interface DateChange extends ChangeMade {
  readonly kind: 'dueDate' | 'withdrawal';
  /** The due date before. */
  readonly from: string;
  /** The due date after; unchanged by a withdrawal. */
  readonly to: string;
}
/** From one rhythm to another; null: the organisation's. */
export interface RhythmChange extends ChangeMade {
  readonly kind: 'rhythm';
  readonly from: Rhythm | null;
  readonly to: Rhythm | null;
}
/** What the audit changed after publishing; the last one may still be on its way to the requests. */
export type ReviewChange = DateChange | RhythmChange;

/** Granskning, from import to publication. */
export interface Review extends Omit<LetterReading, 'boards'> {
  readonly id: ReviewId;
  readonly state: ReviewState;
  readonly boards: readonly AddressedBoard[];
  /** When its boards are reminded; null: as the organisation's setting says. */
  readonly rhythm: Rhythm | null;
  /** How often the rhythm was changed, so that a form that somebody has overtaken is known. */
  readonly rhythmVersion: number;
  /** SHA-256 of the letter's text after folding white space: the same letter is the same review. */
  readonly letterHash: string;
  /** UTC. */
  readonly importedAt: string;
  readonly publishedAt: string | null;
  /** Oldest first; what was sent is never edited away. */
  readonly changes: readonly ReviewChange[];
}

export const isWithdrawn = ({ changes }: Pick<Review, 'changes'>): boolean =>
  changes.at(-1)?.kind === 'withdrawal';
