import type { AnswerChart } from '../domain/answerParts.js';
import { line, type Line } from './drawing.js';
import type { Pen } from './pen.js';
import { isolated } from './userText.js';

/** More bars than these are a list, which the rows are already. */
const mostBars = 12;

interface Share {
  /** The column's share of the width. */
  readonly value: number;
  /** Container style. */
  readonly style: string;
}
/** What `cards/parts/barChart.json` is filled with. */
export interface BarChart {
  readonly caption: readonly Line[];
  readonly bars: readonly {
    readonly label: string;
    readonly figure: string;
    readonly shares: readonly Share[];
  }[];
  readonly more: readonly Line[];
}

/** Parts of nothing are left out: a column of no width would take some. `free`: what the longest bar has more. */
const shares = (done: number, rest: number, free: number): Share[] =>
  [
    { value: done, style: 'good' },
    { value: rest, style: 'accent' },
    { value: free, style: 'default' },
  ].filter(({ value }) => value > 0);

/** "2027-03" is a month; anything else stands as it is. */
const monthName = (month: string, pen: Pen): string =>
  /^\d{4}-\d{2}$/.test(month) ? pen.month(month) : month;

/**
 * Bars drawn from columns, so that every client shows them, each with its figures beside it as text; nothing where
 * there is only one, which the figure says already.
 */
export const barChart = (chart: AnswerChart | null, pen: Pen): BarChart[] => {
  const t = pen.overview;
  const drawn = (caption: string, bars: BarChart['bars']): BarChart[] => {
    const left = bars.length - mostBars;
    return bars.length < 2
      ? []
      : [
          {
            caption: line(caption),
            bars: bars.slice(0, mostBars),
            more: left > 0 ? line(pen.common.andMore(left)) : [],
          },
        ];
  };
  if (chart?.of === 'boards')
    return drawn(
      t.boardsChart,
      chart.bars.map(({ board, answered, of }) => ({
        label: isolated(pen.cut(board, 80)),
        figure: t.answeredOf(answered, of),
        shares: shares(answered, of - answered, 0),
      })),
    );
  if (chart?.of !== 'months') return [];
  const longest = Math.max(0, ...chart.months.map(({ count }) => count));
  return drawn(
    t.monthsChart,
    chart.months.map(({ month, count, done }) => ({
      label: monthName(month, pen),
      figure: t.doneOf(done, count),
      shares: shares(done, count - done, longest - count),
    })),
  );
};
