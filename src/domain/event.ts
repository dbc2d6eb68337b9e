import type { PersonId } from './person.js';

/** What can happen to a request, in the past tense. */
export const requestEventKinds = [
  'published',
  'answerSaved',
  'answerKeptBeside',
  'submitted',
  'reopened',
  'decided',
  /** `days`; null: the organisation's. */
  'rhythmChanged',
  /** `from` and `to`, and where an extension stood also `effective`: what holds now. */
  'dueDateChanged',
  /** `from` and `to`: effective due dates. */
  'extended',
  'withdrawn',
  /** `day`: when it is told. */
  'extraReminderOrdered',
  /** `level` (`substitute`, `head` or `auditors`) and `outcome`. */
  'escalated',
] as const;
export type RequestEventKind = (typeof requestEventKinds)[number];

/** What can happen to a planned measure. */
export const measureEventKinds = ['planned', 'reported', 'dated'] as const;
export type MeasureEventKind = (typeof measureEventKinds)[number];

/**
 * One link of a history. `facts` holds no personal text, only its SHA-256, so that a text can be
 * removed at the end of its retention without breaking the chain.
 */
export interface HistoryEvent<Kind extends string> {
  readonly sequence: number;
  readonly kind: Kind;
  /** Null: the operator, from the command line, or the bot by itself (`escalated`). */
  readonly by: PersonId | null;
  readonly byName: string;
  /** UTC. */
  readonly at: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  /** Why, in somebody's own words; its SHA-256 is the fact `reason`. Missing: nothing was said. */
  readonly reason?: string;
}
export type RequestEvent = HistoryEvent<RequestEventKind>;
export type MeasureEvent = HistoryEvent<MeasureEventKind>;
