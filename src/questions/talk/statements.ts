import { isOfBoards } from '../../language/mention.js';
import type { Word } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import { marksOf, termOf } from '../grammar/marks.js';
import { beginsLikeQuestion, type Parting } from './partings.js';
import { pointedOut } from './referents.js';
import { scanned } from '../scanned.js';
import { tellsSomething } from './selfTalk.js';

/** What tells which are meant, and so belongs to the question. */
const choosing =
  /^(?:som|that|who|which|vill|behover|soker|letar|menar|galler|handlar|undrar|tanker|avser|ror|fragar|intresserad|want|need|looking|mean|wonder|wondering|interested|asking|concerns)$/;
const knowing = /(?:^| )(?:jag|vi|i|we) (?:redan |already )?(?:vet|know)(?: |$)/;

/** Words that state something; `known`: that the asker knows it. */
export interface Statement {
  readonly words: readonly Word[];
  readonly known: boolean;
}

/** "Ekeby är sena", "jag vet att RS har svarat": said of boards, and not asked. */
const states = (clause: string, context: QuestionContext): Statement | null => {
  if (beginsLikeQuestion(clause)) return null;
  const found = scanned(clause, context);
  const { words, mentions } = found;
  const line = words.map(({ folded }) => folded).join(' ');
  const marks = marksOf(found);
  const said = marks.some((mark) => mark.is === 'literals');
  if (knowing.test(line)) return said || mentions.length > 0 ? { words, known: true } : null;
  if (!said || words.some(({ folded }) => choosing.test(folded))) return null;
  const names = mentions.some(isOfBoards) || marks.some((mark) => termOf(mark) === 'we');
  return names && tellsSomething(words, mentions.find(({ from }) => from === 0)?.to ?? 0)
    ? { words, known: false }
    : null;
};

/**
 * A statement beside a question that does not point to it: where the question is whole by itself, what is stated must
 * not become a condition. Null: there is none.
 */
export const statementBeside = (
  { question, before, after, whole }: Parting,
  context: QuestionContext,
): Statement | null => {
  if (!whole) return null;
  const [stated] = [...before, ...after].flatMap((clause) => states(clause, context) ?? []);
  if (stated === undefined) return null;
  return pointedOut(question, null, context) === null ? null : stated;
};
