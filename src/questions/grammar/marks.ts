import type { Measure } from '../../domain/answer.js';
import type { Mention } from '../../language/mention.js';
import type { Period } from '../../language/period.js';
import type { Word } from '../../language/words.js';
import type { Fact, Literal, ReportTerm, StateTerm } from '../question.js';
import type { Scan } from '../scan.js';
import type { Term } from '../lexicon/terms.js';

/** One thing that was read, in the order of the text. */
export type Mark = { readonly from: number; readonly to: number } & (
  | { readonly is: 'term'; readonly term: Term }
  /** What the word says is true, all of it. */
  | { readonly is: 'literals'; readonly term: Term | null; readonly literals: readonly Literal[] }
  | { readonly is: 'mention'; readonly mention: Mention }
  | { readonly is: 'period'; readonly period: Period }
);

const literal = (fact: Fact, not = false): Literal => ({ not, fact });
const state = (term: StateTerm, not = false): Literal => literal({ on: 'state', any: [term] }, not);
const kind = (...any: Measure[]): Literal => literal({ on: 'kind', any });
const report = (term: ReportTerm, not = false): Literal => literal({ on: 'report', any: [term] }, not);

/** What terms say of a request, or of a recommendation, whatever is spoken of. */
const meant: Readonly<Partial<Record<Term, readonly Literal[]>>> = {
  answered: [state('answered')],
  finished: [state('answered')],
  unanswered: [state('answered', true)],
  overdue: [state('overdue')],
  inTime: [state('overdue', true)],
  notStarted: [state('notStarted')],
  draft: [state('draft')],
  begun: [state('draft')],
  reachable: [literal({ on: 'unreachable' }, true)],
  submitted: [state('submitted')],
  handedIn: [state('handedIn')],
  extended: [state('extended')],
  notExtended: [state('extended', true)],
  answeredLate: [state('answeredLate')],
  answeredInTime: [state('answered'), state('answeredLate', true)],
  taken: [kind('taken')],
  planned: [kind('planned')],
  noMeasure: [kind('none')],
  someMeasure: [kind('taken', 'planned')],
  reported: [report('reported')],
  unreported: [report('reported', true)],
  reportedDone: [report('done')],
  asPromised: [report('done')],
  notBegun: [report('notStarted')],
  onSchedule: [report('onSchedule')],
  delayed: [report('delayed')],
  passedDay: [report('late')],
  undated: [report('undated')],
  unreachable: [literal({ on: 'unreachable' })],
};

/** What the same words say where measures are spoken of. */
const ofMeasures: Readonly<Partial<Record<Term, readonly Literal[]>>> = {
  finished: [report('done')],
  overdue: [report('late')],
  inTime: [report('late', true)],
  notStarted: [report('notStarted')],
  begun: [report('notStarted', true)],
};

export const nouns: readonly Term[] = [
  'boardNoun',
  'theBoard',
  'responseNoun',
  'theReview',
  'reviewsNoun',
  'recommendationNoun',
  'measureNoun',
  'personNoun',
];

const did = new Set(['did', 'didnt']);

/** The noun that a word is said of: the one right after it ("försenade åtgärder"), else the one before it. */
const spokenOf = (terms: Scan['terms'], at: number, before: Term | null): Term | null => {
  const after = terms[at + 1];
  if (after !== undefined && nouns.includes(after.term) && after.from === terms[at]?.to) return after.term;
  // What is claimed is claimed of the rows, whatever was spoken of in telling which.
  const begins = terms.slice(0, at).findIndex(({ term }) => term === 'inEvery');
  if (begins >= 0) {
    const noun = terms
      .slice(begins, at)
      .reverse()
      .find(({ term }) => nouns.includes(term));
    return noun?.term ?? 'responseNoun';
  }
  const claims = terms.slice(0, at).findIndex(({ term }) => term === 'thatThey');
  const said = claims < 0 ? terms.slice(0, at).reverse() : terms.slice(claims, at).reverse();
  if (claims >= 0) said.push(...terms.slice(0, claims));
  return said.find(({ term }) => nouns.includes(term))?.term ?? before;
};

