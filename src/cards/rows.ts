import { isClosedState } from '../domain/request.js';
import type { RequestRow } from '../ports/views/requestRow.js';
import { button, type Button } from './button.js';
import { dotted, type Colour, type ColouredLine } from './drawing.js';
import type { Pen } from './pen.js';
import { isolated } from './userText.js';

/** From so many days before the due date a request is coming up soon. */
const soonDays = 7;
const symbols = { notStarted: '○', draft: '◐', submitted: '●', answered: '✓', withdrawn: '–' } as const;

/** Colour, word and symbol of where a request stands: the most urgent thing to know first. */
export const statusOf = (row: RequestRow, pen: Pen): ColouredLine => {
  if (row.state === 'answered') return { text: `✓ ${pen.common.state.answered}`, color: 'Good' };
  if (row.state === 'withdrawn') return { text: `– ${pen.common.state.withdrawn}`, color: 'Default' };
  if (row.overdue) return { text: `▲ ${pen.distance(row.effectiveDueDate)}`, color: 'Attention' };
  if (row.daysLeft <= soonDays) return { text: `△ ${pen.distance(row.effectiveDueDate)}`, color: 'Default' };
  return { text: `${symbols[row.state]} ${pen.common.state[row.state]}`, color: 'Default' };
};

/** How near the due date is, as a colour. */
export const urgency = (row: RequestRow): Colour => {
  if (row.state === 'answered') return 'Good';
  if (row.overdue) return 'Attention';
  return 'Default';
};

/** "svarsdag fre 31 mars, anstånd till fre 14 april" */
const extended = (row: RequestRow, pen: Pen): string | null =>
  row.effectiveDueDate === row.dueDate
    ? null
    : pen.common.extended(pen.day(row.dueDate), pen.day(row.effectiveDueDate));

/** "svarsdag fre 31 mars"; null where an extension is said in its place. */
export const plainDue = (row: RequestRow, pen: Pen): string | null =>
  row.effectiveDueDate === row.dueDate ? pen.common.due(pen.day(row.dueDate)) : null;

/** "3 av 5 klara", or what the state says when that says more. */
export const progressText = (row: RequestRow, pen: Pen): string =>
  row.state === 'submitted' || isClosedState(row.state)
    ? pen.common.state[row.state]
    : pen.common.done(row.answers, row.recommendations);

const when = (row: RequestRow, pen: Pen): string | null => {
  if (row.state === 'answered' && row.decidedOn !== null) return pen.common.decidedOn(pen.day(row.decidedOn));
  return plainDue(row, pen);
};

/** What `cards/parts/row.json` is filled with. */
export interface RowData {
  readonly name: string;
  readonly status: ColouredLine;
  readonly detail: string;
  readonly openText: string;
  readonly open: readonly Button[];
}

export const reviewTitle = (row: RequestRow, pen: Pen): string => isolated(pen.cut(row.reviewTitle, 160));

const mostBoards = 5;

/** "A, B och C", and beyond a handful "A, B, C, D och 7 nämnder till". */
export const boardList = (names: readonly string[], pen: Pen): string => {
  const shown = names.length > mostBoards ? names.slice(0, mostBoards - 1) : names;
  const said = shown.map((name) => isolated(pen.cut(name, 120)));
  const rest = names.length - shown.length;
  return pen.common.list(rest === 0 ? said : [...said, pen.common.moreBoards(rest)]);
};

/** "rapport 14 – 2022" */
const reportText = (row: RequestRow, pen: Pen): string | null =>
  row.reportNumber === null ? null : pen.common.report(isolated(pen.cut(row.reportNumber, 40)));

/** The review in a sentence: its title, and its report number in brackets. */
export const reviewName = (row: RequestRow, pen: Pen): string => {
  const report = reportText(row, pen);
  return report === null ? reviewTitle(row, pen) : `${reviewTitle(row, pen)} (${report})`;
};

const reportOrTitle = (row: RequestRow, pen: Pen): string =>
  reportText(row, pen) ?? isolated(pen.cut(row.reviewTitle, 60));

/** `by`: what tells the rows apart for this reader. */
export const requestRow = (row: RequestRow, pen: Pen, by: 'board' | 'review'): RowData => {
  const board = isolated(pen.cut(row.board, 120));
  const status = statusOf(row, pen);
  const progress = progressText(row, pen);
  const detail = dotted(
    by === 'board' ? reportOrTitle(row, pen) : reportText(row, pen),
    by === 'board' ? null : board,
    when(row, pen),
    extended(row, pen),
    status.text.endsWith(progress) ? null : progress,
  );
  const title = by === 'board' ? board : reviewTitle(row, pen);
  return {
    name: title,
    status,
    detail,
    openText: row.mayOpen ? `\u00A0\u00A0${pen.common.open}\u00A0›` : '',
    open: row.mayOpen
      ? [button(`${pen.common.open} ${title}`, { verb: 'open', requestId: row.requestId })]
      : [],
  };
};

/** Board, report number, and what else belongs to them, on one line. */
export const aboutText = (row: RequestRow, about: readonly (string | null)[], pen: Pen): string =>
  dotted(isolated(pen.cut(row.board, 120)), reportText(row, pen), ...about, extended(row, pen));

/** Title, board, extension and numbers of one request: what every card about it says below its headline. */
export const requestHead = (
  row: RequestRow,
  about: readonly (string | null)[],
  pen: Pen,
): readonly {
  readonly title: readonly { text: string }[];
  readonly about: readonly { text: string }[];
}[] => [
  {
    title: [{ text: reviewTitle(row, pen) }],
    about: [{ text: aboutText(row, about, pen) }],
  },
];
