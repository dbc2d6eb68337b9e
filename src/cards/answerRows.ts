import type { ReviewStanding } from '../domain/answerParts.js';
import type { Measure } from '../domain/answer.js';
import type {
  AnsweredMeasureRow,
  AnswerTable,
  ContactRow,
  RecommendationRow,
} from '../ports/views/answer.js';
import { promiseText } from './answerTexts.js';
import { button } from './button.js';
import { dotted, type Colour, type ColouredLine } from './drawing.js';
import type { Pen } from './pen.js';
import { boardList, requestRow, type RowData } from './rows.js';
import { isolated } from './userText.js';

/** What `cards/parts/record.json` is filled with. */
interface RecordData extends RowData {
  readonly text: string;
  /** None or one. */
  readonly answers: readonly { readonly lead: string; readonly text: string }[];
}

const withoutButton = { openText: '', open: [] } as const;

const reportOf = (
  { reportNumber, reviewTitle }: Pick<RecommendationRow, 'reportNumber' | 'reviewTitle'>,
  pen: Pen,
): string =>
  reportNumber === null
    ? isolated(pen.cut(reviewTitle, 60))
    : pen.common.report(isolated(pen.cut(reportNumber, 40)));

const reviewStatus = ({ answered, requests, overdue, unasked }: ReviewStanding, pen: Pen): ColouredLine => {
  if (unasked !== undefined) return { text: `– ${pen.common.unasked[unasked]}`, color: 'Default' };
  if (overdue > 0) return { text: `▲ ${pen.overview.lateCount(overdue)}`, color: 'Attention' };
  return answered === requests
    ? { text: `✓ ${pen.common.state.answered}`, color: 'Good' }
    : { text: `○ ${pen.overview.waitingCount(requests - answered)}`, color: 'Default' };
};

const reviewRow = (row: ReviewStanding, pen: Pen): RowData => ({
  name: isolated(pen.cut(row.title, 160)),
  status: reviewStatus(row, pen),
  detail: dotted(
    row.reportNumber === null ? null : pen.common.report(isolated(pen.cut(row.reportNumber, 40))),
    ...(row.unasked === undefined
      ? [pen.overview.answeredOf(row.answered, row.requests), pen.common.due(pen.day(row.dueDate))]
      : []),
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

/** What the answer says is done: symbol, word and colour. */
const kindMarks = {
  taken: { symbol: '✓', color: 'Good' },
  planned: { symbol: '●', color: 'Accent' },
  none: { symbol: '–', color: 'Default' },
} as const satisfies Record<Measure, { readonly symbol: string; readonly color: Colour }>;

const recommendationStatus = ({ kind, state }: RecommendationRow, pen: Pen): ColouredLine => {
  if (kind === null) return { text: `○ ${pen.common.state[state]}`, color: 'Default' };
  const { symbol, color } = kindMarks[kind];
  return { text: `${symbol} ${pen.common.measure[kind]}`, color };
};

/** The first words of the answer, and what it promises, where the reader may see them. */
const answerOf = ({ kind, answer }: RecommendationRow, pen: Pen): RecordData['answers'] => {
  if (answer === null || kind === null) return [];
  const words = ((kind === 'none' ? answer.reason : answer.description) ?? '').trim().replace(/\s+/g, ' ');
  const text = dotted(words === '' ? null : isolated(pen.cut(words, 160)), promiseText(answer, pen));
  return text === '' ? [] : [{ lead: `${pen.overview.answerLead} `, text }];
};

const recommendationRecord = (row: RecommendationRow, pen: Pen): RecordData => ({
  name: isolated(pen.cut(row.board, 120)),
  status: recommendationStatus(row, pen),
  text: isolated(pen.cut(row.text.replace(/\s+/g, ' '), 200)),
  answers: answerOf(row, pen),
  detail: dotted(pen.measures.recommendation(row.number), reportOf(row, pen)),
  ...openButton(row, pen),
});

const measureStatus = (row: AnsweredMeasureRow, pen: Pen): ColouredLine => {
  if (row.isLate && row.dueDate !== null)
    return { text: `▲ ${pen.distance(row.dueDate)}`, color: 'Attention' };
  if (row.measureState === null) return recommendationStatus(row, pen);
  if (row.measureState === 'done') return { text: `✓ ${pen.measures.state.done}`, color: 'Good' };
  const words = row.isReported ? pen.measures.state[row.measureState] : pen.measures.notReported;
  const symbol = row.measureState === 'onSchedule' ? '●' : row.measureState === 'delayed' ? '◐' : '○';
  return { text: `${symbol} ${words}`, color: 'Default' };
};

/** The day comes first, where there is one: that is what a list of measures is sorted by. */
const measureRecord = (row: AnsweredMeasureRow, pen: Pen): RecordData => {
  const record = recommendationRecord(row, pen);
  const day =
    row.measureState === null || row.measureState === 'done'
      ? null
      : row.dueDate === null
        ? pen.measures.noDay
        : pen.day(row.dueDate);
  return { ...record, name: dotted(day, record.name), status: measureStatus(row, pen) };
};

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

/** What `cards/answer.json` lists: lines, or records with texts of their own. */
export interface AnswerRows {
  readonly rows: readonly RowData[];
  readonly records: readonly RecordData[];
}
const lines = (rows: readonly RowData[]): AnswerRows => ({ rows, records: [] });
const records = (all: readonly RecordData[]): AnswerRows => ({ rows: [], records: all });

/** The first rows of an answer. */
export const answerRows = (table: AnswerTable, shown: number, pen: Pen): AnswerRows => {
  switch (table.of) {
    case 'requests': {
      // Where the rows differ by review only, the review names them.
      const sameBoard = table.rows.length > 1 && new Set(table.rows.map(({ board }) => board)).size === 1;
      return lines(
        table.rows.slice(0, shown).map((row) => requestRow(row, pen, sameBoard ? 'review' : 'board')),
      );
    }
    case 'reviews':
      return lines(table.rows.slice(0, shown).map((row) => reviewRow(row, pen)));
    case 'recommendations':
      return records(table.rows.slice(0, shown).map((row) => recommendationRecord(row, pen)));
    case 'measures':
      return records(table.rows.slice(0, shown).map((row) => measureRecord(row, pen)));
    case 'people':
      return lines(table.rows.slice(0, shown).map((row) => contactRow(row, pen)));
  }
};
