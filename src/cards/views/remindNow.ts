import type { RemindedNow, RemindedNowView, RemindNowFormView } from '../../ports/views/remindNow.js';
import { button } from '../button.js';
import type { Drawing } from '../drawing.js';
import type { Pen } from '../pen.js';
import { boardList } from '../rows.js';
import { homeButton, message } from './message.js';

const left = ({ already, unreachable }: RemindedNow, pen: Pen): string[] => [
  ...(already === 0 ? [] : [pen.remindNow.already(already)]),
  ...(unreachable.length === 0 ? [] : [pen.remindNow.unreachable(boardList(unreachable, pen))]),
];

const told = (view: RemindedNow, pen: Pen): string[] => {
  const t = pen.remindNow;
  return [
    boardList(view.boards, pen),
    `${t.who(view.people, view.requests)} ${view.day === null ? t.atOnce : t.onDay(pen.day(view.day))}`,
  ];
};

const nobody = (view: RemindedNow, pen: Pen): Drawing => {
  const why = left(view, pen);
  return message({
    title: pen.remindNow.nothing,
    texts: why.length === 0 ? [pen.remindNow.nothingMore] : why,
    actions: [homeButton(pen)],
  });
};

export const remindNowForm = (view: RemindNowFormView, pen: Pen): Drawing => {
  const t = pen.remindNow;
  if (view.requests === 0) return nobody(view, pen);
  return message({
    title: t.ask(view.boards.length),
    texts: [...told(view, pen), ...left(view, pen)],
    actions: [button(t.confirm, { verb: 'confirmRemind', question: view.question }, { style: 'positive' })],
  });
};

export const remindedNow = (view: RemindedNowView, pen: Pen): Drawing => {
  const t = pen.remindNow;
  if (view.requests === 0) return nobody(view, pen);
  return message({
    title: `✓ ${t.done(view.boards.length)}`,
    texts: [...told(view, pen), ...left(view, pen)],
    smalls: [t.inHistory],
    actions: [homeButton(pen)],
  });
};
