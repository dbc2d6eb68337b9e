import type { OutgoingCard } from '../ports/messenger.js';
import type { View } from '../ports/views/view.js';
import { buttonRows } from './button.js';
import type { Drawing } from './drawing.js';
import { penFor, type CardReader, type Pen } from './pen.js';
import { expand } from './template.js';
import { shortened } from './userText.js';
import { answer, choice, help, notUnderstood } from './views/answer.js';
import { answerStep } from './views/answerStep.js';
import { dueDateForm, extended, extensionForm, reviewChanged, withdrawForm } from './views/changes.js';
import { decision } from './views/decision.js';
import { boardForm, personForm, removePersonForm } from './views/forms.js';
import { fileReady } from './views/file.js';
import { found } from './views/found.js';
import { history } from './views/history.js';
import { lookThrough } from './views/lookThrough.js';
import { delayForm, measure, measureDates } from './views/measure.js';
import { confirmation, error, refusal, welcomeGroup, welcomeVisitor } from './views/message.js';
import { morning } from './views/morning.js';
import { boards, people } from './views/register.js';
import { reminders, rhythmForm } from './views/reminders.js';
import { remindedNow, remindNowForm } from './views/remindNow.js';
import { request } from './views/request.js';
import { response } from './views/response.js';
import { draftReview, drafts, published } from './views/reviews.js';
import { welcomeAdministrator, welcomeAuditor, welcomeSecretary } from './views/welcome.js';

/** Bytes of a finished card (JSON, UTF-8) that fit every documented limit, with room for the message around it. */
export const cardLimit = 27_000;
/** Shares of the usual text lengths that are tried, one after the other, until the card fits. */
const rooms = [1, 0.5, 0.25, 0.1, 0] as const;

const drawing = (view: View, pen: Pen): Drawing => {
  switch (view.view) {
    case 'welcomeSecretary':
      return welcomeSecretary(view, pen);
    case 'welcomeAuditor':
      return welcomeAuditor(view, pen);
    case 'welcomeAdministrator':
      return welcomeAdministrator(view, pen);
    case 'welcomeVisitor':
      return welcomeVisitor(pen);
    case 'welcomeGroup':
      return welcomeGroup(pen);
    case 'morning':
      return morning(view, pen);
    case 'request':
      return request(view, pen);
    case 'answerStep':
      return answerStep(view, pen);
    case 'lookThrough':
      return lookThrough(view, pen);
    case 'decision':
      return decision(view, pen);
    case 'response':
      return response(view, pen);
    case 'measure':
      return measure(view, pen);
    case 'delayForm':
      return delayForm(view, pen);
    case 'measureDates':
      return measureDates(view, pen);
    case 'answer':
      return answer(view, pen);
    case 'choice':
      return choice(view, pen);
    case 'notUnderstood':
      return notUnderstood(view, pen);
    case 'help':
      return help(view, pen);
    case 'people':
      return people(view, pen);
    case 'boards':
      return boards(view, pen);
    case 'personForm':
      return personForm(view, pen);
    case 'boardForm':
      return boardForm(view, pen);
    case 'removePersonForm':
      return removePersonForm(view, pen);
    case 'drafts':
      return drafts(view, pen);
    case 'draftReview':
      return draftReview(view, pen);
    case 'published':
      return published(view, pen);
    case 'dueDateForm':
      return dueDateForm(view, pen);
    case 'extensionForm':
      return extensionForm(view, pen);
    case 'withdrawForm':
      return withdrawForm(view, pen);
    case 'reviewChanged':
      return reviewChanged(view, pen);
    case 'extended':
      return extended(view, pen);
    case 'history':
      return history(view, pen);
    case 'reminders':
      return reminders(view, pen);
    case 'rhythmForm':
      return rhythmForm(view, pen);
    case 'remindNowForm':
      return remindNowForm(view, pen);
    case 'remindedNow':
      return remindedNow(view, pen);
    case 'fileReady':
      return fileReady(view, pen);
    case 'foundReview':
    case 'foundBoard':
    case 'foundRecommendation':
      return found(view, pen);
    case 'confirmation':
      return confirmation(view, pen);
    case 'refusal':
      return refusal(view, pen);
    case 'error':
      return error(view, pen);
  }
};

const cardOf = (view: View, reader: CardReader, room: number): OutgoingCard => {
  const { template, data, summary } = drawing(view, penFor(reader, room));
  const short = shortened(summary, 200);
  const content = expand(template, {
    lang: reader.language,
    summary: short,
    ...data,
    ...buttonRows(data.actions),
  });
  return { content, summary: short };
};

/**
 * Draws what a person sees. Texts that people wrote stand as typed; where all of them together would make the
 * card too big to send, the longest are shown shorter.
 */
export const drawCard = (view: View, reader: CardReader): OutgoingCard => {
  let card = cardOf(view, reader, rooms[0]);
  for (const room of rooms.slice(1)) {
    if (Buffer.byteLength(JSON.stringify(card.content)) <= cardLimit) break;
    card = cardOf(view, reader, room);
  }
  return card;
};
