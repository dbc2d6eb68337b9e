import { isBoardRole, registerPerson } from '../../app/registerPerson.js';
import { personRows } from '../../app/registerViews.js';
import { removePerson } from '../../app/removePerson.js';
import { roles } from '../../domain/person.js';
import type { PersonRow } from '../../ports/views/register.js';
import {
  CallerError,
  listRows,
  noArguments,
  onlyArgument,
  parseCommandArgs,
  runForm,
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
  const known = roles.find((one) => one === role);
  if (known !== undefined && !isBoardRole(known) && values.board !== undefined)
    throw new CallerError(texts.boardNeedsSecretary);
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

const remove = async (context: CommandContext): Promise<void> => {
  const { texts } = context;
  const { values, positionals } = parseCommandArgs(context, { id: { type: 'string' } });
  noArguments(positionals, texts);
  const id = onlyArgument(values.id === undefined ? [] : [values.id], '--id', texts);
  const { services } = await context.open();
  const removed = await removePerson(services, null, id);
  if (!removed.ok) throw context.refused(removed.refusal);
  context.print(texts.personRemoved(removed.value.name));
};

const boardsOf = (row: PersonRow, { texts }: Pick<CommandContext, 'texts'>): string =>
  (
    [
      ['secretary', row.boards],
      ['substitute', row.substituteFor],
      ['head', row.headOf],
    ] as const
  )
    .filter(([, boards]) => boards.length > 0)
    .map(([role, boards]) =>
      role === 'secretary' ? boards.join(', ') : texts.inRole(texts.roles[role], boards.join(', ')),
    )
    .join('; ');

const list = (context: CommandContext): Promise<void> =>
  listRows(context, personRows, {
    none: context.texts.noPeople,
    cells: (row) => [
      row.name,
      row.roles.map((role) => context.texts.roles[role]).join(', '),
      boardsOf(row, context),
      context.texts.reach[row.reach],
      row.id,
    ],
  });

export const peopleCommand: Command = {
  name: 'people',
  usage: [
    'people add --id ENTRA_OBJECT_ID --name NAME --role administrator|auditor|secretary|substitute|head [--board BOARD]…',
    'people remove --id ENTRA_OBJECT_ID',
    'people list [--json]',
  ],
  run: (context) => runForm(context, { add, remove, list }),
};
