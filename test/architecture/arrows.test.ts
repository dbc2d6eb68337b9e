import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const cruise = (folder: string): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.config/dependency-cruiser.cjs',
      folder,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
};

describe('the check of the arrows between rooms', () => {
  const probe = join(root, 'src', 'domain', 'forbiddenArrowProbe.ts');
  afterEach(() => rmSync(probe, { force: true }));

  it('sees the modules at all', () => {
    const { status, output } = cruise('src');
    expect(output).toMatch(/no dependency violations found \(\d{2,} modules/);
    expect(status).toBe(0);
  });

  it('fails when domain imports a port, even as a type only', () => {
    mkdirSync(join(root, 'src', 'domain'), { recursive: true });
    writeFileSync(probe, "import type { View } from '../ports/views/view.js';\nexport type Probe = View;\n");
    const { status, output } = cruise('src');
    expect(status).not.toBe(0);
    expect(output).toContain('domain-imports-only-nothing-of-ours');
  });
});
