import { isOfBoards } from '../../../language/mention.js';
import type { Scan } from '../../scan.js';
import { meant } from '../meant.js';
import { opensText } from '../asksInPlace.js';
import { has } from '../hasWord.js';
import { nouns } from '../nouns.js';
import type { InPlace, TermRules } from './place.js';

/** Somebody or something is named there, and nothing else is said of it: "avser RS", "är från RS". */
const namesNext = ({ words, mentions }: Scan, from: number): boolean => {
  const named = mentions.find((mention) => mention.from >= from);
  return (
    named !== undefined &&
    words
      .slice(from, named.from)
      .every(({ folded }) =>
        /^(?:avser|galler|ror|tillhor|ar|from|fran|pa|i|till|is|are|concern|of|on)$/.test(folded),
      )
  );
};

/** Words of a board's name or of what joins two. */
const namesOnly = ({ words, mentions }: Scan, to: number): boolean =>
  mentions.some((mention) => mention.to <= to && isOfBoards(mention)) &&
  words
    .slice(0, to)
    .every(
      ({ folded }, at) =>
        /^(?:och|o|samt|eller|and|or|vilka|which|who|hur|manga|how|many)$/.test(folded) ||
        mentions.some(({ from, to: end }) => from <= at && at < end),
    );

const ofThemInPlace: InPlace = ({ scan, terms, words, read, at, to, term, own, next }) => {
  // "Granby och Hagastrand, vilka av dem": of those that are named.
  if (namesOnly(scan, read.from)) return 'filler';
  // "något av de kommunala bolagen": of those that are named.
  if (has(own, /^(?:de|these|those)$/) && scan.mentions.some(({ from }) => from === to)) return 'filler';
  // "av de planerade åtgärderna" goes on from nothing.
  if (next?.from !== to) return term;
  // "vilka av dem som avser RS": of those that were spoken of, hers.
  if (next.term === 'that' && has(own, /^(?:dem|dessa|them|these)$/) && namesNext(scan, next.to)) return term;
  // "och av dem, vilka har svarat?" asks of those before, "av dem vilka har svarat" tells which.
  const asks = next.term === 'which' && (read.from === 0 || words[to]?.gap === ',' || opensText(scan, at));
  const clause = !asks && (next.term === 'that' || next.term === 'which');
  // "av de nämnderna": those that were spoken of, unless a clause tells which.
  const known =
    /^(?:namnderna|styrelserna|granskningarna|rapporterna|atgarderna|rekommendationerna|svaren|yttrandena)$/;
  if (next.to === next.from + 1 && has(next.words, known))
    return terms[at + 2]?.from === next.to && ['that', 'which'].includes(terms[at + 2]?.term ?? '')
      ? 'filler'
      : term;
  const said = nouns.includes(next.term) || next.term in meant;
  return clause || (said && has(own, /^de$/)) ? 'filler' : term;
};

const thoseInPlace: InPlace = ({ scan, terms, words, read, at, to, term, own }) => {
  // "räddningstjänsten, när ska dom svara?": those that are named; "bolag som är sena fast dom fått anstånd".
  const named =
    scan.mentions.some((mention) => mention.to <= read.from && isOfBoards(mention)) ||
    terms.slice(0, at).some((before) => nouns.includes(before.term));
  // "har dom på Ekeby svarat"
  const place = /^(?:pa|i|hos|fran)$/.test(scan.words[to]?.folded ?? '') ? to + 1 : -1;
  const next = scan.mentions.some((mention) => mention.from === place && isOfBoards(mention));
  if ((named || next) && has(own, /^(?:dom|them)$/)) return 'filler';
  // "räddningstjänsten, hur går det för dem?"
  const ofThose =
    scan.mentions.some((mention) => mention.to <= read.from && isOfBoards(mention)) &&
    /^(?:for|med|hos|fran|till)$/.test(words[read.from - 1]?.folded ?? '');
  return ofThose && has(own, /^dem$/) ? 'filler' : term;
};

/** What points to what was spoken of, or to what is named in the same text: what it stands for beside other words. */
export const thatPoint: TermRules = {
  ofThem: ofThemInPlace,
  those: thoseInPlace,
};
