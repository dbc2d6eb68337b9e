import type { DelayFinding, MeasureDateFault, MeasureReport, MeasureState } from '../../domain/measure.js';
import type { RequestId } from '../../domain/request.js';

/** A planned measure as a line of a list. */
export interface MeasureRow {
  readonly requestId: RequestId;
  /** Of the recommendation, as in the letter. */
  readonly number: number;
  readonly board: string;
  readonly reviewTitle: string;
  readonly reportNumber: string | null;
  readonly text: string;
  readonly responsible: string;
  /** When, as the answer says it. */
  readonly when: string;
  /** Null: nobody has said a day yet. */
  readonly dueDate: string | null;
  readonly firstDueDate: string | null;
  /** Negative: late by so many days; null without a day. Meaningless once done. */
  readonly daysLeft: number | null;
  readonly late: boolean;
  readonly state: MeasureState;
  readonly isReported: boolean;
  /** To be carried by the card: the newest report that it shows; 0: none. */
  readonly baseVersion: number;
  /** A secretary of the board may report; an auditor reads. */
  readonly mayReport: boolean;
}

/** One planned measure as it stands today; also the receipt of a report. */
export interface MeasureView {
  readonly view: 'measure';
  readonly measure: MeasureRow;
  /** The newest first, a few of them. */
  readonly reports: readonly MeasureReport[];
  /** `alreadyDone`: somebody had reported it done before, so that what was pressed changed nothing. */
  readonly told: 'reported' | 'alreadyDone' | null;
  /** What was typed and is not in use, letter for letter. */
  readonly typed: readonly string[];
  /** Null: none planned. */
  readonly nextReminder: string | null;
}

/** A measure is delayed: asks for the new day and the reason. */
export interface DelayFormView {
  readonly view: 'delayForm';
  readonly measure: MeasureRow;
  readonly typed: { readonly newDate: string; readonly reason: string };
  readonly findings: readonly DelayFinding[];
}

/** Asks for the days of those measures of one response that have none; when all have one, it says so. */
export interface MeasureDatesView {
  readonly view: 'measureDates';
  readonly requestId: RequestId;
  readonly undated: readonly {
    readonly measure: MeasureRow;
    readonly typed: string;
    readonly finding: MeasureDateFault | null;
  }[];
  /** Those that got their day just now. */
  readonly dated: readonly MeasureRow[];
  /** Those that somebody else had dated, or reported done, before; `typed` is not in use, letter for letter. */
  readonly overtaken: readonly { readonly measure: MeasureRow; readonly typed: string }[];
}
