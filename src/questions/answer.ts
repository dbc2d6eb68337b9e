import type { AnswerChart, ReviewStanding } from '../domain/answerParts.js';
import type { BoardId } from '../domain/board.js';
import type { Person } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { Recommendation } from './askedRows.js';
import type { QuestionKind } from './question.js';

/** Somebody who may answer for boards, or a board that nobody may answer for. */
export interface Contact {
  readonly person: Person | null;
  /** Of the boards that were asked about. */
  readonly boards: readonly BoardId[];
  /** Those who are told in place of a secretary who cannot be reached. */
  readonly standIns: readonly Person[];
}

/** What the answer rests on, row by row, in the order of a list. */
export type AnswerRows =
  | { readonly of: 'requests'; readonly rows: readonly Request[] }
  | { readonly of: 'reviews'; readonly rows: readonly ReviewStanding[] }
  | { readonly of: 'recommendations' | 'measures'; readonly rows: readonly Recommendation[] }
  | { readonly of: 'people'; readonly rows: readonly Contact[] };

/** The exact answer, worded in the question's language. */
export interface QuestionAnswer {
  readonly kind: QuestionKind;
  /** "6 nämnder", "fre 31 mars", "Nej". */
  readonly figure: string;
  /** "har inte svarat på rapport 14". */
  readonly sentence: string;
  readonly table: AnswerRows;
  /** Distinct names, in Swedish order. */
  readonly boards: readonly string[];
  /** Report numbers as the letters give them. */
  readonly reviews: readonly string[];
  /** Where recommendations or measures were asked for. */
  readonly recommendations?: readonly {
    readonly review: string | null;
    readonly board: string;
    readonly number: number;
  }[];
  readonly count?: number;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Missing where nothing is claimed of any row. */
  readonly yes?: boolean;
  readonly chart: AnswerChart | null;
  /** Words that were looked for and not found, with what stands in the texts and lies near. */
  readonly nearWords: readonly { readonly said: string; readonly near: string }[];
}

/** What the answer to one kind of question consists of, beside what it rests on. */
export type Headline = Pick<QuestionAnswer, 'figure' | 'sentence'> &
  Partial<Pick<QuestionAnswer, 'count' | 'date' | 'yes'>>;
