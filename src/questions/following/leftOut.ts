import { turned } from '../facts.js';
import { conditionsIn } from '../grammar/conditions.js';
import { marksOf } from '../grammar/marks.js';
import { termOf } from '../grammar/sentence.js';
import { withDenialOfAll } from '../ofEvery.js';
import { everyOf, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { subjectsOf } from '../subjects.js';
import { unitBefore } from './before.js';
import { narrowedBy } from './changing.js';

const leaving =
  /^(?:(?:och|ok|okej|and|okay) )?(?:(?:ta|tag|plocka|sortera|filtrera|rensa|skala) bort|remove|hide|drop|filter out|take out) (?:de|dem|dom|alla|those|the ones|all) (?:som|that|which|who) /;

/** "ta bort dem som är klara", said of a list: the list without them. Null: the text says something else. */
export const leftOut = (found: Scan, before: Remembered): Question | null => {
  const { question } = before;
  const { words, unread } = found;
  if (question.ask !== 'list' && question.ask !== 'count') return null;
  if (everyOf(question).length > 0 || unread.length > 0) return null;
  if (!leaving.test(words.map(({ folded }) => folded).join(' '))) return null;
  const ofMeasures = ['measures', 'recommendations'].includes(unitBefore(before));
  const marks = marksOf(found, ofMeasures ? 'measureNoun' : null);
  const told = marks.every(
    (mark) =>
      mark.is === 'literals' ||
      ['filler', 'command', 'which', 'those', 'that'].includes(termOf(mark) ?? 'not'),
  );
  const { where, loose } = conditionsIn(marks, words, subjectsOf(marks));
  const [only, ...more] = where.all;
  // Without those of whom two things hold, of whom is it said?
  if (!told || only === undefined || only.not || more.length + where.either.length + loose.length > 0)
    return null;
  const all = narrowedBy(question.where.all, [turned(only)]);
  return withDenialOfAll({ ...question, where: { ...question.where, all } });
};
