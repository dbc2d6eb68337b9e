import { changeDueDate } from '../../app/changeReview.js';
import { findReview } from '../../app/findReview.js';
import { isExtended, isOpen } from '../../domain/request.js';
import { severalArguments, parseCommandArgs, type Command } from '../command.js';

export const dueCommand: Command = {
  name: 'due',
  usage: ['due REVIEW YYYY-MM-DD'],
  async run(context) {
    const { texts, print, refused } = context;
    const { positionals } = parseCommandArgs(context, {});
    const [query, date] = severalArguments(positionals, ['REVIEW', 'YYYY-MM-DD'], texts);
    const { services } = await context.open();
    const found = await findReview(services, query);
    if (!found.ok) throw refused(found.refusal);
    const changed = await changeDueDate(services, null, found.value, date);
    if (!changed.ok) throw refused(changed.refusal);
    const { review, requests } = changed.value;
    const open = requests.filter(isOpen);
    print(texts.dueDateChanged(review.title ?? review.id, review.dueDate ?? '', open.length));
    const extended = open.filter(isExtended).map(({ boardName }) => boardName);
    if (extended.length > 0) print(texts.extensionsKept(extended.join(', ')));
  },
};
