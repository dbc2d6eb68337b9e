import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { literal } from './userText.js';

/** What a template is expanded with. Every key that the template names must be there; `[]` leaves a part out. */
export type CardData = Readonly<Record<string, unknown>>;

const folder = join(__dirname, '..', '..', 'cards');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

const isObject = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** `{"$part": "row", …}` becomes the content of `cards/parts/row.json`; keys beside it win. */
const withParts = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withParts);
  if (!isObject(node)) return node;
  const { $part: part, ...rest } = node;
  const base = typeof part === 'string' ? withParts(read(`parts/${part}`)) : {};
  return {
    ...(isObject(base) ? base : {}),
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withParts(value)])),
  };
};

/** Parsing costs ten times as much as expanding. */
const parsed = new Map<string, Template>();
const template = (name: string): Template => {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const fresh = new Template(withParts(read(name)));
  parsed.set(name, fresh);
  return fresh;
};

/**
 * Marks a `$` that people wrote, so that a `${` without the mark can only be the template's own: a key that the
 * data lacks. U+FDD0 is no character of any text; one that came with the data is marked as well, and restored.
 */
const mark = '\uFDD0';
const markText = (text: string): string =>
  text.includes('${') || text.includes(`$${mark}`) ? text.replaceAll('$', `$${mark}`) : text;

const needsMarks = (data: CardData): boolean => {
  const json = JSON.stringify(data);
  return json.includes('${') || json.includes(`$${mark}`);
};

const marked = (node: unknown): unknown => {
  if (typeof node === 'string') return markText(node);
  if (Array.isArray(node)) return node.map(marked);
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, marked(value)]));
};

export class UnfilledTemplate extends Error {
  constructor(name: string, text: string) {
    super(`cards/${name}.json names something that its data lacks: ${text}`);
    this.name = 'UnfilledTemplate';
  }
}

/** Takes the marks off and drops parts that were left out (null); refuses what the template left unfilled. */
const finished = (name: string, node: unknown): unknown => {
  if (typeof node === 'string') {
    if (node.includes('${')) throw new UnfilledTemplate(name, node);
    return node.includes(mark) ? node.replaceAll(`$${mark}`, '$') : node;
  }
  if (Array.isArray(node)) return node.map((item) => finished(name, item));
  if (!isObject(node)) return node;
  const isText = node.type === 'TextRun' || node.type === 'TextBlock';
  // A loop over a fresh object: a card has some thousand keys, and every turn draws one.
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(node)) {
    const value = node[key];
    if (value === null || value === undefined) continue;
    const clean = finished(name, value);
    result[key] = isText && key === 'text' && typeof clean === 'string' ? literal(clean) : clean;
  }
  return result;
};

/** Expands `cards/NAME.json`. Text in the data is never read as a template. */
export const expand = (name: string, data: CardData): Readonly<Record<string, unknown>> => {
  const card: unknown = template(name).expand({ $root: needsMarks(data) ? marked(data) : data });
  const result = finished(name, card);
  if (!isObject(result)) throw new UnfilledTemplate(name, 'the whole card');
  return result;
};
