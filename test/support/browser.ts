import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The installed browser, or null. `CHROMIUM` names another one. */
export const chromiumPath = (): string | null =>
  [process.env['CHROMIUM'], ...candidates].find((path) => path !== undefined && existsSync(path)) ?? null;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

const howToGetOne = 'No Chromium found. Get it with: sudo apt-get install chromium';

/** `describe` for suites that drive a browser: left out with one line where there is none, a failure in CI. */
export const describeWithBrowser = (name: string, suite: () => void): void => {
  if (chromiumPath() !== null) {
    describe(name, suite);
    return;
  }
  if (process.env['CI'] === 'true') {
    it(`${name}: needs a browser`, () => {
      throw new Error(howToGetOne);
    });
    return;
  }
  process.stderr.write(`Left out: ${name}. ${howToGetOne}\n`);
  // Jest wants a test in each file; a skipped one keeps the gap in sight.
  it.skip(name, () => undefined);
};
