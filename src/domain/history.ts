import type { AnswerFields } from './answer.js';
import type { BoardId } from './board.js';
import type { PlannedMeasure } from './measure.js';
import type { Request } from './request.js';
import type { ReviewId } from './review.js';

/** Days from … to, both included, `YYYY-MM-DD`; null: open at that end. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Which answered requests are looked at: of reviews, of boards, or by a day; days open at both ends are all. */
export type HistoryScope =
  | { readonly by: 'review'; readonly ids: readonly ReviewId[] }
  | { readonly by: 'board'; readonly ids: readonly BoardId[]; readonly due: Days }
  | { readonly by: 'due' | 'answered'; readonly days: Days };

/** What is written in a request that is handed in, or asked in one that is not. */
export interface RequestTexts {
  /** Index 0 is number 1. */
  readonly recommendations: readonly string[];
  /** In the same order, only the fields that the chosen measure shows; null until the response is handed in. */
  readonly answers: readonly AnswerFields[] | null;
}

/** A request, and its texts where they were asked for. */
export interface RequestFacts {
  readonly request: Request;
  readonly texts: RequestTexts | null;
}

/** Requests with planned measures of theirs. */
export interface Facts {
  readonly requests: readonly RequestFacts[];
  readonly measures: readonly PlannedMeasure[];
}
