import { isOfBoards, type Mention } from '../../language/mention.js';
import type { Period } from '../../language/period.js';
import type { Word } from '../../language/words.js';
import type { Literal } from '../question.js';
import type { Scan } from '../scan.js';
import type { Term } from '../lexicon/terms.js';
import { literal, literalsOf, meant, report } from './meant.js';
import { nouns, spokenOf, unitNouns } from './nouns.js';
import { has } from './hasWord.js';
import { termAt } from './termInPlace.js';

/** One thing that was read, in the order of the text. */
export type Mark = { readonly from: number; readonly to: number } & (
  | { readonly is: 'term'; readonly term: Term }
  /** What the word says is true, all of it. */
  | { readonly is: 'literals'; readonly term: Term | null; readonly literals: readonly Literal[] }
  | { readonly is: 'mention'; readonly mention: Mention }
  | { readonly is: 'period'; readonly period: Period }
);

/** What a word that was read stands for; null: it is a name or a day. */
export const termOf = (mark: Mark | undefined): Term | null =>
  mark?.is === 'term' || mark?.is === 'literals' ? mark.term : null;

const did = new Set(['did', 'didnt']);

const having = new Set('have has havent hasnt havnt hasent'.split(' '));
/** "havent respond": as "have not responded", unlike "have to respond". */
const isPerfect = ({ terms, words }: Scan): boolean =>
  terms.some(
    ({ term, from }) =>
      term === 'respond' &&
      words.slice(Math.max(0, from - 3), from).some(({ folded }) => having.has(folded)) &&
      words[from - 1]?.folded !== 'to',
  );

const finite = /^(?:har|hade|ar|ska|fick|svarade|kom)$/;
/** "har alla som fått anstånd svarat?": all of those, and asks for nobody. */
const allWho = (read: Scan['terms'][number], words: readonly Word[]): readonly Scan['terms'][number][] => {
  const said = read.words.map(({ folded }) => folded).join(' ');
  if (!/^(?:alla|samtliga) som$/.test(said) || !finite.test(words[read.from - 1]?.folded ?? ''))
    return [read];
  const between = read.from + 1;
  return [
    { ...read, to: between, term: 'all', words: read.words.slice(0, 1) },
    { ...read, from: between, term: 'that', words: read.words.slice(1) },
  ];
};

/** "lämnat in något svar": what was handed in is named after it. */
const someOf = (
  read: Scan['terms'][number],
  at: number,
  terms: Scan['terms'],
): readonly Scan['terms'][number][] => {
  const next = terms[at + 1];
  const last = read.to - 1;
  if (read.term !== 'handedIn' || next?.term !== 'responseNoun' || next.from !== read.to) return [read];
  if (!/^(?:nagot|nat|nagra|nara|nagonting|nanting)$/.test(read.words.at(-1)?.folded ?? '')) return [read];
  return [
    { ...read, to: last, words: read.words.slice(0, -1) },
    { ...read, from: last, term: 'anybody', words: read.words.slice(-1) },
  ];
};

const isOverdue = ({ fact }: Literal): boolean => fact.on === 'state' && fact.any.join() === 'overdue';
/** "var RS sena?": now, or when the answer came. */
const everLate = (known: Literal): readonly Literal[] =>
  isOverdue(known) ? [literal({ on: 'state', any: ['overdue', 'answeredLate'] }, known.not)] : [known];
const inTimeThen = (known: Literal): readonly Literal[] =>
  isOverdue(known) ? (meant.answeredInTime ?? [known]) : [known];
const finiteVerbs = new Set(
  'ar har hade ska skall skulle kan ligger finns is are has have had do does did will can'.split(' '),
);
const wasSo = new Set('var blev varit blivit hann drog raknas raknades was were been'.split(' '));
/** "var RS sena?", "vilka var sena?": the verb that stands nearest before tells of then. */
const wasThen = (words: readonly Word[], from: number): boolean => {
  for (let at = from - 1; at >= 0; at -= 1) {
    const folded = words[at]?.folded ?? '';
    // "var så snäll och": asks.
    if (folded === 'var' && /^(?:sa|snall|vanlig)$/.test(words[at + 1]?.folded ?? '')) return false;
    if (wasSo.has(folded)) return true;
    if (finiteVerbs.has(folded)) return false;
  }
  return false;
};

