import { canonical } from '../canonical.js';
import type { QuestionContext } from '../context.js';
import { conditionsIn } from '../grammar/conditions.js';
import { demandsIn, isSpreadOver } from '../grammar/demands.js';
import { type Mark, termOf } from '../grammar/marks.js';
import { type Parts, partsOf } from '../grammar/parts.js';
import { type Sentence, sentenceOf } from '../grammar/sentence.js';
import { type DateKind, demandsOf, everyOf, type Literal, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { subjectsOf } from '../subjects.js';
import { rowsBefore, unitBefore } from './before.js';
import { severalAfter } from './demanding.js';
import { type Elapsed, elapsedIn, spanElapsed } from './elapsed.js';
import { type Elliptic, onlyTerms } from './elliptic.js';
import { goOn } from './goOn.js';
import { marksInShort } from './inShort.js';
import { answeredLate } from './literals.js';
import { kindOf } from './kinds/kindOf.js';
import { isWhole, mayGoOn } from './kinds/whole.js';
import { remainderOf } from './remainder.js';
import { asksWhich, endsOpen, foldedOf, pointsToOne } from './wording.js';

/** What an elliptic text goes on with. `lost`: it goes on from something that is not remembered. */
export type FollowUp =
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'rest' }
  /** It goes on, or is whole by itself. */
  | { readonly is: 'either'; readonly question: Question }
  | { readonly is: 'lost' }
  /** It goes on, and no question says exactly how. */
  | { readonly is: 'unclear' };

const isAnswered = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.every((term) => term === 'answered' || term === 'answeredLate');
/** The day on which what was asked came about, or is to; null: there is none, or several. */
const dayBefore = (before: Remembered): DateKind | null => {
  if (before.question.ask === 'date') return before.question.of;
  const rows = rowsBefore(before);
  if (rows.some(isAnswered)) return 'answered';
  const unit = unitBefore(before);
  if (unit === 'measures' || unit === 'recommendations')
    return rows.some(({ not, fact }) => !not && (fact.on === 'kind' || fact.on === 'report'))
      ? 'measure'
      : null;
  return null;
};

/** The day that an elliptic period speaks of is that of the question before. */
const withDays = (
  found: Scan,
  before: Remembered,
  literals: readonly Literal[],
  elapsed: Elapsed | null,
): Literal[] => {
  const dated = rowsBefore(before).find(({ fact }) => fact.on === 'date');
  const of = dated?.fact.on === 'date' ? dated.fact.of : dayBefore(before);
  if (of === null || literals.some(({ fact }) => fact.on === 'date')) return [...literals];
  const span = elapsed !== null && dated?.fact.on === 'date' ? spanElapsed(dated.fact.span, elapsed) : null;
  if (span !== null) return [...literals, { not: dated?.not === true, fact: { on: 'date', of, span } }];
  const days = found.periods.flatMap((period): Literal[] =>
    period.is === 'period'
      ? [
          {
            not: dated?.not === true,
            fact: {
              on: 'date',
              of,
              span: of === 'answered' || of === 'published' ? period.past : period.coming,
            },
          },
        ]
      : [],
  );
  return [...literals, ...days];
};

const withMine = (literals: readonly Literal[], { has }: Sentence): Literal[] =>
  has('mine', 'we') ? [...literals, { not: false, fact: { on: 'mine' } }] : [...literals];

const ofNumber = /^(?:(?:och|and|men) )?(?:nummer|nr|punkt|number|no) (\d{1,2})(?: (?:da|then))?$/;
/** "nummer 2?", after recommendations: the one of that number, and no report. */
const withNumber = (marks: readonly Mark[], { words }: Scan, before: Remembered): readonly Mark[] => {
  const unit = unitBefore(before);
  if (unit !== 'recommendations' && unit !== 'measures') return marks;
  const said = ofNumber.exec(words.map(({ folded }) => folded).join(' '));
  if (said === null) return marks;
  const at = words.findIndex(({ folded }) => folded === said[1]);
  const number: Mark = {
    from: at,
    to: at + 1,
    is: 'literals',
    term: null,
    literals: [{ not: false, fact: { on: 'number', any: [Number(said[1])] } }],
  };
  return [...marks.filter((mark) => termOf(mark) === 'and' || termOf(mark) === 'then'), number];
};

