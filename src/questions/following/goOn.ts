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
import { goneOn, narrowedBy } from './changing.js';
import { narrowedDemands } from './demanding.js';
import type { Elliptic } from './elliptic.js';
import { asksWhich, isOfIt, type Kind } from './kinds.js';

const isAnswered = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'answered';

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
  const all = narrowedBy(anew ? where.all : rowsBefore(before), now);
  // "vilka av dem tillhör sjukhusen?": asks for those that were spoken of, and not for boards.
  const named = sentence.unit === 'boards' && !sentence.has('boardNoun');
  const of = named ? unitBefore(before) : (sentence.unit ?? unitBefore(before));
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
  const measures = unitBefore(before) === 'measures';
  const asked = typeof made !== 'string' && made.ask === 'date' ? made.of : 'due';
  const answered = rowsBefore(before).filter(isAnswered);
  const said =
    typeof made !== 'string' && made.ask === 'date' && sentence.has('mustRespond', 'respond', 'dueNoun');
  // "har RS svarat? – när då?" asks for the day of the answer.
  const of = measures && asked === 'due' ? 'measure' : answered.length > 0 && !said ? 'answered' : asked;
  // "är åtgärden genomförd? – när skulle den vara det?": of that measure, whatever was claimed of it.
  const { question } = before;
  const all = of === 'measure' && question.ask === 'yesno' ? question.where.all : rowsBefore(before);
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

/** "har de svarat?": claimed of the rows of the answer before. */
const claimed = (
  before: Remembered,
  { marks, sentence, context }: Elliptic,
  { words }: Scan,
): Question | null => {
  const parts = partsOf(marks, words, sentence, conditionsIn(marks, words, subjectsOf(marks)), context);
  const made = compose(parts);
  if (typeof made === 'string' || made.ask !== 'yesno') return null;
  const { where } = before.question;
  const unit = unitBefore(before);
  const of = unit === 'measures' || unit === 'recommendations' ? unit : made.of;
  // "har RS svarat? – är det försenat?": of the same response, whatever was claimed of it.
  // "har RS svarat? – är de sena?": who has answered is not late, so that RS is meant.
  const [narrow, wide] = [rowsBefore(before), where.all];
  const both = { all: [...narrow, ...made.claim], either: where.either };
  const apart = isContradiction({ ask: 'list', of: 'boards', where: both });
  const rows = made.of === 'requests' && (isOfIt(words) || apart) ? wide : narrow;
  return canonical({ ...made, of, where: { ...where, all: [...rows, ...made.where.all] } });
};

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
  const on = goneOn(before, literals);
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
const answered: Literal = { not: false, fact: { on: 'state', any: ['answered'] } };

/** What was done, by the question before; null: it says nothing that one can have done, or more than one thing. */
const verbOf = (question: Question): Literal | null => {
  const every = everyOf(question);
  const said = question.ask === 'yesno' ? question.claim : [...question.where.all, ...every];
  const [verb, ...more] = said.filter(isVerb);
  const days = question.where.all.flatMap(({ fact }) => (fact.on === 'date' ? [fact.of] : []));
  const isOfOne = question.where.either.length + demandsOf(question).length === 0;
  if (more.length > 0 || !isOfOne || days.includes('answered')) return null;
  // Who must answer by a day has answered, or not.
  return verb ?? (days.includes('due') ? answered : null);
};

/** "vilka har inte gjort det?" */
const didIt = (before: Remembered, negated: boolean): Question | null => {
  const { question } = before;
  const verb = verbOf(question);
  // Who has not answered everything has something unanswered; no other "every" is turned round so.
  if (verb === null || (everyOf(question).length > 0 && (!negated || verb.not))) return null;
  const rest = question.where.all.filter((literal) => !isVerb(literal));
  const all = [...rest, { not: negated, fact: verb.fact }];
  return withDenialOfAll({ ask: 'list', of: unitBefore(before), where: { all, either: [] } });
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
const left = (before: Remembered, { marks, literals, sentence }: Elliptic): Question => {
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
  const done =
    !denied && (of === 'boards' || of === 'reviews') && marks.some((mark) => termOf(mark) === 'finished');
  return canonical(
    done
      ? { ask, of, every: literals, where: { all: kept, either: [] } }
      : { ask, of, where: { all: [...kept, ...literals], either: [] } },
  );
};
const isSeveral = ({ fact }: Literal): boolean => fact.on === 'board' && fact.ids.length > 1;

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
  if (every.length + demands.length > 0 && ['claim', 'people', 'dates', 'content'].includes(kind))
    return null;
  switch (kind) {
    case 'claim':
      return claimed(before, elliptic, found);
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
        found.words.some(({ folded }) => ['inte', 'ej', 'not', 'hasnt', 'havent'].includes(folded)),
      );
    case 'other':
      return otherwise(before, elliptic, found);
  }
};
