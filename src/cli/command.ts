import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Config } from '../config.js';
import type { Language } from '../domain/person.js';
import type { Refusal } from '../domain/refusal.js';
import type { CommandLineTexts } from '../language/catalogue/commandLine.js';
import type { Composition } from '../compose.js';
import type { View } from '../ports/views.js';

/** Something that the caller can mend: one line on standard error, exit code 2. */
export class CallerError extends Error {}

/** What a command may use. Storage is opened by the commands that need it, after their arguments are checked. */
export interface CommandContext {
  readonly args: readonly string[];
  readonly config: Config;
  readonly language: Language;
  readonly texts: CommandLineTexts;
  readonly open: () => Promise<Composition>;
  readonly print: (line: string) => void;
  /** The refusal in words, as the error of the command. */
  readonly refused: (refusal: Refusal) => CallerError;
  /** What a card would say, as text. */
  readonly describe: (view: View, today: string, language: Language) => string;
}

export interface Command {
  readonly name: string;
  /** One line per form, for `help`. */
  readonly usage: readonly string[];
  run(context: CommandContext): Promise<void>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and positional arguments; anything else is the caller's to mend. */
export const parseCommandArgs = <const T extends Options>(
  { args, texts }: Pick<CommandContext, 'args' | 'texts'>,
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const argument = args.find((one) => one.startsWith('--')) ?? '';
    const named =
      error instanceof Error ? (/'(--?[^']+?)(?: <value>)?'/.exec(error.message)?.[1] ?? argument) : argument;
    throw new CallerError(texts.superfluousArgument(named));
  }
};

/** The one positional argument that a command takes. */
export const onlyArgument = (
  positionals: readonly string[],
  name: string,
  texts: CommandLineTexts,
): string => {
  const [first, second] = positionals;
  if (first === undefined || first.trim() === '') throw new CallerError(texts.missingArgument(name));
  if (second !== undefined) throw new CallerError(texts.superfluousArgument(second));
  return first;
};

/** Tables of the command line: columns padded to their widest cell. */
export const columns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
