import type { Board, BoardId } from '../domain/board.js';
import type { Language } from '../domain/person.js';
import type { ReviewRef } from '../language/reviewRef.js';

/** What a letter asks of whom. */
export interface LetterOf {
  readonly boards: readonly {
    readonly boardId: BoardId | null;
    readonly recommendations: readonly string[];
  }[];
}

/** What a question is read against. The arrays must not change once given: they are indexed once each. */
export interface QuestionContext {
  readonly boards: readonly Board[];
  /** Published ones; for auditors drafts too, marked as such. */
  readonly reviews: readonly ReviewRef[];
  /** Letters that were sent, the newest first; without them no matter is known by what a recommendation says. */
  readonly letters?: readonly LetterOf[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly asker: { readonly auditor: boolean; readonly boards: readonly BoardId[] };
  /** The organisation's; Europe/Stockholm unless given. */
  readonly zone?: string;
  /** Used where the question itself does not tell. */
  readonly language: Language;
}
