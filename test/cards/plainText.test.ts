import { plainText } from '../../src/cards/plainText.js';
import { sampleViews, today } from '../support/sampleViews.js';

describe('plainText', () => {
  it('says an answer: reading, headline, then one line per row', () => {
    const lines = plainText(sampleViews.answer!, { language: 'sv', today }).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'Tolkat som: nämnder · inte svarat · rapport 7',
      '4 nämnder har inte svarat.',
    ]);
    expect(lines[2]).toBe(
      'Sjukhusstyrelsen i Norra länsdelen · ▲ 4 dagar försenat · rapport 7 – 2022 · svarsdag lör 25 februari · 0 av 5 klara',
    );
    expect(lines).toHaveLength(7);
  });

  it('says how many rows are left out', () => {
    const text = plainText(sampleViews.answerMany!, { language: 'en', today });
    expect(text.split('\n').at(-1)).toBe('and 14 more');
    expect(text).toContain('10 Answered');
  });

  it('lists the choices', () => {
    expect(plainText(sampleViews.choice!, { language: 'sv', today })).toContain('– Vilka är försenade?');
  });
});
