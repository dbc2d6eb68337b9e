import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds the package, from any folder inside it. */
export const packageRoot = (from: string): string => {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('There is no package.json above this file.');
  return packageRoot(parent);
};
