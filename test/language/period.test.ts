import { type Period, periodAt } from '../../src/language/period.js';
import { wordsOf } from '../../src/language/words.js';

const today = '2026-03-02';
const whole = (text: string): Period | null => {
  const words = wordsOf(text);
  const period = periodAt(words, 0, today);
  return period?.to === words.length ? period : null;
};
const text = ({ from, to }: { from: string | null; to: string | null }): string =>
  `${from ?? ''}..${to ?? ''}`;
const said = (words: string): string => {
  const period = whole(words);
  if (period === null) return 'none';
  if (period.is === 'noSuchDate') return 'noSuchDate';
  const [past, coming] = [text(period.past), text(period.coming)];
  return past === coming ? coming : `${past} | ${coming}`;
};

describe('periodAt', () => {
  it.each([
    ['2026-05-01', '2026-05-01..2026-05-01'],
    ['den 1 maj 2026', '2026-05-01..2026-05-01'],
    ['1/5', '2025-05-01..2025-05-01 | 2026-05-01..2026-05-01'],
    ['May 1, 2026', '2026-05-01..2026-05-01'],
    ['i maj', '2025-05-01..2025-05-31 | 2026-05-01..2026-05-31'],
    ['in May', '2025-05-01..2025-05-31 | 2026-05-01..2026-05-31'],
    ['i mars', '2026-03-01..2026-03-31'],
    ['före den 1 maj 2026', '..2026-04-30'],
    ['senast 1 maj 2026', '..2026-05-01'],
    ['by 1 May 2026', '..2026-05-01'],
    ['sedan 1 februari 2026', '2026-02-01..'],
    ['efter den 1 maj 2026', '2026-05-02..'],
    ['mellan 1 april 2026 och 15 maj 2026', '2026-04-01..2026-05-15'],
    ['mellan 1 och 15 maj 2026', '2026-05-01..2026-05-15'],
    ['1–15 maj 2026', '2026-05-01..2026-05-15'],
    ['från den 20 december 2025 till den 3 januari 2026', '2025-12-20..2026-01-03'],
    ['mellan 1 oktober och 31 december 2025', '2025-10-01..2025-12-31'],
    ['mellan 1 april och 1 juni 2027', '2027-04-01..2027-06-01'],
    ['vecka 53', '2020-12-28..2021-01-03 | 2026-12-28..2027-01-03'],
    ['före påsk', '..2025-04-17 | ..2026-04-02'],
    ['efter jul', '2025-12-27.. | 2026-12-27..'],
    ['in Jul 2026', '2026-07-01..2026-07-31'],
    ['i slutet av maj', 'none'],
    ['senast sista mars 2026', '..2026-03-31'],
    ['sen årsskiftet', '2026-01-01.. | 2027-01-01..'],
    ['inom 14 dagar', '2026-03-02..2026-03-16'],
    ['within two weeks', '2026-03-02..2026-03-16'],
    ['inom en månad', '2026-03-02..2026-04-02'],
    ['de senaste 14 dagarna', '2026-02-16..2026-03-02'],
    ['förra veckan', '2026-02-23..2026-03-01'],
    ['last week', '2026-02-23..2026-03-01'],
    ['den här veckan', '2026-03-02..2026-03-08'],
    ['nästa vecka', '2026-03-09..2026-03-15'],
    ['vecka 12', '2025-03-17..2025-03-23 | 2026-03-16..2026-03-22'],
    ['den här månaden', '2026-03-01..2026-03-31'],
    ['next month', '2026-04-01..2026-04-30'],
    ['före sommaren 2026', '..2026-05-31'],
    ['efter sommaren 2026', '2026-09-01..'],
    ['i sommar', '2025-06-01..2025-08-31 | 2026-06-01..2026-08-31'],
    ['i höstas', '2025-09-01..2025-11-30'],
    ['i vår', '2026-03-01..2026-05-31'],
    ['i vinter', '2025-12-01..2026-02-28 | 2026-12-01..2027-02-28'],
    ['till hösten', '2025-09-01..2025-11-30 | 2026-09-01..2026-11-30'],
    ['i år', '2026-01-01..2026-12-31'],
    ['i fjol', '2025-01-01..2025-12-31'],
    ['före årsskiftet', '..2025-12-31 | ..2026-12-31'],
    ['andra kvartalet 2026', '2026-04-01..2026-06-30'],
    ['på fredag', '2026-02-27..2026-02-27 | 2026-03-06..2026-03-06'],
    ['i fredags', '2026-02-27..2026-02-27'],
    ['i övermorgon', '2026-03-04..2026-03-04'],
    ['om två veckor', '2026-03-16..2026-03-16'],
    ['för två veckor sedan', '2026-02-16..2026-02-16'],
  ])('reads %s as %s', (words, expected) => expect(said(words)).toBe(expected));

  it.each([
    'den 31 februari',
    '2026-02-30',
    'före den 32 maj',
    'vecka 54 2026',
    '31/4',
    'mellan 30 februari och 15 april',
  ])('knows that there is no %s', (words) => expect(said(words)).toBe('noSuchDate'));

  it.each(['14', 'may', 'vår', '2026', 'om rapport 14', 'inom kort', 'i är', '3 av 10', ''])(
    'takes %p for no period',
    (words) => expect(said(words)).toBe('none'),
  );

  it('reads a whole day of every year and month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-28`;
      expect(said(day)).toBe(`${day}..${day}`);
    }
  });
});
