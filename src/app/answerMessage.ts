import { isVisitor } from '../domain/person.js';
import { refuse, type Outcome } from '../domain/refusal.js';
import type { ChatPhrase } from '../language/catalogue/chat.js';
import { chatPhrase } from '../language/chatPhrase.js';
import { reminderWish } from '../language/reminderWish.js';
import type { Said, Turn } from '../ports/turn.js';
import type { View } from '../ports/views/view.js';
import { answerReminderWish } from './answerReminderWish.js';
import { rowsShown } from './ask.js';
import { chooseLanguage } from './chooseLanguage.js';
import { askInChat } from './conversation.js';
import { listDrafts } from './drafts.js';
import { refusalView } from './refusalView.js';
import type { ChatServices } from './services.js';
import { boardForm, listBoards, listPeople, personForm, removePersonForm } from './registerViews.js';
import { welcome } from './welcome.js';

const asView = async (needs: ChatServices, turn: Turn, outcome: Outcome<View>): Promise<View> =>
  outcome.ok ? outcome.value : refusalView(needs, turn.person, outcome.refusal);

const answerPhrase = async (needs: ChatServices, turn: Turn, phrase: ChatPhrase): Promise<Said> => {
  const { person, language } = turn;
  const said = async (outcome: Promise<Outcome<View>>): Promise<Said> => ({
    view: await asView(needs, turn, await outcome),
    language,
  });
  const forAllEyes = phrase === 'home' || phrase === 'swedish' || phrase === 'english';
  if (turn.scope !== 'personal' && !forAllEyes)
    return said(Promise.resolve(refuse({ code: 'personalChatOnly' })));
  switch (phrase) {
    case 'home':
      return { view: await welcome(needs, person), language };
    case 'swedish':
    case 'english': {
      const chosen = phrase === 'swedish' ? 'sv' : 'en';
      await chooseLanguage(needs, person, chosen);
      return { view: { view: 'confirmation', done: 'languageSaved', subject: '' }, language: chosen };
    }
    case 'people':
      return said(listPeople(needs, person, rowsShown));
    case 'boards':
      return said(listBoards(needs, person, rowsShown));
    case 'addPerson':
      return said(personForm(needs, person));
    case 'removePerson':
      return said(removePersonForm(needs, person));
    case 'addBoard':
      return said(boardForm(person));
    case 'drafts':
      return said(listDrafts(needs, person));
  }
};

/** What the bot says to a message: to a fixed phrase what it asks for, to anything else an answer. */
export const answerMessage = async (needs: ChatServices, turn: Turn, text: string): Promise<Said> => {
  if (isVisitor(turn.person)) return { view: { view: 'welcomeVisitor' }, language: turn.language };
  const wish = reminderWish(text);
  if (wish !== null) {
    const { language } = wish;
    const view: View =
      turn.scope === 'personal'
        ? await answerReminderWish(needs, turn.person, wish)
        : await refusalView(needs, turn.person, { code: 'personalChatOnly' });
    return { view, language };
  }
  const phrase = chatPhrase(text);
  if (phrase !== null) return answerPhrase(needs, turn, phrase);
  const { view, language } = await askInChat(needs, turn, text);
  return { view, language };
};
