import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { operatorLanguage, wholeEnvironment } from '../config/readConfig.js';
import { commandLineTexts } from '../language/catalogue/commandLine.js';
import { packagingTexts } from '../language/catalogue/packaging.js';
import { packageRoot } from '../packageRoot.js';
import { CallerError, noArguments, parseCommandArgs } from './command.js';
import { fillTexts, findFaults, writePackage } from './teamsPackage.js';

const usage = 'npm run package -- [--app-id GUID] [--host NAME] [--out FOLDER]';
const root = packageRoot(__dirname);
const deploy = join(root, 'deploy');
const environment = wholeEnvironment(root);
const language = operatorLanguage(environment);
const texts = packagingTexts[language];

const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** A public name: at least two labels, the last one with a letter. */
const hostName = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?=[\d-]*[a-z])[a-z\d-]{2,63}$/i;

/** For a package to look at; Teams can install it, but nobody answers there. */
const standIn = { appId: '00000000-0000-4000-8000-000000000000', host: 'svarstid.example' };

interface Settings {
  readonly appId: string;
  readonly host: string;
  readonly out: string;
}

const parse = (args: readonly string[]): Settings => {
  const given = { args, texts: commandLineTexts[language] };
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseCommandArgs(given, { 'app-id': text, host: text, out: text });
    noArguments(positionals, given.texts);
    return {
      appId: values['app-id'] ?? (environment['MicrosoftAppId'] || standIn.appId),
      host: values.host ?? standIn.host,
      out: values.out ?? join(root, 'dist'),
    };
  } catch (error) {
    if (!(error instanceof CallerError)) throw error;
    throw new CallerError(`${error.message} ${texts.usage(usage)}`);
  }
};

const settingsFrom = (args: readonly string[]): Settings => {
  const { appId, host, out } = parse(args);
  const problems: string[] = [];
  if (!guid.test(appId)) problems.push(texts.appIdIsNoGuid(appId));
  if (!hostName.test(host)) problems.push(texts.hostIsNoName(host));
  if (problems.length > 0) throw new CallerError(problems.join(' '));
  return { appId: appId.toLowerCase(), host: host.toLowerCase(), out };
};

const run = async (): Promise<void> => {
  const { appId, host, out } = settingsFrom(process.argv.slice(2));
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const packaged = await fillTexts(deploy, { appId, host, version });
  const faults = await findFaults(packaged);
  if (faults.length > 0) throw new CallerError([texts.teamsRefuses, ...faults].join('\n'));
  const target = join(out, 'svarstid-teams-app.zip');
  await writePackage({ folder: deploy, packaged, target });
  console.log(target);
  if (appId === standIn.appId || host === standIn.host) console.error(texts.forALookOnly);
};

run().catch((error: unknown) => {
  if (!(error instanceof CallerError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
