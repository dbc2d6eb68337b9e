import type { Browser } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { startDemo, type RunningDemo } from '../support/demo';
import { ClientPage } from '../support/localClient';

/** A newcomer's first minutes, in two real local Teams clients. The clock starts on a Tuesday. */
describeWithBrowser('a newcomer in the local Teams clients', () => {
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

  it('is welcomed in her role, once', async () => {
    await expect((await secretary.card('Hej Karin')).text()).resolves.toContain('3 yttranden väntar på dig');
    await expect((await auditor.card('Hej Anders')).text()).resolves.toContain(
      '6 av 8 begäranden väntar på svar',
    );
    expect((await secretary.transcript()).match(/Hej Karin/g)).toHaveLength(1);
    // The client forgets the chat when its page is opened anew, and tells of an installation again.
    await secretary.reload();
    await secretary.say('nonsens kvack');
    await secretary.card('Det förstod jag inte');
    expect(await secretary.transcript()).not.toContain('Hej Karin');
  });

  it('gets the exact list of those who have not responded', async () => {
    await auditor.say('vilka nämnder har inte svarat?');
    const text = await (await auditor.card('Tolkat som')).text();
    expect(text).toContain('5 nämnder');
    expect(text).toContain('Sjukhusstyrelse Öneby');
    expect(text).not.toContain('Tandvårdsnämnden');
  });

  it('moves the clock, and reminders arrive', async () => {
    await auditor.say('hoppa 7 dagar');
    const reminder = await secretary.card(/att ta hand om/, 30_000);
    expect(await reminder.text()).toContain('Granskning av läkemedelshantering');
  });

  it('reports a planned measure with one press', async () => {
    await (await secretary.card('Ska vara klart om 14 dagar')).press('Enligt plan');
    const receipt = await secretary.card('Rapporterat: Enligt plan');
    expect(await receipt.text()).toContain('Nästa påminnelse kommer');
  });

  it('answers a whole request, step by step, and registers the decision', async () => {
    // The newest reminder; what is her own stands before what she stands in for.
    await (await secretary.card(/om 3 dagar/)).press('Börja svara');
    for (const step of [1, 2, 3]) {
      const first = await secretary.card(`Rekommendation ${step} av 3`);
      await first.choose('Vad gäller för den här rekommendationen?', 'Åtgärd planeras');
      await first.press('Fortsätt');
      const form = await secretary.card('Vad ska ni göra?');
      await form.fill('Vad ska ni göra?', `Plan nummer ${step} med ”citat”, **stjärnor** och \${x}.`);
      await form.fill('Hur går det till?', 'I arbetsgrupp.');
      await form.fill('När är det klart?', '2027-10-01');
      await form.fill('Vilken funktion ansvarar?', 'Regiondirektören');
      await form.press('Spara och gå vidare');
    }
    await (await secretary.card('Övriga kommentarer')).press('Spara och gå vidare');
    const all = await secretary.card('Allt är ifyllt');
    expect(await all.text()).toContain('Plan nummer 2 med ”citat”, **stjärnor** och ${x}.');
    await all.press('Lämna in');
    const decision = await secretary.card('Har nämnden beslutat?');
    await decision.pickDate('Sammanträdets datum', '2027-03-08');
    await decision.fill('Paragraf', '§ 45');
    await decision.press('Registrera beslutet');
    const receipt = await secretary.card('Yttrandet är besvarat');
    expect(await receipt.text()).toContain('§ 45');
    // The auditors hear of it by themselves.
    await auditor.card(/Regionstyrelsen har (lämnat in|beslutat)/, 30_000);
  });

  it('finds the board off the list, and the command line agrees', async () => {
    await auditor.say('har regionstyrelsen svarat på rapport 6?');
    await auditor.card(/Ja/);
    const status = await demo.command('status', '--json');
    expect(status.code).toBe(0);
    const rows = JSON.parse(status.out) as { board: string; reportNumber: string | null; state: string }[];
    expect(
      rows.filter(({ board, state }) => board === 'Regionstyrelsen' && state === 'answered'),
    ).toHaveLength(1);
  });

  it('is answered in a group chat and a channel, where nobody’s content is shown', async () => {
    await auditor.go('Gruppchatt');
    await auditor.mention('vilka nämnder har inte svarat?');
    expect(await (await auditor.card('Tolkat som')).text()).toContain('Sjukhusstyrelse Öneby');
    await auditor.go('Granskningar');
    await auditor.mention('hur många nämnder har svarat på rapport 6?');
    expect(await (await auditor.card('Tolkat som')).text()).toContain('av 6 nämnder');
    await secretary.go('Gruppchatt');
    await secretary.mention('vad har jag att svara på?');
    await (await secretary.card('Tolkat som')).open();
    const refused = await secretary.card('Det tar vi i vår egen chatt');
    expect(await refused.text()).toContain('Här kan andra läsa med.');
  });

  it('stops by Ctrl-C and finds the data again', async () => {
    expect(await demo.interrupt()).toBe(0);
    expect(demo.output()).not.toMatch(/error/i);
    const again = await startDemo('2027-03-02T10:00:00+01:00', demo.dataDir);
    expect(again.output()).not.toContain('Läser in exemplet');
    const asked = await again.command(
      'ask',
      'har regionstyrelsen svarat på rapport 6?',
      '--as',
      '1b7e94d2-86a0-4c53-b9f7-3c2a18e6d402',
      '--json',
    );
    expect(JSON.parse(asked.out)).toMatchObject({ outcome: 'answer', kind: 'yesno' });
    await again.dispose();
  });
});
