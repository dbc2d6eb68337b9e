import { isVisitor } from '../domain/person.js';
import { refuse, type Outcome } from '../domain/refusal.js';
import type { Action, Verb } from '../ports/actions.js';
import type { Handlers } from '../ports/turn.js';
import type { View } from '../ports/views/view.js';
import { answerAction } from './answerAction.js';
import { answerMessage } from './answerMessage.js';
import { oneByOne } from './oneByOne.js';
import { refusalView } from './refusalView.js';
import type { ChatServices } from './services.js';
import { searchForMessage } from './searchForMessage.js';
import { typedTexts } from './typedTexts.js';
import { welcome } from './welcome.js';

/** The texts that stood on a card whose button was pressed in vain. */
const typedIn = (action: Action): readonly string[] =>
  typedTexts({
    ...action,
    ...('step' in action ? action.step?.fields : {}),
    ...('dates' in action
      ? Object.fromEntries([...action.dates].map(([number, day]) => [`date${number}`, day]))
      : {}),
  });

/** What may be asked where others read along: states and dates, never what is written in a response. */
const forAllEyes: ReadonlySet<Verb> = new Set<Verb>(['ask', 'help', 'home', 'language']);

/** The product's side of a turn: each message and each button ends in one use case. */
export const handlers = (needs: ChatServices): Handlers => {
  const inTurn = oneByOne();
  const inItsTurn = <T>(action: Action, work: () => Promise<T>): Promise<T> => {
    if ('requestId' in action) return inTurn(action.requestId, work);
    return 'reviewId' in action ? inTurn(action.reviewId, work) : work();
  };
  return {
    async message(turn, text) {
      return [await answerMessage(needs, turn, text)];
    },
    async action(turn, action) {
      if (isVisitor(turn.person)) return { view: 'welcomeVisitor' };
      const answered = (): Promise<Outcome<View>> => answerAction(needs, turn, action);
      const outcome =
        turn.scope !== 'personal' && !forAllEyes.has(action.verb)
          ? refuse({ code: 'personalChatOnly' })
          : await inItsTurn(action, answered);
      return outcome.ok ? outcome.value : refusalView(needs, turn.person, outcome.refusal, typedIn(action));
    },
    search: (person, search) => searchForMessage(needs, person, search),
    async installed(turn) {
      return welcome(needs, turn.person);
    },
  };
};
