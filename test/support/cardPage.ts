import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';

/** A face of Arial's widths, brought along: what fits must not hang on the fonts of the machine. */
const font = 'Arimo, sans-serif';
const fontFace = (weight: number): string => {
  const file = require.resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`);
  const source = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
  return `@font-face { font-family: Arimo; font-weight: ${weight}; src: url(${source}) format('woff2'); }`;
};

const colours = (colour: string, subtle: string): object => ({ default: colour, subtle });
const foreground = {
  default: colours('#242424', '#616161'),
  accent: colours('#5b5fc7', '#5b5fc7'),
  good: colours('#237b4b', '#237b4b'),
  warning: colours('#8a5a00', '#8a5a00'),
  attention: colours('#c4314b', '#c4314b'),
};
const container = (backgroundColor: string): object => ({ backgroundColor, foregroundColors: foreground });

/** Sizes and colours as in Teams' light theme. */
const hostConfig = {
  fontFamily: font,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e1dfdd' },
  supportsInteractivity: true,
  containerStyles: {
    default: container('#ffffff'),
    emphasis: container('#f5f5f5'),
    accent: container('#e8ebfa'),
    good: container('#e7f2da'),
    warning: container('#fbf6d9'),
    attention: container('#fcf4f6'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder' },
      optionalInputs: { weight: 'bolder' },
    },
  },
};

const style = `
  ${fontFace(400)}
  ${fontFace(600)}
  body { margin: 0; padding: 12px; background: #f5f5f5; font-family: ${font}; }
  #card { background: #fff; border: 1px solid #e1dfdd; border-radius: 6px; max-width: 700px; }
  .ac-pushButton { padding: 6px 12px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff;
    font: 600 14px ${font}; }
  .ac-pushButton.style-positive { background: #5b5fc7; color: #fff; border-color: #5b5fc7; }
  .ac-input { font: 14px ${font}; padding: 6px; box-sizing: border-box; }
  textarea.ac-input { min-height: 64px; }
`;

/** What the renderer made of a card. */
export interface RenderedCard {
  /** Complaints of the renderer's parser and validator. */
  readonly problems: readonly string[];
  readonly text: string;
  readonly buttons: readonly string[];
  /** Whether something is wider than the page. */
  readonly overflows: boolean;
  /** Buttons that are not whole to be seen. */
  readonly cutOff: readonly string[];
}

/** Adaptive Cards drawn by their own renderer in a headless browser. */
export class CardPage {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(): Promise<CardPage> {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent(`<style>${style}</style><div id="card"></div>`);
    await page.addScriptTag({
      content: readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8'),
    });
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((face) => face.load()));
    });
    return new CardPage(browser, page);
  }

  /** Draws a card in a page of so many pixels. */
  async draw(content: unknown, width: number): Promise<RenderedCard> {
    await this.page.setViewportSize({ width, height: 600 });
    return this.page.evaluate(drawInPage, [content, hostConfig] as const);
  }

  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, fullPage: true });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** The part of the renderer that is used; it runs in the page. */
interface Renderer {
  AdaptiveCard: new () => {
    hostConfig: unknown;
    parse(content: unknown, context: unknown): void;
    validateProperties(): { validationEvents: { message: string }[] };
    render(): HTMLElement | undefined;
  };
  HostConfig: new (config: unknown) => unknown;
  SerializationContext: new () => { eventCount: number; getEventAt(index: number): { message: string } };
}

const drawInPage = ([content, config]: readonly [unknown, object]): RenderedCard => {
  const { AdaptiveCards } = window as unknown as { AdaptiveCards: Renderer };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(config);
  const context = new AdaptiveCards.SerializationContext();
  card.parse(content, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const place = document.getElementById('card')!;
  place.replaceChildren();
  const rendered = card.render();
  if (rendered !== undefined) place.append(rendered);
  // The renderer checks `lang` with a stateful expression: every second right value is called invalid.
  const stateful = /^Invalid value "[a-z]{2}" for property "lang"/;
  return {
    problems: [
      ...parsing,
      ...card.validateProperties().validationEvents.map(({ message }) => message),
    ].filter((problem) => !stateful.test(problem)),
    text: place.innerText,
    buttons: [...place.querySelectorAll('button')].map((button) => button.innerText),
    cutOff: [...place.querySelectorAll('button')]
      .filter((button) => {
        const { right, width } = button.getBoundingClientRect();
        return width > 0 && right > place.getBoundingClientRect().right - 8;
      })
      .map((button) => button.innerText),
    overflows: document.documentElement.scrollWidth > window.innerWidth,
  };
};