/** "inga sjukhus", after a list: without them. */
const leavingOut = (marks: readonly Mark[]): readonly Mark[] => {
  const [first, second, ...more] = marks.filter((mark) => !onlyTerms([mark]));
  if (first?.is !== 'term' || first.term !== 'nobody' || second?.is !== 'mention' || more.length > 0)
    return marks;
  return marks.map((mark): Mark => (mark === first ? { ...first, term: 'except' } : mark));
};

/** "due before the summer?", after measures: of their days. */
const ofWork = (literals: readonly Literal[], before: Remembered, { unit, has }: Sentence): Literal[] =>
  unitBefore(before) === 'measures' && unit === null && !has('mustRespond', 'respond', 'responseNoun')
    ? literals.map(({ not, fact }) =>
        fact.on === 'date' && fact.of === 'due' ? { not, fact: { ...fact, of: 'measure' } } : { not, fact },
      )
    : [...literals];

const isReport = ({ not, fact }: Literal, term: string): boolean =>
  !not && fact.on === 'report' && fact.any.join() === term;
/** "vilka går enligt plan? – och de försenade?": reported so, as the former are. */
const asReported = (
  literals: readonly Literal[],
  before: Remembered,
  [first]: readonly Mark[],
): readonly Literal[] =>
  (termOf(first) === 'and' || (first?.is === 'literals' && first.from === 0)) &&
  rowsBefore(before).some((row) => isReport(row, 'onSchedule'))
    ? literals.map((each) =>
        isReport(each, 'late') ? { not: false, fact: { on: 'report', any: ['delayed'] } } : each,
      )
    : literals;

const now = /^(?:ar|is|are|ligger)$/;
const isLateNow = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'overdue';
const isNotLate = ({ not, fact }: Literal): boolean =>
  not && fact.on === 'state' && fact.any.join() === 'answeredLate';
/** "vilka har svarat i tid? – och inte i tid?": answered so, and not still to answer. */
const asAnswered = (literals: readonly Literal[], before: Remembered, found: Scan): readonly Literal[] =>
  rowsBefore(before).some(isNotLate) &&
  found.terms.some(({ term }) => term === 'inTime') &&
  !found.words.some(({ folded }) => now.test(folded))
    ? literals.map((each) => (isLateNow(each) ? answeredLate : each))
    : literals;

const isWords = ({ fact }: Literal): boolean => fact.on === 'words';
/** "och den andra": one of the rows, and no word of theirs. */
const amongThem =
  /^(?:andra|andre|forsta|tredje|fjarde|sista|senaste|nasta|ovriga|resten|other|others|second|third|first|last|next|rest)$/;
/** "och undersköterskor?" after a question that looked for words; null: it says more, or it may be a name. */
const otherWords = (
  found: Scan,
  unread: readonly number[],
  marks: readonly Mark[],
  before: Remembered,
): FollowUp | null => {
  const looked = rowsBefore(before).filter(isWords);
  const words = unread.flatMap((at) => found.words[at] ?? []);
  const joined = marks.some((mark) => termOf(mark) === 'and' || termOf(mark) === 'then');
  const bare =
    joined && onlyTerms(marks, 'about', 'mentions') && !marks.some((mark) => termOf(mark) === 'which');
  const together = unread.every((at, place) => place === 0 || at === (unread[place - 1] ?? 0) + 1);
  if (
    looked.length !== 1 ||
    !bare ||
    !together ||
    words.some(({ folded, capital }) => capital || folded.length < 4 || amongThem.test(folded))
  )
    return null;
  const text = words.map((word) => word.text).join(' ');
  const anew = (literal: Literal): Literal =>
    literal.fact.on === 'words' ? { ...literal, fact: { ...literal.fact, text } } : literal;
  const { question } = before;
  const where = { ...question.where, all: question.where.all.map(anew) };
  return {
    is: 'question',
    question: canonical(
      question.ask === 'yesno'
        ? { ...question, where, claim: question.claim.map(anew) }
        : { ...question, where },
    ),
  };
};
const leadsWithOnly = (marks: readonly Mark[]): boolean =>
  termOf(marks.find((mark) => !['filler', 'greeting'].includes(termOf(mark) ?? ''))) === 'only';
/** "bara de som handlar om jour eller lön": those of the rows; null: it says more than which. */
const onlyEither = (before: Remembered, { marks, conditions: { where } }: Parts): Question | null => {
  const { question } = before;
  const listed = question.ask === 'list' || question.ask === 'count';
  const bare = marks.every(
    (mark) => mark.is === 'literals' || onlyTerms([mark], 'or', 'that', 'about', 'mentions'),
  );
  return listed && bare && where.all.length === 0 && question.where.either.length === 0
    ? canonical({ ...question, where: { ...question.where, either: where.either } })
    : null;
};
/** "och vilka har svarat på både 2 och 7?" is whole by itself; "och på både 2 och 7?" would lose that it is both. */
const saysOfSeveral = (parts: Parts): boolean =>
  parts.marks.some((mark) => ['both', 'partly'].includes(termOf(mark) ?? '')) ||
  (['boards', 'reviews'] as const).some((of) => demandsIn(of, parts) !== null) ||
  isSpreadOver('review', parts);

