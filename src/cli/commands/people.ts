import { registerPerson } from '../../app/registerPerson.js';
import { personRows } from '../../app/registerViews.js';
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
  const { texts } = context;
  const { values, positionals } = parseCommandArgs(context, {
    id: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    board: { type: 'string', multiple: true },
  });
  noArguments(positionals, texts);
  const id = onlyArgument(values.id === undefined ? [] : [values.id], '--id', texts);
  const role = onlyArgument(values.role === undefined ? [] : [values.role], '--role', texts);
  // A board that nothing is done with would look as if somebody had become its secretary.
  if (role !== 'secretary' && values.board !== undefined) throw new CallerError(texts.boardNeedsSecretary);
  const { services } = await context.open();
  const registered = await registerPerson(services, null, {
    id,
    role,
    name: values.name ?? '',
    boards: values.board ?? [],
  });
  if (!registered.ok) throw context.refused(registered.refusal);
  context.print(texts.personSaved(registered.value.name));
};

const list = async (context: CommandContext): Promise<void> => {
  const { texts, print } = context;
  const { values, positionals } = parseCommandArgs(context, { json: { type: 'boolean' } });
  noArguments(positionals, texts);
  const { services } = await context.open();
  const rows = await personRows(services);
  if (values.json === true) print(JSON.stringify(rows));
  else if (rows.length === 0) print(texts.noPeople);
  else
    columns(
      rows.map((row) => [
        row.name,
        row.roles.map((role) => texts.roles[role]).join(', '),
        row.boards.join(', '),
        texts.reach[row.reach],
        row.id,
      ]),
    ).forEach(print);
};

export const peopleCommand: Command = {
  name: 'people',
  usage: [
    'people add --id ENTRA_OBJECT_ID --name NAME --role administrator|auditor|secretary [--board BOARD]…',
    'people list [--json]',
  ],
  async run(context) {
    const [form, ...args] = context.args;
    if (form === 'add') return add({ ...context, args });
    if (form === 'list') return list({ ...context, args });
    throw new CallerError(context.texts.missingArgument('add | list'));
  },
};
