import { canonical } from '../canonical.js';
import { isContradiction } from '../contradiction.js';
import { compose } from '../grammar/compose.js';
import { conditionsIn } from '../grammar/conditions.js';
import { partsOf } from '../grammar/parts.js';
import { asksForSome } from '../grammar/yesNo.js';
import { everyOf, type Literal, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { subjectsJoined, subjectsOf } from '../subjects.js';
import { asksOfOneBoard, listsRows, rowsBefore, unitBefore } from './before.js';
import { verbOf } from './doing.js';
import type { Elliptic } from './elliptic.js';
import { verbOfSame } from './kinds/claims.js';
import { answered, answeredLate, isLate, isState } from './literals.js';
import { isOfIt } from './wording.js';

/** "beslutat också?": claimed of the rows that were asked about, whatever was claimed of them. */
export const done = (before: Remembered, { literals }: Elliptic): Question | null => {
  const { question } = before;
  if (question.ask !== 'yesno' && question.ask !== 'date' && question.ask !== 'state') return null;
  const unit = unitBefore(before);
  const of = unit === 'measures' || unit === 'recommendations' ? unit : 'requests';
  const ofWork = literals.every(({ fact }) => fact.on === 'report');
  if (question.where.all.length === 0 || ofWork !== (of === 'measures')) return null;
  const among = literals.some(asksForSome) && of === 'requests' ? 'any' : 'all';
  return canonical({ ask: 'yesno', of, among, claim: literals, where: question.where });
};

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
export const claimed = (
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
  // "är RS försenad med rapport 2? – har de anstånd?": of RS, late or not.
  const ofNamed = unit === 'boards' && asksOfOneBoard(before);
  const rows = made.of === 'requests' && (ofAll || ofNamed || isOfIt(words)) ? where.all : rowsBefore(before);
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
export const claimedOnly = (before: Remembered, { literals }: Elliptic, found: Scan): Question => {
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

const isWhom = ({ fact }: Literal): boolean => fact.on === 'board' || fact.on === 'mine';
/** What the question before said of somebody, to be claimed of somebody else; null: nothing, or more than one thing. */
const claimBefore = ({ question }: Remembered, verb: string): Claim | null => {
  if (question.where.either.length > 0) return null;
  if (question.ask === 'yesno') return { of: question.of, claim: question.claim, rows: question.where.all };
  const said = listsRows(question) && everyOf(question).length === 0 ? verbOf(question) : null;
  if (said?.fact.on !== 'state') return null;
  // "vilka är sena? – har RS det?"
  const isHaving = /^(?:har|hade|has|have|had|did|do|does)$/.test(verb);
  if (isHaving === said.fact.any.every((term) => term === 'overdue')) return null;
  const rows = question.where.all.filter((literal) => literal.fact.on !== 'state');
  return { of: 'requests', claim: [{ not: false, fact: said.fact }], rows };
};
interface Claim {
  readonly of: 'requests' | 'recommendations' | 'measures';
  readonly claim: readonly Literal[];
  readonly rows: readonly Literal[];
}

/** "har RS svarat? – har Ekeby det?": claimed of Ekeby, on the same review. */
export const sameOf = (before: Remembered, elliptic: Elliptic): Question | null => {
  const { literals, sentence } = elliptic;
  const known = claimBefore(before, verbOfSame(elliptic) ?? '');
  if (known === null) return null;
  const { of, claim, rows } = known;
  const some = sentence.has('anybody') || claim.some(asksForSome);
  const among = some && !sentence.has('all') ? 'any' : 'all';
  const all = [...rows.filter((row) => !isWhom(row)), ...subjectsJoined(literals)];
  return canonical({ ask: 'yesno', of, among, claim, where: { all, either: [] } });
};
