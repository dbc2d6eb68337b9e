import type { ReminderDay } from '../../app/remindersPerDay.js';
import { isDay } from '../../domain/days.js';
import { addDays } from '../../domain/workingDays.js';
import { CallerError, columns, noArguments, parseCommandArgs, type Command } from '../command.js';

/** Days that are shown when nothing else is asked for: what has been and what is to come. */
const standardSpan = { before: 14, after: 31 };

const counts: readonly (keyof Omit<ReminderDay, 'day'>)[] = [
  'planned',
  'sent',
  'waiting',
  'superseded',
  'undeliverable',
  'unknown',
  'repeated',
];

export const remindersCommand: Command = {
  name: 'reminders',
  usage: ['reminders [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json]'],
  async run(context) {
    const { texts } = context;
    const { values, positionals } = parseCommandArgs(context, {
      from: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean' },
    });
    noArguments(positionals, texts);
    for (const date of [values.from, values.to])
      if (date !== undefined && !isDay(date))
        throw context.refused({ code: 'dateDoesNotExist', field: 'date', value: date });
    const { services, reminders } = await context.open();
    const today = services.clock.now().toISODate();
    const from = values.from ?? addDays(values.to ?? today, -standardSpan.before);
    const to = values.to ?? addDays(values.from ?? today, standardSpan.after);
    if (from > to) throw new CallerError(texts.spanBackwards(from, to));
    const days = await reminders({ from, to });
    if (values.json === true) context.print(JSON.stringify(days));
    else if (days.length === 0) context.print(texts.noReminders(from, to));
    else {
      const rows = days.map((day) => [day.day, ...counts.map((count) => String(day[count]))]);
      columns([[texts.day, ...counts.map((count) => texts.reminderCounts[count])], ...rows]).forEach(
        context.print,
      );
    }
  },
};
