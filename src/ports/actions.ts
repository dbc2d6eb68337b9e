import type { AnswerFields, Slot } from '../domain/answer.js';
import type { MeasureState } from '../domain/measure.js';
import type { Language } from '../domain/person.js';
import type { RequestId } from '../domain/request.js';
import type { ReviewId } from '../domain/review.js';

/** Version of the data that a card's buttons carry. A card lives in a chat for years: old versions stay readable. */
export const actionVersion = 1;

/**
 * What a button can ask for. It carries ids and nothing that is believed; what was typed comes as inputs.
 *
 * | verb | data | inputs |
 * | --- | --- | --- |
 * | `open` | requestId, recommendation? | – : the request, or one step of it |
 * | `save` | requestId, recommendation, baseVersion | answer fields: keep, go to the next step |
 * | `back` | requestId, recommendation, baseVersion | answer fields: keep, go to the step before |
 * | `close` | requestId, recommendation, baseVersion | answer fields: keep, show the request |
 * | `review` | requestId, recommendation?, baseVersion? | answer fields if it stood on a step: keep, look through all |
 * | `use` | requestId, recommendation, version | – : of two texts, this one counts |
 * | `submit` | requestId | – |
 * | `decide` | requestId | decidedOn, paragraph, registryNumber |
 * | `postpone` | requestId | – : "not yet" |
 * | `reopen` | requestId | – : take a submitted response back to change it |
 * | `read` | requestId | – : the response as text |
 * | `measure` | requestId, recommendation | – : the planned measure, as it stands |
 * | `report` | requestId, recommendation, status, baseVersion | – : `delayed` asks for day and reason |
 * | `saveDelay` | requestId, recommendation, baseVersion | newDate, reason |
 * | `measureDates` | requestId | – : asks for the days of undated measures |
 * | `saveMeasureDates` | requestId | date1, date2 … by the recommendation's number |
 * | `ask` | question, shown? | – |
 * | `export` | question | – : the answer as a file |
 * | `remind` | question | – : whom a reminder now would tell |
 * | `confirmRemind` | question | – |
 * | `home` | – | – : the welcome, as it is today |
 * | `help` | – | – |
 * | `people`, `boards` | shown? | – |
 * | `personForm`, `boardForm` | – | – |
 * | `savePerson` | – | personId, visitor, name, role, board |
 * | `removePersonForm` | – | – |
 * | `removePerson` | – | personId |
 * | `saveBoard` | – | name, shortForms, groups |
 * | `drafts` | – | – |
 * | `draft` | reviewId | – |
 * | `completeDraft` | reviewId | title, dueDate |
 * | `publish` | reviewId | – |
 * | `language` | language | – |
 * | `changeDates`, `withdraw` | reviewId | – : the form |
 * | `saveDates` | reviewId, baseVersion | dueDate |
 * | `confirmWithdraw` | reviewId, baseVersion | reason |
 * | `extend` | requestId | – : the form |
 * | `saveExtension` | requestId, baseVersion | dueDate, reason |
 * | `history` | requestId, shown? | – |
 * | `reminders` | – | – : how the person is reminded |
 * | `saveReminders` | baseVersion | pace, snoozedUntil, time |
 * | `rhythm` | reviewId | – : when a review's boards are reminded |
 * | `saveRhythm` | reviewId, baseVersion | days |
 */
export const verbs = [
  'open',
  'save',
  'back',
  'close',
  'review',
  'use',
  'submit',
  'decide',
  'postpone',
  'reopen',
  'read',
  'measure',
  'report',
  'saveDelay',
  'measureDates',
  'saveMeasureDates',
  'ask',
  'export',
  'remind',
  'confirmRemind',
  'home',
  'help',
  'people',
  'boards',
  'personForm',
  'boardForm',
  'savePerson',
  'saveBoard',
  'removePersonForm',
  'removePerson',
  'drafts',
  'draft',
  'completeDraft',
  'publish',
  'language',
  'changeDates',
  'saveDates',
  'extend',
  'saveExtension',
  'withdraw',
  'confirmWithdraw',
  'history',
  'reminders',
  'saveReminders',
  'rhythm',
  'saveRhythm',
] as const;
export type Verb = (typeof verbs)[number];

/** The data of a button, beside the inputs. */
export interface ActionData {
  readonly v: typeof actionVersion;
  readonly verb: Verb;
  readonly requestId?: string;
  readonly recommendation?: number;
  readonly baseVersion?: number;
  /**
   * Ids of the inputs that the card had, on buttons that send them. Clients leave out an input that was
   * emptied: one that is named here and did not come is empty.
   */
  readonly fields?: readonly string[];
  readonly version?: number;
  readonly status?: MeasureState;
  readonly question?: string;
  readonly shown?: number;
  readonly reviewId?: string;
  readonly language?: string;
}

