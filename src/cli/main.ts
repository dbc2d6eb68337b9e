#!/usr/bin/env node
import { plainText } from '../cards/plainText.js';
import type { Config } from '../config/config.js';
import { readEnvironment } from '../config/readConfig.js';
import { commandLineTexts } from '../language/catalogue/commandLine.js';
import { createLog } from '../log/pinoLog.js';
import { packageRoot } from '../packageRoot.js';
import { storageProblem } from '../startProblem.js';
import { CallerError, type Command, type CommandContext } from './command.js';
import { askCommand } from './commands/ask.js';
import { boardsCommand } from './commands/boards.js';
import { dueCommand } from './commands/due.js';
import { exportCommand } from './commands/export.js';
import { extendCommand } from './commands/extend.js';
import { historyCommand } from './commands/history.js';
import { importCommand } from './commands/import.js';
import { peopleCommand } from './commands/people.js';
import { publishCommand } from './commands/publish.js';
import { remindCommand } from './commands/remind.js';
import { remindersCommand } from './commands/reminders.js';
import { restoreCommand } from './commands/restore.js';
import { rhythmCommand } from './commands/rhythm.js';
import { statusCommand } from './commands/status.js';
import { withdrawCommand } from './commands/withdraw.js';
import { openComposition, type OpenComposition } from './openComposition.js';

const commands: readonly Command[] = [
  importCommand,
  publishCommand,
  dueCommand,
  extendCommand,
  withdrawCommand,
  historyCommand,
  boardsCommand,
  peopleCommand,
  statusCommand,
  askCommand,
  rhythmCommand,
  remindCommand,
  remindersCommand,
  exportCommand,
  restoreCommand,
];

const print = (line: string): void => console.log(line);

const configuration = (): Config => {
  const reading = readEnvironment(packageRoot(__dirname));
  if (!reading.ok) throw new CallerError(reading.problems.join('\n'));
  return reading.config;
};

const printHelp = (config: Config): void => {
  const texts = commandLineTexts[config.locale];
  print(texts.helpLead);
  print('');
  print(texts.usage);
  for (const usage of [...commands.flatMap((command) => command.usage), 'help']) print(`  ${usage}`);
};

const runCommand = async (config: Config, name: string, args: readonly string[]): Promise<void> => {
  const language = config.locale;
  const texts = commandLineTexts[language];
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new CallerError(texts.unknownCommand(name));
  let opened: OpenComposition | null = null;
  const context: CommandContext = {
    args,
    config,
    language,
    texts,
    print,
    note: (line) => console.error(line),
    open: async () => (opened ??= await openComposition(config, createLog('silent'))),
    refused: (refusal) => {
      const text = plainText({ view: 'refusal', refusal, helpers: [] }, { language, today: '' });
      return new CallerError(text.replaceAll(/[.:]?\s*\n\s*/g, '. '));
    },
    describe: (view, today, spoken) =>
      plainText(view, { language: spoken, today, timeZone: config.timeZone }),
  };
  try {
    await command.run(context);
  } finally {
    await (opened as OpenComposition | null)?.close();
  }
};

/** What the caller is told of an error: one line, and never a stack. */
const explained = (error: unknown, locale: 'sv' | 'en'): { readonly line: string; readonly code: number } => {
  const texts = commandLineTexts[locale];
  if (error instanceof CallerError) return { line: error.message, code: 2 };
  const storage = storageProblem(error, locale);
  if (storage !== null) return { line: storage, code: 2 };
  return { line: texts.failed(error instanceof Error ? error.name : 'UNKNOWN'), code: 1 };
};

const main = async (): Promise<void> => {
  const [name = 'help', ...args] = process.argv.slice(2);
  let locale: 'sv' | 'en' = 'sv';
  try {
    const config = configuration();
    locale = config.locale;
    if (['help', '--help', '-h'].includes(name)) printHelp(config);
    else await runCommand(config, name, args);
  } catch (error) {
    const { line, code } = explained(error, locale);
    console.error(line);
    process.exitCode = code;
  }
};

void main();
