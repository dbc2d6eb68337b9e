import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { fillTexts, findFaults, writePackage } from './teamsPackage.js';

const usage = 'npm run package -- [--app-id GUID] [--host NAME] [--out FOLDER]';
const root = join(__dirname, '..', '..');
const deploy = join(root, 'deploy');

/** Something the caller can mend: exit 2. */
class UsageError extends Error {}

const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** A public name: at least two labels, the last one with a letter. */
const hostName = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?=[\d-]*[a-z])[a-z\d-]{2,63}$/i;

/** For a package to look at; Teams can install it, but nobody answers there. */
const standIn = { appId: '00000000-0000-4000-8000-000000000000', host: 'svarstid.example' };

const settingsFrom = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): { readonly appId: string; readonly host: string; readonly out: string } => {
  const { values } = parse(args);
  const appId = values['app-id'] ?? (environment['MicrosoftAppId'] || standIn.appId);
  const host = values.host ?? standIn.host;
  const problems: string[] = [];
  if (!guid.test(appId)) problems.push(`The app id must be a GUID, not "${appId}"`);
  if (!hostName.test(host))
    problems.push(`The host must be a bare public name like svarstid.example.org, not "${host}"`);
  if (problems.length > 0) throw new UsageError(`${problems.join('. ')}.`);
  return { appId: appId.toLowerCase(), host: host.toLowerCase(), out: values.out };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'app-id': { type: 'string' },
        host: { type: 'string' },
        out: { type: 'string', default: join(root, 'dist') },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} Usage: ${usage}`);
  }
};

const run = async (): Promise<void> => {
  const { appId, host, out } = settingsFrom(process.argv.slice(2), process.env);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const packaged = await fillTexts(deploy, { appId, host, version });
  const faults = await findFaults(packaged);
  if (faults.length > 0) throw new UsageError(`Teams would refuse the package:\n${faults.join('\n')}`);
  const target = join(out, 'svarstid-teams-app.zip');
  await writePackage({ folder: deploy, packaged, target });
  console.log(target);
  if (appId === standIn.appId || host === standIn.host)
    console.error('This package is for a look only: set MicrosoftAppId and give --host for one that works.');
};

run().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
