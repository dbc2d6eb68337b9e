import type { Language, Person } from '../domain/person.js';
import { commonTexts } from '../language/catalogue/common.js';
import { exportingTexts } from '../language/catalogue/exporting.js';
import type { AnswerTable, Cell } from '../ports/answerTable.js';
import type { AnswerView, RequestRow } from '../ports/views.js';

interface Column<Row> {
  readonly name: string;
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}
const day = (date: string | null): Cell => (date === null || date === '' ? null : { day: date });

const requestColumns = (language: Language): readonly Column<RequestRow>[] => {
  const t = exportingTexts[language];
  const { state } = commonTexts[language];
  return [
    { name: t.board, width: 34, cell: ({ board }) => board },
    { name: t.review, width: 44, cell: ({ reviewTitle }) => reviewTitle },
    { name: t.report, width: 12, cell: ({ reportNumber }) => reportNumber },
    { name: t.state, width: 16, cell: (row) => state[row.state] },
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
};

const filled = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Pick<AnswerTable, 'columns' | 'rows'> => ({
  columns: columns.map(({ name, width }) => ({ name, width })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** All that was answered, row by row, and on what. `at`: when, as people of the organisation read it. */
export const exportTable = (
  view: AnswerView,
  language: Language,
  { name }: Person,
  at: string,
): AnswerTable => {
  const t = exportingTexts[language];
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
    ...filled(requestColumns(language), view.rows),
  };
};
