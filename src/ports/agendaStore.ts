import type { PersonId } from '../domain/person.js';
import type { Versioned } from './peopleStore.js';

/** What a plan is about, and what its items tell of: the id of a request or of a planned measure. */
export type SubjectId = string;

/**
 * What a card tells: a reminder step of a request or of a planned measure, a new request, or (to auditors) that a
 * response came in.
 */
export type NoticeKind = 'reminder' | 'newRequest' | 'submitted' | 'decided' | 'measure';

export type ItemState = 'planned' | 'carded' | 'superseded';
/** One thing to tell one person on one day. */
export interface AgendaItem {
  readonly kind: NoticeKind;
  readonly personId: PersonId;
  readonly subject: SubjectId;
  /** Reminders and measures: days relative to the due date, "-30", "0", "7". Other kinds: the sequence number of the event. */
  readonly step: string;
  /** The effective due date that the step was counted from. */
  readonly dueDate: string;
  /** The day that it is to be told, `YYYY-MM-DD` in the organisation's zone. */
  readonly day: string;
  /** Which card of the day: `morning`, or a key that gathers what is told at once. */
  readonly slot: string;
  readonly state: ItemState;
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

export const itemKey = (item: AgendaItem): string =>
  `i~${item.personId}~${item.subject}~${item.kind}~${item.step}@${item.dueDate}`;
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
  /** Cards of earlier days that have no final outcome yet (`sending`, `waiting`, first `unknown`). */
  unfinishedCards(before: string): Promise<Versioned<AgendaCard>[]>;
  item(item: AgendaItem): Promise<Versioned<AgendaItem> | null>;
  /**
   * Creates the item in the state that it is given, unless it stands; `state` is then the stored one's. Given
   * as `superseded` it keeps the place, so that a planner on its way comes too late.
   */
  planItem(item: AgendaItem): Promise<{ readonly created: boolean; readonly state: ItemState }>;
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
  /** Null etag creates. */
  savePlan(plan: Plan, etag: string | null): Promise<'saved' | 'conflict'>;
  deletePlan(plan: Versioned<Plan>): Promise<void>;
}
