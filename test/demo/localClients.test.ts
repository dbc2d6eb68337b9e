import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startLocalClient } from '../../src/demo/localClients';
import type { ClientRole, LocalClient } from '../../src/demo/localClients';
import {
  sampleAuditor as auditor,
  samplePeople,
  sampleSecretary as secretary,
} from '../../src/demo/sample/people';
import { sampleTenantId } from '../../src/demo/sample/region';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { startEchoBot } from '../support/echoBot';
import type { EchoBot } from '../support/echoBot';
import { ClientPage } from '../support/localClient';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
};
const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );
const until = async (condition: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for: ${what}`);
};
const processesIn = (folder: string): number =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('clientProcess') && line.includes(folder)).length;

const start = async (
  role: ClientRole,
  folder: string,
  endpoint: string,
  port?: number,
): Promise<LocalClient> =>
  startLocalClient({
    role,
    folder: join(folder, role),
    port: port ?? (await freePort()),
    botEndpoint: endpoint,
    tenantId: sampleTenantId,
    people: samplePeople,
    currentUser: role === 'auditor' ? auditor : secretary,
  });

describe('startLocalClient', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'svarstid-clients-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['127.0.0.1', '::'])('names the setting of a port that is in use on %s', async (host) => {
    const blocker = createServer().listen(0, host);
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    await expect(start('secretary', folder, 'http://127.0.0.1:1/', port)).rejects.toMatchObject({
      code: 'portInUse',
      setting: 'SECRETARY_PORT',
      role: 'secretary',
      port,
    });
    await once(blocker.close(), 'close');
  });

  it('says why a client did not start', async () => {
    const attempt = startLocalClient({
      role: 'auditor',
      folder,
      port: await freePort(),
      botEndpoint: 'http://127.0.0.1:1/',
      tenantId: sampleTenantId,
      // Two people with one id: the client ends without a word on its output.
      people: samplePeople.slice(0, 6).map((person, index) => (index === 3 ? samplePeople[2]! : person)),
      currentUser: samplePeople[0]!,
    });
    await expect(attempt).rejects.toMatchObject({ code: 'didNotStart' });
    await expect(attempt).rejects.toThrow(/User ID must be unique/);
  });

  it('listens on the loopback address only, and frees its port when stopped', async () => {
    const port = await freePort();
    const client = await start('auditor', folder, 'http://127.0.0.1:1/', port);
    expect(await answers(client.url)).toBe(true);
    const elsewhere = createServer().listen(port, '127.0.0.2');
    await once(elsewhere, 'listening');
    await once(elsewhere.close(), 'close');
    await client.stop();
    await client.stop();
    expect(await answers(client.url)).toBe(false);
    const again = createServer().listen(port, '::');
    await once(again, 'listening');
    await once(again.close(), 'close');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'leaves nothing running after a %s of the parent',
    async (signal) => {
      const port = await freePort();
      const program = join(__dirname, '..', '..', 'dist', 'demo', 'localClients.js');
      const options = {
        role: 'auditor',
        folder: join(folder, 'killed'),
        port,
        botEndpoint: 'http://127.0.0.1:1/',
        tenantId: sampleTenantId,
        people: samplePeople,
        currentUser: auditor,
      };
      const parent = spawn(process.execPath, [
        '-e',
        `require(${JSON.stringify(program)}).startLocalClient(${JSON.stringify(options)}).then(() => setInterval(() => {}, 1000))`,
      ]);
      await until(() => answers(`http://127.0.0.1:${port}`), 'the page');
      expect(processesIn(String(port))).toBe(1);
      parent.kill(signal);
      await until(() => processesIn(String(port)) === 0, 'the end of the client');
      expect(await answers(`http://127.0.0.1:${port}`)).toBe(false);
    },
  );
});

describeWithBrowser('the local client in a browser', () => {
  let folder: string;
  let bot: EchoBot;
  let clients: LocalClient[] = [];
  let browser: Browser;
  let page: ClientPage;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'svarstid-clients-'));
    bot = await startEchoBot();
    clients = await Promise.all([
      start('auditor', folder, bot.endpoint),
      start('secretary', folder, bot.endpoint),
    ]);
    browser = await launchBrowser();
    page = await ClientPage.open(browser, clients[0]!.url);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await Promise.all(clients.map((client) => client.stop()));
    await bot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is announced to the bot as the person it plays, and sends what is typed', async () => {
    await page.say('Vilka har inte svarat?');
    expect(await (await page.card('Echo')).text()).toContain('Echo: Vilka har inte svarat?');
    const kinds = bot.heard.map(({ kind }) => kind);
    expect(kinds).toEqual(['installationUpdate', 'conversationUpdate', 'message']);
    expect(new Set(bot.heard.map(({ from }) => from))).toEqual(new Set([auditor.id]));
  });

  it('replaces a card in place and sends the inputs', async () => {
    await page.say('form');
    const form = await page.card('Vad gör nämnden?');
    const count = await page.cardCount();
    await form.choose('Åtgärd', 'Åtgärd planeras');
    await form.fill('Beskriv åtgärden', 'Vi inför rutiner.\nTvå rader: "å ä ö".');
    await form.choose('Nämnd', 'Kulturnämnden');
    await form.pickDate('När är den klar', '2027-03-01');
    expect(await form.value('Åtgärd')).toBe('Åtgärd planeras');
    await form.press('Spara svaret');
    const receipt = await page.card('Sparat:');
    expect(await page.cardCount()).toBe(count);
    await page.waitUntilGone('Vad gör nämnden?');
    expect(await receipt.text()).toContain('Visa igen');
    const invoked = bot.heard.findLast(({ kind }) => kind === 'adaptiveCard/action');
    expect(invoked).toMatchObject({
      from: auditor.id,
      payload: {
        action: {
          verb: 'save',
          data: {
            v: 1,
            verb: 'save',
            measure: 'planned',
            description: 'Vi inför rutiner.\nTvå rader: "å ä ö".',
            board: 'kn',
            when: '2027-03-01',
          },
        },
      },
    });
  });

  it('shows what the bot writes first to each person, and what it changes later', async () => {
    const other = await ClientPage.open(browser, clients[1]!.url);
    await other.say('hej');
    await other.card('Echo: hej');
    const ids = await bot.write('Påminnelse: 7 dagar kvar');
    await Promise.all([page.card('7 dagar kvar'), other.card('7 dagar kvar')]);
    expect(ids).toHaveLength(2);
    await bot.replace(auditor.id, ids[0]!, 'Besvarat');
    await page.card('Besvarat');
    await page.waitUntilGone('7 dagar kvar');
    expect(await (await other.card()).text()).toContain('7 dagar kvar');
    await other.close();
  });

  it('can be photographed wide and narrow', async () => {
    for (const width of [400, 1400] as const) await page.screenshot(join(folder, `${width}.png`), width);
    for (const width of [400, 1400]) {
      // Width in a PNG's header.
      const image = readFileSync(join(folder, `${width}.png`));
      expect(image.readUInt32BE(16)).toBe(width);
    }
  });
});
