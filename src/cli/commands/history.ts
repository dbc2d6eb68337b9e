import { findRequest } from '../../app/findReview.js';
import { requestHistory } from '../../app/requestHistory.js';
import { parseCommandArgs, severalArguments, type Command } from '../command.js';

export const historyCommand: Command = {
  name: 'history',
  usage: ['history REVIEW BOARD [--json]'],
  async run(context) {
    const { texts, print, refused, language } = context;
    const { values, positionals } = parseCommandArgs(context, { json: { type: 'boolean' } });
    const [review, board] = severalArguments(positionals, ['REVIEW', 'BOARD'], texts);
    const { services } = await context.open();
    const found = await findRequest(services, review, board);
    if (!found.ok) throw refused(found.refusal);
    const history = await requestHistory(services, null, found.value);
    if (!history.ok) throw refused(history.refusal);
    if (values.json === true) print(JSON.stringify(history.value.events));
    else print(context.describe(history.value, services.clock.now().toISODate(), language));
  },
};
