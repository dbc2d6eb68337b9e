import { registerBoard } from '../../app/registerBoard.js';
import { boardRows } from '../../app/registerViews.js';
import {
  runForm,
  listRows,
  onlyArgument,
  parseCommandArgs,
  type Command,
  type CommandContext,
} from '../command.js';

const add = async (context: CommandContext): Promise<void> => {
  const { values, positionals } = parseCommandArgs(context, {
    short: { type: 'string', multiple: true },
    group: { type: 'string', multiple: true },
  });
  const name = onlyArgument(positionals, 'NAME', context.texts);
  const { services } = await context.open();
  const registered = await registerBoard(services, null, {
    name,
    shortForms: values.short ?? [],
    groups: values.group ?? [],
  });
  if (!registered.ok) throw context.refused(registered.refusal);
  const { board, created } = registered.value;
  context.print(created ? context.texts.boardAdded(board.name) : context.texts.boardChanged(board.name));
};

const list = (context: CommandContext): Promise<void> =>
  listRows(context, boardRows, {
    none: context.texts.noBoards,
    cells: (row) => [
      row.name,
      row.shortForms.join(', '),
      row.groups.join(', '),
      row.secretaries.join(', ') || `(${context.texts.noSecretary})`,
    ],
  });

export const boardsCommand: Command = {
  name: 'boards',
  usage: ['boards add NAME [--short S]… [--group G]…', 'boards list [--json]'],
  run: (context) => runForm(context, { add, list }),
};