const late = {
  overdue: [state('answeredLate')],
  afterDue: [state('answeredLate')],
  inTime: [state('answeredLate', true)],
};
const beforeLate: readonly Term[] = [
  'filler',
  'all',
  'which',
  'not',
  'anybody',
  'nobody',
  'boardNoun',
  'theBoard',
  'responseNoun',
  'theReview',
  'we',
  'mine',
];
const ofAnswers = {
  overdue: [state('answeredLate')],
  afterDue: [state('answeredLate')],
  inTime: [state('answered'), state('answeredLate', true)],
};
/** "svarade HSN i tid": whether the answer was late, not whether it is still to come. */
const ofAnswer = (terms: Scan['terms'], at: number, past: boolean): readonly Literal[] | null => {
  const term = terms[at]?.term;
  if (term !== 'overdue' && term !== 'afterDue' && term !== 'inTime') return null;
  const before = terms
    .slice(0, at)
    .reverse()
    .find(({ term: other }) => !beforeLate.includes(other));
  if (before === undefined) return null;
  // "inte svarat, är inte försenade": a verb of its own, said of now.
  const own = terms
    .slice(0, at)
    .some(
      ({ from, words }) =>
        from >= before.to && words.some(({ folded }) => ['ar', 'is', 'are'].includes(folded)),
    );
  if (own) return null;
  // "kom RS svar för sent?"
  const came =
    before.term === 'answeredNoun' && before.words.some(({ folded }) => /^(?:kom|inkom|came)$/.test(folded));
  if (before.term === 'handedIn') return ofAnswers[term];
  const answered = came || before.term === 'answered' || (before.term === 'respond' && past);
  // "kom svaret in i tid?" asks for both: that it came, and not too late.
  if (came && term === 'inTime') return meant.answeredInTime ?? null;
  return answered ? late[term] : null;
};

const having = new Set('have has havent hasnt havnt hasent'.split(' '));
/** "havent respond": as "have not responded", unlike "have to respond". */
const isPerfect = ({ terms, words }: Scan): boolean =>
  terms.some(
    ({ term, from }) =>
      term === 'respond' &&
      words.slice(Math.max(0, from - 3), from).some(({ folded }) => having.has(folded)) &&
      words[from - 1]?.folded !== 'to',
  );

const literalsOf = (
  terms: Scan['terms'],
  at: number,
  past: boolean,
  before: Term | null,
): readonly Literal[] | null => {
  const term = terms[at]?.term;
  if (term === undefined) return null;
  if (term === 'respond') return past ? [state('answered')] : null;
  const known = ofAnswer(terms, at, past) ?? meant[term];
  if (known === undefined) return null;
  if (spokenOf(terms, at, before) !== 'measureNoun') return known;
  // "pågår" is no report that is kept of measures.
  return term === 'draft' ? null : (ofMeasures[term] ?? known);
};

const answers = /^(?:svar|yttrand|remissvar|respon|answer|repl)/;
/** "hur många svar har vi fått": what came in is answers, and not reviews. */
const isOfAnswers = ({ terms, words }: Scan, at: number): boolean => {
  const noun = terms
    .slice(0, at)
    .reverse()
    .find(({ term }) => nouns.includes(term));
  return (
    noun?.term === 'responseNoun' &&
    words.slice(noun.from, noun.to).some(({ folded }) => answers.test(folded))
  );
};

const modal = /^(?:maste|ska|skall|bor|behover|must|shall)$/;

const has = (words: readonly Word[], pattern: RegExp): boolean =>
  words.some(({ folded }) => pattern.test(folded));

