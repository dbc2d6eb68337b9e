import { comparedLengthAt } from '../../src/language/comparedLengths.js';
import { wordsOf } from '../../src/language/words.js';

const today = '2026-03-02';
/** The due days of the first compared length that a text speaks of. */
const dueDays = (text: string) => {
  const words = wordsOf(text);
  for (const at of words.keys()) {
    const period = comparedLengthAt(words, at, today);
    if (period?.is === 'period') return period.past;
  }
  return null;
};

describe('comparedLengthAt', () => {
  it.each([
    ['mer än 10 dagar sena', null, '2026-02-19'],
    ['sena med mer än en vecka', null, '2026-02-22'],
    ['försenade sedan över en månad', null, '2026-02-01'],
    ['minst två veckor försenade', null, '2026-02-16'],
    ['mindre än en vecka sena', '2026-02-24', null],
    ['högst 7 dagar sena', '2026-02-23', null],
    ['late by at least ten days', null, '2026-02-20'],
    ['up to two weeks overdue', '2026-02-16', null],
    ['mindre än två veckor kvar', '2026-03-02', '2026-03-15'],
    ['mer än en månad kvar', '2026-04-03', null],
    ['at most ten days left', '2026-03-02', '2026-03-12'],
    ['minst en vecka kvar', '2026-03-09', null],
  ])('says on which days that was due: %s', (text, from, to) => expect(dueDays(text)).toEqual({ from, to }));

  it.each([
    'en vecka sena',
    'inte mer än en vecka sena',
    'en vecka kvar',
    'mer än en vecka gamla',
    'svarade mer än en vecka för sent',
    'mer än hälften sena',
    'more than late',
  ])('says nothing of %s', (text) => expect(dueDays(text)).toBeNull());
});
