import type { UnreachableRow } from '../../ports/views/unreachableRow.js';
import { dotted, type ColouredLine } from '../drawing.js';
import type { Pen } from '../pen.js';
import type { RowData } from '../rows.js';
import { isolated } from '../userText.js';

const short = (text: string, pen: Pen): string => isolated(pen.cut(text, 100));
const names = (texts: readonly string[], pen: Pen): string =>
  pen.common.list(texts.slice(0, 5).map((text) => short(text, pen)));

const mark = ({ reach }: UnreachableRow, pen: Pen): ColouredLine => {
  if (reach === null) return { text: pen.escalating.noSecretary, color: 'Attention' };
  return reach === 'never'
    ? { text: `△ ${pen.common.reach.never}`, color: 'Default' }
    : { text: `▲ ${pen.common.reach[reach]}`, color: 'Attention' };
};

/** What to do about it, and who is told meanwhile. */
const advice = ({ name, reach, standIns }: UnreachableRow, pen: Pen): string => {
  const t = pen.escalating;
  const what =
    name === null || reach === null ? t.advice.withoutSecretary : t.advice[reach](short(name, pen));
  const meanwhile = standIns.length > 0 ? t.standInsTold(names(standIns, pen)) : t.nobodyTold;
  return `${what} ${meanwhile}`;
};

export const unreachableRow = (row: UnreachableRow, pen: Pen): RowData => ({
  name: row.name === null ? names(row.boards, pen) : short(row.name, pen),
  status: mark(row, pen),
  detail: dotted(row.name === null ? null : names(row.boards, pen), advice(row, pen)),
  openText: '',
  open: [],
});
