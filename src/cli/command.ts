import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Config } from '../config/config.js';
import type { Language } from '../domain/person.js';
import type { Refusal } from '../domain/refusal.js';
import type { CommandLineTexts } from '../language/catalogue/commandLine.js';
import type { Composition } from '../compose.js';
import type { View } from '../ports/views/view.js';

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
  /** Something worth knowing beside a result that a script reads: on standard error. */
  readonly note: (line: string) => void;
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

type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; tokens: true }>
>;

/** What is wrong with the arguments, from what Node says about them. */
const argumentError = (
  error: unknown,
  { args, texts }: Pick<CommandContext, 'args' | 'texts'>,
  options: Options,
): CallerError => {
  const said = error instanceof Error ? error.message : '';
  const named = /'(--?[^']+?)(?: <value>)?'/.exec(said)?.[1] ?? args.find((one) => one.startsWith('-')) ?? '';
  // Of a known option only its value can be wrong: it is missing, or there is one too many.
  return options[named.replace(/^--/, '')]?.type === 'string'
    ? new CallerError(texts.missingValue(named))
    : new CallerError(texts.superfluousArgument(named));
};

/** Options and positional arguments; anything else is the caller's to mend. */
export const parseCommandArgs = <const T extends Options>(
  given: Pick<CommandContext, 'args' | 'texts'>,
  options: T,
): Parsed<T> => {
  const parsed = ((): Parsed<T> => {
    try {
      return parseArgs({ args: [...given.args], options, allowPositionals: true, tokens: true });
    } catch (error) {
      throw argumentError(error, given, options);
    }
  })();
  const names = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, at) => options[name]?.multiple !== true && names.indexOf(name) !== at);
  if (twice !== undefined) throw new CallerError(given.texts.repeatedOption(`--${twice}`));
  return parsed;
};

/** For commands that take options only. */
export const noArguments = (positionals: readonly string[], texts: CommandLineTexts): void => {
  const [first] = positionals;
  if (first !== undefined) throw new CallerError(texts.superfluousArgument(first));
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

/** The positional arguments that a command takes, in their order; `names` are what help calls them. */
export const severalArguments = <const T extends readonly string[]>(
  positionals: readonly string[],
  names: T,
  texts: CommandLineTexts,
): { readonly [K in keyof T]: string } => {
  const superfluous = positionals[names.length];
  if (superfluous !== undefined) throw new CallerError(texts.superfluousArgument(superfluous));
  return names.map((name, at) => onlyArgument(positionals.slice(at, at + 1), name, texts)) as {
    readonly [K in keyof T]: string;
  };
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

/** How a list is told: `none` says that it is empty, `cells` are the columns of one row. */
export interface Listing<T> {
  readonly none: string;
  readonly cells: (row: T) => readonly string[];
}

/** A command that takes nothing but `--json` and lists what storage holds. */
export const listRows = async <T>(
  context: CommandContext,
  read: (services: Composition['services']) => Promise<readonly T[]>,
  { none, cells }: Listing<T>,
): Promise<void> => {
  const { values, positionals } = parseCommandArgs(context, { json: { type: 'boolean' } });
  noArguments(positionals, context.texts);
  const { services } = await context.open();
  const rows = await read(services);
  if (values.json === true) context.print(JSON.stringify(rows));
  else if (rows.length === 0) context.print(none);
  else columns(rows.map(cells)).forEach(context.print);
};

/** Runs the form of a command that its first argument names, with the arguments after it. */
export const runForm = (
  context: CommandContext,
  forms: Readonly<Record<string, (context: CommandContext) => Promise<void>>>,
): Promise<void> => {
  const [form = '', ...args] = context.args;
  const run = Object.hasOwn(forms, form) ? forms[form] : undefined;
  return run === undefined
    ? Promise.reject(new CallerError(context.texts.missingArgument(Object.keys(forms).join(' | '))))
    : run({ ...context, args });
};
