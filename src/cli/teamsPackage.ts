import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SchemaObject } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { ZipFile } from 'yazl';

/** What a Teams app package says of one installation. */
export interface PackageSettings {
  /** Microsoft app id of the bot: a GUID. */
  readonly appId: string;
  /** Public host name of the bot. */
  readonly host: string;
  /** `1.2.3` */
  readonly version: string;
}

const texts = ['manifest.json', 'sv.json', 'en.json'] as const;
const icons = ['color.png', 'outline.png'] as const;
type PackagedText = (typeof texts)[number];

/** The package's text files by name, their placeholders filled. */
export type PackagedTexts = Readonly<Record<PackagedText, unknown>>;

const fill = (template: string, { appId, host, version }: PackageSettings): unknown =>
  JSON.parse(
    template.replaceAll('{{APP_ID}}', appId).replaceAll('{{HOST}}', host).replaceAll('{{VERSION}}', version),
  );

export const fillTexts = async (folder: string, settings: PackageSettings): Promise<PackagedTexts> => {
  const read = async (name: PackagedText): Promise<unknown> =>
    fill(await readFile(join(folder, name), 'utf8'), settings);
  return {
    'manifest.json': await read('manifest.json'),
    'sv.json': await read('sv.json'),
    'en.json': await read('en.json'),
  };
};

/** The published schemas, from a package of their own: nothing is fetched. */
const schemaFolder = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.19',
);

const faultsBySchema = async (schemaName: string, content: unknown): Promise<string[]> => {
  const schema = JSON.parse(await readFile(join(schemaFolder, schemaName), 'utf8')) as SchemaObject;
  // The schemas' expressions are older than the unicode flag.
  const checker = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(checker, ['uri', 'email', 'regex']);
  const check = checker.compile(schema);
  check(content);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`);
};

/** What Teams would refuse, one line each: `manifest.json /bots/0/botId must match pattern …`. */
export const findFaults = async (packaged: PackagedTexts): Promise<string[]> => {
  const faults: string[] = [];
  for (const name of texts) {
    const schemaName = `MicrosoftTeams${name === 'manifest.json' ? '' : '.Localization'}.schema.json`;
    faults.push(...(await faultsBySchema(schemaName, packaged[name])).map((fault) => `${name} ${fault}`));
  }
  return faults;
};

/** Writes the package for upload to Teams: the texts and the icons of `folder`, side by side. */
export const writePackage = async (options: {
  readonly folder: string;
  readonly packaged: PackagedTexts;
  readonly target: string;
}): Promise<void> => {
  const { folder, packaged, target } = options;
  const zip = new ZipFile();
  for (const name of texts) zip.addBuffer(Buffer.from(JSON.stringify(packaged[name], null, 2)), name);
  for (const name of icons) zip.addBuffer(await readFile(join(folder, name)), name);
  zip.end();
  await mkdir(dirname(target), { recursive: true });
  await pipeline(zip.outputStream, createWriteStream(target));
};
