import type { EscalationFacts, MorningView, Notice } from '../../ports/views/morning.js';
import { button, type Button } from '../button.js';
import { coloured, line, type Colour, type Drawing } from '../drawing.js';
import { measureCountdown, morningMeasure } from '../measureRows.js';
import type { Pen } from '../pen.js';
import {
  aboutText,
  boardList,
  plainDue,
  progressText,
  requestHead,
  reviewName,
  reviewTitle,
  statusOf,
  urgency,
} from '../rows.js';
import { isolated } from '../userText.js';
import { digestButtons, digestSections } from './digest.js';
import { measureReminder } from './measure.js';
import { askedText, dueLine } from './request.js';

const shownNotices = 8;

const board = ({ row }: Notice, pen: Pen): string => isolated(pen.cut(row.board, 120));

const countdown = ({ row }: Notice, pen: Pen): string => {
  const t = pen.answering;
  if (row.daysLeft < 0) return t.daysLate(-row.daysLeft);
  if (row.daysLeft === 0) return t.dueToday;
  return row.daysLeft === 1 ? t.dueTomorrow : t.daysLeft(row.daysLeft);
};

/** The largest thing on the card, and on a row what comes first. */
const headline = (notice: Notice, pen: Pen): { readonly text: string; readonly color: Colour } => {
  const t = pen.answering;
  const { row } = notice;
  switch (notice.kind) {
    case 'newRequest':
      return {
        text: dueLine(row, pen),
        color: row.overdue ? 'Attention' : 'Default',
      };
    case 'reminder':
    case 'extraReminder':
      return { text: countdown(notice, pen), color: urgency(row) };
    case 'escalation':
      return { text: countdown(notice, pen), color: 'Attention' };
    case 'submitted':
      return { text: t.cameIn(board(notice, pen)), color: 'Default' };
    case 'decided':
      return { text: `✓ ${t.decided(board(notice, pen))}`, color: 'Good' };
  }
};

/** What is missing, in words. */
const missing = ({ row, unanswered, kind }: Notice, pen: Pen): string => {
  const t = pen.answering;
  if (row.state === 'answered') return t.alreadyAnswered;
  if (row.state === 'submitted') return t.decisionMissing;
  if (kind === 'newRequest' && row.answers === 0) return askedText(row, pen);
  if (unanswered.length === 0) return t.notSubmitted;
  if (unanswered.length === row.recommendations) return t.nothingAnswered;
  return t.missingAnswers(pen.common.list(unanswered.map(String)), unanswered.length);
};

const forAuditor = ({ kind, escalation }: Notice): boolean =>
  kind === 'submitted' || kind === 'decided' || escalation?.level === 'auditors';
/** Whose the response is to write; others are told of it. */
const forResponsible = (notice: Notice): boolean =>
  !forAuditor(notice) && notice.escalation?.level !== 'head';

const actionOf = (notice: Notice, pen: Pen): Button => {
  const t = pen.answering;
  const { row, unanswered } = notice;
  const { requestId } = row;
  const look = { style: 'positive' } as const;
  if (notice.escalation !== undefined && !forResponsible(notice))
    return button(pen.common.open, { verb: 'open', requestId }, look);
  if (forAuditor(notice) || row.state === 'answered')
    return button(t.readResponse, { verb: 'read', requestId });
  if (row.state === 'submitted') return button(t.registerDecision, { verb: 'open', requestId }, look);
  const [first] = unanswered;
  if (first === undefined) return button(t.lookThroughAndSubmit, { verb: 'review', requestId }, look);
  const title = row.state === 'notStarted' ? t.start : t.resume;
  return button(title, { verb: 'open', requestId, recommendation: first }, look);
};

