import type { Word } from '../../language/words.js';
import type { Mark } from '../grammar/marks.js';
import type { Term } from '../lexicon/terms.js';

const lead =
  /^(?:(?:och|o|and|ok|okej|okay|men|but|bra|fint|fine|good|great|sen|sa|so|ja|yes|da|tack|thanks|kan jag fa|far jag|jag vill ha|can i have|i need|ge mig|give me|visa|show|show me) )+/;
const trail = /(?: (?:da|tack|please|pls|then|thanks|nu|ocksa|too))+$/;

/** Whole texts that ask in a word or two, of what was spoken of. */
const askedInShort: readonly (readonly [said: RegExp, asks: readonly Term[]])[] = [
  [
    /^(?:namn|namnen|deras namn|namnge dem|namnge dom|namn pa dem|namn pa dom|rada upp|rada upp dem|rada upp dom|rakna upp dem|rakna upp dom|namn dem|lista|lista dem|names|the names|their names|name them|name those|list|list them|list those|spell them out|which are they|who are they|name it|name them all)$/,
    ['which'],
  ],
  [
    /^(?:datum|datumen|deras datum|vilka datum|vilka datumen|vad ar datumen|vilka ar datumen|med datum|date|dates|the date|the dates|their dates|which dates|what dates|what are the dates|with dates)$/,
    ['when'],
  ],
  [
    /^(?:antal|antalet|antal totalt|hur manga totalt|hur manga allt som allt|hur manga sammanlagt|number|the number|total number|count|how many in total|how many in all|how many altogether)$/,
    ['howMany'],
  ],
  [
    /^(?:med vad|med vilka svar|med vilka yttranden|with what|with which responses)$/,
    ['which', 'responseNoun'],
  ],
  [
    /^(?:(?:vad|vilka) (?:galler|ror|avser) det for (?:granskningar|rapporter)|(?:what|which) (?:reviews|reports) (?:is|are) (?:it|that|they|those))$/,
    ['which', 'reviewsNoun'],
  ],
];

/** What a text of a word or two asks for; null: it says more. */
export const marksInShort = (words: readonly Word[]): readonly Mark[] | null => {
  const said = words.map(({ folded }) => folded).join(' ');
  const bare = said.replace(trail, '');
  const asks = [said, bare, bare.replace(lead, '')]
    .map((text) => askedInShort.find(([known]) => known.test(text))?.[1])
    .find((terms) => terms !== undefined);
  if (asks === undefined) return null;
  return asks.map((term, at): Mark => ({
    is: 'term',
    term,
    from: at,
    to: at === asks.length - 1 ? words.length : at + 1,
  }));
};
