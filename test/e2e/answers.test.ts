import type { Browser } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { startDemo, type RunningDemo } from '../support/demo';
import { ClientPage } from '../support/localClient';

/** What an auditor does with an answer, in the real local Teams clients. The clock starts on a Tuesday morning. */
describeWithBrowser('an answer in the local Teams clients', () => {
  let demo: RunningDemo;
  let browser: Browser;
  let auditor: ClientPage;
  let secretary: ClientPage;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    demo = await startDemo('2027-03-02T10:00:00+01:00');
    browser = await launchBrowser();
    secretary = await ClientPage.open(browser, demo.secretaryUrl);
    await secretary.card('Hej Karin');
    auditor = await ClientPage.open(browser, demo.auditorUrl);
    await auditor.card('Hej Anders');
    await auditor.say('vilka nämnder har inte svarat?');
    await auditor.card('Tolkat som');
  });
  afterAll(async () => {
    await browser.close();
    await demo.dispose();
  });

  it('is had as a file, by a link that opens in the browser', async () => {
    await (await auditor.card('Tolkat som')).press('Exportera');
    const ready = await auditor.card('Filen är klar');
    expect(await ready.text()).toContain('6 rader');
    const address = await ready.address('Hämta som CSV');
    const response = await fetch(address);
    expect(response.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="svarstid-2027-03-02-/,
    );
    expect(await response.text()).toContain('Sjukhusstyrelse Öneby;Granskning av läkemedelshantering;');
  });

  it('has those who have not responded reminded, once', async () => {
    await (await auditor.card('Tolkat som')).press('Påminn dessa nu');
    const form = await auditor.card('Påminna 2 nämnder?');
    expect(await form.text()).toContain('1 person får en påminnelse om 3 yttranden. Den går ut direkt.');
    await form.press('Påminn nu');
    await auditor.card('2 nämnder påminns');
    const reminder = await secretary.card('Anders Holmgren på revisionskontoret ber om ert svar', 30_000);
    expect(await reminder.text()).toContain('3 yttranden att ta hand om');
    await (await auditor.card('Tolkat som')).press('Påminn dessa nu');
    await auditor.card('3 yttranden har redan fått en extra påminnelse');
  });

  it('is found while a message is written, and stands in it as a card', async () => {
    await auditor.search('rapport 6');
    await auditor.pick('Granskning av läkemedelshantering');
    const card = await auditor.card('1 av 6 har svarat');
    expect(await card.text()).toContain('Svarsdag fre 12 mars');
    await auditor.say('vilka är försenade?');
    await auditor.card('försenad');
    // The card itself was no question.
    expect(await auditor.transcript()).not.toMatch(/I did not understand|Det förstod jag inte/);
  });
});
