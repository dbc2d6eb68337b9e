import { canonical } from '../canonical.js';
import { compose } from '../grammar/compose.js';
import { conditionsIn } from '../grammar/conditions.js';
import { partsOf } from '../grammar/parts.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { subjectsOf } from '../subjects.js';
import { rowsBefore, unitBefore } from './before.js';
import { narrowedBy } from './changing.js';
import { type Elliptic, isSubject } from './elliptic.js';
import { isAnswered, isDone } from './states.js';

export const dateOf = (before: Remembered, { sentence, marks, context, literals }: Elliptic): Question => {
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
  const where = narrowedBy(
    rows,
    literals.filter((each) => isSubject(each) || (of !== 'answered' && !isDone(each))),
  );
  return canonical({ ask: 'date', of, which: 'each', where: { ...question.where, all: where } });
};
