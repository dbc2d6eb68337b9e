import type { Refusal } from '../../domain/refusal.js';
import type { LetterField, LetterRemark, MustField, ReviewId } from '../../domain/review.js';

/** Reviews that are not published yet, for auditors. */
export interface DraftsView {
  readonly view: 'drafts';
  readonly drafts: readonly {
    readonly reviewId: ReviewId;
    readonly title: string | null;
    readonly missing: readonly MustField[];
  }[];
}

/** What was understood of a letter, to look over before publishing. */
export interface DraftReviewView {
  readonly view: 'draftReview';
  readonly reviewId: ReviewId;
  readonly title: string | null;
  readonly reportNumber: string | null;
  readonly registryNumber: string | null;
  readonly followsUp: string | null;
  readonly issuer: string | null;
  readonly decidedOn: string | null;
  readonly dueDate: string | null;
  readonly boards: readonly { readonly name: string; readonly recommendations: number }[];
  readonly forInformation: readonly string[];
  readonly missing: readonly MustField[];
  readonly doubtful: readonly LetterField[];
  readonly remarks: readonly LetterRemark[];
  readonly dueDatePassed: boolean;
  readonly typed: { readonly title: string; readonly dueDate: string };
  readonly refusal: Refusal | null;
}

export interface PublishedView {
  readonly view: 'published';
  readonly reviewId: ReviewId;
  readonly title: string;
  readonly dueDate: string;
  readonly requests: number;
  /** When the secretaries are told, if a quiet month holds it back. */
  readonly heldBackUntil: string | null;
  readonly newBoards: readonly string[];
  readonly withoutSecretary: readonly string[];
  /** Boards that can be reached through a substitute only. */
  readonly substituted?: readonly string[];
  /** Boards that have secretaries, none of whom can be reached yet, nor a substitute. */
  readonly unreachable: readonly string[];
}
