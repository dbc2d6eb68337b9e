import { turned } from '../facts.js';
import { conditionsIn } from '../grammar/conditions.js';
import { marksOf, termOf } from '../grammar/marks.js';
import type { Term } from '../lexicon/terms.js';
import { withDenialOfAll } from '../ofEvery.js';
import { demandsOf, everyOf, type Literal, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { subjectsOf } from '../subjects.js';
import { unitBefore } from './before.js';
import { narrowedBy } from './changing.js';

const joined = '(?:(?:och|men|ok|okej|and|but|okay|fine|fint) )*';
const removing =
  '(?:ta|tag|plocka|sortera|filtrera|rensa|skala|stryk) (?:bort|ut)|remove|hide|drop|filter out|take out|take away';
const passing =
  'strunta i|hoppa over|skippa|skip|bortse fran|uteslut|exkludera|utelamna|rakna bort|rakna inte|leave out|exclude|ignore|disregard|forget|forget about';
const whom = '(?:(?:de|dem|dom|alla|those|the ones|all) (?:(?:som|that|which|who|with|med) )?|the )?';
const leaving = new RegExp(`^${joined}(?:${removing}|${passing}) ${whom}`);
const passingOver = new RegExp(`^${joined}(?:${passing}) `);
const ofThose = /(?:^| )(?:de|dem|dom|alla|those|the ones|all|anyone|everyone) /;
/** "leave the hospitals out of it" */
const outOfIt = new RegExp(`^${joined}(?:leave|take) .+ out(?: of it)?$`);

/** "ta bort RS", "ta bort rapport 14" and "ta bort anståndet" may be meant as they are said. */
const isOfList = ({ fact }: Literal, passedOver: boolean): boolean =>
  (fact.on === 'board' && (passedOver || fact.group !== null)) || (fact.on === 'review' && passedOver);

const told: readonly Term[] = ['filler', 'greeting', 'command', 'which', 'those', 'that', 'about', 'dueNoun'];
/** "ta bort dem som är klara", "strunta i sjukhusen", said of a list: the list without them. Null: it says something else. */
export const leftOut = (found: Scan, before: Remembered): Question | null => {
  const { question } = before;
  const { words, unread } = found;
  if (question.ask !== 'list' && question.ask !== 'count') return null;
  if (everyOf(question).length + demandsOf(question).length > 0) return null;
  const text = words.map(({ folded }) => folded).join(' ');
  const lead = leaving.exec(text)?.[0].trim().split(' ').length ?? (outOfIt.test(text) ? 1 : 0);
  const ofPhrase = (at: number): boolean => at < lead || (outOfIt.test(text) && words[at]?.folded === 'out');
  if (lead === 0 || !unread.every(ofPhrase)) return null;
  const ofMeasures = ['measures', 'recommendations'].includes(unitBefore(before));
  const marks = marksOf(found, ofMeasures ? 'measureNoun' : null);
  const bare = marks.every(
    (mark) =>
      mark.is === 'literals' ||
      mark.is === 'mention' ||
      mark.is === 'period' ||
      mark.from < lead ||
      told.includes(termOf(mark) ?? 'not'),
  );
  // A verb that leaves out says "not" of nothing else.
  const left = marks.filter(({ from, is }) => is !== 'term' || from >= lead);
  const subjects = subjectsOf(left);
  if (subjects.choice !== null || subjects.unknownBoard !== null || subjects.unknownReview !== null)
    return null;
  const { where, loose, noSuchDate } = conditionsIn(left, words, subjects);
  const [only, ...more] = where.all;
  // Without those of whom two things hold, of whom is it said?
  if (!bare || only === undefined || only.not || more.length + where.either.length + loose.length > 0)
    return null;
  if (noSuchDate || !(ofThose.test(text) || isOfList(only, passingOver.test(text) || outOfIt.test(text))))
    return null;
  const all = narrowedBy(question.where.all, [turned(only)]);
  return withDenialOfAll({ ...question, where: { ...question.where, all } });
};
