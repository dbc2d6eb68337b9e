import type { RequestView } from '../../ports/views/request.js';
import type { RequestRow } from '../../ports/views/requestRow.js';
import { button, type Button } from '../button.js';
import { coloured, line, type Drawing } from '../drawing.js';
import type { Pen } from '../pen.js';
import { requestHead, reviewName, statusOf, urgency } from '../rows.js';
import { isolated } from '../userText.js';
import { extendButton } from './changes.js';
import { historyButton } from './history.js';

/** The letter's recommendations, folded: number, text and whether it is answered. */
const folded = (view: RequestView, pen: Pen): readonly Readonly<Record<string, unknown>>[] => {
  if (view.recommendations.length === 0) return [];
  const each = Math.max(60, Math.floor(9000 / view.recommendations.length));
  return [
    {
      toggle: pen.answering.showRecommendations,
      items: view.recommendations.map(({ slot, text, complete }) => ({
        number: `${slot}.  `,
        text: isolated(pen.cut(text, each)),
        state: `  ${complete ? pen.answering.slotDone : pen.answering.slotOpen}`,
        color: complete ? 'Good' : 'Default',
      })),
    },
  ];
};

/** The step to begin or go on with: the first that lacks an answer. */
const firstOpenStep = (recommendations: RequestView['recommendations']): number | null =>
  recommendations.find(({ complete }) => !complete)?.slot ?? null;

const answerButtons = (view: RequestView, pen: Pen): Button[] => {
  const t = pen.answering;
  const { row } = view.head;
  const { requestId } = row;
  const step = firstOpenStep(view.recommendations);
  const look = (title: string, positive: boolean): Button =>
    button(title, { verb: 'review', requestId }, { style: positive ? 'positive' : 'default' });
  if (row.state === 'submitted')
    return [button(t.registerDecision, { verb: 'open', requestId }, { style: 'positive' })];
  if (step === null) return [look(t.lookThroughAndSubmit, true)];
  const title = row.state === 'notStarted' ? t.start : t.resume;
  return [
    button(title, { verb: 'open', requestId, recommendation: step }, { style: 'positive' }),
    look(t.lookThrough, false),
  ];
};

/** "Svara senast fre 31 mars", or what that day was. */
export const dueLine = (row: RequestRow, pen: Pen): string => {
  const day = pen.day(row.effectiveDueDate);
  return row.overdue ? pen.answering.dueWas(day) : pen.answering.answerBy(day);
};

/** Whom to turn to when there is too little time. */
const moreTime = (row: RequestRow, pen: Pen): string =>
  row.overdue ? pen.answering.noTimeLate : pen.answering.noTime;

/** "Svara senast fre 31 mars", for an answered request when it was decided. */
const headline = (row: RequestRow, pen: Pen): string =>
  row.state === 'answered' && row.decidedOn !== null
    ? pen.answering.answeredOn(pen.day(row.decidedOn))
    : dueLine(row, pen);

/** Number of recommendations, for whom, how many are answered, and from whom. */
export const askedText = (row: RequestRow, pen: Pen): string =>
  pen.answering.asked(pen.common.recommendations(row.recommendations), isolated(pen.cut(row.board, 120)));

export const request = (view: RequestView, pen: Pen): Drawing => {
  const t = pen.answering;
  const { row, issuer, registryNumber } = view.head;
  const read = view.mayRead ? [button(t.readResponse, { verb: 'read', requestId: row.requestId })] : [];
  const whyYou = view.standIn === true ? pen.escalating.why.substitute : t.whyYou;
  const figure = headline(row, pen);
  const registry =
    registryNumber === null ? null : pen.common.registry(isolated(pen.cut(registryNumber, 60)));
  const toAnswer = view.mayAnswer && row.state !== 'submitted' && row.state !== 'answered';
  const near = row.overdue || row.state === 'answered' || row.daysLeft <= 7;
  return {
    template: 'request',
    summary: `${figure}. ${reviewName(row, pen)}.`,
    data: {
      figure: coloured(figure, row.overdue ? 'Attention' : 'Default'),
      distance: near ? [statusOf(row, pen)] : coloured(pen.distance(row.effectiveDueDate), urgency(row)),
      head: requestHead(row, [registry], pen),
      texts: line(
        askedText(row, pen),
        row.state === 'submitted' ? t.decisionMissing : pen.common.done(row.answers, row.recommendations),
        row.state === 'draft' && view.mayAnswer ? t.kept : null,
        view.mayRead ? null : t.notHandedIn,
      ),
      recommendations: folded(view, pen),
      why: line(
        [
          toAnswer ? moreTime(row, pen) : '',
          view.mayAnswer ? whyYou(isolated(pen.cut(row.board, 120))) : '',
          t.from(isolated(pen.cut(issuer, 120)), row.effectiveDueDate),
        ]
          .join(' ')
          .trim(),
      ),
      actions: [
        ...(view.mayAnswer && row.state !== 'answered' ? answerButtons(view, pen) : read),
        ...(view.mayExtend ? [extendButton(row.requestId, pen), historyButton(row.requestId, pen)] : []),
      ],
    },
  };
};
