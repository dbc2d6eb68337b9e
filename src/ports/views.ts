import type { AnswerFields, AnswerVersion, Finding, Slot } from '../domain/answer.js';
import type { DelayFinding, MeasureDateFault, MeasureReport, MeasureState } from '../domain/measure.js';
import type { DecisionFinding, IncompleteSlot, Refusal } from '../domain/refusal.js';
import type { StateCounts } from '../domain/status.js';
import type { Decision, RequestId, RequestState } from '../domain/request.js';
import type { LetterField, LetterRemark, MustField, ReviewId } from '../domain/review.js';
import type { PersonId, Reach, Role } from '../domain/person.js';
import type { NoticeKind } from './agendaStore.js';

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
  | DraftsView
  | DraftReviewView
  | PublishedView
  | ConfirmationView
  | RefusalView
  | ErrorView;

/** A request as a line of a list. */
export interface RequestRow {
  readonly requestId: RequestId;
  readonly board: string;
  readonly reviewTitle: string;
  readonly reportNumber: string | null;
  readonly state: RequestState;
  readonly dueDate: string;
  readonly effectiveDueDate: string;
  /** Negative: late by so many days. Meaningless once answered. */
  readonly daysLeft: number;
  readonly overdue: boolean;
  /** Recommendations with a complete answer. */
  readonly answers: number;
  readonly recommendations: number;
  /** When the board decided, for an answered request. */
  readonly decidedOn: string | null;
  /** Whether the reader may open it: lists show every board's state, content is for her own. */
  readonly mayOpen: boolean;
}

export interface WelcomeSecretaryView {
  readonly view: 'welcomeSecretary';
  readonly name: string;
  readonly boards: readonly string[];
  /** Her open requests, the most urgent first. */
  readonly rows: readonly RequestRow[];
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
  readonly kind: Exclude<NoticeKind, 'measure'>;
  readonly row: RequestRow;
  /** Numbers of the recommendations that still lack an answer. */
  readonly unanswered: readonly number[];
}
/** What is told to one person at one time: reminders, new requests, responses that came in. */
export interface MorningView {
  readonly view: 'morning';
  /** The most urgent first. */
  readonly notices: readonly Notice[];
  /** Planned measures to report on, the most urgent first. At least one of the two lists has something. */
  readonly measures: readonly MeasureRow[];
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
  /** A secretary may answer; an auditor reads. */
  readonly mayAnswer: boolean;
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
  /** What a decided response has promised, by number. */
  readonly measures: readonly MeasureRow[];
  /** True: headline and thanks; answers folded. */
  readonly receipt: boolean;
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

export type AskOutcome = 'answer' | 'help' | 'clarify' | 'unknown' | 'outOfScope' | 'denied';
/** A button that asks: its label is what it says. */
export interface Suggestion {
  readonly label: string;
  readonly question: string;
}

/** The exact answer to a question, worded in the question's language. */
export interface AnswerView {
  readonly view: 'answer';
  readonly kind: string;
  /** "Tolkat som: …" without the lead. */
  readonly reading: string;
  /** The figure or date, large: "6 nämnder", "fre 31 mars". */
  readonly figure: string;
  /** The rest of the headline: "har inte svarat". */
  readonly sentence: string;
  readonly rows: readonly RequestRow[];
  /** How many of the rows are shown. */
  readonly shown: number;
  /** The question that was asked, to ask it again with more rows. */
  readonly question: string;
  readonly counts: StateCounts | null;
  readonly suggestions: readonly Suggestion[];
}
/** Two or more readings: each is a question that would be answered. */
export interface ChoiceView {
  readonly view: 'choice';
  readonly query: string;
  readonly choices: readonly Suggestion[];
}
export interface NotUnderstoodView {
  readonly view: 'notUnderstood';
  /** What it did make out of the question; empty: nothing. */
  readonly madeOut: string;
  readonly suggestions: readonly Suggestion[];
  readonly reason: 'unknown' | 'outOfScope' | 'denied';
}
export interface HelpView {
  readonly view: 'help';
  readonly audience: 'secretary' | 'auditor' | 'administrator';
  readonly suggestions: readonly Suggestion[];
}

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly boards: readonly string[];
  readonly reach: Reach;
}
export interface BoardRow {
  readonly name: string;
  readonly shortForms: readonly string[];
  readonly groups: readonly string[];
  readonly secretaries: readonly string[];
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
  readonly newBoards: readonly string[];
  readonly withoutSecretary: readonly string[];
  /** Boards that have secretaries, none of whom can be reached yet. */
  readonly unreachable: readonly string[];
}

/** Something small was done. */
export interface ConfirmationView {
  readonly view: 'confirmation';
  readonly done: 'personSaved' | 'boardSaved' | 'languageSaved' | 'clockMoved' | 'closed';
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
