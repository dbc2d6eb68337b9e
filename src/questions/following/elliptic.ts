import type { Word } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import type { Mark } from '../grammar/marks.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Term } from '../lexicon/terms.js';
import type { Literal } from '../question.js';

/** A text that may go on from a question, taken apart. */
export interface Elliptic {
  readonly marks: readonly Mark[];
  readonly words: readonly Word[];
  /** The words as they are compared, with single spaces. */
  readonly said: string;
  readonly sentence: Sentence;
  readonly literals: readonly Literal[];
  /** Of them what is said of every request: "inte svarat på något alls". */
  readonly ofEvery: readonly Literal[];
  readonly context: QuestionContext;
}

/** Terms that go on without saying anything themselves. */
export const carrying: readonly Term[] = [
  'filler',
  'greeting',
  'then',
  'and',
  'now',
  'those',
  'which',
  'all',
  'anybody',
  'only',
];

export const onlyTerms = (marks: readonly Mark[], ...more: readonly Term[]): boolean =>
  marks.every((mark) => {
    const term = mark.is === 'term' ? mark.term : null;
    return term !== null && [...carrying, ...more].includes(term);
  });

/** "hur många i april?": counts, and says nothing but days. */
export const countsOnDays = (marks: readonly Mark[]): boolean =>
  onlyTerms(
    marks.filter(({ is }) => is !== 'period'),
    'howMany',
    'that',
  );

export const isSubject = ({ fact }: Literal): boolean =>
  ['board', 'review', 'mine', 'date', 'number'].includes(fact.on);

/** Words of the shortest questions, which mean what was spoken of just before. */
export const fewWords = 4;
