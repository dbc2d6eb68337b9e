import { canonical } from '../canonical.js';
import { compose } from '../grammar/compose.js';
import { conditionsIn } from '../grammar/conditions.js';
import { partsOf } from '../grammar/parts.js';
import { overdue, shouldHaveBeen, wasDue } from '../grammar/pastDue.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { subjectsOf } from '../subjects.js';
import { asksOfOneBoard, rowsBefore, unitBefore } from './before.js';
import { narrowedBy } from './changing.js';
import { type Elliptic, isSubject, onlyTerms } from './elliptic.js';
import { isAnswered, isDone } from './literals.js';
import { saysByWhen } from './wording.js';

const saysDone = (words: Elliptic['words']): boolean =>
  words.some(({ folded }) =>
    /^(?:klara?|klart|fardiga?|fardigt|genomford\p{L}*|vidtag\p{L}*|atgardad\p{L}*|done|implemented|completed|finished)$/u.test(
      folded,
    ),
  );
const setDay = (words: Elliptic['words']): boolean =>
  words.some(({ folded }) => /^(?:ska|skall|skulle|maste|should|must)$/.test(folded));

/** "har de börjat? – när?": the day on which that came about is not kept. */
const onNoDay: readonly string[] = ['draft', 'notStarted', 'submitted', 'handedIn'];
export const isOfNoDay = (before: Remembered, { marks }: Elliptic): boolean =>
  onlyTerms(marks, 'when') &&
  rowsBefore(before).some(
    ({ fact }) => fact.on === 'state' && fact.any.some((term) => onNoDay.includes(term)),
  );

export const dateOf = (
  before: Remembered,
  { sentence, marks, words, context, literals }: Elliptic,
): Question => {
  const parts = partsOf(marks, [], sentence, conditionsIn(marks, [], subjectsOf(marks)), context);
  const made = compose(parts);
  const work = before.question.ask === 'yesno' ? rowsBefore(before) : [];
  const measures =
    unitBefore(before) === 'measures' ||
    (unitBefore(before) === 'recommendations' &&
      (saysDone(words) || work.some(({ fact }) => fact.on === 'report')));
  const told = typeof made !== 'string' && made.ask === 'date' ? made.of : 'due';
  // "när skulle den ha varit inne?"
  // "till när har de fått det?"
  const untilWhen = told === 'published' && saysByWhen(words);
  const asked = untilWhen || (told === 'answered' && setDay(words)) ? 'due' : told;
  const answered = rowsBefore(before).filter(isAnswered);
  const said =
    typeof made !== 'string' && made.ask === 'date' && sentence.has('mustRespond', 'respond', 'dueNoun');
  // "har RS svarat? – när ska de det?" asks for the day that is set; "när då?" for that of the answer.
  const isSet = setDay(words) || saysByWhen(words);
  const ofAnswer = words.some(({ folded }) => /^besvara(?:s|d|de|t)$/.test(folded));
  const of =
    measures && asked === 'due' && !ofAnswer
      ? 'measure'
      : answered.length > 0 && !said && !isSet
        ? 'answered'
        : asked;
  // "är åtgärden genomförd? – när skulle den vara det?": of that measure, whatever was claimed of it.
  const { question } = before;
  const all =
    question.ask === 'yesno' &&
    (of === 'measure' || (of === 'due' && (question.among === 'all' || (said && asksOfOneBoard(before)))))
      ? question.where.all
      : rowsBefore(before);
  const rows = of === 'answered' ? all.filter((row) => !isAnswered(row)) : all;
  const where = narrowedBy(
    rows,
    literals.filter(
      (each) =>
        isSubject(each) || (of !== 'answered' && !isDone(each) && !(asked !== told && isAnswered(each))),
    ),
  );
  // "är RS sen? – när skulle de ha svarat?": on what they are late with.
  const isLate = rowsBefore(before).some((row) => JSON.stringify(row) === JSON.stringify(overdue));
  const scoped = where.some(({ fact }) => ['review', 'state', 'date'].includes(fact.on));
  const late = of === 'due' && !scoped && (shouldHaveBeen(words) || (isLate && wasDue(words)));
  return canonical({
    ask: 'date',
    of,
    which: 'each',
    where: { ...question.where, all: late ? [...where, overdue] : where },
  });
};
