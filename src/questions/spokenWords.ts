import type { Word } from '../language/words.js';
import type { Fact } from './question.js';
import type { ReadTerm } from './lexicon/readTerms.js';
import { meantBy } from './lexicon/slips.js';
import type { Term } from './lexicon/terms.js';
import type { Quote } from './quotes.js';

type WordsFact = Extract<Fact, { on: 'words' }>;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Words that are looked for in texts: the words `from` … `to`, what leads them included. */
export interface SpokenWords {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly in: WordsFact['in'];
  /** "nämner inte …". */
  readonly not: boolean;
  /** They call what a recommendation is about, without a word that leads to them. */
  readonly matter?: true;
}

const nouns: readonly Term[] = [
  'recommendationNoun',
  'measureNoun',
  'responseNoun',
  'boardNoun',
  'reviewsNoun',
  'theReview',
];
const ofTexts: readonly Term[] = ['recommendationNoun', 'measureNoun'];
/** Most words that are looked for together. */
const mostWords = 4;
/** May stand before the first of the words, or between them, and are not looked for. */
const passed = new Set(
  'den det de en ett ett the a an och samt and av i for pa vid of till mot inom mellan'.split(' '),
);

/** The unit that is spoken of last before a word. */
const nounBefore = (terms: readonly ReadTerm[], at: number): Term | null =>
  [...terms].reverse().find(({ to, term }) => to <= at && nouns.includes(term))?.term ?? null;

/** Where a word ends that hyphens hold together: "it-enheten", "HR-systemet", "e-post". */
const compoundEnd = (words: readonly Word[], from: number): number => {
  let to = from + 1;
  while (
    words[to]?.gap === '-' &&
    /^[a-z]+$/.test(words[to - 1]?.folded ?? '') &&
    !/^(?:och|o|samt|eller|and|or)$/.test(words[to]?.folded ?? '')
  )
    to += 1;
  return to;
};

/** The words from `start` on that nothing else explains and that are no slips of words that would. */
const contentFrom = (
  words: readonly Word[],
  start: number,
  explained: readonly boolean[],
  glossed = false,
): { readonly to: number; readonly text: string } | null => {
  const found: string[] = [];
  let to = start;
  for (let at = start; at < words.length && found.length < mostWords; at += 1) {
    const word = words[at];
    if (word === undefined || (found.length > 0 && /[,.;:?!]/.test(word.gap))) break;
    // "on climate (klimat)": as the letters, which are Swedish, say it.
    if (glossed && word.gap === '(' && explained[at] !== true) found.length = 0;
    const end = compoundEnd(words, at);
    const free = explained[at] !== true;
    // A part of such a word means nothing by itself: "it" of "it-enheten".
    if (end > at + 1 && !explained.slice(at, end).every(Boolean)) {
      found.push(
        words
          .slice(at, end)
          .map(({ text }) => text)
          .join('-'),
      );
      to = end;
      at = end - 1;
    } else if (free && !/^\d+$/.test(word.folded) && (found.length === 0 || meantBy(word) === null)) {
      found.push(word.text);
      to = at + 1;
    } else if (!passed.has(word.folded)) break;
  }
  return found.length === 0 ? null : { to, text: found.join(' ') };
};

/** What is looked for instead: "om jour eller beredskap". */
const othersFrom = (
  words: readonly Word[],
  start: number,
  explained: readonly boolean[],
  glossed: boolean,
): readonly Run[] => {
  const found: Run[] = [];
  for (let at = start; ['eller', 'or'].includes(words[at]?.folded ?? '');) {
    const first = words[at + 1];
    const content =
      first === undefined || meantBy(first) !== null ? null : contentFrom(words, at + 1, explained, glossed);
    if (content === null) break;
    found.push({ from: at + 1, ...content });
    at = content.to;
  }
  return found;
};

const leading: readonly Term[] = ['mentions', 'mentionsInAnswer', 'about'];
const places: Readonly<Partial<Record<Term, WordsFact['in']>>> = {
  inRecommendation: 'recommendation',
  inAnswer: 'answer',
  inEither: 'either',
};

/** Words after the place that was said of words may stand between: "i sina svar också nämner". */
const nearPlace = 3;

/** Where the words are to stand: what is said beside them, else where those speak who are spoken of. */
const placeOf = (
  terms: readonly ReadTerm[],
  run: { readonly from: number; readonly to: number },
  lead: Term | null,
): WordsFact['in'] => {
  const after = terms.find(
    ({ from, term }) => from >= run.to && from <= run.to + nearPlace && term in places,
  );
  const before = [...terms]
    .reverse()
    .find(({ to, term }) => to <= run.from && to >= run.from - nearPlace && term in places);
  const said = places[after?.term ?? before?.term ?? 'filler'];
  if (said !== undefined) return said;
  if (lead === 'mentionsInAnswer') return 'answer';
  const noun = nounBefore(terms, run.from);
  return noun === 'responseNoun' || (noun === 'boardNoun' && lead === 'mentions') ? 'answer' : 'either';
};

