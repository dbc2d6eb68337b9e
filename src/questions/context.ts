import type { Board, BoardId } from '../domain/board.js';
import type { Language } from '../domain/person.js';
import type { ReviewRef } from '../language/reviewRef.js';

/** What a question is read against. The arrays must not change once given: they are indexed once each. */
export interface QuestionContext {
  readonly boards: readonly Board[];
  /** Published reviews only. */
  readonly reviews: readonly ReviewRef[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly asker: { readonly auditor: boolean; readonly boards: readonly BoardId[] };
  /** Used where the question itself does not tell. */
  readonly language: Language;
}
