import { status, type StatusRow } from '../../app/status.js';
import type { CommandLineTexts } from '../../language/catalogue/commandLine.js';
import { columns, noArguments, parseCommandArgs, type Command } from '../command.js';

const line = (row: StatusRow, texts: CommandLineTexts): string[] => [
  row.board,
  row.reportNumber === null ? row.title : `${row.title} (${row.reportNumber})`,
  row.effectiveDueDate,
  texts.states[row.state],
  texts.answersOf(row.answers, row.recommendations),
  row.overdue ? texts.overdue : '',
];

export const statusCommand: Command = {
  name: 'status',
  usage: ['status [--json]'],
  async run(context) {
    const { values, positionals } = parseCommandArgs(context, { json: { type: 'boolean' } });
    noArguments(positionals, context.texts);
    const { services } = await context.open();
    const rows = await status(services);
    if (values.json === true) context.print(JSON.stringify(rows));
    else if (rows.length === 0) context.print(context.texts.noRequests);
    else columns(rows.map((row) => line(row, context.texts))).forEach(context.print);
  },
};
