import type { Period } from '../../language/period.js';
import type { Word } from '../../language/words.js';
import type { DateKind, Fact } from '../question.js';
import type { Term } from '../lexicon/terms.js';
import type { Mark } from './marks.js';
import { answerWord } from './nouns.js';
import { lastSpeaking } from './said.js';

type DateFact = Extract<Fact, { on: 'date' }>;

const anchors: Readonly<Partial<Record<Term, DateKind>>> = {
  dueNoun: 'due',
  mustRespond: 'due',
  respond: 'due',
  answered: 'answered',
  answeredNoun: 'answered',
  answeredLate: 'answered',
  answeredInTime: 'answered',
  measureDate: 'measure',
  passedDay: 'measure',
  published: 'published',
  received: 'published',
};
/** What days are said of when no verb says it. */
const ofNouns: Readonly<Partial<Record<Term, DateKind>>> = {
  measureNoun: 'measure',
  reviewsNoun: 'published',
};

const termOf = (mark: Mark | undefined): Term | null =>
  mark?.is === 'term' || mark?.is === 'literals' ? mark.term : null;

/** "svarsdatum", "due date" are said of responses alone; "deadline" and "due" of measures too. */
const ofResponses = ({ from, to }: Mark, words: readonly Word[]): boolean =>
  words
    .slice(from, to)
    .some(
      ({ folded }, at, said) =>
        /^svars/.test(folded) || (folded === 'date' && said[at - 1]?.folded === 'due'),
    );

/** What happened on no day that is kept: "rapporterades i maj" is not asked of the measure's day. */
const undated: readonly Term[] = [
  'reported',
  'unreported',
  'reportedDone',
  'delayed',
  'taken',
  'finished',
  'handedIn',
  'submitted',
  'draft',
  'withdrawn',
  'unsent',
  'begun',
  'notStarted',
  'extended',
  'overdue',
];

const ofReviews: readonly Term[] = ['reviewsNoun', 'theReview', 'recommendationNoun'];

interface Anchor {
  readonly kind: DateKind;
  /** Index of the mark that tells. */
  readonly at: number;
}

/** "rekommenderade vi 2024": when the review went out. */
const given =
  /^(?:gav|gavs|gett|givit|lamna(?:de|des|t|ts)|rikta(?:de|des|t|ts)|rekommendera(?:de|des|t|ts)|recommended|framford?es?)$/;

const toCome = /^(?:vantar|vantas|invantar|kvar|aterstar)$/;
/** "väntar vi på i april", "öppna före 1 april": what is still to come is due then. */
const isAwaited = (mark: Mark, days: Mark | undefined, words: readonly Word[]): boolean => {
  if (termOf(mark) !== 'unanswered' || days?.is !== 'period' || days.period.is !== 'period') return false;
  const comes = words.slice(mark.from, mark.to).some(({ folded }) => toCome.test(folded));
  const { coming, soon } = days.period;
  const led = words
    .slice(mark.to, days.from)
    .some(({ folded }) => /^(?:from|fran|sedan|sen|since)$/.test(folded));
  const until = /^(?:till|tills|until|by)$/.test(words[days.from]?.folded ?? '');
  return !led && coming.to !== null && (coming.from === null ? soon === true || until : comes);
};