/** "by what date should Ekeby have responded", "skulle de ha lämnat in": what was to be done. */
const isDuty = ({ words }: Scan, at: number): boolean =>
  /^(?:ha|have)$/.test(words[at - 1]?.folded ?? '') &&
  words.slice(0, at).some(({ folded }) => /^(?:skulle|borde|should|must|maste)$/.test(folded));

const kindTerms: readonly Term[] = ['noMeasure', 'planned', 'taken', 'someMeasure'];
/** "svarade ingen åtgärd", "answered with no measure": says what the answer is, handed in or decided. */
const saysKind = (terms: Scan['terms'], at: number): boolean => {
  const next = terms.slice(at + 1).find(({ term }) => !['filler', 'we', 'about'].includes(term));
  const before = terms
    .slice(0, at)
    .reverse()
    .find(({ term }) => term !== 'filler');
  if (next === undefined || before?.term === 'not' || !kindTerms.includes(next.term)) return false;
  return terms[at]?.words.some(({ folded }) => /^(?:svar|answer|respon|repl|besvar)/.test(folded)) === true;
};

/** Words of a board's name or of what joins two. */
const namesOnly = ({ words, mentions }: Scan, to: number): boolean =>
  mentions.some((mention) => mention.to <= to && /board|group/i.test(mention.is)) &&
  words
    .slice(0, to)
    .every(
      ({ folded }, at) =>
        /^(?:och|o|samt|eller|and|or|vilka|which|who|hur|manga|how|many)$/.test(folded) ||
        mentions.some(({ from, to: end }) => from <= at && at < end),
    );

