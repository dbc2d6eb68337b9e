// Brings a clone to the point where its commands can run: installs what is missing, builds what has changed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = join(root, 'node_modules', '.svarstid-installed');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!installed) {
  if (!quiet) console.error('Installing packages (the first time takes a few minutes) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}
// An installation without development dependencies runs what was built before it.
if (existsSync(join(root, 'node_modules', 'typescript'))) {
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json']);
}
