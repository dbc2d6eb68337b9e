import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literal } from './userText.js';

/** What a template is expanded with. Every key that the template names must be there; `[]` leaves a part out. */
export type CardData = Readonly<Record<string, unknown>>;

type Json = Record<string, unknown>;
/** A template's node, read once: data → what stands there. `undefined`: left out. */
type Expansion = (data: unknown) => unknown;

const folder = join(__dirname, '..', '..', 'cards');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

const isObject = (node: unknown): node is Json =>
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

export class UnfilledTemplate extends Error {
  constructor(card: string, text: string) {
    super(`cards/${card}.json names something that its data lacks: ${text}`);
    this.name = 'UnfilledTemplate';
  }
}

const binding = /^\$\{([A-Za-z.]+)\}$/;

/** A text as it stands, or `${name}`, `${name.name}` alone: the value of that name. */
const textExpansion = (card: string, text: string): Expansion => {
  if (!text.includes('${')) return () => text;
  const path = binding.exec(text)?.[1]?.split('.');
  if (path === undefined) throw new Error(`cards/${card}.json says ${text}: a name must stand alone.`);
  return (data) => {
    let found = data;
    for (const name of path) found = isObject(found) ? found[name] : undefined;
    if (found === undefined) throw new UnfilledTemplate(card, text);
    return found ?? undefined;
  };
};

/** `$data` names what fills a node; a list fills it once for each item. */
const repeated = (card: string, { $data: source, ...node }: Json): ((data: unknown) => unknown[]) => {
  const one = objectExpansion(card, node);
  if (typeof source !== 'string') return (data) => [one(data)];
  const found = textExpansion(card, source);
  return (data) => {
    const filling = found(data) ?? [];
    return Array.isArray(filling) ? filling.map(one) : [one(filling)];
  };
};

const listExpansion = (card: string, nodes: readonly unknown[]): Expansion => {
  const items = nodes.map((node) => {
    if (isObject(node)) return repeated(card, node);
    const one = expansionOf(card, node);
    return (data: unknown) => [one(data)];
  });
  return (data) => items.flatMap((item) => item(data)).filter((item) => item !== undefined);
};

const objectExpansion = (card: string, node: Json): Expansion => {
  const isText = node.type === 'TextRun' || node.type === 'TextBlock';
  const members = Object.entries(node).map(([key, value]): readonly [string, Expansion] => {
    const expansion = expansionOf(card, value);
    if (!isText || key !== 'text') return [key, expansion];
    return [
      key,
      (data) => {
        const text = expansion(data);
        return typeof text === 'string' ? literal(text) : text;
      },
    ];
  });
  return (data) => {
    const result: Json = {};
    for (const [key, expansion] of members) {
      const value = expansion(data);
      if (value !== undefined) result[key] = value;
    }
    return result;
  };
};

const expansionOf = (card: string, node: unknown): Expansion => {
  if (typeof node === 'string') return textExpansion(card, node);
  if (Array.isArray(node)) return listExpansion(card, node);
  if (!isObject(node)) return () => node;
  const filled = repeated(card, node);
  return (data) => filled(data)[0];
};

const known = new Map<string, Expansion>();
const template = (name: string): Expansion => {
  const expansion = known.get(name) ?? expansionOf(name, withParts(read(name)));
  known.set(name, expansion);
  return expansion;
};

/**
 * Expands `cards/NAME.json`: the Adaptive Card template language as far as these templates use it, which is names
 * and `$data`. Text in the data is put where it belongs and never read as a template.
 */
export const expand = (name: string, data: CardData): Readonly<Record<string, unknown>> => {
  const card = template(name)(data);
  if (!isObject(card)) throw new UnfilledTemplate(name, 'the whole card');
  return card;
};
