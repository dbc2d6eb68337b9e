import { canonical } from '../canonical.js';
import { isContradiction } from '../contradiction.js';
import { compose } from '../grammar/compose.js';
import { conditionsIn } from '../grammar/conditions.js';
import { partsOf } from '../grammar/parts.js';
import { asksForSome } from '../grammar/yesNo.js';
import { type Sentence, termOf } from '../grammar/sentence.js';
import { withDenialOfAll } from '../ofEvery.js';
import { demandsOf, everyOf, type Literal, type Question, type Unit } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { subjectsJoined, subjectsOf } from '../subjects.js';
import { rowsBefore, unitBefore } from './before.js';
import { goneOn, narrowedBy, takenIn } from './changing.js';
import { narrowedDemands } from './demanding.js';
import type { Elliptic } from './elliptic.js';
import type { Kind } from './kinds.js';
import { asksWhich, isOfIt, saysReverse } from './wording.js';

const isAnswered = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'answered';

const planned: Literal = { not: false, fact: { on: 'kind', any: ['planned'] } };
/** Of recommendations "inte rapporterade" are those with a planned measure. */
const plannedAlone = (before: Remembered, now: readonly Literal[]): readonly Literal[] => {
  const told = [...rowsBefore(before), ...now].some(({ fact }) => fact.on === 'kind');
  const denied = now.some(({ not, fact }) => not && fact.on === 'report');
  return denied && !told && unitBefore(before) === 'recommendations' ? [planned] : [];
};

/** "vilka av dem är besvarade av alla?", "vilka av dem är helt klara?": of every request, and not of one. */
const saysOfEach = (of: Unit, now: readonly Literal[], sentence: Sentence): boolean =>
  (of === 'boards' || of === 'reviews') &&
  now.some(({ not, fact }) => !not && fact.on === 'state') &&
  (sentence.has('wholly', 'everything') || (of === 'reviews' && sentence.has('all')));

const claimsReport = (question: Question): boolean =>
  question.ask === 'yesno' && question.claim.some(({ fact }) => fact.on === 'report');

/** "vilka av dem är försenade?": the same rows, and this of them; null: the question cannot be put. */
const narrowed = (before: Remembered, now: readonly Literal[], sentence: Sentence): Question | null => {
  const where = before.question.where;
  // "är någon av åtgärderna sen? – hur många är klara?": of those that were asked about.
  const anew =
    !sentence.has('ofThem') && now.some(({ fact }) => fact.on === 'report') && claimsReport(before.question);
  // "vilka av dem tillhör sjukhusen?": asks for those that were spoken of, and not for boards.
  const named = sentence.unit === 'boards' && !sentence.has('boardNoun');
  const of = named ? unitBefore(before) : (sentence.unit ?? unitBefore(before));
  const all = narrowedBy(anew ? where.all : rowsBefore(before), [...now, ...plannedAlone(before, now)]);
  const ask = sentence.has('howMany') ? 'count' : 'list';
  const every = everyOf(before.question);
  const several = narrowedDemands(before.question, { ask, of }, now);
  if (several !== undefined) return several;
  if (every.length === 0 && saysOfEach(of, now, sentence)) {
    const beside = ({ fact }: Literal): boolean =>
      ['board', 'mine', 'review'].includes(fact.on) || (fact.on === 'date' && fact.of === 'published');
    const told = now.filter((literal) => !beside(literal));
    const rows = narrowedBy(rowsBefore(before), now.filter(beside));
    return rows.every(beside) && where.either.length === 0
      ? canonical({ ask, of, every: told, where: { ...where, all: rows } })
      : null;
  }
  if (every.length === 0) return withDenialOfAll({ ask, of, where: { ...where, all } });
  // Of which requests a further condition would be said, a question about every one of them cannot tell.
  const ofUnit = of === 'boards' ? ['board', 'mine', 'unreachable'] : ['review'];
  return of === unitBefore(before) && now.every(({ fact }) => ofUnit.includes(fact.on))
    ? canonical({ ask, of, every, where: { ...where, all } })
    : null;
};

