import type { AnswerField } from '../domain/answer.js';
import type { MeasureEventKind, RequestEventKind } from '../domain/event.js';
import type { MeasureState } from '../domain/measure.js';
import type { Language, Role } from '../domain/person.js';
import type { Reminders } from '../domain/reminders.js';
import type { RequestState } from '../domain/request.js';
import type { LetterField, LetterRemark, MustField, ReviewChange } from '../domain/review.js';

/**
 * The lines of a world file. What may be missing can be derived. Days are `YYYY-MM-DD`, instants UTC in ISO 8601;
 * where a file gives a day for an instant, it is read as ten o'clock UTC of that day.
 */

export interface BoardRecord {
  readonly kind: 'board';
  readonly id: string;
  readonly name: string;
  readonly shortForms?: readonly string[] | undefined;
  readonly earlierNames?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
}

export interface PersonRecord {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly roles?: readonly Role[] | undefined;
  readonly boards?: readonly string[] | undefined;
  readonly substituteFor?: readonly string[] | undefined;
  readonly headOf?: readonly string[] | undefined;
  readonly language?: Language | undefined;
  readonly reminders?:
    { readonly [K in keyof Reminders]?: Exclude<Reminders[K], null> | undefined } | undefined;
  /** How often they were changed. */
  readonly remindersVersion?: number | undefined;
}

/** Who did something. A name is only needed of somebody who is not among the file's people. */
export interface Actor {
  readonly by?: string | null | undefined;
  readonly byName?: string | undefined;
  readonly at?: string | undefined;
}

export interface ChangeRecord extends Actor {
  readonly change: ReviewChange['kind'];
  /** Of a due date a day; of a rhythm its days, or `standard`: the organisation's. Both must be said. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
  readonly key?: string | undefined;
  /** Missing: true. */
  readonly finished?: false | undefined;
}

export interface ReviewRecord {
  readonly kind: 'review';
  readonly id: string;
  /** Missing: published. */
  readonly state?: 'draft' | 'published' | undefined;
  readonly title?: string | undefined;
  readonly reportNumber?: string | undefined;
  readonly registryNumber?: string | undefined;
  readonly followsUp?: string | undefined;
  readonly issuer?: string | undefined;
  readonly decidedOn?: string | undefined;
  readonly dueDate?: string | undefined;
  /** Of a draft alone; a published review's are its requests. */
  readonly addressees?:
    readonly { readonly name: string; readonly recommendations: readonly string[] }[] | undefined;
  readonly forInformation?: readonly string[] | undefined;
  /** "30,14,7,0,-7"; missing: the organisation's. */
  readonly rhythm?: string | undefined;
  /** How often it was changed; missing: as often as `changes` say, and at least once if there is one. */
  readonly rhythmVersion?: number | undefined;
  readonly missing?: readonly MustField[] | undefined;
  readonly doubtful?: readonly LetterField[] | undefined;
  readonly remarks?: readonly LetterRemark[] | undefined;
  readonly letterHash?: string | undefined;
  readonly importedAt?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly changes?: readonly ChangeRecord[] | undefined;
}

/** Whose it is: what belongs to one request of one review. */
interface OfRequest {
  readonly review: string;
  readonly board: string;
}

export interface DecisionRecord {
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly registryNumber?: string | undefined;
  readonly registeredBy?: string | undefined;
  readonly registeredByName?: string | undefined;
  readonly registeredAt?: string | undefined;
}

export interface RequestRecord extends OfRequest {
  readonly kind: 'request';
  /** As the letter spells it; missing: as the board is called. */
  readonly boardName?: string | undefined;
  readonly recommendations: readonly string[];
  readonly state?: RequestState | undefined;
  readonly dueDate?: string | undefined;
  readonly effectiveDueDate?: string | undefined;
  /** `standard`: the organisation's; missing: the review's. */
  readonly rhythm?: string | undefined;
  /** Only where no events are given. */
  readonly submittedAt?: string | undefined;
  readonly submittedBy?: string | undefined;
  readonly decision?: DecisionRecord | undefined;
}

/** One version of the answer to the recommendation `number`; 0: other comments. Later ones follow earlier ones. */
export type AnswerRecord = OfRequest &
  Actor & { readonly kind: 'answer'; readonly number: number; readonly baseVersion?: number | undefined } & {
    readonly [K in AnswerField]?: string | undefined;
  };

export interface MeasureRecord extends OfRequest {
  readonly kind: 'measure';
  readonly number: number;
  readonly state?: MeasureState | undefined;
  readonly dueDate?: string | null | undefined;
  readonly firstDueDate?: string | null | undefined;
  readonly plannedOn?: string | undefined;
  readonly text?: string | undefined;
  readonly responsible?: string | undefined;
  readonly when?: string | undefined;
}

export interface ReportRecord extends OfRequest, Actor {
  readonly kind: 'report';
  readonly number: number;
  /** A day was given to a measure that had none, and nothing was reported. */
  readonly dated?: true | undefined;
  readonly state?: MeasureState | undefined;
  readonly dueDate?: string | null | undefined;
  readonly reason?: string | undefined;
}

/** What happened to a request or, with a `number`, to the planned measure of that recommendation. */
export interface EventRecord extends OfRequest, Actor {
  readonly kind: 'event';
  readonly number?: number | undefined;
  readonly event: RequestEventKind | MeasureEventKind;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  readonly reason?: string | undefined;
}

export type WorldRecord =
  | BoardRecord
  | PersonRecord
  | ReviewRecord
  | RequestRecord
  | AnswerRecord
  | MeasureRecord
  | ReportRecord
  | EventRecord;
export type RecordKind = WorldRecord['kind'];

/** The first line of a world file, apart from `kind`. */
export const worldFormat = 1;
