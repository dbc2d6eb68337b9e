import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { types } from 'node:util';
import { z } from 'zod';
import { letterFields, mustFields } from '../domain/review.js';
import { letterText } from '../files/letterText.js';
import type { LetterText } from '../files/letterText.js';
import { compareReading } from '../letters/compareReading.js';
import type { Difference, ExpectedReading } from '../letters/compareReading.js';
import { readingJson } from '../letters/readingJson.js';
import { readLetter } from '../letters/readLetter.js';

const text = z.string().nullable();
const expectedReading = z.strictObject({
  title: text,
  reportNumber: text,
  registryNumber: text,
  followsUp: text,
  issuer: text,
  decidedOn: text,
  dueDate: text,
  boards: z.array(z.strictObject({ name: z.string(), recommendations: z.array(z.string()) })),
  forInformation: z.array(z.string()),
  missing: z.array(z.enum(mustFields)),
  doubtful: z.array(z.enum(letterFields)),
});
/** Keys that begin with an underscore are notes. */
const expectations = z
  .record(z.string(), z.unknown())
  .transform((all) => Object.entries(all).filter(([file]) => !file.startsWith('_')))
  .pipe(z.array(z.tuple([z.string(), expectedReading])));

/** Something that the caller can mend; its message is one line. */
class WrongUse extends Error {}

/**
 * Compares the letters that `DIR/expected.json` names with how they are read, and prints each difference.
 *
 * @returns the exit code: 0 all as expected, 1 differences, 2 the folder or its expectations cannot be read.
 */
export const compareLetters = async (
  directory: string | undefined,
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> => {
  try {
    if (directory === undefined || directory === '')
      throw new WrongUse('Usage: npm run letters -- DIR (a folder with expected.json)');
    const expected = await readExpectations(join(directory, 'expected.json'));
    let failed = 0;
    for (const [file, reading] of expected) {
      const differences = await differencesOf(join(directory, file), reading);
      if (differences.length > 0) failed += 1;
      for (const line of reportOf(file, differences)) print(line);
    }
    print(`${expected.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    complain(error.message);
    return 2;
  }
};

const readExpectations = async (path: string): Promise<readonly (readonly [string, ExpectedReading])[]> => {
  const content = await readIfThere(path);
  if (content === null) throw new WrongUse(`Cannot read ${path}: no such file`);
  const parsed = expectations.safeParse(parseJson(path, content.toString('utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new WrongUse(
    `${path} is not as expected at ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? ''}`,
  );
};

const parseJson = (path: string, content: string): unknown => {
  try {
    return JSON.parse(content.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new WrongUse(`${path} is not JSON: ${types.isNativeError(error) ? error.message : String(error)}`);
  }
};

/** Null when there is no such file. */
const readIfThere = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    const code = types.isNativeError(error) && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'EISDIR' || code === 'EACCES') throw new WrongUse(`Cannot read ${path}: ${code}`);
    throw error;
  }
};

const differencesOf = async (path: string, expected: ExpectedReading): Promise<readonly Difference[]> => {
  const bytes = await readIfThere(path);
  if (bytes === null) return [{ path: '(file)', expected: 'a letter', got: 'no such file' }];
  const letter: LetterText = letterText(bytes);
  if (!letter.ok) return [{ path: '(file)', expected: 'a letter', got: letter.code }];
  return compareReading(expected, readingJson(readLetter(letter.text)));
};

const reportOf = (file: string, differences: readonly Difference[]): readonly string[] =>
  differences.length === 0
    ? [`ok    ${file}`]
    : differences.flatMap(({ path, expected, got }) => [
        `WRONG ${file}: ${path}`,
        `      expected: ${shown(expected)}`,
        `      got:      ${shown(got)}`,
      ]);

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

if (require.main === module) {
  void compareLetters(process.argv[2], console.log, console.error).then((code) => {
    process.exitCode = code;
  });
}
