// Brings a clone to the point where its commands can run: installs what is missing, builds what has changed.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Svarstid needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(2);
}

const quiet = process.argv.includes('--quiet');
const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    // Standard output belongs to the command that follows (it may print JSON).
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

const compiler = 'node_modules/typescript';
const packagesIn = (lockFile) =>
  existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : null;

/** What npm notes down when an installation is complete; null: there is none. */
const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
/** Somebody chose to install without what only building and testing need: that choice stands. */
const forProduction = present !== null && !(compiler in present);
const installed =
  present !== null &&
  Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, dev, devOptional }]) =>
      path === '' || optional || devOptional || (dev && forProduction) || present[path]?.version === version,
  );
if (!installed) {
  const folder = join(root, 'node_modules');
  // npm ci empties the folder first, also the one at the end of a link, which is not this project's own.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      `node_modules is a link to ${readlinkSync(folder)}, which lacks packages. Install them there, or remove the link and run this again.`,
    );
    process.exit(2);
  }
  if (!quiet) console.error('Installing packages (the first time takes a few minutes) …');
  const omitted = forProduction ? ['--omit=dev'] : [];
  run('npm', ['ci', ...omitted, '--no-audit', '--no-fund', '--loglevel=error']);
}

const dist = join(root, 'dist');
// Written after a build without errors only: the compiler writes its files also when it has found some.
const stamp = join(dist, '.built');
const changed = (path) => statSync(path).mtimeMs > statSync(stamp).mtimeMs;
const sources = () =>
  readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', name));

if (forProduction) {
  if (!existsSync(dist)) {
    console.error(
      'There is no dist/ to run. Build it where everything is installed: npm ci && npm run setup',
    );
    process.exit(2);
  }
} else if (!existsSync(stamp) || !installed || [join(root, 'tsconfig.json'), ...sources()].some(changed)) {
  run(process.execPath, [join(root, compiler, 'bin', 'tsc'), '-p', 'tsconfig.json']);
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, '');
}
