import { z } from 'zod';
import { fileLines } from './fileLines.js';

/** One question of a file. */
export interface QuestionLine {
  readonly line: number;
  readonly id: string;
  readonly question: string;
  /** Entra object id. */
  readonly as: string;
  /** The id of the question that it follows; null: none. */
  readonly after: string | null;
}
/** `key`: what is missing or is no text; null: the line is no JSON object. */
export interface WrongQuestionLine {
  readonly line: number;
  readonly id: string | null;
  readonly key: string | null;
}

const text = z.string();
const utf8 = new TextDecoder('utf-8', { fatal: true });

const objectIn = (bytes: Buffer | null): Readonly<Record<string, unknown>> | null => {
  if (bytes === null) return null;
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
};

const readLine = (line: number, bytes: Buffer | null): QuestionLine | WrongQuestionLine => {
  const found = objectIn(bytes);
  if (found === null) return { line, id: null, key: null };
  const { id, q, as, after } = found;
  const known = text.safeParse(id).data ?? null;
  for (const key of ['id', 'q', 'as'] as const)
    if (typeof found[key] !== 'string' || (key !== 'q' && found[key].trim() === ''))
      return { line, id: known, key };
  if (after !== undefined && after !== null && typeof after !== 'string')
    return { line, id: known, key: 'after' };
  return { line, id: text.parse(id), question: text.parse(q), as: text.parse(as), after: after ?? null };
};

/** The questions of a file, one a line (`{"id","q","as","after"?}`); blank lines are left out. */
export async function* questionLines(path: string): AsyncGenerator<QuestionLine | WrongQuestionLine> {
  for await (const { line, bytes } of fileLines(path, () => undefined))
    if (bytes === null || bytes.some((byte) => byte > 0x20)) yield readLine(line, bytes);
}
