import type { StateCounts } from '../domain/status.js';
import type { Request } from '../domain/request.js';
import type { Suggested } from './reading.js';
import type { QuestionKind } from './question.js';

/** The exact answer, worded in the question's language. */
export interface QuestionAnswer {
  readonly kind: QuestionKind;
  /** "nämnder · inte svarat · rapport 14". */
  readonly reading: string;
  /** "6 nämnder", "fre 31 mars", "Nej". */
  readonly figure: string;
  /** "har inte svarat på rapport 14". */
  readonly sentence: string;
  /** What the answer rests on: late first, then by date, then as Swedish sorts. */
  readonly requests: readonly Request[];
  /** Distinct names, in Swedish order. */
  readonly boards: readonly string[];
  /** Report numbers as the letters give them. */
  readonly reviews: readonly string[];
  /** Boards, or requests where requests were asked for. */
  readonly count?: number;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /**
   * How the requests stand: of all that the question names, where answered ones were read too (see
   * `factsNeeded`), else of those in the list. Null where there is nothing to divide.
   */
  readonly counts: StateCounts | null;
  readonly suggestions: readonly Suggested[];
}

/** What the answer to one kind of question consists of, beside the list. */
export type Headline = Pick<QuestionAnswer, 'figure' | 'sentence'> &
  Partial<Pick<QuestionAnswer, 'count' | 'date'>>;
