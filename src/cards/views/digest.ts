import type { DigestFacts } from '../../ports/views/morning.js';
import type { RequestRow } from '../../ports/views/requestRow.js';
import { button, type Button } from '../button.js';
import { line, type Line } from '../drawing.js';
import type { Pen } from '../pen.js';
import { requestRow, type RowData } from '../rows.js';
import { unreachableRow } from './unreachableRow.js';

/** Rows of one part; the rest is counted, and asked for by a button. */
const shownRows = 4;

/** One part of the digest on a morning card. */
export interface Section {
  readonly heading: readonly Line[];
  readonly rows: readonly RowData[];
  readonly more: readonly Line[];
}

const section = <T>(
  rows: readonly T[],
  heading: (count: number) => string,
  draw: (row: T) => RowData,
  pen: Pen,
): Section[] =>
  rows.length === 0
    ? []
    : [
        {
          heading: line(heading(rows.length)),
          rows: rows.slice(0, shownRows).map(draw),
          more: rows.length > shownRows ? line(pen.common.andMore(rows.length - shownRows)) : [],
        },
      ];

/** What is late first, then what comes next, then what is done; who cannot be reached last. */
export const digestSections = (facts: DigestFacts, pen: Pen): Section[] => {
  const t = pen.escalating;
  const byBoard = (row: RequestRow): RowData => requestRow(row, pen, 'board');
  return [
    ...section(
      facts.late,
      t.late,
      (row) => {
        const drawn = byBoard(row);
        return row.escalated ? { ...drawn, detail: `${drawn.detail} · ${t.escalated}` } : drawn;
      },
      pen,
    ),
    ...section(facts.soon, t.soon, byBoard, pen),
    ...section(facts.cameIn, t.cameIn, byBoard, pen),
    ...section(facts.unreachable, t.unreachable, (row) => unreachableRow(row, pen), pen),
  ];
};

export const digestButtons = (facts: DigestFacts, pen: Pen): Button[] => {
  const { overview, escalating } = pen;
  const ask = (title: string, question: string): Button => button(title, { verb: 'ask', question });
  return [
    ...(facts.late.length > 0 ? [ask(overview.whoIsLate, overview.whoIsLateQuestion)] : []),
    ...(facts.unreachable.length > 0
      ? [ask(escalating.whoIsUnreachable, escalating.whoIsUnreachableQuestion)]
      : []),
  ];
};
