import { setTimeout as pause } from 'node:timers/promises';
import { Patience } from './support/patience.js';

it('patience lasts as long as something changes, and no longer', async () => {
  const patience = new Patience(200);
  for (let step = 0; step < 8; step += 1) {
    expect(patience.lasts(`step ${step}`)).toBe(true);
    await pause(60);
  }
  while (patience.lasts('step 7')) await pause(20);
  expect(patience.lasts('step 7')).toBe(false);
  expect(patience.lasts('step 8')).toBe(true);
});
