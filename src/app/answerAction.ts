import { done, type Outcome } from '../domain/refusal.js';
import type { Action } from '../ports/actions.js';
import type { Turn } from '../ports/turn.js';
import type { View } from '../ports/views/view.js';
import { chooseVersion, leaveStep } from './answerStep.js';
import { help, rowsShown } from './ask.js';
import { askInChat } from './conversation.js';
import {
  dueDateForm,
  extensionForm,
  saveDueDateInChat,
  saveExtensionInChat,
  withdrawForm,
  withdrawInChat,
} from './changesInChat.js';
import { openReminders, saveReminders } from './changeReminders.js';
import { changeRhythmInChat, openRhythm } from './changeRhythm.js';
import { chooseLanguage } from './chooseLanguage.js';
import { completeDraftInChat, listDrafts, openDraft, publishInChat } from './drafts.js';
import { exportAnswer } from './exportAnswer.js';
import { eventsShown, requestHistory } from './requestHistory.js';
import { openLookThrough } from './lookThrough.js';
import { openMeasureDates, saveMeasureDates } from './measureDates.js';
import { openRequest, readResponse } from './openRequest.js';
import { openMeasure, reportMeasure, saveDelay } from './reportMeasure.js';
import { removePersonInChat, savePersonInChat, saveBoardInChat } from './registerInChat.js';
import { postponeDecision, registerDecision } from './registerDecision.js';
import type { ChatServices } from './services.js';
import { boardForm, listBoards, listPeople, personForm, removePersonForm } from './registerViews.js';
import { remindNow, remindNowForm } from './remindNow.js';
import { reopenResponse, submitResponse } from './submitResponse.js';
import { welcome } from './welcome.js';

const ways = { save: 'next', back: 'back', close: 'close' } as const;

/** The one use case that a pressed button asks for. */
export const answerAction = async (
  needs: ChatServices,
  turn: Turn,
  action: Action,
): Promise<Outcome<View>> => {
  const { person, language } = turn;
  switch (action.verb) {
    case 'open':
      return openRequest(needs, person, action.requestId, action.recommendation);
    case 'save':
    case 'back':
    case 'close':
      return leaveStep(needs, person, { requestId: action.requestId, ...action.step }, ways[action.verb]);
    case 'review':
      return action.step === null
        ? openLookThrough(needs, person, action.requestId)
        : leaveStep(needs, person, { requestId: action.requestId, ...action.step }, 'review');
    case 'use':
      return chooseVersion(needs, person, action.requestId, action.recommendation, action.version);
    case 'submit':
      return submitResponse(needs, person, action.requestId);
    case 'decide':
      return registerDecision(needs, person, action.requestId, action);
    case 'postpone':
      return postponeDecision(needs, person, action.requestId);
    case 'reopen':
      return reopenResponse(needs, person, action.requestId);
    case 'read':
      return readResponse(needs, person, action.requestId);
    case 'measure':
      return openMeasure(needs, person, action.requestId, action.recommendation);
    case 'report':
      return reportMeasure(needs, person, action.requestId, action.recommendation, action);
    case 'saveDelay':
      return saveDelay(needs, person, action.requestId, action.recommendation, action);
    case 'measureDates':
      return openMeasureDates(needs, person, action.requestId);
    case 'saveMeasureDates':
      return saveMeasureDates(needs, person, action.requestId, action.dates);
    case 'ask':
      return done((await askInChat(needs, turn, action.question, action.shown ?? rowsShown)).view);
    case 'export':
      return exportAnswer(needs, turn, action.question);
    case 'remind':
      return remindNowForm(needs, turn, action.question);
    case 'confirmRemind':
      return remindNow(needs, turn, action.question);
    case 'home':
      return done(await welcome(needs, person));
    case 'help':
      return done(await help(needs, { person, language, openly: turn.scope !== 'personal' }));
    case 'people':
      return listPeople(needs, person, action.shown ?? rowsShown);
    case 'boards':
      return listBoards(needs, person, action.shown ?? rowsShown);
    case 'personForm':
      return personForm(needs, person);
    case 'boardForm':
      return boardForm(person);
    case 'savePerson':
      return savePersonInChat(needs, person, {
        id: action.personId.trim() || action.visitor,
        name: action.name,
        role: action.role,
        board: action.board,
      });
    case 'removePersonForm':
      return removePersonForm(needs, person);
    case 'removePerson':
      return removePersonInChat(needs, person, action.personId);
    case 'saveBoard':
      return saveBoardInChat(needs, person, action);
    case 'drafts':
      return listDrafts(needs, person);
    case 'draft':
      return openDraft(needs, person, action.reviewId);
    case 'completeDraft':
      return completeDraftInChat(needs, person, action.reviewId, action);
    case 'publish':
      return publishInChat(needs, person, action.reviewId);
    case 'changeDates':
      return dueDateForm(needs, person, action.reviewId);
    case 'saveDates':
      return saveDueDateInChat(needs, person, action.reviewId, action);
    case 'withdraw':
      return withdrawForm(needs, person, action.reviewId);
    case 'confirmWithdraw':
      return withdrawInChat(needs, person, action.reviewId, action);
    case 'extend':
      return extensionForm(needs, person, action.requestId);
    case 'saveExtension':
      return saveExtensionInChat(needs, person, action.requestId, action);
    case 'history':
      return requestHistory(needs, person, action.requestId, action.shown ?? eventsShown);
    case 'reminders':
      return done(await openReminders(needs, person));
    case 'saveReminders':
      return done(await saveReminders(needs, person, action));
    case 'rhythm':
      return openRhythm(needs, person, action.reviewId);
    case 'saveRhythm':
      return changeRhythmInChat(needs, person, action.reviewId, action);
    case 'language':
      await chooseLanguage(needs, person, action.language);
      return done({ view: 'confirmation', done: 'languageSaved', subject: '' });
  }
};
