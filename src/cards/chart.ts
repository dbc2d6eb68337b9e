import type { StateCounts } from '../domain/status.js';
import type { Colour } from './drawing.js';
import type { Pen } from './pen.js';

interface Share {
  readonly state: keyof StateCounts;
  readonly symbol: string;
  readonly color: Colour;
  /** The donut's own colour names. */
  readonly chartColor: string;
  /** Container style, for the bar. */
  readonly style: string;
}

const shares = [
  { state: 'answered', symbol: '✓', color: 'Good', chartColor: 'good', style: 'good' },
  { state: 'submitted', symbol: '●', color: 'Accent', chartColor: 'categoricalBlue', style: 'accent' },
  { state: 'draft', symbol: '◐', color: 'Warning', chartColor: 'warning', style: 'warning' },
  { state: 'notStarted', symbol: '○', color: 'Default', chartColor: 'neutral', style: 'emphasis' },
] as const satisfies readonly Share[];

export const total = (counts: StateCounts): number =>
  counts.answered + counts.submitted + counts.draft + counts.notStarted;
export const waiting = (counts: StateCounts): number => total(counts) - counts.answered;

/**
 * A donut (a bar where the client knows no charts) and the same figures in words; nothing where all are in one
 * state, which the figure says already. A state that nothing is in is left out: a question for those who have not
 * responded says nothing of how many have.
 */
export const chart = (counts: StateCounts | null, pen: Pen) => {
  const present = shares.filter(({ state }) => (counts?.[state] ?? 0) > 0);
  if (counts === null || present.length < 2) return [];
  const title = pen.overview.chartTitle(total(counts));
  const lines = present.map(({ state, symbol, ...look }) => ({
    ...look,
    symbol: `${symbol}  `,
    value: counts[state],
    figure: `${counts[state]}  `,
    legend: pen.overview.chart[state],
  }));
  return [{ title, caption: [{ text: title }], lines, shares: lines }];
};
