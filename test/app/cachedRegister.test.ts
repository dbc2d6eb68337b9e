import { CachedRegister } from '../../src/app/cachedRegister.js';
import { fixedClock } from '../support/fixedClock.js';

const registerOf = (options?: { readonly steady: boolean }) => {
  let milliseconds = 0;
  let readings = 0;
  const register = new CachedRegister(
    {
      people: {
        boards: () => {
          readings += 1;
          return Promise.resolve([]);
        },
      },
      reviews: { reviews: () => Promise.resolve([]) },
      clock: { ...fixedClock('2023-03-01T08:00:00+01:00'), monotonic: () => milliseconds },
    },
    options,
  );
  return {
    register,
    readings: () => readings,
    wait: (time: number) => (milliseconds += time),
  };
};

describe('CachedRegister', () => {
  it('is read once for a moment, and at once for a name that is not found', async () => {
    const { register, readings, wait } = registerOf();
    await register.read();
    wait(19_999);
    await register.read();
    expect(readings()).toBe(1);
    await register.fresh();
    expect(readings()).toBe(2);
    wait(20_000);
    await register.read();
    expect(readings()).toBe(3);
  });

  it('is read once for all names that are not found in the same moment, where it is steady', async () => {
    const { register, readings, wait } = registerOf({ steady: true });
    await register.read();
    wait(19_999);
    await register.fresh();
    expect(readings()).toBe(1);
    wait(1);
    await register.fresh();
    expect(readings()).toBe(2);
  });
});
