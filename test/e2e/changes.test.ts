import type { Browser } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { startDemo, type RunningDemo } from '../support/demo';
import { ClientPage } from '../support/localClient';

/** An auditor changes what was asked for, in the real local Teams client. The clock starts on a Tuesday. */
describeWithBrowser('an auditor who changes dates in the local Teams client', () => {
  let demo: RunningDemo;
  let browser: Browser;
  let auditor: ClientPage;
  let secretary: ClientPage;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    demo = await startDemo('2027-03-02T10:00:00+01:00');
    browser = await launchBrowser();
    secretary = await ClientPage.open(browser, demo.secretaryUrl);
    auditor = await ClientPage.open(browser, demo.auditorUrl);
  });
  afterAll(async () => {
    await browser.close();
    await demo.dispose();
  });

  it('grants an extension, and the secretary sees both dates', async () => {
    await auditor.say('hur går det för regionstyrelsen på rapport 6?');
    await (await auditor.card('Tolkat som')).press('Ge anstånd');
    const form = await auditor.card('Den nya dagen gäller bara den här nämnden');
    await form.fill('Skäl', 'Sammanträdet är flyttat.');
    await form.pickDate('Svara senast', '2027-06-15');
    await form.press('Ge anstånd');
    expect(await (await auditor.card('Anstånd till')).text()).toContain('anstånd till tis 15 juni');
    await secretary.say('vad har jag att svara på?');
    const mine = await secretary.card('Tolkat som');
    expect(await mine.text()).toContain('anstånd till tis 15 juni');
  });

  it('moves the due date of a review, and is told why a bad one is refused', async () => {
    await auditor.say('hur går det med rapport 6?');
    await (await auditor.card('Tolkat som: läget')).press('Ändra svarsdagen');
    const form = await auditor.card('Ny svarsdag');
    await form.pickDate('Ny svarsdag', '2027-03-01');
    await form.press('Spara ny svarsdag');
    const refused = await auditor.card('Svarsdatumet har passerat');
    expect(await refused.value('Ny svarsdag')).not.toBe('');
    await refused.pickDate('Ny svarsdag', '2027-05-20');
    await refused.press('Spara ny svarsdag');
    await auditor.card(/Ny svarsdag: tors? 20 maj/);
  });

  it('withdraws it, and an old card of the secretary says so', async () => {
    const old = await secretary.card('Tolkat som');
    const said = await demo.command('withdraw', 'rapport 6', '--reason', 'Görs om nästa år.');
    expect(said).toMatchObject({ code: 0 });
    await old.open('anstånd till tis 15 juni');
    const withdrawn = await secretary.card('Begäran är återkallad');
    expect(await withdrawn.text()).toContain('Görs om nästa år.');
    const history = await demo.command('history', 'rapport 6', 'regionstyrelsen', '--json');
    expect((JSON.parse(history.out) as { kind: string }[]).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['published', 'extended', 'dueDateChanged', 'withdrawn']),
    );
  });
});
