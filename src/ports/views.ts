import type { AnswerFields, AnswerVersion, Finding, Slot } from '../domain/answer.js';
import type { DelayFinding, MeasureDateFault, MeasureReport, MeasureState } from '../domain/measure.js';
import type { DecisionFinding, IncompleteSlot, Refusal } from '../domain/refusal.js';
import type { StateCounts } from '../domain/status.js';
import type { RequestEvent } from '../domain/event.js';
import type { Decision, RequestId } from '../domain/request.js';
import type { LetterField, LetterRemark, MustField, ReviewChange, ReviewId } from '../domain/review.js';
import type { Reminders } from '../domain/reminders.js';
import type { Rhythm } from '../domain/rhythm.js';
import type { EscalationLevel } from '../domain/escalation.js';
import type { BoardRole, PersonId, Reach, Role } from '../domain/person.js';
import type { NoticeKind } from './agendaStore.js';
import type { FileReadyView } from './views/file.js';
import type { RemindedNowView, RemindNowFormView } from './views/remindNow.js';
import type { FoundView } from './views/found.js';
import type { RequestRow } from './views/requestRow.js';
import type { AnswerView, ChoiceView, HelpView, NotUnderstoodView } from './views/answer.js';

export type * from './views/answer.js';
export type * from './views/requestRow.js';

/**
 * What people see, before it has words or a shape: one view per thing. Use cases return them, `cards/` draws
 * them in the reader's language. Dates are `YYYY-MM-DD`; days count from the reader's today.
 */
export type View =
  | WelcomeSecretaryView
  | WelcomeAuditorView
  | WelcomeAdministratorView
  | WelcomeVisitorView
  | WelcomeGroupView
  | MorningView
  | UnreachableView
  | RequestView
  | AnswerStepView
  | LookThroughView
  | DecisionView
  | ResponseView
  | MeasureView
  | DelayFormView
  | MeasureDatesView
  | AnswerView
  | ChoiceView
  | NotUnderstoodView
  | HelpView
  | PeopleView
  | BoardsView
  | PersonFormView
  | BoardFormView
  | RemovePersonFormView
  | DraftsView
  | DraftReviewView
  | PublishedView
  | DueDateFormView
  | ExtensionFormView
  | WithdrawFormView
  | ReviewChangedView
  | ExtendedView
  | HistoryView
  | RemindersView
  | RhythmFormView
  | FoundView
  | FileReadyView
  | RemindNowFormView
  | RemindedNowView
  | ConfirmationView
  | RefusalView
  | ErrorView;

/** For whoever answers for a board, or leads one: a head reads only. */
export interface WelcomeSecretaryView {
  readonly view: 'welcomeSecretary';
  readonly name: string;
  readonly boards: readonly string[];
  /** Whether she answers for any of the boards. */
  readonly answers: boolean;
  /** The open requests of her boards, the most urgent first. */
  readonly rows: readonly RequestRow[];
  /** Those of the rows that she may answer. */
  readonly toAnswer: readonly RequestId[];
  /** The first recommendation of the first of these that lacks an answer; null: none does. */
  readonly next: number | null;
}
export interface WelcomeAuditorView {
  readonly view: 'welcomeAuditor';
  readonly name: string;
  readonly counts: StateCounts;
  /** The three most urgent. */
  readonly rows: readonly RequestRow[];
}
/** An administrator without other roles. */
export interface WelcomeAdministratorView {
  readonly view: 'welcomeAdministrator';
  readonly name: string;
  readonly people: number;
  readonly boards: number;
}
/** Somebody without a role; learns whom to turn to and nothing else. */
export interface WelcomeVisitorView {
  readonly view: 'welcomeVisitor';
}
export interface WelcomeGroupView {
  readonly view: 'welcomeGroup';
}

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