const quoted = (quotes: readonly Quote[], terms: readonly ReadTerm[]): SpokenWords[] =>
  quotes.map(({ from, to, text }) => {
    const [nearest, next] = terms.filter((term) => term.to <= from && term.to >= from - 2).reverse();
    const not = nearest?.term === 'not' && next !== undefined && leading.includes(next.term);
    const lead = not ? next : nearest;
    const led = lead !== undefined && leading.includes(lead.term);
    // "containing the word …": two that lead.
    const outer = led && next !== lead && next?.to === lead.from && leading.includes(next.term) ? next : lead;
    const run = { from: led ? (outer?.from ?? from) : from, to };
    return { ...run, text, not, in: placeOf(terms, run, led ? lead.term : null) };
  });

const denying = ['inte', 'ej', 'not'];

/** "innehåller ordet": two that lead the same words. */
const leadBefore = (
  terms: readonly ReadTerm[],
  words: readonly Word[],
  from: number,
): { readonly from: number; readonly not: boolean } | null => {
  const not = denying.includes(words[from - 1]?.folded ?? '');
  const before = terms.find(({ to, term }) => to === (not ? from - 1 : from) && term === 'mentions');
  return before === undefined ? null : { from: before.from, not };
};

const passive = /^(?:namns|namndes|omnamns|forekommer|upp|mentioned|up|discussed)$/;
/** Opens the clause in which the words stand before the verb. */
const opensClause = /^(?:dar|where|which|vilka|vilken|som|that|ordet|orden|begreppet|is|are|was)$/;
/** "rekommendationer där bemanning nämns": the words before the verb, and the index of the first of them. */
const contentBefore = (
  words: readonly Word[],
  { from, to }: ReadTerm,
  explained: readonly boolean[],
): { readonly from: number; readonly text: string; readonly not: boolean } | null => {
  if (!passive.test(words[to - 1]?.folded ?? '')) return null;
  const not = denying.includes(words[from - 1]?.folded ?? '');
  const end = from - (not ? 1 : 0);
  let start = end;
  while (
    start > 0 &&
    end - start < mostWords &&
    (explained[start - 1] !== true || (start < end && passed.has(words[start - 1]?.folded ?? ''))) &&
    words[start]?.gap === ''
  )
    start -= 1;
  const opener = words[start - 1]?.folded ?? '';
  const text = words
    .slice(start, end)
    .filter((_, at) => explained[start + at] !== true)
    .map((word) => word.text)
    .join(' ');
  return start === end || !opensClause.test(opener) ? null : { from: start, text, not };
};

/** "rekommendationer om bemanning", "svar som nämner ’x’", "with the word X". */
export const findSpokenWords = (
  words: readonly Word[],
  quotes: readonly Quote[],
  terms: readonly ReadTerm[],
  taken: readonly boolean[],
): SpokenWords[] => {
  const explained = [...taken];
  for (const { from, to } of terms) explained.fill(true, from, to);
  const spoken = quoted(quotes, terms);
  for (const read of terms) {
    const { term, from, to } = read;
    if (!leading.includes(term) || spoken.some((known) => known.from <= from && from < known.to)) continue;
    const noun = nounBefore(terms, from);
    const ofReview = noun === 'theReview' || noun === 'reviewsNoun';
    if (ofReview && term !== 'mentionsInAnswer') continue;
    const before = term === 'mentions' ? contentBefore(words, read, explained) : null;
    if (before !== null) {
      const led = leadBefore(terms, words, before.from);
      const run = { from: led?.from ?? before.from, to };
      spoken.push({ ...run, text: before.text, not: before.not, in: placeOf(terms, run, term) });
      continue;
    }
    const double = term === 'about' ? null : leadBefore(terms, words, from);
    const not = double?.not === true || denying.includes(words[to]?.folded ?? '');
    const glossed = read.language === 'en';
    const content = contentFrom(words, not && double?.not !== true ? to + 1 : to, explained, glossed);
    if (content === null) continue;
    const others = othersFrom(words, content.to, explained, glossed);
    const end = others.at(-1)?.to ?? content.to;
    // "nåt om reservkraft i rekommendationerna".
    const placed = terms.some((next) => next.from === end && next.term in places);
    if (term === 'about' && !placed && (noun === null || !ofTexts.includes(noun))) continue;
    const start = double?.from ?? from;
    const place = placeOf(terms, { from: start, to: end }, term);
    spoken.push({ from: start, to: content.to, text: content.text, not, in: place });
    // "nämner inte jour eller beredskap": neither, so that nothing parts them.
    for (const other of others) spoken.push({ ...other, from: other.from - (not ? 1 : 0), not, in: place });
  }
  return spoken.sort((one, other) => one.from - other.from);
};