/** Who has been reminded in vain, and what the reader can do. */
const escalated = ({ level, told }: EscalationFacts, pen: Pen): string => {
  const t = pen.escalating;
  const named = (reached: boolean): string =>
    pen.common.list(
      told
        .filter((one) => one.reached === reached)
        .slice(0, 6)
        .map(({ name, role }) => t.inRole[role](isolated(pen.cut(name, 80)))),
    );
  const [reminded, notReached] = [named(true), named(false)];
  return [
    reminded === '' ? '' : t.reminded(reminded),
    notReached === '' ? '' : t.notReached(notReached),
    told.length === 0 ? t.nobodyToRemind : '',
    t.toDo[level],
  ]
    .filter((text) => text !== '')
    .join(' ');
};

const details = (notice: Notice, pen: Pen): string => {
  const { row, kind, escalation } = notice;
  if (escalation !== undefined) return `${missing(notice, pen)} ${escalated(escalation, pen)}`;
  if (kind === 'submitted') return pen.answering.cameInMore;
  if (kind === 'decided')
    return row.decidedOn === null ? '' : pen.answering.answeredOn(pen.day(row.decidedOn));
  if (kind === 'extraReminder') return `${askedBy(notice, pen)} ${missing(notice, pen)}`;
  return missing(notice, pen);
};

const askedBy = ({ askedByName = '' }: Notice, pen: Pen): string =>
  askedByName === ''
    ? pen.remindNow.askedByAuditors
    : pen.remindNow.asked(isolated(pen.cut(askedByName, 80)));

type ReaderRole = 'secretary' | 'substitute' | 'standIn' | 'head' | 'auditor';
const roleOf = (notice: Notice): ReaderRole => {
  if (forAuditor(notice)) return 'auditor';
  if (notice.escalation !== undefined) return notice.escalation.level === 'head' ? 'head' : 'substitute';
  return notice.standIn === true ? 'standIn' : 'secretary';
};
const whyIn = (role: ReaderRole, boards: string, pen: Pen): string => {
  switch (role) {
    case 'auditor':
      return pen.answering.whyAuditor;
    case 'secretary':
      return pen.answering.whyYou(boards);
    case 'substitute':
    case 'standIn':
    case 'head':
      return pen.escalating.why[role](boards);
  }
};

/** Why the reader gets the card, and how to change when. */
const why = ({ notices, measures }: MorningView, pen: Pen): string => {
  const t = pen.answering;
  const boardsOf = (role: ReaderRole): string[] => [
    ...notices.filter((one) => roleOf(one) === role).map(({ row }) => row.board),
    ...(role === 'secretary' ? measures.map(({ board: name }) => name) : []),
  ];
  const roles = [
    ...new Set<ReaderRole>([...notices.map(roleOf), ...(measures.length > 0 ? ['secretary' as const] : [])]),
  ].map((role) => whyIn(role, boardList([...new Set(boardsOf(role))], pen), pen));
  const isAsked = measures.length > 0 || notices.some(forResponsible);
  return [...roles, ...(isAsked ? [t.rhythm] : [])].join(' ');
};

/** Goes with the small print that says why she gets the card. */
const changeButton = (pen: Pen, mode: Button['mode']): Button =>
  button(pen.reminders.change, { verb: 'reminders' }, { mode });

const one = (notice: Notice, pen: Pen): Drawing => {
  const t = pen.answering;
  const { row } = notice;
  const head = headline(notice, pen);
  const toAnswer = forResponsible(notice) && row.state !== 'submitted' && row.state !== 'answered';
  const open = button(pen.common.open, { verb: 'open', requestId: row.requestId });
  return {
    template: 'morningOne',
    summary: `${head.text}. ${reviewName(row, pen)}.`,
    data: {
      lead: notice.kind === 'newRequest' ? line(t.newRequestShort) : [],
      figure: [head],
      head: requestHead(row, [], pen),
      status:
        notice.kind === 'newRequest'
          ? [{ text: pen.distance(row.effectiveDueDate), color: urgency(row) }]
          : forAuditor(notice) && notice.kind !== 'escalation'
            ? []
            : coloured(dueLine(row, pen)),
      texts: line(details(notice, pen)),
      why: line(
        toAnswer
          ? `${whyIn(roleOf(notice), board(notice, pen), pen)} ${t.noTimeOrRhythm}`
          : why({ view: 'morning', notices: [notice], measures: [] }, pen),
      ),
      actions: [actionOf(notice, pen), ...(toAnswer ? [open] : []), changeButton(pen, 'secondary')],
    },
  };
};

