import { ask } from '../../app/ask.js';
import { today } from '../../app/services.js';
import { askJson } from '../askJson.js';
import { onlyArgument, parseCommandArgs, type Command } from '../command.js';

export const askCommand: Command = {
  name: 'ask',
  usage: ['ask "QUESTION" --as ENTRA_OBJECT_ID [--json]'],
  async run(context) {
    const { texts, print } = context;
    const { values, positionals } = parseCommandArgs(context, {
      as: { type: 'string' },
      json: { type: 'boolean' },
    });
    const question = onlyArgument(positionals, 'QUESTION', texts);
    const asker = onlyArgument(values.as === undefined ? [] : [values.as], '--as', texts);
    const { services } = await context.open();
    const asked = await ask(services, asker.toLowerCase(), question, context.language);
    const text = context.describe(asked.view, today(services.clock), asked.language);
    print(values.json === true ? JSON.stringify(askJson(asked, text)) : text);
  },
};