/** Somebody who cannot be written to, or a board without a secretary. */
export interface UnreachableRow {
  /** Null: nobody; the board has no secretary. */
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly boards: readonly string[];
  /** Null for a board without a secretary. */
  readonly reach: Reach | null;
  /** Names of the other secretaries and the substitutes who are told instead. */
  readonly standIns: readonly string[];
  /** A response is waited for of a board of which no secretary can be reached. */
  readonly awaited: boolean;
}
/** "Vilka kan inte nås?" */
export interface UnreachableView {
  readonly view: 'unreachable';
  readonly rows: readonly UnreachableRow[];
  readonly shown: number;
}

/** What every card about one request starts with. */
export interface RequestHeadline {
  readonly row: RequestRow;
  readonly registryNumber: string | null;
  readonly issuer: string;
}

/** "New request": what is asked, by when, why she gets it. Also what opening a request first shows. */
export interface RequestView {
  readonly view: 'request';
  readonly head: RequestHeadline;
  readonly recommendations: readonly {
    readonly slot: Slot;
    readonly text: string;
    readonly complete: boolean;
  }[];
  /** A secretary or a substitute may answer; others read. */
  readonly mayAnswer: boolean;
  /** An auditor may grant an extension and read the history. */
  readonly mayExtend: boolean;
  /** The reader is a substitute of the board's secretary. */
  readonly standIn?: boolean;
}

/** One version that somebody else wrote at the same time. */
export type OtherVersion = Pick<AnswerVersion, 'version' | 'fields' | 'byName' | 'at'>;

/** One recommendation to answer (or, in slot 0, the other comments). */
export interface AnswerStepView {
  readonly view: 'answerStep';
  readonly head: RequestHeadline;
  readonly slot: Slot;
  /** The recommendation's text; empty for the comments. */
  readonly recommendation: string;
  /** One per recommendation, in order: for the row of dots. */
  readonly progress: readonly boolean[];
  /** What stands in the fields: letter for letter what was typed. */
  readonly fields: AnswerFields;
  /** To be carried by the card: the newest version that this card shows. */
  readonly baseVersion: number;
  readonly findings: readonly Finding[];
  /** Fields that may stay empty but were asked for once; non-empty only right after a save. */
  readonly wishes: readonly string[];
  readonly others: readonly OtherVersion[];
  /** The slot before and after this one in the round 1 … n, 0; null at the ends. */
  readonly previous: Slot | null;
  readonly next: Slot | null;
  /** What happened just before, if it needs saying. */
  readonly notice: 'keptBeside' | 'saved' | null;
}

/** All answers in short, before submitting (verb `review`). */
export interface LookThroughView {
  readonly view: 'lookThrough';
  readonly head: RequestHeadline;
  readonly answers: readonly AnswerSummary[];
  readonly comments: string;
  /** Empty: can be submitted. */
  readonly incomplete: readonly IncompleteSlot[];
  /** True right after an attempt to submit: then what is missing is an error, not a hint. */
  readonly refused: boolean;
}
export interface AnswerSummary {
  readonly slot: Slot;
  readonly recommendation: string;
  readonly fields: AnswerFields;
  readonly complete: boolean;
}

/** Submitted; asks for the board's decision. */
export interface DecisionView {
  readonly view: 'decision';
  readonly head: RequestHeadline;
  readonly submittedAt: string;
  readonly submittedByName: string;
  /** What was typed, for a refused attempt. */
  readonly typed: { readonly decidedOn: string; readonly paragraph: string; readonly registryNumber: string };
  readonly findings: readonly DecisionFinding[];
  /** "Inte än": shown as waiting, without the form. */
  readonly postponed: boolean;
  /** The next reminder, when it waits; null: none planned. */
  readonly nextReminder: string | null;
}