/** So many of each are shown; measures are not crowded out altogether. */
const shownOf = ({
  notices,
  measures,
}: MorningView): { readonly notices: number; readonly measures: number } => {
  const shown = Math.min(notices.length, shownNotices - Math.min(measures.length, 3));
  return { notices: shown, measures: Math.min(measures.length, shownNotices - shown) };
};

const headingOf = ({ notices, measures, digest }: MorningView, pen: Pen): string => {
  const t = pen.answering;
  if (digest !== undefined) return pen.escalating.digest;
  if (notices.length === 0) return pen.measures.count(measures.length);
  return measures.length > 0 || notices.some((notice) => forAuditor(notice))
    ? t.morning(notices.length + measures.length)
    : t.morningDue(notices.length);
};

const several = (view: MorningView, pen: Pen): Drawing => {
  const { notices, measures, digest } = view;
  const shown = shownOf(view);
  const rest = notices.length + measures.length - shown.notices - shown.measures;
  const heading = headingOf(view, pen);
  const firsts = [
    ...notices.map((notice) => headline(notice, pen).text),
    ...measures.map((row) => measureCountdown(row, pen).text),
  ];
  return {
    template: 'morningSeveral',
    summary: [heading, ...firsts.slice(0, 1)].map((text) => `${text}.`).join(' '),
    data: {
      heading: line(heading),
      notices: notices.slice(0, shown.notices).map((notice) => {
        const { row } = notice;
        const first = headline(notice, pen);
        return {
          lead:
            notice.kind === 'newRequest' ? [{ text: first.text, color: 'Default' }] : [leadOf(notice, pen)],
          name: [{ text: reviewTitle(row, pen) }],
          about: line(
            aboutText(
              row,
              // A new request leads with its date and says what is asked.
              notice.kind === 'newRequest'
                ? []
                : [
                    plainDue(row, pen),
                    forAuditor(notice) && notice.kind !== 'escalation' ? null : progressText(row, pen),
                  ],
              pen,
            ),
          ),
          texts: line(details(notice, pen)),
          buttons: [actionOf(notice, pen)],
        };
      }),
      measures: measures.slice(0, shown.measures).map((row) => morningMeasure(row, pen)),
      more: rest > 0 ? line(pen.common.andMore(rest)) : [],
      sections: digest === undefined ? [] : digestSections(digest, pen),
      why: line(notices.length + measures.length === 0 ? pen.answering.whyAuditor : why(view, pen)),
      actions: [
        ...(rest > 0 ? [button(pen.common.home, { verb: 'home' })] : []),
        ...(digest === undefined ? [] : digestButtons(digest, pen)),
        changeButton(pen, digest === undefined ? 'primary' : 'secondary'),
      ],
    },
  };
};

/** On a row a reminder leads with the same mark as in lists, so that late and soon are told apart at a glance. */
const leadOf = (notice: Notice, pen: Pen): { readonly text: string; readonly color: Colour } => {
  if (!['reminder', 'extraReminder', 'escalation'].includes(notice.kind)) return headline(notice, pen);
  const near = notice.row.overdue || notice.row.daysLeft <= 7;
  return near ? statusOf(notice.row, pen) : headline(notice, pen);
};

/** Everything that is told to one person at one time. */
export const morning = (view: MorningView, pen: Pen): Drawing => {
  const { notices, measures, digest } = view;
  const [notice] = notices;
  const [row] = measures;
  if (digest !== undefined || notices.length + measures.length > 1) return several(view, pen);
  if (notice !== undefined) return one(notice, pen);
  return row === undefined ? several(view, pen) : measureReminder(row, pen);
};
