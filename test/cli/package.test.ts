import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { fillTexts, findFaults } from '../../src/cli/teamsPackage';
import { searchCommand, searchParameter } from '../../src/teams/search';

const root = join(__dirname, '..', '..');
const deploy = join(root, 'deploy');
const appId = '2a9f3c55-7d1e-4b60-8c42-9e0f1a7b6d35';
const host = 'svarstid.example.org';
const settings = { appId, host, version: '1.2.3' };

type Json = Record<string, unknown>;
interface Command {
  title: string;
  description: string;
}
interface Manifest extends Json {
  version: string;
  id: string;
  name: Record<string, string>;
  description: Record<string, string>;
  validDomains: string[];
  bots: { botId: string; scopes: string[]; commandLists: { scopes: string[]; commands: Command[] }[] }[];
  composeExtensions: { botId: string; commands: (Command & { id: string; parameters: Named[] })[] }[];
}
type Named = Command & { name: string };
const filled = async (): Promise<{ manifest: Manifest; sv: Json; en: Json }> => {
  const texts = await fillTexts(deploy, settings);
  return {
    manifest: texts['manifest.json'] as Manifest,
    sv: texts['sv.json'] as Json,
    en: texts['en.json'] as Json,
  };
};

describe('the Teams manifest', () => {
  it('passes the schema, its translations theirs', async () => {
    expect(await findFaults(await fillTexts(deploy, settings))).toEqual([]);
  });

  it.each([
    ['a bot id that is no GUID', { ...settings, appId: 'svarstid' }, 'manifest.json /bots/0/botId'],
    ['a version that is too long', { ...settings, version: '1'.repeat(257) }, 'manifest.json /version'],
  ])('is refused with %s', async (_, broken, fault) => {
    expect((await findFaults(await fillTexts(deploy, broken))).join('\n')).toContain(fault);
  });

  it('is refused with a text that is too long, in the manifest and in a translation', async () => {
    const texts = await fillTexts(deploy, settings);
    const manifest = structuredClone(texts['manifest.json']) as Manifest;
    manifest.bots[0]!.commandLists[0]!.commands[0]!.title = 'x'.repeat(33);
    const en = { ...(texts['en.json'] as Json), 'description.short': 'x'.repeat(81) };
    const faults = await findFaults({ ...texts, 'manifest.json': manifest, 'en.json': en });
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('/bots/0/commandLists/0/commands/0/title');
    expect(faults[1]).toMatch(/^en\.json .*description\.short/);
  });

  it('names the app, the host and the version of the installation', async () => {
    const { manifest } = await filled();
    expect(manifest).toMatchObject({ id: appId, version: '1.2.3', validDomains: [host] });
    expect(manifest.bots[0]?.botId).toBe(appId);
    expect(JSON.stringify(manifest)).not.toContain('{{');
  });

  it('offers brief commands in every scope, help among them', async () => {
    const [bot] = (await filled()).manifest.bots;
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot?.commandLists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team'], ['groupChat']]);
    for (const { commands } of bot!.commandLists) {
      expect(commands.length).toBeLessThanOrEqual(10);
      expect(commands.map(({ title }) => title)).toContain('hjälp');
    }
  });

  it('says the same in its Swedish file, and all of it in English too', async () => {
    const { manifest, sv, en } = await filled();
    const expected: Record<string, string> = {
      'name.short': manifest.name['short']!,
      'name.full': manifest.name['full']!,
      'description.short': manifest.description['short']!,
      'description.full': manifest.description['full']!,
    };
    manifest.bots[0]!.commandLists.forEach(({ commands }, list) =>
      commands.forEach(({ title, description }, index) => {
        expected[`bots[0].commandLists[${list}].commands[${index}].title`] = title;
        expected[`bots[0].commandLists[${list}].commands[${index}].description`] = description;
      }),
    );
    const [search] = manifest.composeExtensions[0]!.commands;
    expect(search).toMatchObject({ id: searchCommand, parameters: [{ name: searchParameter }] });
    for (const [place, text] of [
      ['', search!],
      ['.parameters[0]', search!.parameters[0]!],
    ] as const) {
      expected[`composeExtensions[0].commands[0]${place}.title`] = text.title;
      expected[`composeExtensions[0].commands[0]${place}.description`] = text.description;
    }
    const { $schema, ...said } = sv;
    expect(said).toEqual(expected);
    expect($schema).toBe(en['$schema']);
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
    expect(JSON.stringify(en)).not.toMatch(/[åäöÅÄÖ]/);
  });

  it.each([
    ['color.png', 192, 2],
    ['outline.png', 32, 6],
  ])('has the icon %s of the right size', (name, size, colourType) => {
    const image = readFileSync(join(deploy, name));
    expect(image.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([size, size]);
    // 2: opaque colours; 6: colours with transparency.
    expect(image[25]).toBe(colourType);
  });
});

/** The files of a zip archive, read by its central directory. */
const unzip = (archive: Buffer): Map<string, Buffer> => {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((at) => archive.readUInt16LE(entry + at)) as [
      number,
      number,
      number,
    ];
    const name = archive.subarray(entry + 46, entry + 46 + nameLength).toString('utf8');
    const local = archive.readUInt32LE(entry + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
    files.set(name, archive.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed));
    entry += 46 + nameLength + extra + comment;
  }
  return files;
};

