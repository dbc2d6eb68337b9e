import { chatty } from '../../../src/questions/lexicon/chatty';
import type { Lexicon } from '../../../src/questions/lexicon/lexicon';
import { seriesAsking } from '../../../src/questions/lexicon/seriesAsking';
import { seriesMeasures } from '../../../src/questions/lexicon/seriesMeasures';
import { seriesResponses } from '../../../src/questions/lexicon/seriesResponses';
import { lexicon } from '../../../src/questions/lexicon/terms';
import { wordsOf } from '../../../src/language/words';

const sources: readonly Lexicon[] = [lexicon, seriesAsking, seriesMeasures, seriesResponses, chatty];

/** The terms of each phrase, as it is spelt. */
const termsByPhrase = (language: 'sv' | 'en'): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const source of sources)
    for (const [term, texts] of Object.entries(source))
      for (const phrase of texts[language].split('|')) {
        const words = wordsOf(phrase).map(({ text }) => text.toLowerCase());
        const key = words.join(' ');
        found.set(key, (found.get(key) ?? new Set()).add(term));
      }
  found.delete('');
  return found;
};

describe.each(['sv', 'en'] as const)('a phrase (%s)', (language) => {
  it('stands under one term: under a second one it would never be read', () => {
    const shared = [...termsByPhrase(language)].filter(([, terms]) => terms.size > 1);
    expect(shared.map(([phrase, terms]) => `${phrase}: ${[...terms].join(', ')}`)).toEqual([]);
  });
});
