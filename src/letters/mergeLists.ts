import { authorities } from './found.js';
import type { FoundList } from './found.js';
import { likeness, sameRecommendation, textKey } from './sameText.js';

export interface MergedList {
  readonly items: readonly string[];
  readonly doubtful: boolean;
}

/** More recommendations than any board gets at once; beyond it they are compared letter by letter only. */
const most = 200;

/**
 * One board's recommendations, each once. The place with the most authority decides; what stands elsewhere in
 * nearly the same words is a repetition. Within one list only equal texts count as one.
 */
export const mergeLists = (lists: readonly FoundList[]): MergedList => {
  const highest = lists.reduce((max, { authority }) => Math.max(max, authority), 0);
  const items: string[] = [];
  const keys = new Set<string>();
  let doubtful = lists.some((list) => list.doubtful);
  for (const list of [...lists].sort((one, other) => other.authority - one.authority)) {
    const fresh = notIn(items, keys, distinct(list.items));
    if (fresh.length === 0) continue;
    const additional = items.length > 0 && list.authority < highest;
    if (additional) doubtful = true;
    if (additional && highest === authorities.annex) continue;
    for (const item of fresh) {
      items.push(item);
      keys.add(textKey(item));
    }
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
const notIn = (
  items: readonly string[],
  keys: ReadonlySet<string>,
  candidates: readonly string[],
): readonly string[] => {
  const others = candidates.filter((candidate) => !keys.has(textKey(candidate)));
  if (items.length > most || others.length > most) return others;
  const same = new Set(candidates.map(textKey));
  const left = items.filter((item) => !same.has(textKey(item)));
  return others.filter((candidate) => {
    const match = left.findIndex((item) => likeness(item, candidate) >= sameRecommendation);
    if (match === -1) return true;
    left.splice(match, 1);
    return false;
  });
};