describe('npm run package', () => {
  let out: string;
  beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'svarstid-package-'))));
  afterEach(() => rmSync(out, { recursive: true, force: true }));

  const run = (
    args: string[],
    environment: Record<string, string> = {},
  ): { status: number | null; stdout: string; stderr: string } => {
    return spawnSync(process.execPath, [join(root, 'dist/cli/package.js'), '--out', out, ...args], {
      encoding: 'utf8',
      env: { ...process.env, MicrosoftAppId: undefined, ...environment },
    });
  };
  const target = (): string => join(out, 'svarstid-teams-app.zip');

  it('writes the manifest, the texts and the icons side by side', () => {
    const { status, stdout, stderr } = run(['--host', host], { MicrosoftAppId: appId.toUpperCase() });
    expect({ status, stderr, stdout: stdout.trim() }).toEqual({ status: 0, stderr: '', stdout: target() });
    const files = unzip(readFileSync(target()));
    expect([...files.keys()].sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
      'sv.json',
    ]);
    expect(JSON.parse(files.get('manifest.json')!.toString('utf8'))).toMatchObject({
      id: appId,
      version: '0.1.0',
    });
    expect(files.get('color.png')!.equals(readFileSync(join(deploy, 'color.png')))).toBe(true);
  });

  it('says that a package without an app id and a host is for a look only', () => {
    const { status, stdout, stderr } = run([]);
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: target() });
    expect(stderr).toMatch(/^Det här paketet går bara att titta på: .*MicrosoftAppId.*--host.*\n$/);
    expect(run([], { LOCALE: 'en' }).stderr).toMatch(
      /^This package is for a look only: .*MicrosoftAppId.*--host.*\n$/,
    );
  });

  it('takes the options before the environment', () => {
    run(['--app-id', appId, '--host', host], { MicrosoftAppId: 'x' });
    const manifest = unzip(readFileSync(target())).get('manifest.json')!.toString('utf8');
    expect(JSON.parse(manifest)).toMatchObject({ id: appId, validDomains: [host] });
  });

  it.each([
    ['an app id that is no GUID', ['--app-id', 'abc', '--host', host], /GUID, inte "abc"/, /GUID, not "abc"/],
    [
      'an address for a host',
      ['--app-id', appId, '--host', `https://${host}/`],
      /publikt namn/,
      /public name/,
    ],
    ['a port', ['--app-id', appId, '--host', `${host}:443`], /publikt namn/, /public name/],
    ['this machine', ['--app-id', appId, '--host', 'localhost'], /publikt namn/, /public name/],
    ['an IP address', ['--app-id', appId, '--host', '127.0.0.1'], /publikt namn/, /public name/],
    ['quotes', ['--app-id', appId, '--host', 'a".example.org'], /publikt namn/, /public name/],
    [
      'an unknown option',
      ['--name', 'x'],
      /förstår inte.*--name.*Så skrivs kommandot: npm run package/,
      /do not understand.*--name.*Usage: npm run package/,
    ],
    [
      'a word too many',
      ['zip'],
      /förstår inte.*zip.*npm run package/,
      /do not understand.*zip.*npm run package/,
    ],
    ['an option without its value', ['--host'], /--host.*npm run package/, /--host.*npm run package/],
  ])('says what is wrong with %s, in one line', (_, args, swedish, english) => {
    for (const [LOCALE, message] of [
      ['sv', swedish],
      ['en', english],
    ] as const) {
      const { status, stdout, stderr } = run(args, { LOCALE });
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(existsSync(target())).toBe(false);
  });
});
