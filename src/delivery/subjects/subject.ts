import type { DateTime } from 'luxon';
import type { Person } from '../../domain/person.js';
import type { AgendaItem, CardState, SubjectId } from '../../ports/agendaStore.js';
import type { Standing } from '../standing.js';

/** What a plan is made from, apart from its subject. */
export interface Moment {
  readonly persons: readonly Person[];
  /** What is planned so far; null: nothing ever was. An item that is not `planned` is settled. */
  readonly plan: readonly AgendaItem[] | null;
  /** Of unsettled items whose day has come. Those of later days count as planned. */
  readonly standing: (item: AgendaItem) => Standing;
  readonly now: DateTime<true>;
  readonly today: string;
  /** The first day whose morning card can still leave. */
  readonly catchUpDay: string;
}

export interface Replanned {
  /** To be superseded first. */
  readonly withdraw: readonly AgendaItem[];
  /** The plan as it shall be. */
  readonly next: readonly AgendaItem[];
}

/** An item whose card has its outcome: `sent`, `undeliverable`, or `unknown` for good. */
export interface Told {
  readonly item: AgendaItem;
  readonly outcome: CardState;
}

/**
 * Subjects of one kind as they have become, in as few storage requests as there can be; without those that are not
 * there, or not to be seen yet. One function for the whole kind.
 */
export type ReadAnew = (ids: readonly SubjectId[]) => Promise<readonly Subject[]>;

/** Something that people are told of, with the rules of when and whom. */
export interface Subject {
  readonly id: SubjectId;
  /** Compares what is planned with what shall be. Pure; the same moment gives the same plan. */
  replan(moment: Moment): Replanned;
  /** All of its state that plans depend on: two states with the same basis are planned alike. */
  readonly basis: string;
  /** Reads it anew, with others of its kind. Null: its basis does not change any more. */
  readonly readAnew: ReadAnew | null;
  /**
   * Called with what has been told before the plan forgets it. Must come to the same when it is called again: a
   * crash in between repeats it.
   */
  settle?(told: readonly Told[]): Promise<void>;
}

/** One kind of subjects, as the sweeper finds them. */
export interface SubjectSource {
  /** Whether a plan's subject is of this kind. */
  owns(id: SubjectId): boolean;
  /** All open ones. `release`: of one that is closed already, what remains once its plan is up to date. */
  open(): Promise<readonly { readonly subject: Subject; readonly release?: () => Promise<void> }[]>;
  /** One of them, open or closed; null: it is not there, or not to be seen yet. */
  find(id: SubjectId): Promise<{ readonly subject: Subject; readonly isClosed: boolean } | null>;
}

export const isUnsettled = (item: AgendaItem): boolean => item.state === 'planned';
