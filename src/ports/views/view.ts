import type { AnswerView, ChoiceView, HelpView, NotUnderstoodView } from './answer.js';
import type {
  DueDateFormView,
  ExtendedView,
  ExtensionFormView,
  HistoryView,
  ReviewChangedView,
  WithdrawFormView,
} from './changes.js';
import type { FileReadyView } from './file.js';
import type { FoundView } from './found.js';
import type { DelayFormView, MeasureDatesView, MeasureView } from './measure.js';
import type { MorningView } from './morning.js';
import type { ConfirmationView, ErrorView, RefusalView } from './outcome.js';
import type {
  BoardFormView,
  BoardsView,
  PeopleView,
  PersonFormView,
  RemovePersonFormView,
} from './register.js';
import type { RemindNowFormView, RemindedNowView } from './remindNow.js';
import type { RemindersView, RhythmFormView } from './reminders.js';
import type { RequestView } from './request.js';
import type { AnswerStepView, DecisionView, LookThroughView, ResponseView } from './response.js';
import type { DraftReviewView, DraftsView, PublishedView } from './review.js';
import type {
  WelcomeAdministratorView,
  WelcomeAuditorView,
  WelcomeGroupView,
  WelcomeSecretaryView,
  WelcomeVisitorView,
} from './welcome.js';

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
