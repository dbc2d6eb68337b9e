import type { Word } from '../../language/words.js';
import type { ReadTerm } from './readTerms.js';
import type { Term } from './terms.js';

/** Verbs that the subject parts from what completes them: "höll alla sjukhus svarstiden", "skickade vi ut". */
const parted: readonly {
  readonly verb: RegExp;
  readonly rest: RegExp;
  readonly term: Term;
  /** What must stand between, besides those that may. */
  readonly of?: Term;
  /** What must stand before. */
  readonly after?: Term;
  /** Somebody must be named between, and not "nämnderna". */
  readonly ofNamed?: true;
  /** What is denied between them is a part of it. */
  readonly denied?: true;
}[] = [
  // "vilka rekommendationer tänker RS inte göra något åt?"
  {
    verb: /^(?:tanker|avser|amnar|kommer|ska|skall|vill|planerar)$/,
    rest: /^(?:gora|atgarda)$/,
    term: 'noMeasure',
    of: 'not',
    denied: true,
  },
  // "vilka rekommendationer avstår RS från att åtgärda?"
  { verb: /^(?:avstar|avstod|avstatt)$/, rest: /^(?:atgarda|gora|vidta)$/, term: 'noMeasure' },
  // "vad tänker RS göra med anledning av rapport 11?"
  {
    verb: /^(?:tanker|avser|amnar|planerar|kommer)$/,
    rest: /^gora$/,
    term: 'planned',
    after: 'what',
    ofNamed: true,
  },
  { verb: /^gor$/, rest: /^(?:inget|ingenting)$/, term: 'noMeasure' },
  // "räknas RS svar på rapport 9 som försenat?"
  { verb: /^(?:raknas|raknades|ses|anses)$/, rest: /^forsenade?t?$/, term: 'overdue', of: 'that' },
  // "vilka svar har RS lämnat?"
  { verb: /^(?:har|hade|som)$/, rest: /^(?:lamnat|avgett)$/, term: 'answered', after: 'responseNoun' },
  // "när blev RS klara med rapport 9?"
  { verb: /^blev$/, rest: /^klara?$/, term: 'answered', after: 'when', ofNamed: true },
  // "vad har RS gjort?"
  { verb: /^har$/, rest: /^gjort$/, term: 'taken', after: 'what', ofNamed: true },
  // "vad ska vi rapportera?"
  { verb: /^(?:ska|maste|behover)$/, rest: /^rapportera$/, term: 'unreported' },
  // "datum för RS beslut om rapport 9"
  {
    verb: /^(?:datum|datumet|sammantradesdag|sammantradesdagen|sammantradesdatum|sammantradesdatumet)$/,
    rest: /^(?:beslut|beslutet)$/,
    term: 'answeredNoun',
    ofNamed: true,
  },
  // "hann alla svara i tid?"
  { verb: /^hann$/, rest: /^(?:svara|besvara)$/, term: 'answered' },
  // "när löper anståndet ut"
  { verb: /^(?:loper|gar|lopte|gick|runs?)$/, rest: /^(?:ut|out)$/, term: 'dueNoun', of: 'extended' },
  { verb: /^(?:tar|tog|ar|blir)$/, rest: /^slut$/, term: 'dueNoun', of: 'extended' },
  { verb: /^(?:does|do|will)$/, rest: /^end$/, term: 'dueNoun', of: 'extended' },
  { verb: /^(?:is|are|was)$/, rest: /^(?:over|up|finished)$/, term: 'dueNoun', of: 'extended' },
  { verb: /^(?:beviljades|beviljade|beviljats|beviljat)$/, rest: /^anstand$/, term: 'extended' },
  { verb: /^(?:kom|kommit)$/, rest: /^in$/, term: 'answered' },
  { verb: /^(?:maste|ska|skall|behover|bor)$/, rest: /^lamna$/, term: 'mustRespond' },
  { verb: /^(?:fick|fatt|got|gotten|received)$/, rest: /^in$/, term: 'answered' },
  { verb: /^(?:skickade|skickat|sande|sant|gav|sent|send)$/, rest: /^(?:ut|out)$/, term: 'published' },
  { verb: /^(?:gick|gatt|went)$/, rest: /^(?:ut|out)$/, term: 'published' },
  {
    verb: /^(?:lamnade|lamnat|skickade|skickat|sande|sant|handed|turned|sent|hand|turn|send)$/,
    rest: /^in$/,
    term: 'handedIn',
  },
  {
    verb: /^(?:holl|hallit|klarade|klarat|met|meet|made|make|kept|keep)$/,
    rest: /^(?:svarstiden|svarsdatum|svarsdatumet|svarsdagen|deadline|deadlinen|deadlines|tiden|fristen|tidsfristen|svarsfristen)$/,
    term: 'answeredInTime',
  },
  {
    verb: /^(?:ska|skall|avser|amnar|tanker|kommer|planerar|planeras|planerat)$/,
    rest: /^(?:vidta|genomfora|vidtas|genomforas)$/,
    term: 'planned',
  },
  {
    verb: /^(?:fatta(?:de|des|t|ts)|tog|togs|tagit|tagits)$/,
    rest: /^(?:beslut|beslutet|besluten)$/,
    term: 'answered',
  },
  // "när ska rekommendation 4 till HSN vara åtgärdad?"
  {
    verb: /^(?:ska|skall|skulle|maste|bor|beraknas|vantas)$/,
    rest: /^(?:atgardad|atgardade|atgardat|atgardats)$/,
    term: 'measureDate',
  },
  {
    verb: /^(?:should|must|will|shall)$/,
    rest: /^(?:addressed|remedied|implemented)$/,
    term: 'measureDate',
    after: 'when',
  },
  // "när ska RS ha genomfört rekommendation 4?"
  {
    verb: /^(?:ska|skall|skulle|maste|bor|tanker|avser|planerar)$/,
    rest: /^(?:genomfort|gjort|atgarda)$/,
    term: 'measureDate',
    after: 'when',
  },
  // "vad gav vi RS för rekommendationer?"
  {
    verb: /^(?:gav|gavs|gett|givit|getts|lamnade|lamnades|lamnat|lamnats|riktade|riktades|riktats|framforde|framfordes)$/,
    rest: /^(?:rekommendation|rekommendationer)$/,
    term: 'recommendationNoun',
  },
  // "which reviews were RS and HSN sent?"
  { verb: /^(?:were|was)$/, rest: /^sent$/, term: 'received', after: 'reviewsNoun' },
  // "vilka åtgärder säger RS att den har vidtagit?"
  { verb: /^(?:sager|uppger|anger|pastar|havdar)$/, rest: /^att$/, term: 'filler', after: 'measureNoun' },
  { verb: /^(?:ligger|lag|slapar|halkat|halkade)$/, rest: /^(?:efter|back)$/, term: 'overdue' },
  { verb: /^(?:lag|lags|is|are|fell|fallen)$/, rest: /^behind$/, term: 'overdue' },
];

