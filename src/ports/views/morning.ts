import type { EscalationLevel } from '../../domain/escalation.js';
import type { BoardRole } from '../../domain/person.js';
import type { NoticeKind } from '../agendaStore.js';
import type { MeasureRow } from './measure.js';
import type { RequestRow } from './requestRow.js';
import type { UnreachableRow } from './unreachableRow.js';

/** Why one row stands on a morning card. */
export interface Notice {
  readonly kind: Exclude<NoticeKind, 'digest' | 'measure'>;
  readonly row: RequestRow;
  /** Numbers of the recommendations that still lack an answer. */
  readonly unanswered: readonly number[];
  /** The reader is a substitute of the board's secretary, and not a secretary herself. */
  readonly standIn?: boolean;
  /** Only of an extra reminder: the auditor who asked for it. */
  readonly askedByName?: string;
  /** Only of an escalation. */
  readonly escalation?: EscalationFacts;
}

/** What is told beside that a response is late. */
export interface EscalationFacts {
  /** As what the reader is told. */
  readonly level: EscalationLevel;
  /** Who has been reminded or told before; `reached`: can be reached today. */
  readonly told: readonly { readonly name: string; readonly role: BoardRole; readonly reached: boolean }[];
}

/** What is told to one person at one time: reminders, new requests, responses that came in. */
export interface MorningView {
  readonly view: 'morning';
  /** The most urgent first. */
  readonly notices: readonly Notice[];
  /** Planned measures to report on, the most urgent first. One of the three has something to say. */
  readonly measures: readonly MeasureRow[];
  readonly digest?: DigestFacts;
}

/** How everything stands, for an auditor once a week; at least one part has something to say. */
export interface DigestFacts {
  /** Handed in or decided since the last one. */
  readonly cameIn: readonly RequestRow[];
  /** `escalated`: so late that the auditors have been told of it by itself. */
  readonly late: readonly (RequestRow & { readonly escalated: boolean })[];
  /** Due within 14 days. */
  readonly soon: readonly RequestRow[];
  /** Of those that something is waiting for. */
  readonly unreachable: readonly UnreachableRow[];
}
