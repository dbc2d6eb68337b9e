import { status, type StatusRow } from '../../app/status.js';
import type { CommandLineTexts } from '../../language/catalogue/commandLine.js';
import { listRows, type Command } from '../command.js';

const line = (row: StatusRow, texts: CommandLineTexts): string[] => [
  row.board,
  row.reportNumber === null ? row.title : `${row.title} (${row.reportNumber})`,
  row.effectiveDueDate === row.dueDate ? row.dueDate : texts.extended(row.dueDate, row.effectiveDueDate),
  texts.states[row.state],
  texts.answersOf(row.answers, row.recommendations),
  row.overdue ? texts.overdue : '',
];

export const statusCommand: Command = {
  name: 'status',
  usage: ['status [--json]'],
  run: (context) =>
    listRows(context, status, {
      none: context.texts.noRequests,
      cells: (row) => line(row, context.texts),
    }),
};