const dateOf = (before: Remembered, { sentence, marks, context, literals }: Elliptic): Question => {
  const parts = partsOf(marks, [], sentence, conditionsIn(marks, [], subjectsOf(marks)), context);
  const made = compose(parts);
  const work = before.question.ask === 'yesno' ? rowsBefore(before) : [];
  const measures =
    unitBefore(before) === 'measures' ||
    (unitBefore(before) === 'recommendations' && work.some(({ fact }) => fact.on === 'report'));
  const asked = typeof made !== 'string' && made.ask === 'date' ? made.of : 'due';
  const answered = rowsBefore(before).filter(isAnswered);
  const said =
    typeof made !== 'string' && made.ask === 'date' && sentence.has('mustRespond', 'respond', 'dueNoun');
  // "har RS svarat? – när då?" asks for the day of the answer.
  const of = measures && asked === 'due' ? 'measure' : answered.length > 0 && !said ? 'answered' : asked;
  // "är åtgärden genomförd? – när skulle den vara det?": of that measure, whatever was claimed of it.
  const { question } = before;
  const all =
    question.ask === 'yesno' && (of === 'measure' || (of === 'due' && question.among === 'all'))
      ? question.where.all
      : rowsBefore(before);
  const rows = of === 'answered' ? all.filter((row) => !isAnswered(row)) : all;
  const where = subjectsJoined([...rows, ...(of === 'answered' ? [] : literals)]);
  return canonical({ ask: 'date', of, which: 'each', where: { ...question.where, all: where } });
};

/** "beslutat också?": claimed of the rows that were asked about, whatever was claimed of them. */
const done = (before: Remembered, { literals }: Elliptic): Question | null => {
  const { question } = before;
  if (question.ask !== 'yesno' && question.ask !== 'date' && question.ask !== 'state') return null;
  const unit = unitBefore(before);
  const of = unit === 'measures' || unit === 'recommendations' ? unit : 'requests';
  const ofWork = literals.every(({ fact }) => fact.on === 'report');
  if (question.where.all.length === 0 || ofWork !== (of === 'measures')) return null;
  const among = literals.some(asksForSome) && of === 'requests' ? 'any' : 'all';
  return canonical({ ask: 'yesno', of, among, claim: literals, where: question.where });
};

const answered: Literal = { not: false, fact: { on: 'state', any: ['answered'] } };
const isState = ({ fact }: Literal): boolean => fact.on === 'state';
const isLate = ({ fact }: Literal): boolean => fact.on === 'state' && fact.any.join() === 'overdue';
const answeredLate: Literal = { not: false, fact: { on: 'state', any: ['answeredLate'] } };
const past = new Set('var was were kom came'.split(' '));
/** "var det för sent?": of an answer that came. */
const ofAnswerThen = (claim: readonly Literal[], { question }: Remembered, { words }: Scan): Literal[] => {
  const then =
    words.some(({ folded }) => past.has(folded)) || (question.ask === 'date' && question.of === 'answered');
  return claim.flatMap((literal) => {
    if (!then || !isLate(literal)) return [literal];
    return literal.not ? [answered, { ...answeredLate, not: true }] : [answeredLate];
  });
};

/** The rows of which something is claimed; what they were found by goes where nothing could be both. */
const claimable = (rows: readonly Literal[], claim: readonly Literal[]): readonly Literal[] => {
  const both: Question = { ask: 'list', of: 'requests', where: { all: [...rows, ...claim], either: [] } };
  return isContradiction(both) ? rows.filter((row) => !isState(row)) : rows;
};

/** "har de svarat?": claimed of the rows of the answer before. */
const claimed = (
  before: Remembered,
  { marks, sentence, context }: Elliptic,
  found: Scan,
): Question | null => {
  const { words } = found;
  const parts = partsOf(marks, words, sentence, conditionsIn(marks, words, subjectsOf(marks)), context);
  const made = compose(parts);
  if (typeof made === 'string' || made.ask !== 'yesno') return null;
  const { where } = before.question;
  const unit = unitBefore(before);
  const of = unit === 'measures' || unit === 'recommendations' ? unit : made.of;
  // "har RS svarat? – är det försenat?": of the same response, whatever was claimed of it.
  // "har de börjat? – har de fått anstånd?": whatever was claimed of all of them.
  const ofAll = before.question.ask === 'yesno' && before.question.among === 'all';
  const rows = made.of === 'requests' && (ofAll || isOfIt(words)) ? where.all : rowsBefore(before);
  const claim = ofAnswerThen(made.claim, before, found);
  const said: Question = {
    ask: 'list',
    of: 'requests',
    where: { all: [...made.where.all, ...claim], either: [] },
  };
  if (isContradiction(said)) return null;
  return canonical({
    ...made,
    of,
    claim,
    where: { ...where, all: [...claimable(rows, claim), ...made.where.all] },
  });
};

