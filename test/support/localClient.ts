import type { Browser, Locator, Page } from 'playwright-core';

const monthOf = (date: Date): string =>
  date.toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** One card in the chat. Texts are found as parts, case aside. */
export class ClientCard {
  constructor(
    private readonly page: Page,
    readonly locator: Locator,
  ) {}

  text(): Promise<string> {
    return this.locator.innerText();
  }

  /** What stands in a field; for choices the title of the chosen one, '' for none. */
  async value(label: string): Promise<string> {
    const field = this.field(label);
    if ((await field.getAttribute('role')) !== 'radiogroup') return field.inputValue();
    const chosen = field.locator('span.fui-Radio', { has: this.page.locator('input:checked') });
    return (await chosen.count()) === 0 ? '' : chosen.innerText();
  }

  /** Types into the text field with this label, in place of what stood there. */
  async fill(label: string, value: string): Promise<void> {
    await this.field(label).fill(value);
  }

  /** Picks a day (`YYYY-MM-DD`) in the calendar of a date field; the client takes no typed dates. */
  async pickDate(label: string, date: string): Promise<void> {
    const wanted = new Date(`${date}T00:00:00Z`);
    const month = monthOf(wanted);
    await this.field(label).click();
    const calendar = this.page.getByRole('dialog', { name: 'Calendar' });
    const header = calendar.locator('.fui-CalendarDay__monthAndYear');
    for (let shown = await header.innerText(); shown !== month; shown = await header.innerText()) {
      const forward = new Date(`1 ${shown} UTC`) < wanted;
      await calendar.getByTitle(forward ? /^Next month/ : /^Previous month/).click();
    }
    const day = `${wanted.getUTCDate()}, ${month.replace(' ', ', ')}`;
    await calendar.getByRole('button', { name: day, exact: true }).click();
    await calendar.waitFor({ state: 'detached' });
  }

  /** Takes the choice with this title, in a list of buttons or one that opens. */
  async choose(label: string, title: string): Promise<void> {
    const field = this.field(label);
    if ((await field.getAttribute('role')) === 'radiogroup') {
      await field.getByText(title, { exact: true }).click();
      return;
    }
    await field.click();
    await this.page.getByRole('option', { name: title, exact: true }).click();
  }

  async press(button: string): Promise<void> {
    await this.locator.getByRole('button', { name: button }).first().click();
  }

  /** Where a button leads that opens a page. */
  async address(button: string): Promise<string> {
    const link = this.locator.locator('[title^="http"]', { hasText: button }).first();
    return (await link.getAttribute('title')) ?? '';
  }

  /** Opens the first row of a list, or the first one that says this. */
  async open(text = 'Öppna ›'): Promise<void> {
    await this.locator.getByText(text).first().click();
  }

  screenshot(path: string): Promise<unknown> {
    return this.locator.screenshot({ path });
  }

  private field(label: string): Locator {
    return this.locator.getByLabel(label).first();
  }
}

/** The local Teams client in a browser, as the person that it plays. */
export class ClientPage {
  private constructor(readonly page: Page) {}

  /** Opens the personal chat and waits until it can be written in. */
  static async open(browser: Browser, url: string): Promise<ClientPage> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    // The page asks the network for fonts, and waits for them.
    await page.route(
      (address) => !['localhost', '127.0.0.1'].includes(address.hostname),
      (route) => route.abort(),
    );
    const client = new ClientPage(page);
    await client.load(url);
    return client;
  }

  async reload(): Promise<void> {
    await this.load(this.page.url());
  }

  /** Everything that is shown as a message of the bot, cards and texts, the newest last. */
  async transcript(): Promise<string> {
    return (await this.page.locator('.fai-OutputCard').allInnerTexts()).join('\n---\n');
  }

  async say(text: string): Promise<void> {
    await this.box().click();
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a group chat or channel by its name, and waits until the bot has introduced itself there. */
  async go(conversation: string): Promise<void> {
    await this.page.getByText(conversation, { exact: true }).first().click();
    await this.card('Jag är Svarstid');
  }

  /** Mentions the bot, without which it hears nothing where others read along, and says this. */
  async mention(text: string): Promise<void> {
    await this.box().click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: 'Svarstid' }).waitFor();
    await this.page.keyboard.press('Tab');
    await this.box().locator('.mention').waitFor();
    await this.page.keyboard.insertText(` ${text}`);
    await this.page.keyboard.press('Enter');
  }

  /** The newest card, or the newest one that says `text`; waits for it. */
  async card(text?: string | RegExp, timeout = 15_000): Promise<ClientCard> {
    const all = this.page.locator('.ac-adaptiveCard');
    const locator = (text === undefined ? all : all.filter({ hasText: text })).last();
    await locator.waitFor({ timeout });
    return new ClientCard(this.page, locator);
  }

  /** Opens the search that stands beside the message box, and types this. */
  async search(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await this.page.getByRole('menuitem', { name: 'Search Command' }).click();
    await this.page.getByPlaceholder('Enter a search term').fill(text);
  }

  /** Takes the first search result that says this, and sends the message that it stands in. */
  async pick(text: string): Promise<void> {
    await this.page
      .getByPlaceholder('Enter a search term')
      .locator('xpath=ancestor::div[contains(., "Search-Based Message Extension")][1]')
      .getByText(text)
      .first()
      .click();
    await this.page.getByRole('button', { name: 'Send Message' }).click();
  }

  cardCount(): Promise<number> {
    return this.page.locator('.ac-adaptiveCard').count();
  }

  /** Waits until no card says this any longer. */
  async waitUntilGone(text: string | RegExp, timeout = 15_000): Promise<void> {
    await this.page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: text })
      .first()
      .waitFor({ state: 'detached', timeout });
  }

  /** The whole window at this width, its newest message in sight. */
  async screenshot(path: string, width: 400 | 1400): Promise<void> {
    await this.page.setViewportSize({ width, height: 900 });
    await this.page.locator('.fai-OutputCard').last().scrollIntoViewIfNeeded();
    // The client lays its columns out anew after the resize.
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path });
    await this.page.setViewportSize({ width: 1400, height: 900 });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private box(): Locator {
    return this.page.locator('[contenteditable=true]').first();
  }

  private async load(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'commit' });
    await this.box().waitFor();
    // What is typed before the client has reached the bot is lost.
    await this.page.getByText('Connected.', { exact: false }).first().waitFor();
    await this.closeLog();
  }

  /** At 400 px the log panel covers the chat. */
  private async closeLog(): Promise<void> {
    await this.page.getByTitle('Toggle Log Panel').click();
    await this.page.getByText('Log Panel', { exact: true }).waitFor({ state: 'detached' });
  }
}
