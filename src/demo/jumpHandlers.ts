import type { Handlers, Said } from '../ports/turn.js';
import { jumpRefusalText, readJump, type Jump, type JumpRefusal } from './jumpCommand.js';
import type { MovableClock } from './movableClock.js';

const refused = (refusal: JumpRefusal): Said => ({
  language: refusal.language,
  view: {
    view: 'notUnderstood',
    reason: 'unknown',
    madeOut: jumpRefusalText(refusal),
    suggestions: [
      refusal.language === 'sv'
        ? { label: 'hoppa 7 dagar', question: 'hoppa 7 dagar' }
        : { label: 'jump 7 days', question: 'jump 7 days' },
    ],
  },
});

/**
 * The product's handlers with the demo's one command before them: "hoppa 7 dagar" moves the clock.
 * `travelTo` runs every sending hour on the way; jumps wait for each other.
 */
export const jumpHandlers = (
  product: Handlers,
  clock: MovableClock,
  travelTo: (jump: Jump) => Promise<void>,
): Handlers => {
  let travelling: Promise<unknown> = Promise.resolve();
  const jumped = async (jump: Jump): Promise<Said> => {
    travelling = travelling.catch(() => undefined).then(() => travelTo(jump));
    await travelling;
    const subject = clock.now().toISODate();
    return { language: jump.language, view: { view: 'confirmation', done: 'clockMoved', subject } };
  };
  const tried = async (text: string): Promise<Said | null> => {
    const jump = readJump(text, clock.now());
    if (jump === null) return null;
    return jump.kind === 'jump' ? jumped(jump) : refused(jump);
  };
  return {
    ...product,
    async message(turn, text) {
      const said = await tried(text);
      return said === null ? product.message(turn, text) : [said];
    },
    async action(turn, action) {
      const said = action.verb === 'ask' ? await tried(action.question) : null;
      return said === null ? product.action(turn, action) : said.view;
    },
  };
};
