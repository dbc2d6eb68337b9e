import type { Word } from '../../../language/words.js';
import { type Mark, termOf } from '../../grammar/marks.js';
import type { Term } from '../../lexicon/terms.js';
import { type Elliptic, onlyTerms } from '../elliptic.js';
import { foldedOf } from '../wording.js';
import type { Kind } from './kind.js';
import { saysTheirs } from './theirs.js';

const goingOn: readonly Term[] = ['ofThem', 'same', 'rest', 'then', 'those'];
const beginning: readonly Term[] = ['and', 'only', 'except', 'or'];
/** Words beyond which a text without a sign of going on is whole. */
const shortText = 5;
/** Whether a text may go on, where nothing is remembered from which it would. */
export const mayGoOn = (marks: readonly Mark[], words: readonly Word[]): boolean =>
  saysTheirs({ said: foldedOf(words) }) ||
  marks.length <= shortText ||
  beginning.includes(termOf(marks[0]) ?? 'filler') ||
  marks.some((mark) => goingOn.includes(termOf(mark) ?? 'filler'));

/** Words that go on from something and yet say all by themselves: "och vilka har svarat?". */
export const isWhole = (kind: Kind, { sentence: { has }, marks }: Elliptic): boolean =>
  (kind === 'dates' && !onlyTerms(marks, 'when')) ||
  (kind === 'other' &&
    !has('same', 'then') &&
    termOf(marks.at(-1)) !== 'that' &&
    has('which', 'what', 'howMany', 'howStands', 'when'));
