import { changeRhythm } from '../../app/changeRhythm.js';
import { everyReview, findReview } from '../../app/findReview.js';
import { rhythmText } from '../../domain/rhythm.js';
import { CallerError, parseCommandArgs, type Command } from '../command.js';

/** Days can begin with a minus, which would make them an option: "rhythm REVIEW -7" is read as it is meant. */
const daysFirst = (args: readonly string[]): readonly string[] =>
  args.some((arg) => /^-\d/.test(arg)) && !args.includes('--') ? ['--', ...args] : args;

export const rhythmCommand: Command = {
  name: 'rhythm',
  usage: ['rhythm REVIEW DAYS|standard'],
  async run(context) {
    const { texts } = context;
    const { positionals } = parseCommandArgs({ ...context, args: daysFirst(context.args) }, {});
    const [query, days, ...others] = positionals;
    if (query === undefined) throw new CallerError(texts.missingArgument('REVIEW'));
    if (days === undefined || days.trim() === '')
      throw new CallerError(texts.missingArgument('DAYS|standard'));
    if (others[0] !== undefined) throw new CallerError(texts.superfluousArgument(others[0]));
    const { services } = await context.open();
    const found = await findReview(services, query, everyReview);
    if (!found.ok) throw context.refused(found.refusal);
    const changed = await changeRhythm(services, null, found.value, days);
    if (!changed.ok) throw context.refused(changed.refusal);
    const { title, rhythm } = changed.value;
    context.print(texts.rhythmSaved(title ?? found.value, rhythm && rhythmText(rhythm)));
  },
};