/** How a text goes on from the question before; null: it is whole by itself and is read so. */
export const followUp = (
  found: Scan,
  read: readonly Mark[],
  context: QuestionContext,
  before: Remembered | null,
): FollowUp | null => {
  const short = marksInShort(found.words);
  if (short !== null && before === null) return { is: 'lost' };
  const numbered = short ?? (before === null ? read : withNumber(read, found, before));
  const marks = before === null ? read : leavingOut(numbered);
  if (before === null && !mayGoOn(marks, found.words)) return null;
  const sentence = sentenceOf(marks, found.words);
  const subjects = subjectsOf(marks);
  const elapsed = before === null ? null : elapsedIn(found.words);
  const unread = found.unread.filter(
    (at) => numbered === read && (elapsed === null || at < elapsed.from || at >= elapsed.to),
  );
  if (subjects.choice !== null) return null;
  if (unread.length > 0) return before === null ? null : otherWords(found, unread, marks, before);
  const conditions = conditionsIn(marks, found.words, subjects);
  const said = conditions.where.all;
  // A negation that belongs to nothing is no going on.
  if (conditions.loose.some((mark) => termOf(mark) === 'not')) {
    const asks = asksWhich(found.words) || sentence.has('howMany');
    const open = asks && endsOpen.has(found.words.at(-1)?.folded ?? '');
    if (!open && !found.words.some(({ folded }) => ['gjort', 'done'].includes(folded))) return null;
  }
  const literals =
    before === null
      ? said
      : asReported(
          asAnswered(ofWork(withDays(found, before, said, elapsed), before, sentence), before, found),
          before,
          marks,
        );
  const dated = literals.length > said.length;
  // What belongs to nothing would be lost: "vilka av dem är försenade sedan i mars?".
  const open = conditions.loose.some(
    (mark) => !['not', 'butNot'].includes(termOf(mark) ?? '') && !(mark.is === 'period' && dated),
  );
  if (before !== null && (open || (elapsed !== null && !dated))) return null;
  const parts = partsOf(marks, found.words, sentence, conditions, context);
  if (before !== null && saysOfSeveral(parts)) {
    const several =
      asksWhich(found.words) && !sentence.has('which', 'howMany') ? severalAfter(before, parts) : null;
    if (several !== null) return { is: 'question', question: several };
    return sentence.has('which', 'howMany') || sentence.yesNo ? null : { is: 'unclear' };
  }
  if (before !== null && conditions.where.either.length > 0 && leadsWithOnly(marks)) {
    const such = onlyEither(before, parts);
    return such === null ? { is: 'unclear' } : { is: 'question', question: such };
  }
  const ofEvery = conditions.said.flatMap((each) => (each.ofEvery === true ? [each.literal] : []));
  const elliptic: Elliptic = {
    marks,
    words: found.words,
    said: foldedOf(found.words),
    sentence,
    literals: withMine(literals, sentence),
    ofEvery,
    context,
  };
  const kind = kindOf(elliptic, before);
  if (kind === null || conditions.noSuchDate) return null;
  if (kind === 'rest') {
    const others = before === null ? null : remainderOf(before, elliptic.said);
    if (others === 'unclear') return { is: 'unclear' };
    return others === null ? { is: 'rest' } : { is: 'question', question: others };
  }
  if (before === null) return isWhole(kind, elliptic) && !pointsToOne(found.words) ? null : { is: 'lost' };
  const question = goOn(kind, before, elliptic, found);
  if (question !== null)
    return { is: kind === 'unit or all' || kind === 'of them or all' ? 'either' : 'question', question };
  const ofUnit = everyOf(before.question).length + demandsOf(before.question).length > 0;
  const going = [
    'theirs',
    'same rows',
    'done',
    'other',
    'unit',
    'unit or all',
    'of them',
    'boards of them',
    'dates',
    'list',
    'count',
    'left',
    'same of',
    'count there',
    'any there',
    'of them or all',
  ].includes(kind);
  return going || ofUnit ? { is: 'unclear' } : null;
};