const cameIn = /^(?:came|come|arrived|kom|inkom)$/;
/** "which late responses came from RS?": that came late. */
const cameThen = (terms: Scan['terms'], at: number): boolean => {
  const [noun, came] = terms.slice(at + 1);
  return noun?.term === 'responseNoun' && has(came?.words ?? [], cameIn);
};

const isSpan = (mark: Mark | undefined): boolean =>
  mark?.is === 'period' &&
  mark.period.is === 'period' &&
  mark.period.coming.from !== null &&
  mark.period.coming.to !== null;
/** "i mars och i maj": on days of either; "efter 1 mars och före 15 mars": of both. */
const withEitherDays = (marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark, at) =>
    mark.is === 'term' && mark.term === 'and' && isSpan(marks[at - 1]) && isSpan(marks[at + 1])
      ? { ...mark, term: 'or' }
      : mark,
  );

const done = /^(?:klara?|klart|fardiga?|fardigt)$/;
const beforeMatter: readonly Term[] = ['filler', 'greeting', 'now', 'and'];
/** "är reservkraften klar?", "är HSN:s läxhjälp försenad?": what is to be done is spoken of, and not an answer. */
const isOfMatter = ({ spoken, terms, mentions }: Scan): boolean => {
  const [matter, ...more] = spoken;
  return (
    matter?.matter === true &&
    more.length === 0 &&
    !terms.some(({ term }) => nouns.includes(term)) &&
    terms.every(({ to, term }) => to > matter.from || beforeMatter.includes(term)) &&
    mentions.every((mention) => mention.to === matter.from || !isOfBoards(mention))
  );
};

const isOrHas = /^(?:ha|har|hade|fa|far|fick|ar|blir|var|vara)$/;
/** "när ska RS ha policyn för informationssäkerhet klar?", "är läxhjälpen klar i Norrvik?": it is, and no board. */
const isMatterDone = ({ spoken, terms, words }: Scan): boolean =>
  !terms.some(({ term }) => nouns.includes(term)) &&
  spoken.some(
    ({ matter, from, to }) =>
      matter === true &&
      done.test(words[to]?.folded ?? '') &&
      words.slice(0, from).some(({ folded }) => isOrHas.test(folded)),
  );

const asksOtherwise: readonly Term[] = ['which', 'howMany', 'when', 'contact', 'howStands'];
const promises = /^(?:loften|loftena|ataganden|atagandena|utfastelser|utfastelserna|promises)$/;
const promised = /^(?:planerat|(?:ut)?lovat|planned|promised)$/;
/** "har planerat men inte gjort klart": what was promised is to be finished, and no answer. */
const isNotKept = ({ terms, words }: Scan): boolean => {
  const from = words.findIndex(({ folded }) => promised.test(folded));
  return (
    from >= 0 &&
    terms.some((read) => read.term === 'finished' && has(words.slice(from, read.from), /^(?:men|but)$/))
  );
};
/** "vad har vi lovat som inte är klart?", "utlovat som gått ut": what was promised is to be done, and no answer. */
const isOfPromises = (scan: Scan): boolean => {
  const { terms, words } = scan;
  return (
    !terms.some(({ term }) => nouns.includes(term)) &&
    (has(words, promises) ||
      isNotKept(scan) ||
      (has(words, /^(?:(?:ut)?lovat|utlovade|promised)$/) &&
        (terms.some(({ term }) => term === 'what') ||
          !terms.some(({ term }) => asksOtherwise.includes(term)))))
  );
};

const verbAfter = /^(?:are|is|have|has|were|was|havent|hasnt|arent|isnt)$/;
/** "requests on report 14 which are late": tells which, and asks for nobody. */
const tellsWhich = ({ terms, mentions, words }: Scan, { from, to, term }: Scan['terms'][number]): boolean =>
  term === 'which' &&
  to === from + 1 &&
  words[from]?.folded === 'which' &&
  words[from].gap === '' &&
  verbAfter.test(words[to]?.folded ?? '') &&
  terms.some((noun) => noun.to <= from && unitNouns.includes(noun.term)) &&
  (mentions.some((mention) => mention.to === from) ||
    terms.some((noun) => noun.to === from && unitNouns.includes(noun.term)));