/** Which day a period speaks of: what is said before it, nearest first, else after it. `respond` after "did" is past. */
const anchorOf = (marks: readonly Mark[], at: number, words: readonly Word[]): Anchor | null => {
  const measures = marks.some((mark) => termOf(mark) === 'measureNoun');
  const anchorAt = (place: number): Anchor | null => {
    const mark = marks[place];
    const term = mark === undefined ? null : termOf(mark);
    if (mark === undefined || term === null) return null;
    if (term === 'respond' && mark.is === 'literals') return { kind: 'answered', at: place };
    // "åtgärder med deadline i maj", "measures due in May".
    if (measures && term === 'dueNoun' && !ofResponses(mark, words)) return { kind: 'measure', at: place };
    const kind = anchors[term];
    return kind === undefined ? null : { kind, at: place };
  };
  // "mer än en vecka sena", "late by more than a week", "mindre än två veckor kvar"
  const days = marks[at];
  if (days?.is === 'period' && days.period.is === 'period' && days.period.says !== undefined) {
    const wanted: Term = days.period.says === 'late' ? 'overdue' : 'unanswered';
    const of = marks.findIndex(
      (mark) => termOf(mark) === wanted && (mark.from === days.to || mark.to === days.from),
    );
    return of < 0 ? null : { kind: measures ? 'measure' : 'due', at: of };
  }
  // "fått till 15 april på sig": the last day to respond.
  const start = marks[at]?.from ?? 0;
  if (
    at > 0 &&
    /^(?:until|till|tills)$/.test(words[start]?.folded ?? '') &&
    /^(?:got|get|given|fick|fatt)$/.test(words[start - 1]?.folded ?? '')
  )
    return { kind: 'due', at: at - 1 };
  // "anstånd till den 15 april", "an extension until after 1 March": the last day to respond.
  const extended = marks[at - 1];
  if (
    extended?.is === 'literals' &&
    termOf(extended) === 'extended' &&
    extended.to === start &&
    /^(?:until|till|tills|to)$/.test(words[start]?.folded ?? '')
  )
    // "inte anstånd till efter den 1 mars": what is denied is both together.
    return termOf(lastSpeaking(marks, at - 1)) === 'not' ? null : { kind: 'due', at: at - 1 };
  // "rapporter från 2025": those that went out then, whatever was done with them.
  const noun = marks[at - 1];
  const led = /^(?:fran|from)$/.test(words[marks[at]?.from ?? -1]?.folded ?? '');
  if (
    led &&
    noun !== undefined &&
    ofReviews.includes(termOf(noun) ?? 'filler') &&
    noun.to === marks[at]?.from
  )
    return { kind: 'published', at: at - 1 };
  let open = true;
  for (let place = at - 1; place >= 0 && open; place -= 1) {
    const anchor = anchorAt(place);
    if (anchor !== null) return anchor;
    const term = termOf(marks[place]);
    if (term !== null && undated.includes(term)) open = false;
  }
  for (let place = at + 1; place < marks.length; place += 1) {
    const anchor = anchorAt(place);
    if (anchor !== null) return anchor;
  }
  for (let place = at - 1; place >= 0 && open; place -= 1) {
    const mark = marks[place];
    if (
      mark !== undefined &&
      termOf(mark) === 'recommendationNoun' &&
      words.slice(mark.from, mark.to).some(({ folded }) => given.test(folded))
    )
      return { kind: 'published', at: place };
    const kind = ofNouns[termOf(marks[place]) ?? 'filler'];
    if (kind !== undefined) return { kind, at: place };
  }
  // "promised something for May": said of responses, it tells when the measures are to be done.
  const promised = marks.findIndex((mark, place) => place < at && termOf(mark) === 'planned');
  if (open && promised >= 0 && /^(?:for|till|by)$/.test(words[start]?.folded ?? ''))
    return { kind: 'measure', at: promised };
  const awaited = marks.findIndex((mark, place) => place < at && isAwaited(mark, marks[at], words));
  return awaited < 0 ? null : { kind: 'due', at: awaited };
};

/** "boards that should have answered in February but haven't". */
const shouldHave = (words: readonly Word[]): boolean =>
  words.some(({ folded }, at) => folded === 'should' && words[at + 1]?.folded === 'have');
const pastWords = new Set(['hade', 'skulle', 'var', 'were', 'was', 'had']);

/** Whether the days lie behind: what was answered and published, and what should have been. */
const isPast = (kind: DateKind, marks: readonly Mark[], words: readonly Word[]): boolean =>
  kind === 'answered' ||
  kind === 'published' ||
  words.some(({ folded }) => pastWords.has(folded)) ||
  shouldHave(words) ||
  marks.some(
    (mark, at) =>
      termOf(mark) === 'butNot' ||
      // "aren't past their date": what is denied lies ahead.
      (['overdue', 'passedDay'].includes(termOf(mark) ?? '') && termOf(lastSpeaking(marks, at)) !== 'not'),
  );

