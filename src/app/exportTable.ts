import { fieldsOf } from '../domain/answer.js';
import type { ReviewStanding } from '../domain/answerParts.js';
import type { Language, Person } from '../domain/person.js';
import { answeringTexts } from '../language/catalogue/answering.js';
import { commonTexts } from '../language/catalogue/common.js';
import { exportingTexts } from '../language/catalogue/exporting.js';
import { measuresTexts } from '../language/catalogue/measures.js';
import type { Cell, FileTable } from '../ports/fileTable.js';
import type {
  AnsweredMeasureRow,
  AnswerTable,
  AnswerView,
  ContactRow,
  RecommendationRow,
} from '../ports/views/answer.js';
import type { RequestRow } from '../ports/views/requestRow.js';

interface Column<Row> {
  readonly name: string;
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}
const day = (date: string | null): Cell => (date === null || date === '' ? null : { day: date });

const wordsIn = (language: Language) => ({
  t: exportingTexts[language],
  common: commonTexts[language],
  measures: measuresTexts[language],
  noAnswer: answeringTexts[language].noAnswer,
});
type Words = ReturnType<typeof wordsIn>;

const requestColumns = ({ t, common }: Words): readonly Column<RequestRow>[] => [
  { name: t.board, width: 34, cell: ({ board }) => board },
  { name: t.review, width: 44, cell: ({ reviewTitle }) => reviewTitle },
  { name: t.report, width: 12, cell: ({ reportNumber }) => reportNumber },
  { name: t.state, width: 16, cell: ({ state }) => common.state[state] },
  { name: t.dueDate, width: 12, cell: ({ dueDate }) => day(dueDate) },
  {
    name: t.extendedTo,
    width: 12,
    cell: ({ dueDate, effectiveDueDate }) => (effectiveDueDate === dueDate ? null : day(effectiveDueDate)),
  },
  { name: t.daysLate, width: 14, cell: ({ overdue, daysLeft }) => (overdue ? -daysLeft : null) },
  { name: t.answers, width: 12, cell: ({ answers }) => answers },
  { name: t.recommendations, width: 18, cell: ({ recommendations }) => recommendations },
  { name: t.decidedOn, width: 12, cell: ({ decidedOn }) => day(decidedOn) },
];

const reviewColumns = ({ t }: Words): readonly Column<ReviewStanding>[] => [
  { name: t.review, width: 50, cell: ({ title }) => title },
  { name: t.report, width: 12, cell: ({ reportNumber }) => reportNumber },
  { name: t.nextDue, width: 16, cell: ({ dueDate }) => day(dueDate) },
  { name: t.boards, width: 10, cell: ({ requests }) => requests },
  { name: t.answered, width: 12, cell: ({ answered }) => answered },
  { name: t.overdue, width: 12, cell: ({ overdue }) => overdue },
];

/** Of reviews that no board is to answer, where nothing is due or answered. */
const unaskedColumns = ({ t, common }: Words): readonly Column<ReviewStanding>[] => [
  { name: t.review, width: 50, cell: ({ title }) => title },
  { name: t.report, width: 12, cell: ({ reportNumber }) => reportNumber },
  {
    name: t.state,
    width: 16,
    cell: ({ unasked }) => (unasked === undefined ? null : common.unasked[unasked]),
  },
];

/** What the answer says, a line for each field that was filled in. */
const said = ({ kind, answer }: RecommendationRow): Cell =>
  answer === null
    ? null
    : fieldsOf(kind)
        .map((field) => (answer[field] ?? '').trim())
        .filter((text) => text !== '')
        .join('\n');

const recommendationColumns = ({ t, common }: Words): readonly Column<RecommendationRow>[] => [
  { name: t.board, width: 34, cell: ({ board }) => board },
  { name: t.review, width: 44, cell: ({ reviewTitle }) => reviewTitle },
  { name: t.report, width: 12, cell: ({ reportNumber }) => reportNumber },
  { name: t.number, width: 6, cell: ({ number }) => number },
  { name: t.recommendation, width: 60, cell: ({ text }) => text },
  { name: t.state, width: 16, cell: ({ state }) => common.state[state] },
  { name: t.kind, width: 20, cell: ({ kind }) => (kind === null ? null : common.measure[kind]) },
  { name: t.answerText, width: 60, cell: said },
];

const measureColumns = (words: Words): readonly Column<AnsweredMeasureRow>[] => {
  const { t, measures } = words;
  const progress = ({ measureState, isReported }: AnsweredMeasureRow): Cell => {
    if (measureState === null) return null;
    return isReported || measureState === 'done' ? measures.state[measureState] : measures.notReported;
  };
  return [
    ...recommendationColumns(words),
    { name: t.measureDay, width: 14, cell: ({ dueDate }) => day(dueDate) },
    { name: t.measureState, width: 20, cell: progress },
    { name: t.late, width: 10, cell: ({ isLate }) => (isLate ? t.yes : null) },
  ];
};

const contactColumns = ({ t, common }: Words): readonly Column<ContactRow>[] => [
  { name: t.person, width: 30, cell: ({ name }) => name },
  { name: t.role, width: 20, cell: ({ roles }) => common.list(roles.map((role) => common.role[role])) },
  { name: t.boards, width: 50, cell: ({ boards }) => boards.join(', ') },
  { name: t.reach, width: 18, cell: ({ reach }) => (reach === null ? null : common.reach[reach]) },
  { name: t.standIns, width: 30, cell: ({ standIns }) => standIns.join(', ') },
];

const filled = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Pick<FileTable, 'columns' | 'rows'> => ({
  columns: columns.map(({ name, width }) => ({ name, width })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

const rowsOf = (table: AnswerTable, words: Words): Pick<FileTable, 'columns' | 'rows'> => {
  switch (table.of) {
    case 'requests':
      return filled(requestColumns(words), table.rows);
    case 'reviews':
      return table.rows.some(({ unasked }) => unasked !== undefined)
        ? filled(unaskedColumns(words), table.rows)
        : filled(reviewColumns(words), table.rows);
    case 'recommendations':
      return filled(recommendationColumns(words), table.rows);
    case 'measures':
      return filled(measureColumns(words), table.rows);
    case 'people':
      return filled(contactColumns(words), table.rows);
  }
};

/** All that was answered, row by row, and on what. `at`: when, as people of the organisation read it. */
export const exportTable = (
  view: AnswerView,
  language: Language,
  { name }: Person,
  at: string,
): FileTable => {
  const words = wordsIn(language);
  const { t } = words;
  const about = [
    [t.question, view.question],
    [t.reading, view.reading],
    [t.answer, `${view.figure} ${view.sentence}`.trim()],
    [t.askedBy, name],
    [t.at, at],
  ] as const;
  return {
    sheets: { rows: t.sheetRows, about: t.sheetAbout },
    about: about.filter(([, text]) => text !== ''),
    ...rowsOf(view.table, words),
  };
};
