import type { StateCounts } from '../../domain/status.js';
import type { RequestRow } from '../../ports/views/requestRow.js';
import type {
  WelcomeAdministratorView,
  WelcomeAuditorView,
  WelcomeSecretaryView,
} from '../../ports/views/welcome.js';
import { button, type Button } from '../button.js';
import { chart, total, waiting } from '../chart.js';
import { coloured, line, type Drawing } from '../drawing.js';
import type { Pen } from '../pen.js';
import { boardList, requestRow } from '../rows.js';
import { isolated } from '../userText.js';

const shownRows = 5;

const firstName = (name: string): string => isolated(name.trim().split(/\s+/)[0] ?? '');
export const helpButton = (pen: Pen, mode: Button['mode'] = 'primary'): Button =>
  button(pen.common.help, { verb: 'help' }, { mode });

/** Leads straight to what the first request needs. */
const mostUrgent = (
  { requestId, state }: RequestRow,
  { toAnswer, next }: WelcomeSecretaryView,
  pen: Pen,
): Button => {
  const t = pen.answering;
  const look = { style: 'positive' } as const;
  if (state === 'submitted') return button(t.registerDecision, { verb: 'open', requestId }, look);
  if (next === null) return button(t.lookThroughAndSubmit, { verb: 'review', requestId }, look);
  const title = toAnswer.length === 1 ? t.answerNow : pen.overview.answerFirst;
  return button(title, { verb: 'open', requestId, recommendation: next }, look);
};

const secretaryFigure = ({ rows, toAnswer }: WelcomeSecretaryView, pen: Pen): string => {
  const t = pen.overview;
  if (toAnswer.length > 0) return t.secretaryWaiting(toAnswer.length);
  return rows.length > 0 ? t.headWaiting(rows.length) : t.nothingWaiting;
};

export const welcomeSecretary = (view: WelcomeSecretaryView, pen: Pen): Drawing => {
  const t = pen.overview;
  const first = view.rows.find(({ requestId }) => view.toAnswer.includes(requestId));
  const figure = secretaryFigure(view, pen);
  const boards = boardList(view.boards, pen);
  const all = button(t.showAll, { verb: 'ask', question: t.showAllQuestion });
  return {
    template: 'welcomeSecretary',
    summary: `${t.hello(firstName(view.name))}. ${figure}.`,
    data: {
      hello: line(`${t.hello(firstName(pen.cut(view.name, 60)))}.`),
      intro: boards === '' ? [] : line(t.secretaryIntro(boards)),
      figure: coloured(figure),
      nothing:
        view.rows.length > 0
          ? line(view.answers ? null : t.headWaitingMore)
          : line(view.answers ? t.nothingWaitingMore : t.nothingWaitingHead),
      rows: view.rows.slice(0, shownRows).map((row) => requestRow(row, pen, 'review')),
      more: view.rows.length > shownRows ? line(pen.common.andMore(view.rows.length - shownRows)) : [],
      actions: [
        ...(first === undefined ? [] : [mostUrgent(first, view, pen)]),
        ...(view.rows.length > shownRows ? [all] : []),
        helpButton(pen),
      ],
    },
  };
};

const late = (counts: StateCounts, pen: Pen): ReturnType<typeof coloured> => {
  const t = pen.overview;
  if (counts.overdue === 0) return coloured(t.auditorNoneLate, 'Good');
  return coloured(counts.overdue === 1 ? t.auditorOneLate : t.auditorLate(counts.overdue), 'Attention');
};

export const welcomeAuditor = (view: WelcomeAuditorView, pen: Pen): Drawing => {
  const t = pen.overview;
  const { counts } = view;
  const all = total(counts);
  const figure =
    all === 0
      ? t.auditorNothing
      : waiting(counts) === 0
        ? t.auditorAllAnswered(all)
        : t.auditorFigure(waiting(counts), all);
  const ask = (title: string, question: string): Button => button(title, { verb: 'ask', question });
  return {
    template: 'welcomeAuditor',
    summary: `${t.hello(firstName(view.name))}. ${figure}.`,
    data: {
      hello: line(`${t.hello(firstName(pen.cut(view.name, 60)))}.`),
      intro: line(all === 0 ? t.auditorNothingMore : t.auditorIntro),
      figure: coloured(figure),
      late: waiting(counts) === 0 ? [] : late(counts, pen),
      chart: chart(counts, pen),
      urgent: view.rows.length === 0 ? [] : line(t.mostUrgent),
      rows: view.rows.slice(0, 3).map((row) => requestRow(row, pen, 'board')),
      actions: [
        ...(all === 0
          ? []
          : [
              ask(t.notAnswered, t.notAnsweredQuestion),
              ask(t.whoIsLate, t.whoIsLateQuestion),
              ask(t.nextDue, t.nextDueQuestion),
            ]),
        button(t.drafts, { verb: 'drafts' }, { mode: all === 0 ? 'primary' : 'secondary' }),
        helpButton(pen, all === 0 ? 'primary' : 'secondary'),
      ],
    },
  };
};

export const welcomeAdministrator = (view: WelcomeAdministratorView, pen: Pen): Drawing => {
  const t = pen.overview;
  const figure = t.administratorFigure(view.people, view.boards);
  return {
    template: 'welcomeAdministrator',
    summary: `${t.hello(firstName(view.name))}. ${figure}.`,
    data: {
      hello: line(`${t.hello(firstName(pen.cut(view.name, 60)))}.`),
      figure: coloured(figure),
      intro: line(t.administratorIntro),
      actions: [
        button(t.registerPerson, { verb: 'personForm' }, { style: 'positive' }),
        button(t.people, { verb: 'people' }),
        button(t.boards, { verb: 'boards' }),
        button(t.registerBoard, { verb: 'boardForm' }, { mode: 'secondary' }),
        helpButton(pen, 'secondary'),
      ],
    },
  };
};
