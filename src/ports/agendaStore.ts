import type { PersonId } from '../domain/person.js';
import type { Versioned } from './peopleStore.js';

/** What a plan is about, and what its items tell of: the id of a request or of a planned measure, or `digest`. */
export type SubjectId = string;

/**
 * What a card tells: a reminder step of a request or of a planned measure, a reminder of a request that an auditor
 * asked for (`extraReminder`), a new request, (to auditors) that a response
 * came in, that a response is late and others have been reminded in vain, or (to auditors) how the week stands.
 */
export type NoticeKind =
  'reminder' | 'newRequest' | 'submitted' | 'decided' | 'escalation' | 'digest' | 'measure' | 'extraReminder';

export type ItemState = 'planned' | 'carded' | 'superseded';
/** One thing to tell one person on one day. */
export interface AgendaItem {
  readonly kind: NoticeKind;
  readonly personId: PersonId;
  readonly subject: SubjectId;
  /**
   * Reminders, measures and escalations: days relative to the due date, "-30", "0", "7". Digests: the ISO week,
   * "2023-W14". Other kinds: the sequence number of the event.
   */
  readonly step: string;
  /** The effective due date that the step was counted from; of a digest the first day that it tells of. */
  readonly dueDate: string;
  /** The day that it is to be told, `YYYY-MM-DD` in the organisation's zone. */
  readonly day: string;
  /** Which card of the day: `morning`, or a key that gathers what is told at once. */
  readonly slot: string;
  readonly state: ItemState;
  /**
   * How often the same thing was withdrawn and planned anew (a due date moved, and moved back): rows are never
   * revived, so that a planner on its way always finds the place taken. Missing: never.
   */
  readonly again?: number | undefined;
  /** Reminders: the steps up to this day are settled. */
  readonly since?: string | undefined;
  /** Reminders: an earlier step's day came after `since`, and it has not been told. */
  readonly putOff?: boolean | undefined;
}

export type CardState = 'sending' | 'waiting' | 'sent' | 'undeliverable' | 'unknown' | 'superseded';
/** The card of one person, day and slot. Absent until it is claimed. */
export interface AgendaCard {
  readonly personId: PersonId;
  readonly day: string;
  readonly slot: string;
  readonly state: CardState;
  /** Who holds it while `sending`: recognises an own claim whose answer was lost. */
  readonly nonce: string;
  /** UTC; after it a `sending` is `unknown`. */
  readonly leaseUntil: string | null;
  /** UTC; not to be tried before. */
  readonly notBefore: string | null;
  /** POSTs that may have reached the person. */
  readonly attempts: number;
  /** The message id in the channel, once sent. */
  readonly activityId: string | null;
  /** Code of the last failure. */
  readonly reason: string | null;
  /** Keys of the items it carries. */
  readonly items: readonly string[];
}

/** The next thing planned for each recipient of a subject. */
export interface Plan {
  readonly subject: SubjectId;
  readonly next: readonly AgendaItem[];
}

export interface PlanChange {
  readonly plan: Plan;
  /** Null creates. */
  readonly etag: string | null;
}

/** What became of an item that was to be created. */
export interface PlannedItem {
  readonly created: boolean;
  readonly state: ItemState;
  /** Of its row as it stands. */
  readonly etag: string;
}

export const itemKey = (item: AgendaItem): string =>
  `i~${item.personId}~${item.subject}~${item.kind}~${item.step}@${item.dueDate}` +
  (item.again === undefined ? '' : `.${item.again}`);
export const cardKey = (card: { readonly personId: PersonId; readonly slot: string }): string =>
  `c~${card.personId}~${card.slot}`;

export interface AgendaDay {
  readonly items: readonly Versioned<AgendaItem>[];
  readonly cards: readonly Versioned<AgendaCard>[];
}

/** The agenda of one organisation. Items and the card of one person and day share a partition. */
export interface AgendaStore {
  /** Everything of one day; one storage request per thousand rows. */
  day(day: string): Promise<AgendaDay>;
  /** By day, in order, everything of the days from … to, both included; days with nothing are left out. */
  days(from: string, to: string): Promise<ReadonlyMap<string, AgendaDay>>;
  /** Cards of earlier days that have no final outcome yet (`sending`, `waiting`, first `unknown`). */
  unfinishedCards(before: string): Promise<Versioned<AgendaCard>[]>;
  item(item: AgendaItem): Promise<Versioned<AgendaItem> | null>;
  /**
   * Creates each item in the state that it is given, unless it stands; `state` is then the stored one's. Given
   * as `superseded` it keeps the place, so that a planner on its way comes too late. One storage request for all
   * that share a day and a bucket, unless one of them stands.
   */
  planItems(items: readonly AgendaItem[]): Promise<readonly PlannedItem[]>;
  /** `planned` or `carded` → `superseded` by its token. */
  supersedeItem(item: Versioned<AgendaItem>): Promise<'saved' | 'conflict'>;
  card(card: {
    readonly personId: PersonId;
    readonly day: string;
    readonly slot: string;
  }): Promise<Versioned<AgendaCard> | null>;
  /**
   * The claim: the card (created when etag is null, else replaced by it) and its items by their tokens,
   * `planned → carded`, in one batch. `conflict`: something changed; nothing was written.
   * An own claim whose answer was lost is recognised by its nonce.
   */
  claim(
    card: AgendaCard,
    etag: string | null,
    items: readonly Versioned<AgendaItem>[],
  ): Promise<Versioned<AgendaCard> | 'conflict'>;
  saveCard(card: AgendaCard, etag: string): Promise<Versioned<AgendaCard> | 'conflict'>;
  plans(): Promise<Versioned<Plan>[]>;
  plan(subject: SubjectId): Promise<Versioned<Plan> | null>;
  /** Of those that there are, by subject; one storage request where they belong to one review. */
  plansOf(subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, Versioned<Plan>>>;
  /** Saves each on its own, all in one storage request unless there is a conflict. */
  savePlans(changes: readonly PlanChange[]): Promise<readonly (Versioned<Plan> | 'conflict')[]>;
  deletePlan(plan: Versioned<Plan>): Promise<void>;
}
