import type { MeasureState } from '../../src/domain/measure.js';
import type { Post } from './support/channel.js';
import type { Stored } from './support/stored.js';

/** A day that an auditor has given to all open requests of a review, or as an extension to one. */
export interface Moved {
  readonly kind: 'dueDateChanged' | 'extended';
  /** Of these, the ones that were open have got it. */
  readonly requestIds: readonly string[];
  /** No two of one request say the same. */
  readonly to: string;
  readonly at: number;
}

/** What somebody was told has been done. */
export interface Acknowledged {
  readonly answers: readonly { readonly requestId: string; readonly text: string }[];
  /** `at` on the test's monotonic clock: when the acknowledgement had arrived. */
  readonly decisions: readonly { readonly requestId: string; readonly at: number }[];
  /** No two of one measure say the same. */
  readonly reports: readonly {
    readonly measureId: string;
    readonly state: MeasureState;
    readonly reason: string;
    readonly at: number;
  }[];
  readonly moves: readonly Moved[];
}

/** A reminder of a request or of a measure that had to have an outcome by the end of that day. */
export interface Owed {
  readonly subject: string;
  readonly kind: 'reminder' | 'measure';
  readonly personId: string;
  readonly day: string;
  /** That it reminds of: the one that held then. */
  readonly dueDate: string;
}

/** Somebody who had to be told by now that a response is late. */
export interface Escalated {
  readonly requestId: string;
  readonly personId: string;
  /** Days after the due date. */
  readonly step: string;
  readonly dueDate: string;
}

/**
 * Who must have a next step: the secretaries of open requests whose rhythm has not ended, and of each measure that is
 * planned in a decided response and not reported done.
 */
export interface Awaited {
  readonly subject: string;
  readonly kind: 'reminder' | 'measure';
  readonly personId: string;
  /** That it reminds of; null: of whatever the measure has. */
  readonly dueDate: string | null;
}

/** One world at rest: nothing is being sent, and its clocks show a time after the last sending hour. */
export interface World {
  readonly stored: Stored;
  readonly posts: readonly Post[];
  readonly acknowledged: Acknowledged;
  readonly owed: readonly Owed[];
  readonly escalated: readonly Escalated[];
  readonly awaited: readonly Awaited[];
  /** The day that the clocks show. */
  readonly today: string;
}

/**
 * `unfinished`: a card or an item of a day that has come has no outcome; `tooOften`: a card was tried a third
 * time; `notSent`: a card is called sent, and the channel has not taken what it carries; `lost`: a reminder or an
 * escalation that was owed has no outcome; `doubled`: the channel took what no attempt accounts for; `afterDecision`: a card asked for
 * the answer to a request whose decision had been acknowledged; `noNextStep`; `answerLost`, `answerDoubled`;
 * `decisionLost`; `reportLost`, `reportDoubled`; `afterDone`: somebody was reminded of a measure whose being done had
 * been acknowledged; `moveLost`, `moveDoubled`; `afterMove`: a card carried a due date whose move had been
 * acknowledged; `diverged`: the truth, its copies and its chain do not agree.
 */
export type Rule =
  | 'unfinished'
  | 'tooOften'
  | 'notSent'
  | 'lost'
  | 'doubled'
  | 'afterDecision'
  | 'noNextStep'
  | 'answerLost'
  | 'answerDoubled'
  | 'decisionLost'
  | 'reportLost'
  | 'reportDoubled'
  | 'afterDone'
  | 'moveLost'
  | 'moveDoubled'
  | 'afterMove'
  | 'diverged';

export interface Violation {
  readonly rule: Rule;
  readonly what: string;
}

export interface Verdict {
  readonly violations: readonly Violation[];
  /** Cards that were sent. */
  readonly sent: number;
  /** Cards whose outcome was unknown once, and that were tried again: counted, and shown to the auditors. */
  readonly repeated: number;
  /** Of those: POSTs that the channel took beside the one that counts. */
  readonly arrivedTwice: number;
  /** Cards that stay unknown after two attempts. */
  readonly unknown: number;
}
