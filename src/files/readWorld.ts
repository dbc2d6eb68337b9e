import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { LineProblem, ReadLine, WorldFile } from '../ports/worldFile.js';
import { worldFormat, type WorldRecord } from '../ports/worldRecords.js';
import { fileLines, lineLimit, type FileLine } from './fileLines.js';
import { headerSchema, noSuchDay, schemaOf } from './worldSchemas.js';

type Fields = Readonly<Record<string, unknown>>;
type Parsed<T> = { readonly value: T } | { readonly problems: readonly LineProblem[] };

const utf8 = new TextDecoder('utf-8', { fatal: true });

const textOf = ({ bytes }: FileLine): Parsed<string> => {
  if (bytes === null) return { problems: [{ code: 'tooLong', limit: lineLimit }] };
  try {
    // A mark of the byte order, as some editors put first, is left out by the decoder.
    return { value: utf8.decode(bytes) };
  } catch {
    return { problems: [{ code: 'notText' }] };
  }
};

const fieldsOf = (text: string): Parsed<Fields> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { value: value as Fields };
    return { problems: [{ code: 'notAnObject' }] };
  } catch {
    return { problems: [{ code: 'notJson' }] };
  }
};

const at = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part + 1}]` : `${text}${text && '.'}${String(part)}`,
    '',
  );

const valueAt = (fields: Fields, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    fields,
  );

const problemsOf = (fields: Fields, error: z.ZodError): LineProblem[] =>
  error.issues.flatMap((issue): LineProblem[] => {
    const key = at(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => ({ code: 'unknownKey', key: at([...issue.path, name]) }));
    if (issue.message === noSuchDay) return [{ code: 'noSuchDay', key }];
    return [{ code: valueAt(fields, issue.path) === undefined ? 'missingKey' : 'wrongValue', key }];
  });

/** The keys in the order in which the line has them: of an answer it is the order of its fields. */
const inOrder = (fields: Fields, record: WorldRecord): WorldRecord => {
  if (record.kind !== 'answer') return record;
  const keys = Object.keys(fields).filter((key) => key in record);
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(record, key)])) as unknown as WorldRecord;
};

const recordOf = (fields: Fields): Parsed<WorldRecord> => {
  const { kind } = fields;
  if (typeof kind !== 'string') return { problems: [{ code: 'noKind' }] };
  const schema = schemaOf(fields);
  if (schema === null) return { problems: [{ code: 'unknownKind', kind }] };
  const parsed = schema.safeParse(fields);
  return parsed.success
    ? { value: inOrder(fields, parsed.data) }
    : { problems: problemsOf(fields, parsed.error) };
};

const headerProblems = (fields: Fields): readonly LineProblem[] => {
  if (fields.kind !== 'svarstid') return [{ code: 'noHeader' }];
  const { format } = fields;
  // A later format may have keys that this one does not know: it is told for what it is.
  if (typeof format === 'number' && format > worldFormat)
    return [{ code: 'laterFormat', format, known: worldFormat }];
  const parsed = headerSchema.safeParse(fields);
  return parsed.success ? [] : problemsOf(fields, parsed.error);
};

/** Reads a world file: JSON Lines in UTF-8, the header first, then one record a line. */
export const worldFile = (path: string): WorldFile => ({
  async *lines(onEnd) {
    const hash = createHash('sha256');
    let begun = false;
    for await (const fileLine of fileLines(path, (bytes) => hash.update(bytes))) {
      const { line } = fileLine;
      const text = textOf(fileLine);
      if ('value' in text && text.value.trim() === '') continue;
      const fields = 'value' in text ? fieldsOf(text.value) : text;
      if (begun) yield 'value' in fields ? readLine(line, fields.value) : { line, ...fields, madeOut: null };
      else {
        begun = true;
        const problems = 'value' in fields ? headerProblems(fields.value) : fields.problems;
        if (problems.length > 0) yield { line, problems, madeOut: null };
        // Without a header it is no world file: its lines would be wrong one by one.
        if (problems.length > 0) return;
      }
    }
    if (!begun) yield { line: 1, problems: [{ code: 'empty' }], madeOut: null };
    onEnd(hash.digest('hex'));
  },
});

const readLine = (line: number, fields: Fields): ReadLine => {
  const parsed = recordOf(fields);
  return 'value' in parsed
    ? { line, record: parsed.value }
    : { line, problems: parsed.problems, madeOut: fields };
};
