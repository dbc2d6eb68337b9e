import { unitsOfTime } from '../../language/periodWords.js';
import { edits, sameStart } from '../../language/typo.js';
import { fold, type Word } from '../../language/words.js';
import { vocabulary } from './readTerms.js';

/** "ska va klara": as it is said; elsewhere "va" is "vad". */
const toBe =
  /(?<!\p{L})(ska|skall|skulle|kan|kunna|måste|maste|borde|bör|bor|få|fa|att|ha|hade) va(?!\p{L})/giu;
/** "skulle den va inne": with somebody or something between. */
const toBeSoon =
  /(?<!\p{L})(ska|skall|skulle|måste|borde|bör)((?: \p{L}+){1,2}) va(?= (?:inne|klar|färdig|inläm))/giu;
/** "do I hav", "they hav not". */
const have = /(?<!\p{L})(i|you|we|they|who|do|does|boards|not) hav(?!\p{L})/giu;
/** What only days follow: "förra vekan", "next moth". */
const ofDays =
  /(?<!\p{L})(förra|forra|nästa|nasta|denna|den här|den har|under|senaste|kommande|last|next|this)(\s+)(\p{L}{3,})/giu;
/** "nästa mån": the month, where a weekday would be said with "på". */
const shortOfDays = /(?<!\p{L})(förra|forra|nästa|nasta|denna)(\s+)(mån|v)\.?(?![\p{L}\p{N}]|\s*\d)/giu;
const lengths = [...unitsOfTime].filter(([word]) => word.length >= 4);

const unitMeant = (typed: string): string | null => {
  const folded = fold(typed);
  if (unitsOfTime.has(folded) || vocabulary.has(folded)) return null;
  const near = lengths.filter(([word]) => edits(folded, word) === 1 && sameStart(folded, word));
  const [only] = near;
  return only !== undefined && near.every(([, unit]) => unit === only[1]) ? only[0] : null;
};

/** "svarat på allt va?": asks whether it is so, as "eller hur" does. */
const tag = /(\S\s*,?\s+)va(?=\s*\?*\s*$)/iu;

