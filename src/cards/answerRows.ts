import type {
  AnsweredMeasureRow,
  AnswerTable,
  ContactRow,
  RecommendationRow,
  ReviewRow,
} from '../ports/views.js';
import { button } from './button.js';
import { dotted, type ColouredLine } from './drawing.js';
import type { Pen } from './pen.js';
import { boardList, requestRow, type RowData } from './rows.js';
import { isolated } from './userText.js';

const withoutButton = { openText: '', open: [] } as const;

const reportOf = (
  { reportNumber, reviewTitle }: Pick<RecommendationRow, 'reportNumber' | 'reviewTitle'>,
  pen: Pen,
): string =>
  reportNumber === null
    ? isolated(pen.cut(reviewTitle, 60))
    : pen.common.report(isolated(pen.cut(reportNumber, 40)));

const reviewStatus = ({ answered, requests, overdue }: ReviewRow, pen: Pen): ColouredLine => {
  if (overdue > 0) return { text: `▲ ${pen.overview.lateCount(overdue)}`, color: 'Attention' };
  return answered === requests
    ? { text: `✓ ${pen.common.state.answered}`, color: 'Good' }
    : { text: `○ ${pen.overview.waitingCount(requests - answered)}`, color: 'Default' };
};

const reviewRow = (row: ReviewRow, pen: Pen): RowData => ({
  name: isolated(pen.cut(row.title, 160)),
  status: reviewStatus(row, pen),
  detail: dotted(
    row.reportNumber === null ? null : pen.common.report(isolated(pen.cut(row.reportNumber, 40))),
    pen.overview.answeredOf(row.answered, row.requests),
    pen.common.due(pen.day(row.dueDate)),
  ),
  ...withoutButton,
});

const openButton = (row: RecommendationRow, pen: Pen): Pick<RowData, 'open' | 'openText'> => ({
  openText: `\u00A0\u00A0${pen.common.open}\u00A0›`,
  open: [
    button(`${pen.common.open} ${pen.measures.recommendation(row.number)}`, {
      verb: 'open',
      requestId: row.requestId,
    }),
  ],
});

const recommendationStatus = ({ kind, state }: RecommendationRow, pen: Pen): ColouredLine => ({
  text: kind === null ? `○ ${pen.common.state[state]}` : `● ${pen.common.measure[kind]}`,
  color: 'Default',
});

const whereIs = (row: RecommendationRow, pen: Pen): string =>
  dotted(isolated(pen.cut(row.board, 120)), reportOf(row, pen));
const answerOf = ({ answer }: RecommendationRow, pen: Pen): string | null =>
  answer === null || answer === '' ? null : isolated(pen.cut(answer.replace(/\s+/g, ' '), 160));

const recommendationRow = (row: RecommendationRow, pen: Pen): RowData => ({
  name: `${row.number}.  ${isolated(pen.cut(row.text, 200))}`,
  status: recommendationStatus(row, pen),
  detail: dotted(whereIs(row, pen), answerOf(row, pen)),
  ...openButton(row, pen),
});

const measureStatus = (row: AnsweredMeasureRow, pen: Pen): ColouredLine => {
  if (row.isLate && row.dueDate !== null)
    return { text: `▲ ${pen.distance(row.dueDate)}`, color: 'Attention' };
  if (row.measureState === null) return recommendationStatus(row, pen);
  if (row.measureState === 'done') return { text: `✓ ${pen.measures.state.done}`, color: 'Good' };
  const words = row.isReported ? pen.measures.state[row.measureState] : pen.measures.notReported;
  return { text: `○ ${words}`, color: 'Default' };
};

const measureRow = (row: AnsweredMeasureRow, pen: Pen): RowData => ({
  name: `${row.number}.  ${answerOf(row, pen) ?? isolated(pen.cut(row.text, 200))}`,
  status: measureStatus(row, pen),
  detail: dotted(
    row.measureState === null
      ? null
      : row.dueDate === null
        ? pen.measures.noDay
        : pen.measures.due(pen.day(row.dueDate)),
    whereIs(row, pen),
  ),
  ...openButton(row, pen),
});

const contactStatus = ({ name, reach }: ContactRow, pen: Pen): ColouredLine => {
  if (name === null) return { text: pen.escalating.noSecretary, color: 'Attention' };
  if (reach === null || reach === 'reachable') return { text: '', color: 'Default' };
  return { text: `▲ ${pen.common.reach[reach]}`, color: 'Attention' };
};

const contactRow = (row: ContactRow, pen: Pen): RowData => ({
  name: row.name === null ? boardList(row.boards, pen) : isolated(pen.cut(row.name, 100)),
  status: contactStatus(row, pen),
  detail: dotted(
    pen.common.list(row.roles.map((role) => pen.common.role[role])),
    row.name === null ? null : boardList(row.boards, pen),
    row.standIns.length === 0
      ? null
      : pen.escalating.standInsTold(
          pen.common.list(row.standIns.slice(0, 5).map((name) => isolated(pen.cut(name, 100)))),
        ),
  ),
  ...withoutButton,
});

/** The first rows of an answer as lines of a list. */
export const answerRows = (table: AnswerTable, shown: number, pen: Pen): RowData[] => {
  switch (table.of) {
    case 'requests': {
      // Where the rows differ by review only, the review names them.
      const sameBoard = table.rows.length > 1 && new Set(table.rows.map(({ board }) => board)).size === 1;
      return table.rows.slice(0, shown).map((row) => requestRow(row, pen, sameBoard ? 'review' : 'board'));
    }
    case 'reviews':
      return table.rows.slice(0, shown).map((row) => reviewRow(row, pen));
    case 'recommendations':
      return table.rows.slice(0, shown).map((row) => recommendationRow(row, pen));
    case 'measures':
      return table.rows.slice(0, shown).map((row) => measureRow(row, pen));
    case 'people':
      return table.rows.slice(0, shown).map((row) => contactRow(row, pen));
  }
};
