import type { ReadingJson } from './readingJson.js';
import { textKey } from './sameText.js';

/** What a letter should read as. A field listed in `doubtful` may hold any value. */
export type ExpectedReading = Partial<ReadingJson>;

/** One place where a reading is not as expected; `path` as in "boards[2].recommendations[0]". */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Texts are equal after folding white space, the case of the first letter and a final full stop. */
export const compareReading = (expected: ExpectedReading, got: ReadingJson): readonly Difference[] => {
  const open = new Set<string>(expected.doubtful ?? []);
  const differences: Difference[] = [];
  for (const [field, value] of Object.entries(expected)) {
    if (open.has(field)) continue;
    const actual: unknown = Reflect.get(got, field);
    const inAnyOrder = field === 'missing' || field === 'doubtful';
    compare(field, inAnyOrder ? sorted(value) : value, inAnyOrder ? sorted(actual) : actual, differences);
  }
  return differences;
};

const compare = (path: string, expected: unknown, got: unknown, differences: Difference[]): void => {
  if (Array.isArray(expected) && Array.isArray(got)) {
    for (let index = 0; index < Math.max(expected.length, got.length); index += 1)
      compare(`${path}[${index}]`, expected[index], got[index], differences);
    return;
  }
  if (isObject(expected) && isObject(got)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)]))
      compare(`${path}.${key}`, Reflect.get(expected, key), Reflect.get(got, key), differences);
    return;
  }
  const same =
    typeof expected === 'string' && typeof got === 'string'
      ? textKey(expected.normalize('NFC')) === textKey(got.normalize('NFC'))
      : expected === got;
  if (!same) differences.push({ path, expected, got });
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(String).toSorted() : value);
