import type { Measure } from '../../domain/answer.js';
import type { Fact, Literal, ReportTerm, StateTerm, UnaskedTerm } from '../question.js';
import type { Scan } from '../scan.js';
import type { Term } from '../lexicon/terms.js';
import { spokenOf } from './nouns.js';

export const literal = (fact: Fact, not = false): Literal => ({ not, fact });
const state = (term: StateTerm, not = false): Literal => literal({ on: 'state', any: [term] }, not);
const unasked = (term: UnaskedTerm): Literal => literal({ on: 'unasked', any: [term] });
const kind = (...any: Measure[]): Literal => literal({ on: 'kind', any });
export const report = (term: ReportTerm, not = false): Literal => literal({ on: 'report', any: [term] }, not);

/** What terms say of a request, or of a recommendation, whatever is spoken of. */
export const meant: Readonly<Partial<Record<Term, readonly Literal[]>>> = {
  answered: [state('answered')],
  finished: [state('answered')],
  unanswered: [state('answered', true)],
  overdue: [state('overdue')],
  inTime: [state('overdue', true)],
  notStarted: [state('notStarted')],
  draft: [state('draft')],
  withdrawn: [unasked('withdrawn')],
  unsent: [unasked('draft')],
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

const remaining =
  /^(?:kvar|aterstar|kvarstar|kvarstaende|utestaende|oppna|outstanding|remaining|remain|remains|left|open|pending)$/;

const awaited = /^(?:vantar|invantar|waiting|await|awaiting)$/;

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
  'about',
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
  // "svarat för sent eller i tid"
  const alternative = before.term === 'or' ? terms[terms.indexOf(before) - 1]?.term : undefined;
  const ofThen = terms[at]?.words.every(({ folded }) => !/^(?:ar|is|are)$/.test(folded)) === true;
  if (ofThen && (alternative === 'answeredLate' || alternative === 'answeredInTime')) return ofAnswers[term];
  // "kom RS svar för sent?"
  const came =
    before.term === 'answeredNoun' && before.words.some(({ folded }) => /^(?:kom|inkom|came)$/.test(folded));
  if (before.term === 'handedIn') return ofAnswers[term];
  const answered = came || before.term === 'answered' || (before.term === 'respond' && past);
  // "kom svaret in i tid?" asks for both: that it came, and not too late.
  if (came && term === 'inTime') return meant.answeredInTime ?? null;
  return answered ? late[term] : null;
};

export const literalsOf = (
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
  // "vilka åtgärder återstår?": those that are planned and not done.
  if (term === 'unanswered' && terms[at]?.words.some(({ folded }) => remaining.test(folded)) === true)
    return [kind('planned'), report('done', true)];
  // "vilka åtgärder väntar vi på?": those of which no report has come.
  if (term === 'unanswered' && terms[at]?.words.some(({ folded }) => awaited.test(folded)) === true)
    return [kind('planned'), report('reported', true)];
  // "pågår" is no report that is kept of measures.
  return term === 'draft' ? null : (ofMeasures[term] ?? known);
};
