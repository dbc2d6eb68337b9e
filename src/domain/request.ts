import type { AnswerVersion, Measure, Slot } from './answer.js';
import type { BoardId } from './board.js';
import type { ReviewId } from './review.js';
import type { Rhythm } from './rhythm.js';

/** `reviewId.boardId`: one request per review and board. */
export type RequestId = string;
export const requestId = (reviewId: ReviewId, boardId: BoardId): RequestId => `${reviewId}.${boardId}`;
/** The two ids inside a request id, or null for anything else. */
export const parseRequestId = (id: string): { reviewId: ReviewId; boardId: BoardId } | null => {
  const [, reviewId, boardId] = /^([a-z0-9]{1,32})\.([a-z0-9]{1,32})$/.exec(id) ?? [];
  return reviewId !== undefined && boardId !== undefined ? { reviewId, boardId } : null;
};

/**
 * Only `answered` (a decided response) counts as answered. `withdrawn`: the audit has taken its review back; closed
 * without an answer, and counted nowhere.
 */
export const requestStates = ['notStarted', 'draft', 'submitted', 'answered', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

/** How far one slot has come; kept in the head so that a list needs no answers. */
export interface SlotMark {
  readonly slot: Slot;
  /** The version that counts; 0: nothing saved. */
  readonly current: number;
  /** The newest version of all, those beside the current one included. */
  readonly latest: number;
  /** Versions that others wrote at the same time and nobody has chosen between yet. */
  readonly beside: readonly number[];
  readonly measure: Measure | null;
  /** Nothing stands in the way of submitting it. */
  readonly complete: boolean;
}

/** The board's decision on its response. */
export interface Decision {
  /** The meeting's date. */
  readonly decidedOn: string;
  readonly paragraph: string;
  /** The board's own, beside the audit's. */
  readonly registryNumber: string | null;
  readonly registeredBy: string;
  readonly registeredByName: string;
  /** UTC. */
  readonly registeredAt: string;
}

/** A reminder beside the rhythm, as an auditor asked for it. */
export interface ExtraReminder {
  /** UTC. */
  readonly at: string;
  /** The day on which it is told, `YYYY-MM-DD`: there is one a day. */
  readonly day: string;
  /** Of the event that asked for it. */
  readonly sequence: number;
  readonly byName: string;
}

/** Begäran om yttrande: all of it that a list shows. The answers' texts are versions beside it. */
export interface Request {
  readonly id: RequestId;
  readonly reviewId: ReviewId;
  readonly boardId: BoardId;
  readonly boardName: string;
  readonly reviewTitle: string;
  readonly reportNumber: string | null;
  readonly registryNumber: string | null;
  readonly issuer: string;
  /** When the audit decided the letter; null: the letter does not say. */
  readonly letterDecidedOn: string | null;
  readonly state: RequestState;
  readonly dueDate: string;
  /** With a granted extension. */
  readonly effectiveDueDate: string;
  /** The review's own; null: the organisation's. */
  readonly rhythm: Rhythm | null;
  /** One mark per recommendation, in order; then the mark of the comments (slot 0). */
  readonly marks: readonly SlotMark[];
  readonly publishedAt: string;
  readonly submittedAt: string | null;
  /** Sequence number of the event that handed it in; versions that come too late count on after it. */
  readonly submittedSequence: number | null;
  readonly submittedByName: string | null;
  readonly decision: Decision | null;
  /** The last one; missing: there was none. */
  readonly extraReminder?: ExtraReminder | undefined;
  /** Sequence number of the last event. */
  readonly sequence: number;
  /** Hash of the last event: the end of this request's chain. */
  readonly tip: string;
  /** Keys of the last commands, newest last, so that a repeated one is recognised. */
  readonly recentCommands: readonly string[];
}

/** A request with everything that was written in it. */
export interface RequestFile {
  readonly request: Request;
  /** The recommendations' texts, index 0 is number 1. */
  readonly recommendations: readonly string[];
  /** For every slot the current version and those beside it. */
  readonly versions: readonly AnswerVersion[];
}

export const recommendationMarks = (request: Request): readonly SlotMark[] =>
  request.marks.filter((mark) => mark.slot !== 0);
export const recommendationCount = (request: Request): number => recommendationMarks(request).length;
/** How many recommendations have an answer that could be submitted. */
export const answerCount = (request: Request): number =>
  recommendationMarks(request).filter((mark) => mark.complete).length;
/** Numbers of the recommendations that still lack such an answer. */
export const unansweredNumbers = (request: Request): number[] =>
  recommendationMarks(request)
    .filter(({ complete }) => !complete)
    .map(({ slot }) => slot);
export const markOf = (request: Request, slot: Slot): SlotMark | null =>
  request.marks.find((mark) => mark.slot === slot) ?? null;
export const isClosedState = (state: RequestState): boolean => state === 'answered' || state === 'withdrawn';
/** Before that, what stands in the response is the board's own. A withdrawn one may have been handed in first. */
export const isHandedIn = ({ state, submittedAt }: Pick<Request, 'state' | 'submittedAt'>): boolean =>
  state === 'submitted' || state === 'answered' || (state === 'withdrawn' && submittedAt !== null);
export const isOpen = (request: Request): boolean => !isClosedState(request.state);
/** Whether a list, a count or an answer to a question knows of it. */
export const counts = (request: Request): boolean => request.state !== 'withdrawn';
/** A date of its own has been granted. */
export const isExtended = (request: Pick<Request, 'dueDate' | 'effectiveDueDate'>): boolean =>
  request.effectiveDueDate !== request.dueDate;