/** A response to read: the receipt of a decided one, or how far one has come. */
export interface ResponseView {
  readonly view: 'response';
  readonly head: RequestHeadline;
  readonly answers: readonly AnswerSummary[];
  readonly comments: string;
  readonly submittedAt: string | null;
  readonly submittedByName: string | null;
  readonly decision: Decision | null;
  /** Why and by whom the request was withdrawn, if it was. */
  readonly withdrawal: Withdrawal | null;
  /** What a decided response has promised, by number. */
  readonly measures: readonly MeasureRow[];
  /** True: headline and thanks; answers folded. */
  readonly receipt: boolean;
}

export interface Withdrawal {
  /** UTC. */
  readonly at: string;
  /** Empty: the operator, from the command line. */
  readonly byName: string;
  readonly reason: string;
}
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
}

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Names of the boards that the person is secretary of. */
  readonly boards: readonly string[];
  readonly substituteFor: readonly string[];
  readonly headOf: readonly string[];
  readonly reach: Reach;
}
export interface BoardRow {
  readonly name: string;
  readonly shortForms: readonly string[];
  readonly groups: readonly string[];
  readonly secretaries: readonly string[];
  readonly substitutes: readonly string[];
  readonly heads: readonly string[];
}
/** For administrators. */
export interface PeopleView {
  readonly view: 'people';
  readonly people: readonly PersonRow[];
  readonly shown: number;
}
export interface BoardsView {
  readonly view: 'boards';
  readonly boards: readonly BoardRow[];
  readonly shown: number;
}
/** The form with which an administrator registers somebody; filled with what was typed. */
export interface PersonFormView {
  readonly view: 'personForm';
  readonly typed: {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly board: string;
  };
  /** Visitors who have written and have no role yet. */
  readonly visitors: readonly { readonly id: PersonId; readonly name: string }[];
  readonly boards: readonly string[];
  readonly refusal: Refusal | null;
}
/** The form with which an administrator removes somebody. */
export interface RemovePersonFormView {
  readonly view: 'removePersonForm';
  readonly people: readonly Pick<PersonRow, 'id' | 'name' | 'roles'>[];
  /** The id that was picked. */
  readonly typed: string;
  readonly refusal: Refusal | null;
}
export interface BoardFormView {
  readonly view: 'boardForm';
  readonly typed: { readonly name: string; readonly shortForms: string; readonly groups: string };
  readonly refusal: Refusal | null;
}

/** Reviews that are not published yet, for auditors. */
export interface DraftsView {
  readonly view: 'drafts';
  readonly drafts: readonly {
    readonly reviewId: ReviewId;
    readonly title: string | null;
    readonly missing: readonly MustField[];
  }[];
}
/** What was understood of a letter, to look over before publishing. */
export interface DraftReviewView {
  readonly view: 'draftReview';
  readonly reviewId: ReviewId;
  readonly title: string | null;
  readonly reportNumber: string | null;
  readonly registryNumber: string | null;
  readonly followsUp: string | null;
  readonly issuer: string | null;
  readonly decidedOn: string | null;
  readonly dueDate: string | null;
  readonly boards: readonly { readonly name: string; readonly recommendations: number }[];
  readonly forInformation: readonly string[];
  readonly missing: readonly MustField[];
  readonly doubtful: readonly LetterField[];
  readonly remarks: readonly LetterRemark[];
  readonly dueDatePassed: boolean;
  readonly typed: { readonly title: string; readonly dueDate: string };
  readonly refusal: Refusal | null;
}
export interface PublishedView {
  readonly view: 'published';
  readonly reviewId: ReviewId;
  readonly title: string;
  readonly dueDate: string;
  readonly requests: number;
  /** When the secretaries are told, if a quiet month holds it back. */
  readonly heldBackUntil: string | null;
  readonly newBoards: readonly string[];
  readonly withoutSecretary: readonly string[];
  /** Boards that can be reached through a substitute only. */
  readonly substituted?: readonly string[];
  /** Boards that have secretaries, none of whom can be reached yet, nor a substitute. */
  readonly unreachable: readonly string[];
}

