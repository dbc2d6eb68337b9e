import { takenBy } from '../../src/language/mention.js';
import { findTitleWords } from '../../src/language/titleWords.js';
import { wordsOf } from '../../src/language/words.js';

const review = (id: string, title: string) => ({
  id,
  title,
  reportNumber: null,
  registryNumber: null,
  publishedAt: '2025-11-03T09:00:00Z',
});
const reviews = [
  review('fire', 'Beredskap vid skogsbrand'),
  review('archive', 'E-arkiv och gallring'),
  review('buying', 'Inköp och direktupphandling'),
  review('lending', 'Inköp och utlåning'),
];

const named = (text: string): string[] => {
  const words = wordsOf(text);
  const mentions = findTitleWords(words, takenBy(words.length, []), reviews);
  return mentions.flatMap((mention) => (mention.is === 'review' ? [mention.review.id] : [mention.is]));
};

describe('findTitleWords', () => {
  it.each([
    ['svarat på skogsbranden', ['fire']],
    ['svarat på skogsbranden och gallringen', ['fire', 'archive']],
    ['sena med direktupphandlingen eller e-arkivet', ['buying', 'archive']],
    ['sena med skogsbranden men inte gallringen', ['fire', 'archive']],
    ['sena med skogsbranden, gallringen och utlåningen', ['fire', 'archive', 'lending']],
    ['beredskapen vid skogsbranden', ['fire', 'fire']],
  ])('knows reviews by words of their titles: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each(['skogsbranden i väntan på gallringen', 'skogsbranden och inköpen', 'gallringen beredskapen'])(
    'knows none where the words are of several titles and not joined, or of two each: %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );
});
