import { noArguments, parseCommandArgs, type Command } from '../command.js';

export const remindCommand: Command = {
  name: 'remind',
  usage: ['remind'],
  async run(context) {
    noArguments(parseCommandArgs(context, {}).positionals, context.texts);
    const { deliverDue } = await context.open();
    const { due, sent, undeliverable, unknown } = await deliverDue();
    context.print(context.texts.reminded(due, sent, undeliverable, unknown));
  },
};
