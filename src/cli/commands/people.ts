import { registerPerson } from '../../app/registerPerson.js';
import { personRows } from '../../app/registerViews.js';
import {
  addOrList,
  CallerError,
  listRows,
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

const list = (context: CommandContext): Promise<void> =>
  listRows(context, personRows, {
    none: context.texts.noPeople,
    cells: (row) => [
      row.name,
      row.roles.map((role) => context.texts.roles[role]).join(', '),
      row.boards.join(', '),
      context.texts.reach[row.reach],
      row.id,
    ],
  });

export const peopleCommand: Command = {
  name: 'people',
  usage: [
    'people add --id ENTRA_OBJECT_ID --name NAME --role administrator|auditor|secretary [--board BOARD]…',
    'people list [--json]',
  ],
  run: (context) => addOrList(context, add, list),
};
