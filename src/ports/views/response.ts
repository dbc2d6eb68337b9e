import type { AnswerFields, AnswerVersion, Finding, Slot } from '../../domain/answer.js';
import type { DecisionFinding, IncompleteSlot } from '../../domain/refusal.js';
import type { Decision } from '../../domain/request.js';
import type { MeasureRow } from './measure.js';
import type { RequestHeadline } from './request.js';

/** One version that somebody else wrote at the same time. */
export type OtherVersion = Pick<AnswerVersion, 'version' | 'fields' | 'byName' | 'at'>;

/** One recommendation to answer (or, in slot 0, the other comments). */
export interface AnswerStepView {
  readonly view: 'answerStep';
  readonly head: RequestHeadline;
  readonly slot: Slot;
  /** The recommendation's text; empty for the comments. */
  readonly recommendation: string;
  /** One per recommendation, in order: for the row of dots. */
  readonly progress: readonly boolean[];
  /** What stands in the fields: letter for letter what was typed. */
  readonly fields: AnswerFields;
  /** To be carried by the card: the newest version that this card shows. */
  readonly baseVersion: number;
  readonly findings: readonly Finding[];
  /** Fields that may stay empty but were asked for once; non-empty only right after a save. */
  readonly wishes: readonly string[];
  readonly others: readonly OtherVersion[];
  /** The slot before and after this one in the round 1 … n, 0; null at the ends. */
  readonly previous: Slot | null;
  readonly next: Slot | null;
  /** What happened just before, if it needs saying. */
  readonly notice: 'keptBeside' | 'saved' | null;
}

/** All answers in short, before submitting (verb `review`). */
export interface LookThroughView {
  readonly view: 'lookThrough';
  readonly head: RequestHeadline;
  readonly answers: readonly AnswerSummary[];
  readonly comments: string;
  /** Empty: can be submitted. */
  readonly incomplete: readonly IncompleteSlot[];
  /** True right after an attempt to submit: then what is missing is an error, not a hint. */
  readonly refused: boolean;
}

export interface AnswerSummary {
  readonly slot: Slot;
  readonly recommendation: string;
  readonly fields: AnswerFields;
  readonly complete: boolean;
}

/** Submitted; asks for the board's decision. */
export interface DecisionView {
  readonly view: 'decision';
  readonly head: RequestHeadline;
  readonly submittedAt: string;
  readonly submittedByName: string;
  /** What was typed, for a refused attempt. */
  readonly typed: { readonly decidedOn: string; readonly paragraph: string; readonly registryNumber: string };
  readonly findings: readonly DecisionFinding[];
  /** "Inte än": shown as waiting, without the form. */
  readonly postponed: boolean;
  /** The next reminder, when it waits; null: none planned. */
  readonly nextReminder: string | null;
}

/** A response to read: the receipt of a decided one, or how far one has come. */
export interface ResponseView {
  readonly view: 'response';
  readonly head: RequestHeadline;
  readonly answers: readonly AnswerSummary[];
  readonly comments: string;
  readonly submittedAt: string | null;
  readonly submittedByName: string | null;
  readonly decision: Decision | null;
  /** Why and by whom the request was withdrawn, if it was. */
  readonly withdrawal: Withdrawal | null;
  /** What a decided response has promised, by number. */
  readonly measures: readonly MeasureRow[];
  /** True: nothing is handed in, and what is written so far is not for this reader; answers and comments are empty. */
  readonly withheld: boolean;
  /** True: headline and thanks; answers folded. */
  readonly receipt: boolean;
}

export interface Withdrawal {
  /** UTC. */
  readonly at: string;
  /** Empty: the operator, from the command line. */
  readonly byName: string;
  readonly reason: string;
}
