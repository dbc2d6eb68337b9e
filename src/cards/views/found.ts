import type {
  FoundBoardView,
  FoundRecommendationView,
  FoundReviewView,
  FoundView,
} from '../../ports/views/found.js';
import { button } from '../button.js';
import { coloured, dotted, line, type ColouredLine, type Drawing, type Line } from '../drawing.js';
import type { Pen } from '../pen.js';
import { plainDue, requestRow, reviewName, statusOf, type RowData } from '../rows.js';
import { isolated } from '../userText.js';

const shownRows = 5;
/** Whatever is called so long is found by its beginning. */
const longestQuestion = 300;

/** What `cards/found.json` is filled with, but for the buttons. */
interface Found {
  readonly kind: string;
  readonly figure: readonly ColouredLine[];
  readonly title: string;
  readonly texts?: readonly Line[];
  readonly status?: readonly ColouredLine[];
  readonly about: string;
  readonly rows?: readonly RowData[];
  readonly more?: readonly Line[];
  readonly question: string;
}

const report = (number: string | null, pen: Pen): string | null =>
  number === null ? null : pen.common.report(isolated(pen.cut(number, 40)));

const review = (view: FoundReviewView, pen: Pen): Found => {
  const t = pen.search;
  const all = view.answered === view.boards;
  return {
    kind: dotted(
      t.review,
      report(view.reportNumber, pen),
      view.registryNumber === null ? null : pen.common.registry(isolated(pen.cut(view.registryNumber, 40))),
    ),
    figure: all
      ? coloured(`✓ ${t.allAnswered(view.boards)}`, 'Good')
      : coloured(t.answered(view.answered, view.boards)),
    title: isolated(pen.cut(view.title, 200)),
    status: view.overdue === 0 ? [] : coloured(t.late(view.overdue), 'Attention'),
    about: view.dueDate === '' ? '' : t.due(pen.day(view.dueDate)),
    question: view.question,
  };
};

const board = (view: FoundBoardView, pen: Pen): Found => {
  const t = pen.search;
  const late = view.rows.filter(({ overdue }) => overdue).length;
  const left = view.rows.length - shownRows;
  return {
    kind: t.board,
    figure:
      view.rows.length === 0
        ? coloured(`✓ ${t.nothingWaiting}`, 'Good')
        : coloured(t.waiting(view.rows.length)),
    title: isolated(pen.cut(view.board, 200)),
    status: late === 0 ? [] : coloured(t.late(late), 'Attention'),
    about: '',
    // In other people's conversations nobody opens a row: each has rights of her own.
    rows: view.rows
      .slice(0, shownRows)
      .map((row) => requestRow({ ...row, board: '', mayOpen: false }, pen, 'review')),
    more: left > 0 ? line(t.more(left)) : [],
    question: view.question,
  };
};

const recommendation = (view: FoundRecommendationView, pen: Pen): Found => {
  const { row } = view;
  return {
    kind: dotted(pen.search.recommendation(view.number), isolated(pen.cut(row.board, 120))),
    figure: [],
    title: reviewName(row, pen),
    texts: line(isolated(pen.cut(view.text, 2_000))),
    status: [statusOf(row, pen)],
    about: plainDue(row, pen) ?? pen.common.extended(pen.day(row.dueDate), pen.day(row.effectiveDueDate)),
    question: `${row.board} ${row.reportNumber === null ? row.reviewTitle : pen.common.report(row.reportNumber)}`,
  };
};

const foundOf = (view: FoundView, pen: Pen): Found => {
  switch (view.view) {
    case 'foundReview':
      return review(view, pen);
    case 'foundBoard':
      return board(view, pen);
    case 'foundRecommendation':
      return recommendation(view, pen);
  }
};

/** In a list to pick from: what it is, and how it stands. */
export const foundLines = (view: FoundView, pen: Pen): { readonly title: string; readonly text: string } => {
  const { kind, figure, title, texts = [], status = [] } = foundOf(view, pen);
  const first = texts[0]?.text;
  return first === undefined
    ? { title: pen.cut(title, 60), text: dotted(figure[0]?.text ?? null, kind, status[0]?.text ?? null) }
    : { title: pen.cut(first, 60), text: dotted(status[0]?.text ?? null, kind) };
};

/** A search result, as it stands in somebody's message. */
export const found = (view: FoundView, pen: Pen): Drawing => {
  const { kind, title, about, question, ...parts } = foundOf(view, pen);
  return {
    template: 'found',
    summary: `${dotted(title, kind)}.`,
    data: {
      texts: [],
      status: [],
      rows: [],
      more: [],
      ...parts,
      kind: line(kind),
      title: line(title),
      about: line(about),
      actions: [button(pen.common.open, { verb: 'ask', question: question.slice(0, longestQuestion) })],
    },
  };
};
