import { findReview, unsentFirst } from '../../app/findReview.js';
import { publishReview } from '../../app/publishReview.js';
import type { PublishedView } from '../../ports/views/review.js';
import { onlyArgument, parseCommandArgs, type Command, type CommandContext } from '../command.js';

export const printPublished = (
  view: PublishedView,
  { print, texts }: Pick<CommandContext, 'print' | 'texts'>,
): void => {
  print(texts.published(view.title, view.requests, view.dueDate));
  if (view.newBoards.length > 0) print(texts.newBoards(view.newBoards.join(', ')));
  if (view.withoutSecretary.length > 0) print(texts.withoutSecretary(view.withoutSecretary.join(', ')));
  if (view.unreachable.length > 0) print(texts.unreachable(view.unreachable.join(', ')));
  const substituted = view.substituted ?? [];
  if (substituted.length > 0) print(texts.substituted(substituted.join(', ')));
};

export const publishCommand: Command = {
  name: 'publish',
  usage: ['publish REVIEW'],
  async run(context) {
    const { positionals } = parseCommandArgs(context, {});
    const query = onlyArgument(positionals, 'REVIEW', context.texts);
    const { services } = await context.open();
    const found = await findReview(services, query, unsentFirst);
    if (!found.ok) throw context.refused(found.refusal);
    const published = await publishReview(services, found.value);
    if (!published.ok) throw context.refused(published.refusal);
    printPublished(published.value, context);
  },
};
