import { findTitleWords } from '../../src/language/titleWords.js';
import type { ReviewRef } from '../../src/language/reviewRef.js';
import { wordsOf } from '../../src/language/words.js';

const reviews = [
  'Intern kontroll av löneutbetalningar',
  'Granskning av gode män och förvaltare',
  'Hot och våld mot personal',
  'Dricksvattnets säkerhet',
  'Kontroll av bisysslor',
].map((title, at): ReviewRef => ({
  id: `r${at}`,
  title,
  reportNumber: null,
  registryNumber: null,
  publishedAt: '2026-01-01T09:00:00Z',
}));
const meant = (text: string): string => {
  const words = wordsOf(text);
  const titles = findTitleWords(
    words,
    words.map(() => false),
    reviews,
  ).flatMap((mention) => (mention.is === 'review' ? [mention.review.title] : []));
  return [...new Set(titles)].join(', ') || 'none';
};

describe('what reviews are about, in English', () => {
  it.each([
    ['internal control', 'Intern kontroll av löneutbetalningar'],
    ['internal control of payroll', 'Intern kontroll av löneutbetalningar'],
    ['guardians', 'Granskning av gode män och förvaltare'],
    ['threats and violence', 'Hot och våld mot personal'],
    ['drinking water', 'Dricksvattnets säkerhet'],
    ['side jobs', 'Kontroll av bisysslor'],
    // Both words must stand together in the title.
    ['internal matters', 'none'],
    ['good men', 'none'],
  ])('%s', (text, title) => {
    expect(meant(text)).toBe(title);
  });
});
