import type { MeasureState } from '../domain/measure.js';
import type { MeasureRow } from '../ports/views/measure.js';
import { button, buttonRows, type Button } from './button.js';
import { dotted, line, type Colour, type ColouredLine } from './drawing.js';
import { dateField, type DateField } from './fields.js';
import type { Pen } from './pen.js';
import type { RowData } from './rows.js';
import { isolated } from './userText.js';

const marks: Readonly<Record<MeasureState, { readonly symbol: string; readonly color: Colour }>> = {
  notStarted: { symbol: '○', color: 'Default' },
  onSchedule: { symbol: '●', color: 'Default' },
  delayed: { symbol: '◐', color: 'Default' },
  done: { symbol: '✓', color: 'Good' },
};

/** Symbol, word and colour of how a measure goes: that it is late is the first thing to know. */
export const measureStatus = (row: MeasureRow, pen: Pen): ColouredLine => {
  if (row.late && row.daysLeft !== null)
    return { text: `▲ ${pen.measures.daysLate(-row.daysLeft)}`, color: 'Attention' };
  const { symbol, color } = marks[row.state];
  const words = row.isReported ? pen.measures.state[row.state] : pen.measures.notReported;
  return { text: `${symbol} ${words}`, color };
};

/** How near the day is: what a reminder says first. */
export const measureCountdown = (row: MeasureRow, pen: Pen): ColouredLine => {
  const t = pen.measures;
  const { daysLeft } = row;
  if (daysLeft === null) return { text: t.askDay, color: 'Default' };
  if (daysLeft < 0) return { text: t.daysLate(-daysLeft), color: 'Attention' };
  if (daysLeft === 0) return { text: t.dueToday, color: 'Default' };
  return { text: daysLeft === 1 ? t.dueTomorrow : t.daysLeft(daysLeft), color: 'Default' };
};

/** The day, and the first one that was said where it has moved. */
export const measureDay = (row: MeasureRow, pen: Pen): string => {
  const t = pen.measures;
  if (row.dueDate === null) return t.noDay;
  const moved = row.firstDueDate !== null && row.firstDueDate !== row.dueDate;
  return dotted(t.due(pen.day(row.dueDate)), moved ? t.firstDue(pen.day(row.firstDueDate)) : null);
};

export const measureText = (row: MeasureRow, characters: number, pen: Pen): string =>
  isolated(pen.cut(row.text, characters));

const saidWhen = (row: MeasureRow, pen: Pen): string | null =>
  row.dueDate === null && row.when !== '' ? pen.measures.saidWhen(isolated(pen.cut(row.when, 60))) : null;

/** Board, recommendation, report and who is responsible, on one line. */
export const measureAbout = (row: MeasureRow, pen: Pen): string =>
  dotted(
    measureDay(row, pen),
    saidWhen(row, pen),
    row.responsible === '' ? null : isolated(pen.cut(row.responsible, 60)),
    isolated(pen.cut(row.board, 120)),
    pen.measures.recommendation(row.number),
    row.reportNumber === null ? null : pen.common.report(isolated(pen.cut(row.reportNumber, 40))),
  );

/** One press tells how it goes. */
export const reportButtons = (row: MeasureRow, pen: Pen): Button[] => {
  const { requestId, number: recommendation, baseVersion } = row;
  const press = (status: MeasureState, style: Button['style'] = 'default'): Button =>
    button(
      pen.measures.state[status],
      { verb: 'report', requestId, recommendation, status, baseVersion },
      { style },
    );
  return [
    press('done', 'positive'),
    press('onSchedule'),
    press('delayed'),
    press('notStarted'),
    ...(row.dueDate === null ? [button(pen.measures.setDay, { verb: 'measureDates', requestId })] : []),
  ];
};

/** A measure on a morning card that has other things too. */
export const morningMeasure = (row: MeasureRow, pen: Pen): Readonly<Record<string, unknown>> => {
  const { actionRows, actions } = buttonRows(reportButtons(row, pen));
  const lead = measureCountdown(row, pen);
  return {
    lead: [row.late ? { ...lead, text: `▲ ${lead.text}` } : lead],
    name: line(measureText(row, 200, pen)),
    about: line(measureAbout(row, pen)),
    buttonRows: [...actionRows, { buttons: actions }],
  };
};

/** A measure in the list of its response. */
export const measureListRow = (row: MeasureRow, pen: Pen): RowData => ({
  name: `${row.number}.  ${measureText(row, 120, pen)}`,
  status: measureStatus(row, pen),
  detail: dotted(
    measureDay(row, pen),
    saidWhen(row, pen),
    row.responsible === '' ? null : isolated(pen.cut(row.responsible, 60)),
  ),
  openText: `\u00A0\u00A0${pen.common.open}\u00A0›`,
  open: [
    button(`${pen.common.open} ${pen.measures.recommendation(row.number)}`, {
      verb: 'measure',
      requestId: row.requestId,
      recommendation: row.number,
    }),
  ],
});

/** So many days are asked for at once; the others when these are given. */
export const askedDays = 10;

/** The input for the day of an undated measure. */
export const dayInput = (row: MeasureRow, typed: string, findings: readonly string[], pen: Pen): DateField =>
  dateField(
    `date${row.number}`,
    dotted(`${row.number}.  ${measureText(row, 120, pen)}`, saidWhen(row, pen)),
    typed,
    findings,
  );
