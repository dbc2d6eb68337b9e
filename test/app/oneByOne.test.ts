import { oneByOne } from '../../src/app/oneByOne';

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('oneByOne', () => {
  it('keeps work on one key apart and in order, and lets other keys pass', async () => {
    const inTurn = oneByOne();
    const log: string[] = [];
    const work = (name: string, milliseconds: number) => async (): Promise<void> => {
      log.push(`${name} begins`);
      await later(milliseconds);
      log.push(`${name} ends`);
    };
    await Promise.all([inTurn('a', work('a1', 30)), inTurn('a', work('a2', 1)), inTurn('b', work('b1', 5))]);
    expect(log.filter((line) => line.startsWith('a'))).toEqual([
      'a1 begins',
      'a1 ends',
      'a2 begins',
      'a2 ends',
    ]);
    expect(log.indexOf('b1 ends')).toBeLessThan(log.indexOf('a1 ends'));
  });

  it('goes on after work that failed', async () => {
    const inTurn = oneByOne();
    await expect(inTurn('a', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await expect(inTurn('a', () => Promise.resolve(7))).resolves.toBe(7);
  });
});
