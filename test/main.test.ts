import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { startAzurite } from './support/azurite';
import { startBotProcess } from './support/botProcess';
import { openCommandLine, type CommandLine } from './support/commandLine';
import { freePort, runNode } from './support/demo';

jest.setTimeout(120_000);

describe('the production entry', () => {
  let line: CommandLine;
  beforeEach(async () => {
    line = await openCommandLine();
  });
  afterEach(() => line.dispose());

  it('answers on the loopback address, ends on SIGTERM, leaves nothing running, and finds its data', async () => {
    const bot = await startBotProcess(line.env);
    expect(await bot.get('/readyz')).toBe(200);
    expect(bot.output()).toContain('bot.loopbackOnly');
    expect(await (await fetch(`${bot.url}/metrics`)).text()).toContain(
      'svarstid_cards_total{outcome="sent"} 0',
    );
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (outside !== undefined)
      await expect(fetch(`http://${outside.address}:${line.env.PORT ?? ''}/healthz`)).rejects.toThrow();
    expect((await line.run('boards', 'add', 'Kulturnämnden')).code).toBe(0);

    const start = Date.now();
    expect(await bot.stop('SIGTERM')).toBe(0);
    expect(Date.now() - start).toBeLessThan(20_000);
    expect(await bot.get('/healthz')).toBe(0);
    await expect(fetch(`http://127.0.0.1:${line.env.STORAGE_PORT ?? ''}`)).rejects.toThrow();

    const again = await startBotProcess(line.env);
    expect(await line.json('boards', 'list')).toMatchObject([{ name: 'Kulturnämnden' }]);
    expect(await again.stop('SIGINT')).toBe(0);
  });

  it('says that it is not ready when the storage goes away, lives on, and still ends', async () => {
    const azurite = await startAzurite();
    const bot = await startBotProcess({ ...line.env, STORAGE_CONNECTION_STRING: azurite.connectionString });
    expect(await bot.get('/readyz')).toBe(200);
    await azurite.stop();
    expect(await bot.get('/readyz')).toBe(503);
    expect(await bot.get('/healthz')).toBe(200);
    await pause(1000);
    expect(await bot.stop()).toBe(0);
  });

  it('says in one line that the storage does not answer at the start', async () => {
    const ran = await runNode('main.js', [], {
      ...line.env,
      STORAGE_CONNECTION_STRING:
        'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;' +
        `TableEndpoint=http://127.0.0.1:${await freePort()}/a;`,
    });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^[^\n]*STORAGE_CONNECTION_STRING[^\n]*\n$/);
    expect(ran.err).not.toContain('a2V5');
  });

  it.each([
    ['PORT', 'sv', 'Ange en annan i PORT'],
    ['PORT', 'en', 'Set PORT'],
    ['STORAGE_PORT', 'sv', 'Ange en annan i STORAGE_PORT'],
    ['STORAGE_PORT', 'en', 'Set STORAGE_PORT'],
  ])('names %s when it is in use, in one line (%s)', async (setting, LOCALE, remedy) => {
    const server = createServer().listen(Number(line.env[setting]), '127.0.0.1');
    try {
      const ran = await runNode('main.js', [], { ...line.env, LOCALE });
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(/^[^\n]*\n$/);
      expect(ran.err).toContain(remedy);
    } finally {
      server.close();
    }
  });

  it('says everything that is wrong with the settings at once', async () => {
    const ran = await runNode('main.js', [], { ...line.env, PORT: 'x', CLOCK: 'now', MicrosoftAppId: 'a' });
    expect(ran).toMatchObject({ code: 2, out: '' });
    for (const setting of ['PORT', 'CLOCK', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'])
      expect(ran.err).toContain(setting);
    rmSync(line.folder, { recursive: true, force: true });
  });
});