/** "skulle svara före den 15 mars", asked on the 2nd: of this year, unless they are said to be late. */
const isSoon = (
  kind: DateKind,
  marks: readonly Mark[],
  { soon }: Extract<Period, { is: 'period' }>,
): boolean =>
  kind === 'due' &&
  soon === true &&
  !marks.some((mark) => ['overdue', 'passedDay'].includes(termOf(mark) ?? ''));

/** The days that a period of a text speaks of, and the mark that tells; null: it does not say of what. */
export const dayFact = (
  marks: readonly Mark[],
  at: number,
  period: Extract<Period, { is: 'period' }>,
  words: readonly Word[],
): { readonly fact: DateFact; readonly anchor: number } | null => {
  const anchor = anchorOf(marks, at, words);
  if (anchor === null) return null;
  const past = isPast(anchor.kind, marks, words) && !isSoon(anchor.kind, marks, period);
  const span = past ? period.past : period.coming;
  // "klara vid årsskiftet": then at the latest.
  const by = ['due', 'measure'].includes(anchor.kind) && words[marks[at]?.from ?? -1]?.folded === 'vid';
  const meant = by ? { from: null, to: span.to } : span;
  return { fact: { on: 'date', of: anchor.kind, span: meant }, anchor: anchor.at };
};

/** "when did we get the latest response?", "when did the reply come?": what came in is an answer, and no review. */
const isOfAnswers = (marks: readonly Mark[], words: readonly Word[]): boolean =>
  marks.some(
    (mark) =>
      termOf(mark) === 'responseNoun' &&
      words
        .slice(mark.from, mark.to)
        .every(({ folded }) => answerWord.test(folded) || /^(?:the|a|an|their|from|fran)$/.test(folded)),
  );
const comes = /^(?:come|kom|kommit)$/;
/** "when did the reply come", unlike "when does it come". */
const hasCome = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:did|has|have|kom|kommit)$/.test(folded)) &&
  !words.some(({ folded }) => /^(?:should|must|will|ska|skall|skulle|maste)$/.test(folded));
const done = /^(?:klara?|klart|fardiga?|genomford\p{L}*|inford\p{L}*|done|implemented|completed|finished)$/u;
/** The day that is asked for: that of the first word that tells. `isSaid`: the literals of a mark stand unturned. */
export const dayAsked = (
  marks: readonly Mark[],
  words: readonly Word[],
  isSaid: (at: number) => boolean,
): DateKind | null => {
  const measures = marks.some((mark) => termOf(mark) === 'measureNoun');
  // "när ska den gemensamma rutinen vara klar?"
  const matters = marks.some(
    (mark) => mark.is === 'literals' && mark.literals.some(({ fact }) => fact.on === 'words'),
  );
  for (const [at, mark] of marks.entries()) {
    const term = termOf(mark);
    if (term === 'measureNoun') return 'measure';
    const came =
      (term === 'howStands' || term === 'filler') &&
      hasCome(words) &&
      words.slice(mark.from, mark.to).some(({ folded }) => comes.test(folded));
    if ((came || term === 'received') && isOfAnswers(marks, words)) return 'answered';
    // "vad fick RS för svarsdag?"
    if (term === 'received' && marks.slice(at).some((later) => termOf(later) === 'dueNoun')) continue;
    const kind = term === null ? undefined : anchors[term];
    if (kind === undefined) continue;
    if (mark.is === 'literals') {
      if (isSaid(at)) return 'answered';
      continue;
    }
    const ofMatter = matters && words.slice(mark.from, mark.to).some(({ folded }) => done.test(folded));
    if (kind === 'due' && (measures || ofMatter) && !ofResponses(mark, words)) return 'measure';
    return kind;
  }
  return null;
};