/** What a term stands for where it is; other words beside it may say more than it does alone. */
const termAt = (scan: Scan, at: number, ofMeasure: boolean): Term | null => {
  const { terms, periods } = scan;
  const read = terms[at];
  if (read === undefined) return null;
  const { to, term, words: own } = read;
  const dayFollows = (within: number): boolean =>
    periods.some((day) => day.from >= to && day.from <= to + within);
  const next = terms[at + 1];
  switch (term) {
    case 'measureDate':
      if (has(own, /^(?:planera|planned|scheduled)/) && !dayFollows(1)) return 'planned';
      // "ska vara klara" is said of responses too.
      return ofMeasure || has(own, /^atgard|^measure/) ? term : 'mustRespond';
    case 'overdue':
      // "skulle ha svarat i januari": the days say which, and not only that they have passed.
      // "vilken dag skulle de ha svarat": asks for that day.
      return has(own, /^(?:skulle|borde|should)$/) &&
        (dayFollows(6) || terms.slice(0, at).some((before) => before.term === 'when'))
        ? 'mustRespond'
        : term;
    case 'ofThem': {
      // "Granby och Hagastrand, vilka av dem": of those that are named.
      if (namesOnly(scan, read.from)) return 'filler';
      // "av de planerade åtgärderna" goes on from nothing.
      if (next?.from !== to) return term;
      const clause = next.term === 'that' || next.term === 'which';
      const said = nouns.includes(next.term) || next.term in meant;
      return clause || (said && has(own, /^de$/)) ? 'filler' : term;
    }
    case 'planned': {
      // "what has RS promised": in its answer.
      const whole = terms.some((other) => other.term === 'what') && !ofMeasure;
      return whole && has(own, /^(?:promised|lovade|utlovat)$/) ? 'content' : term;
    }
    case 'unanswered': {
      // "öppna rapport 14" asks for it to be shown.
      const opens = at === 0 && own.length === 1 && has(own, /^(?:oppna|open)$/);
      return opens && scan.mentions.some(({ from, is }) => from === to && /review/i.test(is))
        ? 'which'
        : term;
    }
    case 'content': {
      // "vilka åtgärder har RS lovat".
      const ofMeasures = terms.slice(0, at).some((before) => before.term === 'measureNoun');
      return ofMeasures && has(own, /^(?:lov|promis)/) ? 'planned' : term;
    }
    case 'draft': {
      // "pågående granskningar" are those that wait for answers.
      const noun = spokenOf(terms, at, null);
      const ofReviews = noun === 'reviewsNoun' || noun === 'theReview';
      return ofReviews && has(own, /^(?:paga|ongoing|under|progress)/) ? 'unanswered' : term;
    }
    case 'published': {
      const done = has(own, /^(?:genomfordes|gjordes)$/) && spokenOf(terms, at, null) === 'measureNoun';
      return done ? 'reportedDone' : term;
    }
    case 'except': {
      // "mer än RS", but not "mer än en granskning".
      const compared = has(own, /^(?:mer|mera|fler|flera|more)$/);
      return compared && !scan.mentions.some(({ from }) => from === to) ? 'rest' : term;
    }
    case 'which': {
      // "everyone who got an extension": tells which are meant, and asks nothing.
      const before = terms[at - 1];
      const told = before?.to === read.from && ['all', 'anybody', 'nobody'].includes(before.term);
      return told && has(own, /^who$/) && own.length === 1 ? 'that' : term;
    }
    case 'inAnswer':
      // "whose response is late" asks, "boards whose answers mention it" does not.
      return at === 0 && has(own, /^whose$/) ? 'which' : term;
    case 'inTime': {
      // "i tid på 14:an": without a verb of now, those who answered so.
      const now = scan.words.some(({ folded }) =>
        /^(?:ar|is|are|ligger|fortfarande|still|fas|schedule|kvar)$/.test(folded),
      );
      return read.from === 0 && !now && !ofMeasure ? 'answeredInTime' : term;
    }
    case 'handedIn':
    case 'answered':
    case 'answeredNoun':
    case 'mentionsInAnswer': {
      // "when must everyone have answered?": what is to come.
      const to = scan.words.slice(0, read.from).map(({ folded }) => folded);
      const toCome =
        term === 'answered' && /^(?:ha|have)$/.test(to.at(-1) ?? '') && to.some((word) => modal.test(word));
      const day = isDuty(scan, read.from) && terms.slice(0, at).some((before) => before.term === 'when');
      if (toCome || day) return 'mustRespond';
      return saysKind(terms, at) ? 'filler' : term;
    }
    case 'mentions':
      // "granskningar som rör socialnämnden": those that it was sent.
      return has(own, /^(?:ror|beror|galler|avser|omfattar|concern|concerns|concerning)$/) &&
        scan.mentions.some(({ from, is }) => from === to && /board|group/i.test(is))
        ? 'about'
        : term;
    case 'filler':
      // "vilka svar har kommit".
      return own.length === 1 && has(own, /^kommit$/) && isOfAnswers(scan, at) ? 'answered' : term;
    case 'received':
      return isOfAnswers(scan, at) ? 'answered' : term;
    default:
      return term;
  }
};

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

/** Everything that was read, in the order of the text; `before` is spoken of where the text names nothing. */
export const marksOf = (scan: Scan, before: Term | null = null): readonly Mark[] => {
  const past = scan.words.some(({ folded }: Word) => did.has(folded)) || isPerfect(scan);
  const measures = scan.terms.some(
    ({ term, words }) => term === 'measureNoun' || (term === 'planned' && !has(words, /^promised$/)),
  );
  const terms = scan.terms
    .map((read, at) => ({ ...read, term: termAt(scan, at, measures) ?? read.term }))
    .flatMap((read) => allWho(read, scan.words));
  const marks: Mark[] = terms.map(({ from, to, term, words }, at) => {
    const onSchedule = term === 'inTime' && has(words, /^(?:schedule|fas)$/);
    const literals =
      onSchedule && spokenOf(terms, at, before) === 'measureNoun'
        ? [report('onSchedule')]
        : literalsOf(terms, at, past, before);
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
    ...spoken.map(({ from, to, text, in: place, not }): Mark => ({
      from,
      to,
      is: 'literals',
      term: null,
      literals: [literal({ on: 'words', in: place, text }, not)],
    })),
  );
  return marks.sort((one, other) => one.from - other.from || one.to - other.to);
};
