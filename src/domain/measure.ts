import type { BoardId } from './board.js';
import type { PersonId } from './person.js';
import { parseRequestId, type RequestId } from './request.js';
import type { ReviewId } from './review.js';

/** `requestId.number`: the planned measure of one recommendation of one board. */
export type MeasureId = string;
export const measureId = (requestId: RequestId, number: number): MeasureId => `${requestId}.${number}`;
/** The request and the recommendation's number inside a measure's id, or null for anything else. */
export const parseMeasureId = (
  id: string,
): {
  readonly requestId: RequestId;
  readonly reviewId: ReviewId;
  readonly boardId: BoardId;
  readonly number: number;
} | null => {
  const [, requestId, number] = /^([^.]+\.[^.]+)\.([1-9]\d{0,2})$/.exec(id) ?? [];
  const ids = requestId === undefined ? null : parseRequestId(requestId);
  return ids === null || requestId === undefined ? null : { requestId, ...ids, number: Number(number) };
};

/** Ej påbörjat, enligt plan, försenat, klart. Only `done` ends the follow-up. */
export const measureStates = ['notStarted', 'onSchedule', 'delayed', 'done'] as const;
export type MeasureState = (typeof measureStates)[number];

/** One report on a measure, or the date that an undated one was given; never changed after it was written. */
export interface MeasureReport {
  /** 1-based. */
  readonly version: number;
  readonly kind: 'reported' | 'dated';
  /** As it stands after the report. */
  readonly state: MeasureState;
  /** As it stands after the report. */
  readonly dueDate: string | null;
  /** Of a delay, letter for letter; otherwise empty. */
  readonly reason: string;
  readonly by: PersonId;
  readonly byName: string;
  /** UTC. */
  readonly at: string;
}

/** Åtgärd: what a board has promised in a decided response, followed up until it is reported done. */
export interface PlannedMeasure {
  readonly id: MeasureId;
  readonly requestId: RequestId;
  /** Of the recommendation, as in the letter. */
  readonly number: number;
  readonly reviewId: ReviewId;
  readonly boardId: BoardId;
  readonly boardName: string;
  readonly reviewTitle: string;
  readonly reportNumber: string | null;
  /** What is to be done, and by which function and when: as the answer says it. */
  readonly text: string;
  readonly responsible: string;
  readonly when: string;
  /** When it is to be done; null: nobody has said a day yet. */
  readonly dueDate: string | null;
  /** The first day that was said; stays when the measure is delayed. */
  readonly firstDueDate: string | null;
  /** The day on which the board's decision was registered. */
  readonly plannedOn: string;
  readonly state: MeasureState;
  /** Whether anybody has said how it goes; until then it is taken as not started. */
  readonly isReported: boolean;
  /** The last report's version, reporter and time; null: none yet. */
  readonly report: Pick<MeasureReport, 'version' | 'by' | 'byName' | 'at'> | null;
  /** Sequence number of the last event. */
  readonly sequence: number;
  /** Hash of the last event: the end of this measure's chain. */
  readonly tip: string;
  /** Keys of the last commands, newest last, so that a repeated one is recognised. */
  readonly recentCommands: readonly string[];
}

export const isOngoing = ({ state }: PlannedMeasure): boolean => state !== 'done';

/** "No later than" includes the day itself. */
export const isLate = (measure: PlannedMeasure, today: string): boolean =>
  isOngoing(measure) && measure.dueDate !== null && measure.dueDate < today;

export type DelayField = 'newDate' | 'reason';
export interface DelayFinding {
  readonly field: DelayField;
  readonly code: MeasureDateFault | 'required';
}
/** Why a day cannot be the one on which a measure is done. */
export type MeasureDateFault = 'noDate' | 'past' | 'tooFar';

/** Farther off than so many years is a slip of the finger. */
export const farthestYears = 20;
