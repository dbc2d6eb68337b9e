import type { RequestEvent } from '../../domain/event.js';
import type { Refusal } from '../../domain/refusal.js';
import type { DateChange, ReviewId } from '../../domain/review.js';
import type { RequestHeadline } from './request.js';

/** A published review, as the forms that change it name it. */
export interface ReviewHeadline {
  readonly reviewId: ReviewId;
  readonly title: string;
  readonly reportNumber: string | null;
  readonly dueDate: string;
  /** Boards that have not answered. */
  readonly open: number;
  readonly answered: number;
  /** Of the open ones: with an extension. */
  readonly extended: number;
}

/** `form`, in each of these: carried by the button. A card that was overtaken sets nothing, nor one that comes again. */
export interface DueDateFormView {
  readonly view: 'dueDateForm';
  readonly review: ReviewHeadline;
  readonly form: number;
  readonly typed: { readonly dueDate: string };
  readonly refusal: Refusal | null;
}

export interface WithdrawFormView {
  readonly view: 'withdrawForm';
  readonly review: ReviewHeadline;
  readonly form: number;
  readonly typed: { readonly reason: string };
  readonly refusal: Refusal | null;
}

export interface ExtensionFormView {
  readonly view: 'extensionForm';
  readonly head: RequestHeadline;
  readonly form: number;
  readonly typed: { readonly dueDate: string; readonly reason: string };
  readonly refusal: Refusal | null;
}

/** The receipt of a changed due date or a withdrawal. */
export interface ReviewChangedView {
  readonly view: 'reviewChanged';
  readonly review: ReviewHeadline;
  readonly change: Pick<DateChange, 'kind' | 'from' | 'to'>;
  /** Boards that it applies to. */
  readonly applied: number;
}

/** The receipt of an extension, granted or taken back. */
export interface ExtendedView {
  readonly view: 'extended';
  readonly head: RequestHeadline;
}

/** Everything that happened to a request, newest last. */
export interface HistoryView {
  readonly view: 'history';
  readonly head: RequestHeadline;
  readonly events: readonly RequestEvent[];
  /** How many of the last are shown. */
  readonly shown: number;
}