const ofSome: readonly string[] = ['overdue', 'extended', 'answeredLate', 'submitted'];
/** "har RS svarat? – i tid?": claimed of the same, with nothing but what is claimed said. */
const claimedOnly = (before: Remembered, { literals }: Elliptic, found: Scan): Question => {
  const { where } = before.question;
  const unit = unitBefore(before);
  const claim = ofAnswerThen(literals, before, found);
  const some = claim.some(
    ({ not, fact }) => !not && fact.on === 'state' && fact.any.some((term) => ofSome.includes(term)),
  );
  return canonical({
    ask: 'yesno',
    of: unit === 'measures' || unit === 'recommendations' ? unit : 'requests',
    among: some ? 'any' : 'all',
    claim,
    where: { ...where, all: claimable(where.all, claim) },
  });
};

const leading = new Set('och and ok okej okay men but'.split(' '));
const including = new Set('med inkl inklusive with including'.split(' '));
/** "och Ekeby då?", "samma för rapport 3", "utom RS", "och förra veckan?": the same with something else. */
const otherwise = (
  before: Remembered,
  { literals, sentence }: Elliptic,
  { words }: Scan,
): Question | null => {
  const { question } = before;
  if (
    sentence.unit !== null &&
    (question.ask === 'list' || question.ask === 'count') &&
    literals.length === 0
  )
    return everyOf(question).length + demandsOf(question).length > 0
      ? null
      : withDenialOfAll({ ...question, of: sentence.unit });
  // "och vilka har inte svarat?" after measures: of none that are listed.
  const unit = unitBefore(before);
  const ofWork = unit === 'measures' && (question.ask === 'list' || question.ask === 'count');
  if (ofWork && sentence.unit === null && literals.some(isState)) return null;
  const whole = takenIn(before, literals);
  const joined = words.find(({ folded }) => !leading.has(folded))?.folded ?? '';
  if (whole !== null && including.has(joined)) return whole;
  const on = goneOn(whole === null ? before : { ...before, question: whole }, literals);
  if (on === null) return null;
  // "hur går det med rapport 14? – och vilka är försenade?"
  const asks = sentence.has('which', 'howMany') || asksWhich(words);
  if (on.ask === 'state' && asks && !sentence.has('howStands')) {
    const ask = sentence.has('howMany') ? 'count' : 'list';
    return withDenialOfAll({ ask, of: sentence.unit ?? 'boards', where: on.where });
  }
  return sentence.has('howMany') && on.ask === 'list' ? { ...on, ask: 'count' } : on;
};

const isVerb = ({ fact }: Literal): boolean => ['state', 'report', 'kind', 'words'].includes(fact.on);

/** What was done, by the question before; null: it says nothing that one can have done, or more than one thing. */
const verbOf = (question: Question): Literal | null => {
  const every = everyOf(question);
  const said = question.ask === 'yesno' ? question.claim : [...question.where.all, ...every];
  const verbs = said.filter(isVerb);
  // "vilka planerade åtgärder är rapporterade? – vilka är inte det?"
  const reported = verbs.filter(({ fact }) => fact.on === 'report');
  const others = verbs.every(({ not, fact }) => fact.on === 'report' || (fact.on === 'kind' && !not));
  const [verb, ...more] = reported.length === 1 && others ? reported : verbs;
  const days = question.where.all.flatMap(({ fact }) => (fact.on === 'date' ? [fact.of] : []));
  const isOfOne = question.where.either.length + demandsOf(question).length === 0;
  if (more.length > 0 || !isOfOne || days.includes('answered')) return null;
  // Who must answer by a day has answered, or not.
  return verb ?? (days.includes('due') ? answered : null);
};

/** "vilka har inte gjort det?" */
const didIt = (
  before: Remembered,
  ask: 'list' | 'count',
  denied: boolean,
  reverse: boolean,
): Question | null => {
  const { question } = before;
  const verb = verbOf(question);
  const negated = reverse && !denied ? verb?.not === false : denied;
  // Who has not answered everything has something unanswered; no other "every" is turned round so.
  if (verb === null || (everyOf(question).length > 0 && (!negated || verb.not))) return null;
  const kind = verb.fact.on === 'report' ? 'kind' : null;
  const rest = question.where.all.filter((literal) => !isVerb(literal) || literal.fact.on === kind);
  const all = [...rest, { not: negated, fact: verb.fact }];
  return withDenialOfAll({ ask, of: unitBefore(before), where: { all, either: [] } });
};

const isOfWhom = ({ fact }: Literal): boolean => ['board', 'mine', 'review'].includes(fact.on);

/** "vilka har de inte svarat på?": of the same rows, or of all that the same boards have. */
const theirs = (before: Remembered, { literals, sentence }: Elliptic): Question | null => {
  const unit = unitBefore(before);
  if (unit === 'recommendations' || unit === 'measures') return narrowed(before, literals, sentence);
  const { where } = before.question;
  if (where.either.length + demandsOf(before.question).length > 0) return null;
  if (!where.all.every(isOfWhom) || where.all.length === 0) return null;
  const of = sentence.unit ?? 'reviews';
  return canonical({
    ask: 'list',
    of,
    where: { all: subjectsJoined([...where.all, ...literals]), either: [] },
  });
};

