/**
 * Does the work for every element, at most `width` at a time. After a failure nothing new is begun; when all
 * that was begun has ended, the first failure is thrown.
 */
export const inParallel = async <T>(
  width: number,
  elements: Iterable<T>,
  work: (element: T) => Promise<void>,
): Promise<void> => {
  const rest = elements[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true && failures.length === 0; next = rest.next())
      try {
        await work(next.value);
      } catch (error) {
        failures.push(error);
      }
  };
  await Promise.all(Array.from({ length: width }, worker));
  if (failures.length > 0) throw failures[0];
};

/** As `inParallel`; the results in the order of the elements. */
export const mapInParallel = async <T, R>(
  width: number,
  elements: readonly T[],
  work: (element: T) => Promise<R>,
): Promise<R[]> => {
  const results = new Map<number, R>();
  await inParallel(width, elements.entries(), async ([place, element]) => {
    results.set(place, await work(element));
  });
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
};
