import { canonical } from '../canonical.js';
import type { QuestionContext } from '../context.js';
import { compose } from '../grammar/compose.js';
import { conditionsIn } from '../grammar/conditions.js';
import { ofDutyAhead } from '../grammar/dutyAhead.js';
import type { Mark } from '../grammar/marks.js';
import type { Obstacle } from '../grammar/obstacle.js';
import { openVerbs } from '../grammar/openVerbs.js';
import { partsOf } from '../grammar/parts.js';
import { passedOver } from '../grammar/passedOver.js';
import { sentenceOf } from '../grammar/sentence.js';
import type { Question } from '../question.js';
import { deniedBoards, restricted } from '../rights.js';
import type { Scan } from '../scan.js';
import { type Settled, type Subjects, subjectsOf } from '../subjects.js';

/** One way of reading the marks, with a choice settled or none. */
interface Attempt {
  readonly question: Question | Obstacle;
  readonly loose: readonly Mark[];
  readonly noSuchDate: boolean;
}

/** Reads the marks, a choice among subjects settled so or left open. */
export const attempt = (
  found: Scan,
  marks: readonly Mark[],
  spoken: Subjects,
  context: QuestionContext,
  settled: Settled | null,
): Attempt => {
  const subjects = settled === null ? spoken : subjectsOf(marks, settled);
  const conditions = conditionsIn(marks, found.words, subjects);
  const sentence = sentenceOf(marks, found.words);
  const parts = partsOf(marks, found.words, sentence, conditions, context);
  const made = compose(parts);
  const question = typeof made === 'string' ? made : canonical(ofDutyAhead(made, parts));
  const loose = [...conditions.loose, ...passedOver(parts, question), ...openVerbs(parts, question)];
  return { question, loose, noSuchDate: conditions.noSuchDate };
};

/** Whether a question could be made. */
export const isQuestion = (question: Question | Obstacle): question is Question =>
  typeof question !== 'string';

/** What a text would ask if it could be read so; null: nothing, or nothing that the asker may ask. */
export const offerable = ({ question, loose }: Attempt, context: QuestionContext): Question | null =>
  isQuestion(question) && loose.length === 0 && deniedBoards(question, context).length === 0
    ? restricted(question, context)
    : null;
