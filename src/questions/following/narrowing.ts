import { canBeOneMeasure } from '../measureStandings.js';
import { canonical } from '../canonical.js';
import { termOf } from '../grammar/marks.js';
import { type Sentence } from '../grammar/sentence.js';
import { withDenialOfAll } from '../ofEvery.js';
import { demandsOf, everyOf, type Literal, type Question, type Unit } from '../question.js';
import type { Remembered } from '../remembered.js';
import { subjectsJoined } from '../subjects.js';
import { rowsBefore, unitBefore } from './before.js';
import { narrowedBy } from './changing.js';
import { narrowedDemands } from './demanding.js';
import type { Elliptic } from './elliptic.js';
import { givingWay } from './givingWay.js';
import { asksWho } from './wording.js';

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
export const narrowed = (
  before: Remembered,
  now: readonly Literal[],
  sentence: Sentence,
): Question | null => {
  const where = before.question.where;
  // "är någon av åtgärderna sen? – hur många är klara?": of those that were asked about.
  const anew =
    !sentence.has('ofThem') && now.some(({ fact }) => fact.on === 'report') && claimsReport(before.question);
  // "vilka av dem tillhör sjukhusen?": asks for those that were spoken of, and not for boards.
  const named = sentence.unit === 'boards' && !sentence.has('boardNoun');
  const of = named ? unitBefore(before) : (sentence.unit ?? unitBefore(before));
  const rows = anew ? where.all : rowsBefore(before);
  const kept = sentence.has('ofThem') ? rows : givingWay(rows, now);
  const all = narrowedBy(kept, [...now, ...plannedAlone(before, now)]);
  if (!canBeOneMeasure(all)) return null;
  const ask = sentence.has('howMany') ? 'count' : 'list';
  const every = everyOf(before.question);
  const several = narrowedDemands(before.question, { ask, of }, now);
  if (several !== undefined) return several;
  if (every.length === 0 && saysOfEach(of, now, sentence)) {
    const beside = ({ fact }: Literal): boolean =>
      ['board', 'mine', 'review'].includes(fact.on) || (fact.on === 'date' && fact.of === 'published');
    const told = now.filter((literal) => !beside(literal));
    const ofWhole = narrowedBy(rowsBefore(before), now.filter(beside));
    return ofWhole.every(beside) && where.either.length === 0
      ? canonical({ ask, of, every: told, where: { ...where, all: ofWhole } })
      : null;
  }
  if (every.length === 0) return withDenialOfAll({ ask, of, where: { ...where, all } });
  // Of which requests a further condition would be said, a question about every one of them cannot tell.
  const ofUnit = of === 'boards' ? ['board', 'mine', 'unreachable'] : ['review'];
  return of === unitBefore(before) && now.every(({ fact }) => ofUnit.includes(fact.on))
    ? canonical({ ask, of, every, where: { ...where, all } })
    : null;
};

const isOfWhom = ({ fact }: Literal): boolean => ['board', 'mine', 'review'].includes(fact.on);

/** "vilka har de inte svarat på?": of the same rows, or of all that the same boards have. */
export const theirs = (before: Remembered, { literals, sentence }: Elliptic): Question | null => {
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
export const left = (
  before: Remembered,
  { marks, words, literals, ofEvery, sentence }: Elliptic,
): Question => {
  const { question } = before;
  const listed = question.ask === 'list' || question.ask === 'count' || question.ask === 'state';
  const kept = question.where.all.filter(
    (literal) =>
      (isOfWhom(literal) || literal.fact.on === 'words') &&
      (listed ||
        literal.fact.on === 'review' ||
        literal.not ||
        isSeveral(literal) ||
        literal.fact.on === 'words'),
  );
  const unit = question.ask === 'list' || question.ask === 'count' ? question.of : 'boards';
  const of = unit === 'people' || asksWho(words) ? 'boards' : unit;
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