/** What stood in the fields of one step when a button was pressed, letter for letter. */
export interface TypedStep {
  readonly slot: Slot;
  /** The version that the card showed; 0 when the card did not say: then the text is kept beside what is newer. */
  readonly baseVersion: number;
  readonly fields: AnswerFields;
}

/** A pressed button, read once at the edge: the ids it carries and what was typed, never what is believed. */
export type Action =
  | { readonly verb: 'open'; readonly requestId: RequestId; readonly recommendation: Slot | null }
  | { readonly verb: 'save' | 'back' | 'close'; readonly requestId: RequestId; readonly step: TypedStep }
  | { readonly verb: 'review'; readonly requestId: RequestId; readonly step: TypedStep | null }
  | {
      readonly verb: 'use';
      readonly requestId: RequestId;
      readonly recommendation: Slot;
      readonly version: number;
    }
  | { readonly verb: 'submit' | 'postpone' | 'reopen' | 'read'; readonly requestId: RequestId }
  | {
      readonly verb: 'decide';
      readonly requestId: RequestId;
      readonly decidedOn: string;
      readonly paragraph: string;
      readonly registryNumber: string;
    }
  | { readonly verb: 'measure'; readonly requestId: RequestId; readonly recommendation: Slot }
  | {
      readonly verb: 'report';
      readonly requestId: RequestId;
      readonly recommendation: Slot;
      readonly status: MeasureState;
      /** The report that the card showed; null: the card did not say. */
      readonly baseVersion: number | null;
    }
  | {
      readonly verb: 'saveDelay';
      readonly requestId: RequestId;
      readonly recommendation: Slot;
      readonly baseVersion: number | null;
      readonly newDate: string;
      readonly reason: string;
    }
  | { readonly verb: 'measureDates'; readonly requestId: RequestId }
  | {
      readonly verb: 'saveMeasureDates';
      readonly requestId: RequestId;
      /** What was typed, by the recommendation's number. */
      readonly dates: ReadonlyMap<Slot, string>;
    }
  | { readonly verb: 'ask'; readonly question: string; readonly shown: number | null }
  | { readonly verb: 'export' | 'remind' | 'confirmRemind'; readonly question: string }
  | {
      readonly verb:
        'home' | 'help' | 'personForm' | 'boardForm' | 'removePersonForm' | 'drafts' | 'reminders';
    }
  | { readonly verb: 'removePerson'; readonly personId: string }
  | { readonly verb: 'people' | 'boards'; readonly shown: number | null }
  | {
      readonly verb: 'savePerson';
      readonly personId: string;
      readonly visitor: string;
      readonly name: string;
      readonly role: string;
      readonly board: string;
    }
  | {
      readonly verb: 'saveBoard';
      readonly name: string;
      readonly shortForms: string;
      readonly groups: string;
    }
  | { readonly verb: 'draft' | 'publish' | 'rhythm'; readonly reviewId: ReviewId }
  | {
      readonly verb: 'completeDraft';
      readonly reviewId: ReviewId;
      readonly title: string;
      readonly dueDate: string;
    }
  | { readonly verb: 'language'; readonly language: Language }
  | { readonly verb: 'changeDates' | 'withdraw'; readonly reviewId: ReviewId }
  | {
      readonly verb: 'saveDates';
      readonly reviewId: ReviewId;
      /** 0 also when the card did not say. */
      readonly form: number;
      readonly dueDate: string;
    }
  | {
      readonly verb: 'confirmWithdraw';
      readonly reviewId: ReviewId;
      /** 0 also when the card did not say. */
      readonly form: number;
      readonly reason: string;
    }
  | { readonly verb: 'extend'; readonly requestId: RequestId }
  | {
      readonly verb: 'saveExtension';
      readonly requestId: RequestId;
      /** 0 also when the card did not say. */
      readonly form: number;
      readonly dueDate: string;
      readonly reason: string;
    }
  | { readonly verb: 'history'; readonly requestId: RequestId; readonly shown: number | null }
  | {
      readonly verb: 'saveReminders';
      /** 0 also when the card did not say. */
      readonly form: number;
      readonly pace: string;
      readonly snoozedUntil: string;
      readonly time: string;
    }
  | {
      readonly verb: 'saveRhythm';
      readonly reviewId: ReviewId;
      /** 0 also when the card did not say. */
      readonly form: number;
      readonly days: string;
    };
