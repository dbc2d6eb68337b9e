import type { Lexicon } from './lexicon.js';

/** What goes on from the question before. */
export const followUps = {
  ofThem: {
    sv: `
      av dem|av dom|av de|av dessa|av de där|utav dem|bland dem|bland dessa|av de här|av dem här|i listan|
      av svaren ovan`,
    en: 'of them|of those|of these|among them|among those',
  },
  same: {
    sv: `
      samma sak|samma|detsamma|samma fråga|dito|nej jag menade|jag menade|menade|jag menar|nej menar|
      nej jag menar|förlåt jag menade|snarare|istället|i stället|och samma|samma för|precis samma|
      motsvarande uppgift för|motsvarande uppgifter för|motsvarande för|samma uppgift för|samma uppgifter för|
      detsamma för|menar jag|menade jag`,
    en: `
      same|the same|same thing|the same thing|likewise|ditto|same question|i meant|no i meant|sorry i meant|
      i mean|no i mean|instead|rather`,
  },
  rest: {
    sv: `
      visa resten|resten|visa fler|fler|visa mer|mer|nästa sida|visa nästa|fortsätt|resterande|visa de andra|
      se fler|se resten|flera|visa flera|och resten|visa alla andra|de övriga|visa övriga|bläddra`,
    en: `
      show the rest|the rest|rest|show more|more|next page|continue|see more|the remaining|show me more|
      show me the rest|show the others|and the rest|the others`,
  },
  then: {
    sv: 'då|nu då|tvärtom|omvänt',
    en: 'then|conversely',
  },
  those: {
    sv: 'de där|dessa|dem|dom|de här|den där',
    en: 'those|these|them',
  },
} as const satisfies Lexicon;