const quantifiers: readonly Term[] = ['all', 'anybody', 'nobody', 'everything', 'boardNoun'];
const isNobody = ({ terms }: Scan, at: number): boolean =>
  terms.some(({ to, term }) => to === at && term === 'nobody');
/** "everyone but RS", "all boards but the hospitals": leaves out who is named. */
const leavesOut = ({ terms, mentions, words }: Scan, { from, to, term }: Scan['terms'][number]): boolean =>
  term === 'and' &&
  to === from + 1 &&
  words[from]?.folded === 'but' &&
  words[from].gap === '' &&
  terms.some((before) => before.to === from && quantifiers.includes(before.term)) &&
  mentions.some((mention) => mention.from === to + (words[to]?.folded === 'the' ? 1 : 0));

/** Everything that was read, in the order of the text; `spokenBefore` is spoken of where the text names nothing. */
export const marksOf = (scan: Scan, spokenBefore: Term | null = null): readonly Mark[] => {
  const before =
    spokenBefore ?? (isOfMatter(scan) || isMatterDone(scan) || isOfPromises(scan) ? 'measureNoun' : null);
  const past = scan.words.some(({ folded }: Word) => did.has(folded)) || isPerfect(scan);
  const measures =
    scan.terms.some(
      ({ term, words }) => term === 'measureNoun' || (term === 'planned' && !has(words, /^promised$/)),
    ) ||
    // "vilka av dem ska vara klara i maj?", asked after measures.
    (spokenBefore === 'measureNoun' && !scan.terms.some(({ term }) => unitNouns.includes(term)));
  const terms = scan.terms
    .map((read, at) => ({
      ...read,
      term: tellsWhich(scan, read)
        ? 'that'
        : leavesOut(scan, read)
          ? isNobody(scan, read.from)
            ? 'only'
            : 'except'
          : (termAt(scan, at, measures) ?? read.term),
    }))
    .flatMap(someOf)
    .flatMap((read) => allWho(read, scan.words));
  const marks: Mark[] = terms.map(({ from, to, term, words }, at) => {
    const onSchedule = term === 'inTime' && has(words, /^(?:schedule|fas)$/);
    const literals =
      onSchedule && spokenOf(terms, at, before) === 'measureNoun'
        ? [report('onSchedule')]
        : literalsOf(terms, at, past, before);
    if (
      literals !== null &&
      (term === 'overdue' || term === 'inTime') &&
      (wasThen(scan.words, from) || cameThen(terms, at))
    ) {
      // "vilka var i tid?": who answered so; "var inte i tid" is late, whether answered or not.
      const denied = terms.slice(0, at).some((before) => before.term === 'not');
      const then = term === 'overdue' || denied ? literals.flatMap(everLate) : literals.flatMap(inTimeThen);
      return { from, to, is: 'literals', term, literals: then };
    }
    return literals === null ? { from, to, is: 'term', term } : { from, to, is: 'literals', term, literals };
  });
  const { mentions, periods, numbers, spoken } = scan;
  marks.push(
    ...mentions.map((mention): Mark => ({ from: mention.from, to: mention.to, is: 'mention', mention })),
    ...periods.map((period): Mark => ({ from: period.from, to: period.to, is: 'period', period })),
    ...numbers.map(({ from, to, numbers: any }): Mark => ({
      from,
      to,
      is: 'literals',
      term: null,
      literals: [literal({ on: 'number', any })],
    })),
    ...spoken.map(({ from, to, text, in: place, not, matter }): Mark => ({
      from,
      to,
      is: 'literals',
      term: matter === true ? 'about' : null,
      literals: [literal({ on: 'words', in: place, text }, not)],
    })),
  );
  return withEitherDays(marks.sort((one, other) => one.from - other.from || one.to - other.to));
};
