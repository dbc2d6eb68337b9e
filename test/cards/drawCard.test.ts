import { verbs } from '../../src/ports/actions.js';
import type { View } from '../../src/ports/views/view.js';
import { cardLimit, drawCard } from '../../src/cards/drawCard.js';
import { plainText } from '../../src/cards/plainText.js';
import { describeWithBrowser } from '../support/browser';
import { CardPage } from '../support/cardPage.js';
import { actionsOf, nodesOf, textsOf } from '../support/cardTree.js';
import { refusals, sampleViews, today } from '../support/sampleViews.js';

const views: [string, View][] = [
  ...Object.entries(sampleViews),
  ...refusals.map((refusal): [string, View] => [
    `refusal ${refusal.code}`,
    { view: 'refusal', refusal, helpers: ['Anna Berg'] },
  ]),
];
const cases = views.flatMap(([name, view]) =>
  (['sv', 'en'] as const).map((language) => ({ name, view, language })),
);

describe.each(cases)('the card $name in $language', ({ view, language }) => {
  const card = drawCard(view, { language, today });
  const json = JSON.stringify(card.content);
  const actions = actionsOf(card.content);

  it('is an Adaptive Card 1.5 in the reader’s language', () => {
    expect(card.content).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language });
  });

  it('leaves nothing unfilled', () => {
    expect(json).not.toMatch(/\$\{|undefined|null|NaN|\[object|\$part|\$data/);
    expect(card.summary).toMatch(/^\S.*[.?]$/);
    expect(textsOf(card.content).join('')).not.toBe('');
  });

  it('is small enough to send', () => expect(Buffer.byteLength(json)).toBeLessThanOrEqual(cardLimit));

  it('has buttons that every client can press', () => {
    for (const action of actions.filter(({ type }) => type === 'Action.Execute')) {
      expect(action.data).toMatchObject({ v: 1, verb: action.verb });
      expect(verbs).toContain(action.verb);
      expect(action.title).toMatch(/\S/);
      expect(action.fallback).toMatchObject({
        type: 'Action.Submit',
        title: action.title,
        data: action.data,
        associatedInputs: action.associatedInputs,
      });
    }
  });

  it('keeps what can be pressed in sight to a handful', () => {
    const bars = nodesOf(card.content).flatMap(({ actions: bar }) => (Array.isArray(bar) ? [bar] : []));
    for (const bar of bars) {
      expect(bar.length).toBeLessThanOrEqual(6);
      expect(bar.filter(({ mode }: { mode?: string }) => mode !== 'secondary').length).toBeLessThanOrEqual(3);
    }
  });

  it('gives every input a label and an id of its own', () => {
    const inputs = nodesOf(card.content).filter(({ type }) => String(type).startsWith('Input.'));
    for (const input of inputs) expect(input.label).toMatch(/\S/);
    const ids = inputs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says the same as plain text', () => {
    const text = plainText(view, { language, today });
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/\$\{|undefined|null|\[object/);
  });
});

/** The renderer knows no charts: this is how every such client falls back. */
const unknownChart = 'Unknown element type "Chart.Donut". Fallback will be used if present.';

describe('the finished cards', () => {
  it('say once whose a text is', () => {
    const said = (name: string) => plainText(sampleViews[name]!, { language: 'sv', today });
    expect(said('denied')).toContain('en annan nämnd');
    expect(said('deniedOfBoard')).toContain('Vad Trafiknämnden svarar');
    expect(said('deniedOfBoard')).not.toContain('en annan nämnd');
  });

  it('show more right below a list, before the chart and what else may be asked', () => {
    const { content } = drawCard(sampleViews.answerMany!, { language: 'sv', today });
    const order = nodesOf(content)
      .filter(({ type, verb }) => type === 'Chart.Donut' || (type === 'Action.Execute' && verb === 'ask'))
      .map(({ type, title }) => (type === 'Chart.Donut' ? 'chart' : title));
    expect(order).toEqual([
      'Visa fler (14 till)',
      'chart',
      'Vilka är försenade?',
      'När ska Trafiknämnden svara?',
    ]);
  });

  it('say of a draft or a withdrawn review that it is one, and nothing of answers', () => {
    const text = plainText(sampleViews.answerUnasked!, { language: 'sv', today });
    expect(text).toContain('Återkallad');
    expect(text).toContain('Utkast');
    expect(text).not.toMatch(/svarsdag|besvarade|väntar/);
  });

  it('tell apart what an answer says, how, when and by whom it is done', () => {
    const { content } = drawCard(sampleViews.answerRecommendations!, { language: 'sv', today });
    // What people wrote is wrapped in marks that keep its direction to itself.
    const texts = textsOf(content).map((text) => text.replace(/[\u2066-\u2069]/g, ''));
    expect(texts).toContain('Nya rutiner gäller från den 1 mars. · Hur: Alla chefer har fått dem.');
    expect(texts).toContainEqual(
      expect.stringMatching(
        /… · Hur: Med start i de största · När: senast den 1 juni · Ansvarar: ekonomichefen$/,
      ),
    );
    expect(texts).toContain('Uppdraget har upphört.');
  });

  it('speak one language each', () => {
    for (const [, view] of views) {
      const titles = (language: 'sv' | 'en'): string[] =>
        actionsOf(drawCard(view, { language, today }).content).map(({ title }) => String(title));
      expect(titles('en').join(' ')).not.toMatch(/Spara|Tillbaka|Öppna|Visa |Till början|Hjälp/);
      expect(titles('sv').join(' ')).not.toMatch(/Save|Back|Open|Show|Start page|Help/);
    }
  });
});

describeWithBrowser('the finished cards, drawn', () => {
  it('please the renderer, at 320 and at 1400 pixels', async () => {
    const page = await CardPage.open();
    try {
      for (const [name, view] of views) {
        const { content } = drawCard(view, { language: 'sv', today });
        for (const width of [320, 1400]) {
          const rendered = await page.draw(content, width);
          const problems = rendered.problems.filter((problem) => problem !== unknownChart);
          expect({ name, width, problems }).toEqual({ name, width, problems: [] });
          expect({ name, width, overflows: rendered.overflows }).toEqual({ name, width, overflows: false });
          expect({ name, width, cutOff: rendered.cutOff }).toEqual({ name, width, cutOff: [] });
        }
      }
    } finally {
      await page.close();
    }
  }, 120_000);
});
