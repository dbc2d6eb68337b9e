import type { ConfirmationView, ErrorView, RefusalView } from '../../ports/views/outcome.js';
import { button, type Button } from '../button.js';
import { line, type Drawing } from '../drawing.js';
import type { Pen } from '../pen.js';
import { refusalText } from '../refusalText.js';
import { isolated } from '../userText.js';
import { helpButton } from './welcome.js';

export interface Message {
  readonly title: string;
  readonly texts: readonly string[];
  readonly smalls?: readonly string[];
  readonly actions?: readonly Button[];
}
/** A card that says one thing. The title may hold what somebody wrote. */
export const message = ({ title, texts, smalls = [], actions = [] }: Message): Drawing => ({
  template: 'message',
  summary: title.endsWith('?') ? title : `${title}.`,
  data: {
    title: line(title),
    texts: line(...texts),
    smalls: line(...smalls),
    actions,
  },
});

export const homeButton = (pen: Pen, mode: Button['mode'] = 'primary'): Button =>
  button(pen.common.home, { verb: 'home' }, { mode });

export const welcomeVisitor = (pen: Pen): Drawing =>
  message({ title: pen.overview.visitor, texts: [pen.overview.visitorMore] });

export const welcomeGroup = (pen: Pen): Drawing =>
  message({
    title: pen.overview.group,
    texts: [pen.overview.groupIntro, pen.overview.groupHow],
    actions: [helpButton(pen)],
  });

export const confirmation = (view: ConfirmationView, pen: Pen): Drawing => {
  const t = pen.register;
  const subject = isolated(pen.cut(view.subject, 200));
  const actions = [homeButton(pen)];
  switch (view.done) {
    case 'personSaved':
      return message({
        title: `✓ ${t.personSaved(subject)}`,
        texts: [],
        actions: [
          button(t.toPeople, { verb: 'people' }),
          button(t.registerPerson, { verb: 'personForm' }),
          ...actions,
        ],
      });
    case 'personRemoved':
      return message({
        title: `✓ ${t.personRemoved(subject)}`,
        texts: [],
        actions: [button(t.toPeople, { verb: 'people' }), ...actions],
      });
    case 'boardSaved':
      return message({
        title: `✓ ${t.boardSaved(subject)}`,
        texts: [],
        actions: [
          button(t.toBoards, { verb: 'boards' }),
          button(t.registerBoard, { verb: 'boardForm' }),
          ...actions,
        ],
      });
    case 'languageSaved':
      return message({ title: t.languageSaved, texts: [], actions });
    case 'clockMoved':
      return message({ title: t.clockMoved(pen.day(view.subject)), texts: [], actions });
    case 'closed':
      return message({ title: `✓ ${t.closed}`, texts: [t.closedMore], actions });
  }
};

/** What somebody typed in vain, so that it can be copied. */
const typedTexts = (typed: readonly string[] | undefined, pen: Pen): string[] =>
  typed === undefined || typed.length === 0
    ? []
    : [pen.refusals.youWrote, ...typed.map((text) => isolated(pen.cut(text, 8_000)))];

export const refusal = (view: RefusalView, pen: Pen): Drawing => {
  const { title, more } = refusalText(view.refusal, pen);
  const helpers = view.helpers.slice(0, 5).map((name) => isolated(pen.cut(name, 80)));
  const stranger = view.refusal.code === 'unknownPerson';
  return message({
    title,
    texts: [
      more,
      helpers.length === 0 ? '' : pen.refusals.helpers(pen.common.list(helpers)),
      ...typedTexts(view.typed, pen),
    ],
    actions: stranger ? [] : [homeButton(pen), helpButton(pen)],
  });
};

export const error = (view: ErrorView, pen: Pen): Drawing =>
  message({
    title: pen.refusals.error,
    texts: [view.kept ? pen.refusals.errorKept : pen.refusals.errorNotKept, ...typedTexts(view.typed, pen)],
    smalls: [pen.refusals.errorCode(view.code)],
    actions: [homeButton(pen)],
  });
