// Builds the long attack on the built bot, and runs it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join('test', 'faults', 'tsconfig.json'));
run(join(root, '.cache', 'faults', 'built', 'test', 'faults', 'main.js'), ...process.argv.slice(2));
