import { findRequest } from '../../app/findReview.js';
import { grantExtension } from '../../app/grantExtension.js';
import { isExtended } from '../../domain/request.js';
import { parseCommandArgs, severalArguments, type Command } from '../command.js';

export const extendCommand: Command = {
  name: 'extend',
  usage: ['extend REVIEW BOARD YYYY-MM-DD [--reason T]'],
  async run(context) {
    const { texts, print, refused } = context;
    const { values, positionals } = parseCommandArgs(context, { reason: { type: 'string' } });
    const [review, board, dueDate] = severalArguments(positionals, ['REVIEW', 'BOARD', 'YYYY-MM-DD'], texts);
    const { services } = await context.open();
    const found = await findRequest(services, review, board);
    if (!found.ok) throw refused(found.refusal);
    const typed = { dueDate, reason: values.reason ?? '' };
    const extended = await grantExtension(services, null, found.value, typed);
    if (!extended.ok) throw refused(extended.refusal);
    const { request } = extended.value;
    print(
      isExtended(request)
        ? texts.extensionGranted(request.boardName, request.dueDate, request.effectiveDueDate)
        : texts.extensionTakenBack(request.boardName, request.dueDate),
    );
  },
};
