import { answerFields } from '../domain/answer.js';
import { isVisitor } from '../domain/person.js';
import type { Action } from '../ports/actions.js';
import type { Handlers } from '../ports/turn.js';
import { answerAction } from './answerAction.js';
import { answerMessage } from './answerMessage.js';
import { refusalView } from './refusalView.js';
import type { ChatServices } from './register.js';
import { welcome } from './welcome.js';

/** The texts of a step whose button was pressed in vain. */
const typedIn = (action: Action): string[] =>
  'step' in action && action.step !== null
    ? answerFields
        .filter((field) => field !== 'measure')
        .flatMap((field) => action.step?.fields[field] ?? [])
        .filter((text) => text.trim() !== '')
    : [];

/** The product's side of a turn: each message and each button ends in one use case. */
export const handlers = (needs: ChatServices): Handlers => ({
  async message(turn, text) {
    return [await answerMessage(needs, turn, text)];
  },
  async action(turn, action) {
    if (isVisitor(turn.person)) return { view: 'welcomeVisitor' };
    const outcome = await answerAction(needs, turn, action);
    return outcome.ok ? outcome.value : refusalView(needs, turn.person, outcome.refusal, typedIn(action));
  },
  async installed(turn) {
    return welcome(needs, turn.person);
  },
});
