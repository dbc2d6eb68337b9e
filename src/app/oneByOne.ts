/**
 * Runs work on the same key one after the other within this process. Instances meet in storage, where each
 * conflict costs a new reading; without this, fifty presses at once would cost fifty times fifty.
 */
export const oneByOne = () => {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
};
