import { ask } from '../../app/ask.js';
import { today } from '../../app/services.js';
import { askJson } from '../askJson.js';
import { askFile } from '../askFile.js';
import { CallerError, noArguments, onlyArgument, parseCommandArgs, type Command } from '../command.js';

export const askCommand: Command = {
  name: 'ask',
  usage: ['ask "QUESTION" --as ENTRA_OBJECT_ID [--json]', 'ask --file FILE [--json]'],
  async run(context) {
    const { texts, print } = context;
    const { values, positionals } = parseCommandArgs(context, {
      as: { type: 'string' },
      file: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (values.file !== undefined) {
      noArguments(positionals, texts);
      // Each line says for itself who asks.
      if (values.as !== undefined) throw new CallerError(texts.superfluousArgument('--as'));
      await askFile(context, onlyArgument([values.file], '--file', texts), values.json === true);
      return;
    }
    const question = onlyArgument(positionals, 'QUESTION', texts);
    const asker = onlyArgument(values.as === undefined ? [] : [values.as], '--as', texts);
    const { services } = await context.open();
    const asked = await ask(services, asker.toLowerCase(), question, context.language);
    const text = context.describe(asked.view, today(services.clock), asked.language);
    print(values.json === true ? JSON.stringify(askJson(asked, text)) : text);
  },
};
