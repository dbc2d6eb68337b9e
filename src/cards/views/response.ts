import { isClosedState } from '../../domain/request.js';
import type { MeasureRow } from '../../ports/views/measure.js';
import type { AnswerSummary, ResponseView } from '../../ports/views/response.js';
import { answerTexts } from '../answerTexts.js';
import { button, type Button } from '../button.js';
import { coloured, dotted, line, type Drawing } from '../drawing.js';
import { askedDays, dayInput, measureListRow } from '../measureRows.js';
import type { Pen } from '../pen.js';
import { plainDue, requestHead, reviewName } from '../rows.js';
import { isolated } from '../userText.js';
import { answerRow, commentsRow, type Written } from './lookThrough.js';
import { historyButton } from './history.js';
import { homeButton } from './message.js';

const headline = (view: ResponseView, pen: Pen): ReturnType<typeof coloured> => {
  const t = pen.answering;
  const { row } = view.head;
  switch (row.state) {
    case 'answered':
      return coloured(t.answered, 'Good');
    case 'submitted':
      return coloured(t.responseSubmitted);
    case 'draft':
      return coloured(t.responseStarted(pen.common.done(row.answers, row.recommendations)));
    case 'notStarted':
      return coloured(t.responseNotStarted);
    case 'withdrawn':
      return coloured(pen.changes.withdrawn);
  }
};

const short = (text: string, characters: number, pen: Pen): string => isolated(pen.cut(text, characters));

const decided = (view: ResponseView, pen: Pen): string[] => {
  const { decision } = view;
  if (decision === null) return [];
  const t = pen.answering;
  return [
    dotted(
      `${t.answeredOn(pen.day(decision.decidedOn))} (${decision.decidedOn})`,
      t.paragraph(short(decision.paragraph, 60, pen)),
      decision.registryNumber === null ? null : pen.common.registry(short(decision.registryNumber, 100, pen)),
    ),
  ];
};

const withdrawnTexts = (view: ResponseView, pen: Pen): string[] => {
  if (view.head.row.state !== 'withdrawn') return [];
  const reason = view.withdrawal?.reason ?? '';
  return [
    pen.changes.withdrawnMore,
    ...(reason === '' ? [] : [pen.changes.reason(short(reason, 4000, pen))]),
  ];
};

const withdrawnBy = ({ withdrawal }: ResponseView, pen: Pen): string | null => {
  if (withdrawal === null) return null;
  const name = withdrawal.byName === '' ? pen.changes.operator : short(withdrawal.byName, 80, pen);
  return pen.changes.withdrawnBy(pen.moment(withdrawal.at), name);
};

const shownMeasures = 12;

const lacksDay = ({ dueDate, state, mayReport }: MeasureRow): boolean =>
  mayReport && dueDate === null && state !== 'done';

/** What is followed up; not where the whole response is read, which fills a card by itself. */
const measuresOn = ({ receipt, measures }: ResponseView): readonly MeasureRow[] =>
  receipt
    ? [...measures].sort((one, other) => Number(one.state === 'done') - Number(other.state === 'done'))
    : [];

/** So many answers fit beside the measures; otherwise they are read on a card of their own. */
const mostRows = 12;
const hasAnswers = (view: ResponseView): boolean =>
  measuresOn(view).length === 0 || view.answers.length + view.measures.length <= mostRows;

/** The part of the card on what is followed up, where there is nothing to follow up. */
export const nothingFollowedUp = {
  measuresHeading: [],
  measures: [],
  moreMeasures: [],
  datesIntro: [],
  dates: [],
} as const;

/** What is followed up, what is still to be done first, and the days that are still to be said. */
const followUp = (view: ResponseView, pen: Pen) => {
  const measures = measuresOn(view);
  const undated = measures.filter(lacksDay);
  return {
    measuresHeading: measures.length === 0 ? [] : line(pen.measures.followedUp),
    measures: measures.slice(0, shownMeasures).map((row) => measureListRow(row, pen)),
    moreMeasures:
      measures.length > shownMeasures ? line(pen.common.andMore(measures.length - shownMeasures)) : [],
    datesIntro: undated.length === 0 ? [] : line(pen.measures.datesIntro),
    dates: undated.slice(0, askedDays).map((row) => dayInput(row, '', [], pen)),
  };
};

const actions = (view: ResponseView, pen: Pen): Button[] => {
  const { requestId } = view.head.row;
  const saveDays = button(
    pen.measures.saveDates,
    { verb: 'saveMeasureDates', requestId },
    { style: 'positive', inputs: 'auto' },
  );
  return [
    ...(measuresOn(view).some(lacksDay) ? [saveDays] : []),
    ...(hasAnswers(view) ? [] : [button(pen.answering.readResponse, { verb: 'read', requestId })]),
    ...(view.receipt ? [] : [button(pen.common.open, { verb: 'open', requestId })]),
    homeButton(pen),
    ...(view.receipt ? [historyButton(requestId, pen)] : []),
  ];
};

/** What happens after the decision. */
const nextText = (view: ResponseView, pen: Pen): string => {
  const ongoing = view.measures.some(({ state }) => state !== 'done');
  return ongoing ? pen.measures.followedUpNext : pen.answering.receiptNext;
};

const withheldText = ({ head }: ResponseView, pen: Pen): string =>
  head.row.state === 'withdrawn' ? pen.answering.neverHandedIn : pen.answering.notHandedIn;

/** A response to read; as the receipt of a decided one it thanks, and keeps the answers folded. */
export const response = (view: ResponseView, pen: Pen): Drawing => {
  const t = pen.answering;
  const { row } = view.head;
  const [figure] = headline(view, pen);
  const each = Math.max(60, Math.floor(12_000 / Math.max(1, view.answers.length)));
  const whole = ({ fields }: AnswerSummary): Written => ({
    texts: line(...answerTexts(fields, Math.floor(each / 2), pen)),
    smalls: [],
    edit: [],
  });
  const { decision } = view;
  return {
    template: 'response',
    summary: `${figure?.text ?? ''}. ${reviewName(row, pen)}.`,
    data: {
      figure: headline(view, pen),
      head: requestHead(row, [isClosedState(row.state) ? null : plainDue(row, pen)], pen),
      texts: line(
        ...decided(view, pen),
        ...withdrawnTexts(view, pen),
        view.receipt && row.state === 'answered' ? nextText(view, pen) : null,
        view.withheld ? withheldText(view, pen) : null,
      ),
      smalls: line(
        withdrawnBy(view, pen),
        view.submittedAt === null
          ? null
          : t.submittedBy(pen.moment(view.submittedAt), short(view.submittedByName ?? '', 80, pen)),
        decision === null
          ? null
          : t.registeredBy(short(decision.registeredByName, 80, pen), pen.moment(decision.registeredAt)),
      ),
      toggle: view.receipt && hasAnswers(view) && !view.withheld ? [{ title: t.showAnswers }] : [],
      answersVisible: !view.receipt,
      answers: hasAnswers(view)
        ? [
            ...view.answers.map((answer) => answerRow(answer, whole(answer), Math.floor(each / 3), pen)),
            ...commentsRow(view.comments, each, [], pen),
          ]
        : [],
      ...followUp(view, pen),
      actions: actions(view, pen),
    },
  };
};
