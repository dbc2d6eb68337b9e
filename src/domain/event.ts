import type { PersonId } from './person.js';

/** What can happen to a request, in the past tense. */
export type RequestEventKind =
  'published' | 'answerSaved' | 'answerKeptBeside' | 'submitted' | 'reopened' | 'decided';

/** What can happen to a planned measure. */
export type MeasureEventKind = 'planned' | 'reported' | 'dated';

/**
 * One link of a history. `facts` holds no personal text, only its SHA-256, so that a text can be
 * removed at the end of its retention without breaking the chain.
 */
export interface HistoryEvent<Kind extends string> {
  readonly sequence: number;
  readonly kind: Kind;
  /** Null: the operator, from the command line. */
  readonly by: PersonId | null;
  readonly byName: string;
  /** UTC. */
  readonly at: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}
export type RequestEvent = HistoryEvent<RequestEventKind>;
export type MeasureEvent = HistoryEvent<MeasureEventKind>;