/** "vilka är kvar?": of those who were asked about, or of all who got the review where one alone was. */
const left = (before: Remembered, { marks, literals, ofEvery, sentence }: Elliptic): Question => {
  const { question } = before;
  const listed = question.ask === 'list' || question.ask === 'count' || question.ask === 'state';
  const kept = question.where.all.filter(
    (literal) =>
      isOfWhom(literal) && (listed || literal.fact.on === 'review' || literal.not || isSeveral(literal)),
  );
  const unit = question.ask === 'list' || question.ask === 'count' ? question.of : 'boards';
  const of = unit === 'people' ? 'boards' : unit;
  const ask = sentence.has('howMany') ? 'count' : 'list';
  const denied = literals.some(({ not }) => not);
  const whole = of === 'boards' || of === 'reviews';
  const every = ofEvery.length > 0 ? ofEvery : literals;
  const done =
    whole && (ofEvery.length > 0 || (!denied && marks.some((mark) => termOf(mark) === 'finished')));
  return canonical(
    done
      ? {
          ask,
          of,
          every,
          where: { all: [...kept, ...literals.filter((each) => !every.includes(each))], either: [] },
        }
      : { ask, of, where: { all: [...kept, ...literals], either: [] } },
  );
};
const isSeveral = ({ fact }: Literal): boolean => fact.on === 'board' && fact.ids.length > 1;

const denials = new Set('inte ej not hasnt havent arent isnt werent wasnt didnt dont doesnt'.split(' '));

/** "är RS sena? – vilken?": which response it is. */
const isOfOneBoard = ({ ask, of, where }: Question): boolean =>
  ask === 'yesno' &&
  of === 'requests' &&
  where.all.some(({ not, fact }) => !not && fact.on === 'board' && fact.ids.length === 1);

/** The question that a text of this kind asks after the one before; null: it cannot be asked exactly. */
export const goOn = (
  kind: Exclude<Kind, 'rest'>,
  before: Remembered,
  elliptic: Elliptic,
  found: Scan,
): Question | null => {
  const { question } = before;
  const rows = { ...question.where, all: rowsBefore(before) };
  const every = everyOf(question);
  const demands = demandsOf(question);
  // What else is asked of boards of which everything was said would be asked of their other requests too.
  if (demands.length > 0 && kind === 'left') return null;
  const ofOthers = ['claim', 'claim only', 'people', 'dates', 'content'];
  if (every.length + demands.length > 0 && ofOthers.includes(kind)) return null;
  switch (kind) {
    case 'claim':
      return claimed(before, elliptic, found);
    case 'claim only':
      return claimedOnly(before, elliptic, found);
    case 'done':
      return done(before, elliptic);
    case 'theirs':
      return theirs(before, elliptic);
    case 'left':
      return left(before, elliptic);
    case 'of them':
      return narrowed(before, elliptic.literals, elliptic.sentence);
    case 'count':
    case 'list': {
      const of = elliptic.sentence.unit ?? (isOfOneBoard(question) ? 'requests' : unitBefore(before));
      if (every.length + demands.length > 0 && of !== unitBefore(before)) return null;
      return canonical({ ask: kind, of, every, demands, where: rows });
    }
    case 'people': {
      // "vem är sekreterare där?": of that board, however it stands.
      const [named, ...others] = rows.all.filter(({ not, fact }) => !not && fact.on === 'board');
      const one = others.length === 0 && named?.fact.on === 'board' && named.fact.ids.length === 1;
      return canonical({
        ask: 'list',
        of: 'people',
        where: one && rows.either.length === 0 ? { all: [named], either: [] } : rows,
      });
    }
    case 'dates':
      return dateOf(before, elliptic);
    case 'content':
      return canonical({
        ask: 'list',
        of: 'recommendations',
        where: { ...rows, all: rows.all.filter((row) => !isAnswered(row)) },
      });
    case 'same rows':
      return didIt(
        before,
        elliptic.sentence.has('howMany') ? 'count' : 'list',
        found.words.some(({ folded }) => denials.has(folded)),
        saysReverse(found.words),
      );
    case 'other':
      // "och vilka har inte svarat på något alls?"
      if (elliptic.ofEvery.length > 0 && ['boards', 'reviews'].includes(unitBefore(before)))
        return elliptic.sentence.has('howMany') || asksWhich(found.words) ? left(before, elliptic) : null;
      return otherwise(before, elliptic, found);
  }
};