/** As people write what they say, where it can be nothing else. */
const asSaid: readonly (readonly [said: RegExp, spelt: string])[] = [
  // "e de klart", but not "e-post".
  [/(?<![\p{L}\p{N}:.-])e(?![\p{L}\p{N}:.-]|\s+(?:post|mail))/gu, 'är'],
  [/(?<![\p{L}\p{N}])([mds])ej(?![\p{L}\p{N}])/gu, '$1ig'],
  [/(?<![\p{L}\p{N}])(?:ente|int|ikke|itte)(?![\p{L}\p{N}])/gu, 'inte'],
  [/(?<=\p{L} )utav(?= \p{L})/gu, 'av'],
  [
    /(?<=(?<!\p{L})(?:är|e|på g|hänt|hände|händer|går|gick|är det|är de|är dom|ligger|klara|klar|sena|försenade|kvar|hjälp mig|blev|blir|börjat|var|de|dom|det|den|ihop|svar|åtgärder|rekommendationer|nämnder|rapporter) )me(?= \p{L})/gu,
    'med',
  ],
  [/(?<=(?<!\p{L})(?:nån|på|om|har|är) )nått(?!\p{L}| fram)/gu, 'nåt'],
  // "har dom svarat eller?": or not.
  [/(?<=\p{L}),?\s+eller(?=\s*\?*\s*$)/giu, ''],
  [
    /(?<!\p{L})(har|ha|ska|skall|måste|kan|behöver|bör|vill|undrar|mena|menar|som|när) ja(?!\p{L})/gu,
    '$1 jag',
  ],
  [/(?<=\p{L} )ja(?= (?:inte|ej|har|ska|måste|behöver) )/gu, 'jag'],
  [/(?<=\d )dar(?!\p{L})/gu, 'dagar'],
  // "kvar o svara på": to do it; "bolag å stadsdelar": both.
  [/(?<= )[oå](?= (?:be)?svara(?!\p{L})| lämna(?!\p{L})| skicka(?!\p{L})| göra(?!\p{L}))/gu, 'att'],
  [/(?<=\p{L} )å(?= \p{L})/gu, 'och'],
  // "har inte svarta på"
  [
    /(?<=(?:^| )(?:har|ha|have)(?: \S+){0,3} )svarta(?= (?:på|i tid|för|än|inom)(?!\p{L})|\s*[?.!]*$)/giu,
    'svarat',
  ],
  [/^va(?= (?!är |har |ska |som )\p{L}+ (?:sena?|försenade?|klara?) )/giu, 'var'],
  // "vilka av vara yttranden", "har var nämnd svarat": without the mark, where nothing can be.
  [
    /(?<!(?:ska|skall|skulle|måste|maste|bör|bor|kan|kunna|att|ha|få|fa) )(?<=[\p{L},] )v(?:a)r(?=a (?:(?:\p{L}{3,}(?:de|na|da|sta) |egna |sena )?(?:nämnder|namnder|styrelser|bolag|yttranden|svar|rapporter|granskningar|åtgärder|atgarder|rekommendationer|ärenden|arenden|svarsdagar|deadlines)(?!\p{L})))/giu,
    'vår',
  ],
  [/(?<=(?:ska|skall|måste|maste) )vara(?= (?:svar|yttranden|åtgärder|atgarder) vara )/giu, 'våra'],
  [
    /(?<=(?<!\p{L})(?:har|för|for|i|av|till|från|fran|hos|är|ar|ska|åt) )var(?= (?:nämnd|namnd|styrelse)s?(?!\p{L}))/giu,
    'vår',
  ],
  [/(?<=\p{L} )vart(?= (?:svar|yttrande|bolag)s?(?!\p{L}))/giu, 'vårt'],
  [/^((?:och |o |men )?)va(?= (?:det|de|dom) (?:inte )?(?:för ?sen|sen|klar|försen|i tid))/gu, '$1var'],
];
/** "vem har hand om", but not "ska ha svarat", "ha det bra". */
const modal =
  /(?<!\p{L})(?:ska|skall|skulle|kan|kunna|måste|borde|bör|vill|vilja|få|får|behöver|att|lär)(?!\p{L})/u;
const hasSaid = /(?<!\p{L})ha(?= (?!det |en |ett |bra )\p{L})/gu;

const spoken = new Set(
  'va hav e mej dej sej ente int ikke itte ja o ha svarta utav me natt eller'.split(' '),
);
/** Other words with their marks, or without. */
const asTyped = new Set(['å', 'dar', 'vara', 'var', 'vart']);
const leads = new Set('forra nasta denna har under senaste kommande last next this'.split(' '));

const withHas = (text: string): string => (modal.test(text) ? text : text.replace(hasSaid, 'har'));

/** A text of these words with what people say otherwise than it is spelt. */
export const spelledOut = (text: string, words: readonly Word[]): string =>
  words.some(({ folded, text: typed }) => spoken.has(folded) || asTyped.has(typed))
    ? asSaid
        .reduce((so, [said, spelt]) => so.replace(said, spelt), withHas(text))
        .replace(toBe, '$1 vara')
        .replace(toBeSoon, '$1$2 vara')
        .replace(have, '$1 have')
        .replace(tag, '$1eller hur')
    : text;

/** A text of these words with slips of words of time mended, where only such can stand. */
export const daysSpelledOut = (text: string, words: readonly Word[]): string =>
  words.some(({ folded }) => leads.has(folded))
    ? text
        .replace(
          shortOfDays,
          (_, lead: string, gap: string, unit: string) =>
            `${lead}${gap}${unit.toLowerCase() === 'v' ? 'vecka' : 'månad'}`,
        )
        .replace(ofDays, (whole, lead: string, gap: string, typed: string) => {
          const meant = unitMeant(typed);
          return meant === null ? whole : `${lead}${gap}${meant}`;
        })
    : text;
