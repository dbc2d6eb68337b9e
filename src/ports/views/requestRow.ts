import type { RequestId, RequestState } from '../../domain/request.js';

/** A request as a line of a list. */
export interface RequestRow {
  readonly requestId: RequestId;
  readonly board: string;
  readonly reviewTitle: string;
  readonly reportNumber: string | null;
  readonly state: RequestState;
  readonly dueDate: string;
  readonly effectiveDueDate: string;
  /** Negative: late by so many days. Meaningless once answered. */
  readonly daysLeft: number;
  readonly overdue: boolean;
  /** Recommendations with a complete answer. */
  readonly answers: number;
  readonly recommendations: number;
  /** When the board decided, for an answered request. */
  readonly decidedOn: string | null;
  /** Whether the reader may open it: lists show every board's state, content is for her own. */
  readonly mayOpen: boolean;
}
