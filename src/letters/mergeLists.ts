import { authorities } from './found.js';
import type { FoundList } from './found.js';
import { likeness, sameRecommendation, textKey } from './sameText.js';

export interface MergedList {
  readonly items: readonly string[];
  readonly doubtful: boolean;
}

/** More pairs than this are compared letter by letter only: no letter has that many recommendations. */
const mostPairs = 40_000;

/**
 * One board's recommendations, each once. The place with the most authority decides; what stands elsewhere in
 * nearly the same words is a repetition. Within one list only equal texts count as one.
 */
export const mergeLists = (lists: readonly FoundList[]): MergedList => {
  const highest = lists.reduce((most, { authority }) => Math.max(most, authority), 0);
  let items: readonly string[] = [];
  let doubtful = lists.some((list) => list.doubtful);
  for (const list of [...lists].sort((one, other) => other.authority - one.authority)) {
    const fresh = notIn(items, distinct(list.items));
    if (fresh.length === 0) continue;
    const additional = items.length > 0 && list.authority < highest;
    if (additional) doubtful = true;
    if (!additional || highest < authorities.annex) items = [...items, ...fresh];
  }
  return { items, doubtful };
};

const distinct = (items: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const item of items) {
    const key = textKey(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return Array.from(seen.values());
};

/** The candidates that no item says already; each item can be repeated by one candidate. */
const notIn = (items: readonly string[], candidates: readonly string[]): readonly string[] => {
  const equal = new Set(items.map(textKey));
  const others = candidates.filter((candidate) => !equal.has(textKey(candidate)));
  if (items.length * others.length > mostPairs) return others;
  const same = new Set(candidates.map(textKey));
  const left = items.filter((item) => !same.has(textKey(item)));
  return others.filter((candidate) => {
    const match = left.findIndex((item) => likeness(item, candidate) >= sameRecommendation);
    if (match === -1) return true;
    left.splice(match, 1);
    return false;
  });
};
