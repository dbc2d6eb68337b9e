import { withdrawReview } from '../../app/changeReview.js';
import { findReview } from '../../app/findReview.js';
import { onlyArgument, parseCommandArgs, type Command } from '../command.js';

export const withdrawCommand: Command = {
  name: 'withdraw',
  usage: ['withdraw REVIEW --reason T'],
  async run(context) {
    const { texts, print, refused } = context;
    const { values, positionals } = parseCommandArgs(context, { reason: { type: 'string' } });
    const query = onlyArgument(positionals, 'REVIEW', texts);
    const reason = onlyArgument(values.reason === undefined ? [] : [values.reason], '--reason', texts);
    const { services } = await context.open();
    const found = await findReview(services, query);
    if (!found.ok) throw refused(found.refusal);
    const withdrawn = await withdrawReview(services, null, found.value, reason);
    if (!withdrawn.ok) throw refused(withdrawn.refusal);
    const { review, requests } = withdrawn.value;
    const count = requests.filter(({ state }) => state === 'withdrawn').length;
    print(texts.reviewWithdrawn(review.title ?? review.id, count));
  },
};
