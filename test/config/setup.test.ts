import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const setup = join(__dirname, '..', '..', '.config', 'setup.mjs');
const lock = {
  packages: {
    '': { name: 'svarstid' },
    'node_modules/luxon': { version: '3.7.2' },
    'node_modules/typescript': { version: '6.0.3', dev: true },
    'node_modules/of-another-platform': { version: '1.0.0', optional: true },
  },
};
const { 'node_modules/luxon': luxon, 'node_modules/typescript': typescript } = lock.packages;
const complete = { 'node_modules/luxon': luxon, 'node_modules/typescript': typescript };

describe('.config/setup.mjs', () => {
  let root: string;
  const write = (path: string, content: string, mode = 0o644): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { mode });
  };
  const install = (packages: object): void =>
    write('node_modules/.package-lock.json', JSON.stringify({ packages }));
  /** npm and the compiler are stand-ins that note how they were called. */
  const compilerThatEndsWith = (status: number): void =>
    write(
      'node_modules/typescript/bin/tsc',
      `require('fs').appendFileSync(${JSON.stringify(join(root, 'calls'))}, 'tsc\\n');
       require('fs').mkdirSync(${JSON.stringify(join(root, 'dist'))}, { recursive: true });
       console.log('to standard output'); process.exit(${status});`,
    );
  const run = (): { status: number | null; calls: string[]; stdout: string; stderr: string } => {
    rmSync(join(root, 'calls'), { force: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, '.config', 'setup.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, PATH: [join(root, 'bin'), process.env['PATH']].join(delimiter) },
    });
    const calls = existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim() : '';
    return { status, stdout, stderr, calls: calls === '' ? [] : calls.split('\n') };
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'svarstid-setup-'));
    mkdirSync(join(root, '.config'));
    copyFileSync(setup, join(root, '.config', 'setup.mjs'));
    write('package-lock.json', JSON.stringify(lock));
    write('tsconfig.json', '{}');
    write('src/main.ts', '');
    write('bin/npm', `#!/bin/sh\necho "npm $*" >> ${join(root, 'calls')}\n`, 0o755);
    compilerThatEndsWith(0);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('installs and builds in a fresh clone, and leaves standard output alone', () => {
    const { status, calls, stdout, stderr } = run();
    expect(calls).toEqual(['npm ci --no-audit --no-fund --loglevel=error', 'tsc']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Installing packages');
  });

  it('builds once, and again when a source has changed', () => {
    install(complete);
    expect(run().calls).toEqual(['tsc']);
    expect(run().calls).toEqual([]);
    const later = new Date(Date.now() + 5000);
    utimesSync(join(root, 'src', 'main.ts'), later, later);
    expect(run().calls).toEqual(['tsc']);
  });

  it('stops at a build that fails, and does not take it for done', () => {
    install(complete);
    compilerThatEndsWith(2);
    expect(run()).toMatchObject({ status: 2, calls: ['tsc'] });
    expect(run()).toMatchObject({ status: 2, calls: ['tsc'] });
  });

  it.each([
    ['another version', { ...complete, 'node_modules/luxon': { version: '3.0.0' } }],
    ['a package too few', { 'node_modules/typescript': typescript }],
  ])('installs again when there is %s', (_, packages) => {
    install(packages);
    expect(run().calls[0]).toMatch(/^npm ci --no-audit/);
  });

  it('runs what was built where only the production packages are installed', () => {
    install({ 'node_modules/luxon': luxon });
    write('dist/main.js', '');
    expect(run()).toMatchObject({ status: 0, calls: [] });
  });

  it('keeps such an installation one when the lock file changes', () => {
    install({ 'node_modules/luxon': { version: '3.0.0' } });
    write('dist/main.js', '');
    expect(run().calls).toEqual(['npm ci --omit=dev --no-audit --no-fund --loglevel=error']);
  });

  it('does not install through a link, which would empty what others use', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'svarstid-shared-'));
    rmSync(join(root, 'node_modules'), { recursive: true });
    symlinkSync(elsewhere, join(root, 'node_modules'), 'junction');
    install({});
    const { status, calls, stderr } = run();
    expect({ status, calls }).toEqual({ status: 2, calls: [] });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('node_modules')]);
    // What stands there is used as long as it fits.
    install(complete);
    compilerThatEndsWith(0);
    expect(run()).toMatchObject({ status: 0, calls: ['tsc'] });
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it('says what is missing where nothing was built', () => {
    install({ 'node_modules/luxon': luxon });
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('There is no dist/ to run')]);
  });
});
