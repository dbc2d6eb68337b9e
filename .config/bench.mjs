// Builds the benchmark together with the product that it measures, and runs it.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const built = join(root, '.cache', 'bench');
run(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join('test', 'bench', 'tsconfig.json'));
// The product finds its templates beside its own files.
cpSync(join(root, 'cards'), join(built, 'cards'), { recursive: true });
const args = process.argv.slice(2);
const isForNode = (arg) => arg.startsWith('-');
run(
  ...args.filter(isForNode),
  join(built, 'test', 'bench', 'main.js'),
  ...args.filter((arg) => !isForNode(arg)),
);
