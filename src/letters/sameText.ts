/** White space folded, without the final stop: what may differ without being a difference. */
export const foldText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s?[.;,]$/u, '');

/** Folded, with the case of the first letter gone too. */
export const textKey = (text: string): string => {
  const folded = foldText(text);
  const [first = ''] = folded;
  return first.toLowerCase() + folded.slice(first.length);
};

const small = new Set(
  'att och en ett den det de i på av för med till som om samt eller är vid utifrån inom sin sina sitt'.split(
    ' ',
  ),
);
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter((word) => !small.has(word));

/**
 * How much two texts say the same, 0 to 1: the part of the longer one's words that the other shares. Words
 * count as shared when they have one stem's beginning ("säkerställer", "säkerställa").
 */
export const likeness = (one: string, other: string): number => {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (figures(one) !== figures(other)) return 0;
  const left = new Map<string, number>();
  for (const word of second) left.set(beginning(word), (left.get(beginning(word)) ?? 0) + 1);
  let shared = 0;
  for (const word of first) {
    const count = left.get(beginning(word)) ?? 0;
    if (count === 0) continue;
    left.set(beginning(word), count - 1);
    shared += 1;
  }
  return shared / Math.max(first.length, second.length, 1);
};

const figures = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');
const beginning = (word: string): string => word.slice(0, Math.max(5, word.length - 3));

/** From here on two wordings are taken for one recommendation. */
export const sameRecommendation = 0.8;
