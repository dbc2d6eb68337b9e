import { drawCard } from '../../src/cards/drawCard.js';
import { actionsOf, inputsOf, textsOf } from '../support/cardTree.js';
import { sampleViews, step, today } from '../support/sampleViews.js';

const reader = { language: 'sv', today } as const;
const draw = (view: ReturnType<typeof step>): Readonly<Record<string, unknown>> =>
  drawCard(view, reader).content;
const ids = (card: unknown): unknown[] => inputsOf(card).map(({ id }) => id);

describe('the answer step', () => {
  it('shows the choice alone until one is made', () => {
    expect(ids(draw(step({ fields: {} })))).toEqual(['measure']);
    expect(ids(draw(step({ fields: { measure: 'kanske' } })))).toEqual(['measure']);
  });

  it.each([
    ['planned', ['measure', 'description', 'how', 'when', 'responsible']],
    ['taken', ['measure', 'description', 'how', 'when', 'responsible']],
    ['none', ['measure', 'reason']],
  ])('shows the fields of %s', (measure, fields) => {
    expect(ids(draw(step({ fields: { measure } })))).toEqual(fields);
  });

  it('asks for comments alone in the last step', () => {
    expect(ids(draw(step({ slot: 0, fields: {} })))).toEqual(['comments']);
  });

  it('carries ids, the version before and the inputs it had, and nothing else', () => {
    const save = actionsOf(draw(step())).find(({ verb }) => verb === 'save');
    expect(save).toMatchObject({
      associatedInputs: 'auto',
      data: {
        v: 1,
        verb: 'save',
        requestId: 'r1.b1',
        recommendation: 2,
        baseVersion: 3,
        fields: ['measure', 'description', 'how', 'when', 'responsible'],
      },
    });
  });

  it('lets a half-finished answer be saved: no input is required in the client', () => {
    for (const input of inputsOf(draw(step({ fields: { measure: 'none' } }))))
      expect(input.isRequired).toBeUndefined();
  });

  it('says what is wrong beside the field, with the count', () => {
    const card = draw(
      step({
        fields: { measure: 'planned', description: 'x'.repeat(4312) },
        findings: [{ field: 'description', code: 'tooLong', length: 4312 }],
      }),
    );
    const said = textsOf(card).find((text) => text.includes('4\u00A0312 tecken, högst 4\u00A0000'));
    expect(said).toMatch(/^▲/);
    expect(String(inputsOf(card).find(({ id }) => id === 'description')?.value)).toHaveLength(4000);
  });

  it('warns once, kindly, of what may stay empty', () => {
    const texts = textsOf(draw(step({ wishes: ['how', 'when', 'responsible'] }))).join('\n');
    expect(texts).toContain('Du har inte skrivit hur, när och vem som ansvarar.');
    expect(texts).toContain('går bra att lämna tomt');
  });

  it('shows what others wrote, with name and local time, and a button to use it', () => {
    const card = drawCard(sampleViews.stepBeside!, reader).content;
    expect(textsOf(card)).toContain('Olle Berg skrev ons 1 mars kl. 14:05');
    expect(actionsOf(card).find(({ verb }) => verb === 'use')).toMatchObject({
      associatedInputs: 'none',
      data: { version: 2, recommendation: 2 },
    });
  });

  it('says progress in words beside the dots', () => {
    expect(textsOf(draw(step()))).toContain('●●○○○  2 av 5 klara');
  });
});