/** What may stand between: who does it, and what it is done with. */
const between: readonly Term[] = [
  'filler',
  'all',
  'anybody',
  'nobody',
  'not',
  'boardNoun',
  'theBoard',
  'responseNoun',
  'answeredNoun',
  'reviewsNoun',
  'theReview',
  'recommendationNoun',
  'we',
  'mine',
  'both',
  'and',
  'greeting',
];
/** Words between the two at most, besides names. */
const farthest = 8;

/** "vad avser RS göra?": what they mean to do, where "vad avser RS" alone says of whom it is asked. */
const asksIntended = (terms: readonly ReadTerm[], words: readonly Word[]): readonly ReadTerm[] =>
  terms.flatMap((read) => {
    const [first, second, ...more] = read.words;
    const intends =
      first?.folded === 'vad' &&
      second?.folded === 'avser' &&
      more.length === 0 &&
      words.slice(read.to, read.to + farthest).some(({ folded }) => /^(?:gora|vidta)$/.test(folded));
    return intends
      ? [
          { ...read, to: read.from + 1, term: 'what', words: [first] },
          { ...read, from: read.from + 1, words: [second] },
        ]
      : [read];
  });

/** The terms with parted verbs put together, where the completing word stands; `named`: words that name somebody. */
export const withPartedVerbs = (
  found: readonly ReadTerm[],
  words: readonly Word[],
  named: readonly boolean[],
): readonly ReadTerm[] => {
  const terms = asksIntended(found, words);
  const termAt = new Map(terms.map((term) => [term.from, term]));
  const alone = (at: number): boolean => {
    const term = termAt.get(at);
    return named[at] !== true && (term === undefined ? !inside(terms, at) : term.to === at + 1);
  };
  // "kom svaret … in", "när är … slut": a phrase by itself, unless the rest follows.
  const begins = (at: number): boolean =>
    alone(at) ||
    (named[at] !== true && termAt.get(at)?.term === 'answeredNoun') ||
    terms.some(({ term, to, from }) => term === 'when' && to === at + 1 && from < at);
  // "att den", "rekommendationer till": a phrase by itself.
  const completes = (at: number): boolean =>
    alone(at) || ['thatThey', 'recommendationNoun'].includes(termAt.get(at)?.term ?? 'filler');
  const passes = (at: number, of: Term | undefined): boolean =>
    named[at] === true ||
    terms.some(({ from, to, term }) => from <= at && at < to && (between.includes(term) || term === of));
  const holds = (start: number, end: number, of: Term | undefined): boolean =>
    of === undefined || terms.some(({ from, term }) => term === of && from > start && from < end);
  for (const [at, { folded }] of words.entries()) {
    for (const { verb, rest, term, of, after, ofNamed, denied } of parted) {
      if (!verb.test(folded) || !begins(at)) continue;
      if (after !== undefined && !terms.some((before) => before.term === after && before.to <= at)) continue;
      let end = at + 1;
      while (
        end < words.length &&
        end - named.slice(at, end).filter(Boolean).length <= at + farthest &&
        !(rest.test(words[end]?.folded ?? '') && completes(end)) &&
        passes(end, of)
      )
        end += 1;
      if (end === at + 1 || end >= words.length || !rest.test(words[end]?.folded ?? '') || !completes(end))
        continue;
      if (!holds(at, end, of) || (ofNamed === true && !named.slice(at, end).some(Boolean))) continue;
      const language = termAt.get(end)?.language ?? 'sv';
      // "göra det" is not said.
      const says = rest.test('gora');
      if (says && /^(?:det|klart?|fardigt?)$/.test(words[end + 1]?.folded ?? '')) continue;
      const others = terms
        .filter(({ from }) => from !== at && from !== end)
        .map((other): ReadTerm => {
          const inner = denied === true && other.term === 'not' && other.from > at && other.from < end;
          return inner ? { ...other, term: 'filler' } : other;
        });
      const own = (place: number, meaning: Term, to = place + 1): ReadTerm => ({
        from: place,
        to,
        term: meaning,
        language,
        words: words.slice(place, to),
      });
      const begun = inside(terms, at) && !termAt.has(at) ? [] : [own(at, 'filler', termAt.get(at)?.to)];
      return [...others, ...begun, own(end, term, termAt.get(end)?.to)].sort(
        (one, other) => one.from - other.from,
      );
    }
  }
  return terms;
};

const inside = (terms: readonly ReadTerm[], at: number): boolean =>
  terms.some(({ from, to }) => from <= at && at < to);