/** A published review, as the forms that change it name it. */
export interface ReviewHeadline {
  readonly reviewId: ReviewId;
  readonly title: string;
  readonly reportNumber: string | null;
  readonly dueDate: string;
  /** Boards that have not answered. */
  readonly open: number;
  readonly answered: number;
  /** Of the open ones: with an extension. */
  readonly extended: number;
}
/** `form`, in each of these: carried by the button, so that the same form delivered again is recognised. */
export interface DueDateFormView {
  readonly view: 'dueDateForm';
  readonly review: ReviewHeadline;
  readonly form: number;
  readonly typed: { readonly dueDate: string };
  readonly refusal: Refusal | null;
}
export interface WithdrawFormView {
  readonly view: 'withdrawForm';
  readonly review: ReviewHeadline;
  readonly form: number;
  readonly typed: { readonly reason: string };
  readonly refusal: Refusal | null;
}
export interface ExtensionFormView {
  readonly view: 'extensionForm';
  readonly head: RequestHeadline;
  readonly form: number;
  readonly typed: { readonly dueDate: string; readonly reason: string };
  readonly refusal: Refusal | null;
}
/** The receipt of a changed due date or a withdrawal. */
export interface ReviewChangedView {
  readonly view: 'reviewChanged';
  readonly review: ReviewHeadline;
  readonly change: Pick<ReviewChange, 'kind' | 'from' | 'to'>;
  /** Boards that it applies to. */
  readonly applied: number;
}
/** The receipt of an extension, granted or taken back. */
export interface ExtendedView {
  readonly view: 'extended';
  readonly head: RequestHeadline;
}
/** Everything that happened to a request, newest last. */
export interface HistoryView {
  readonly view: 'history';
  readonly head: RequestHeadline;
  readonly events: readonly RequestEvent[];
  /** How many of the last are shown. */
  readonly shown: number;
}
/** "Dina påminnelser": how the reader is reminded, to look at and to change; filled with what was typed. */
export interface RemindersView {
  readonly view: 'reminders';
  /** Who answers for a board is reminded; an auditor hears what came in; others, such as heads, only what is late. */
  readonly audience: 'secretary' | 'auditor' | 'other';
  /** As they stand. */
  readonly current: Reminders;
  readonly typed: { readonly pace: string; readonly snoozedUntil: string; readonly time: string };
  /** The day on which she is next reminded; null: nothing is planned. */
  readonly nextDay: string | null;
  /** True right after it was changed. */
  readonly saved: boolean;
  readonly refusal: Refusal | null;
}
/** When a review's boards are reminded, for auditors; filled with what was typed. */
export interface RhythmFormView {
  readonly view: 'rhythmForm';
  readonly reviewId: ReviewId;
  readonly title: string;
  /** Null: the organisation's. */
  readonly rhythm: Rhythm | null;
  readonly typed: string;
  readonly saved: boolean;
  readonly refusal: Refusal | null;
}

/** Something small was done. */
export interface ConfirmationView {
  readonly view: 'confirmation';
  readonly done: 'personSaved' | 'personRemoved' | 'boardSaved' | 'languageSaved' | 'clockMoved' | 'closed';
  /** A name or a date, as `done` needs it. */
  readonly subject: string;
}
export interface RefusalView {
  readonly view: 'refusal';
  readonly refusal: Refusal;
  /** Who can help: names of administrators or auditors. */
  readonly helpers: readonly string[];
  /** What was typed and is not in use now, letter for letter: shown back so that it is not lost. */
  readonly typed?: readonly string[];
}
/** Something broke; the code leads operators to the cause. */
export interface ErrorView {
  readonly view: 'error';
  readonly code: string;
  /** Whether what was typed is safe: then it need not be typed again. */
  readonly kept: boolean;
  /** What was typed and could not be kept, letter for letter: shown back so that it is not lost. */
  readonly typed?: readonly string[];
}
