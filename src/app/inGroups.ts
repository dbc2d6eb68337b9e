/** So many requests are worked on at once: a letter to forty boards is to be answered within seconds. */
const width = 8;

/** Does the work for every element, a few at a time; the results in the order of the elements. */
export const inGroups = async <T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (let start = 0; start < all.length; start += width)
    results.push(...(await Promise.all(all.slice(start, start + width).map(work))));
  return results;
};
