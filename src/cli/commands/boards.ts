import { registerBoard } from '../../app/registerBoard.js';
import { boardRows } from '../../app/registerViews.js';
import {
  CallerError,
  columns,
  noArguments,
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

const list = async (context: CommandContext): Promise<void> => {
  const { texts, print } = context;
  const { values, positionals } = parseCommandArgs(context, { json: { type: 'boolean' } });
  noArguments(positionals, texts);
  const { services } = await context.open();
  const rows = await boardRows(services);
  if (values.json === true) print(JSON.stringify(rows));
  else if (rows.length === 0) print(texts.noBoards);
  else
    columns(
      rows.map((row) => [
        row.name,
        row.shortForms.join(', '),
        row.groups.join(', '),
        row.secretaries.join(', ') || `(${texts.noSecretary})`,
      ]),
    ).forEach(print);
};

export const boardsCommand: Command = {
  name: 'boards',
  usage: ['boards add NAME [--short S]… [--group G]…', 'boards list [--json]'],
  async run(context) {
    const [form, ...args] = context.args;
    if (form === 'add') return add({ ...context, args });
    if (form === 'list') return list({ ...context, args });
    throw new CallerError(context.texts.missingArgument('add | list'));
  },
};
