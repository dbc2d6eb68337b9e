/** An object inside a card. */
export type CardNode = Readonly<Record<string, unknown>>;

const isObject = (node: unknown): node is CardNode =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** Every object of a card, in order, without what stands in for a button (`fallback` of an action). */
export const nodesOf = (node: unknown): CardNode[] => {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (!isObject(node)) return [];
  const isAction = String(node.type).startsWith('Action.');
  const inside = Object.entries(node).filter(([key]) => !isAction || key !== 'fallback');
  return [node, ...inside.flatMap(([, value]) => nodesOf(value))];
};

export const actionsOf = (card: unknown): CardNode[] =>
  nodesOf(card).filter(({ type }) => String(type).startsWith('Action.'));

/** What the text elements of a card say. */
export const textsOf = (card: unknown): string[] =>
  nodesOf(card)
    .filter(({ type }) => type === 'TextRun' || type === 'TextBlock')
    .map(({ text }) => String(text));

export const inputsOf = (card: unknown): CardNode[] =>
  nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'));
