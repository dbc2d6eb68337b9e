import { isOfBoards } from '../../language/mention.js';
import type { Word } from '../../language/words.js';
import type { Unit } from '../question.js';
import type { Term } from '../lexicon/terms.js';
import { asksYesNo } from './asksYesNo.js';
import { type Mark, termOf } from './marks.js';
import { nounFrom } from './nounFrom.js';

/** The shape of what is asked, apart from its conditions. */
export interface Sentence {
  readonly has: (...terms: readonly Term[]) => boolean;
  /** Begins with a verb: "har …", "is …". */
  readonly yesNo: boolean;
  /** "finns det …": asks whether there are any, or for all that there are. */
  readonly exists: boolean;
  /** The noun that is asked for: "vilka åtgärder", "försenade yttranden"; null: none is. */
  readonly unit: Unit | null;
  /** "RS eller HSN": boards of which either will do. */
  readonly eitherBoard: boolean;
}

const askers: readonly Term[] = ['which', 'what', 'howMany', 'when', 'howStands'];
/** "hur ser det ut, vilka är sena?": the index of what asks for more than how it stands; -1: nothing does. */
const whichAfterStanding = (marks: readonly Mark[], words: readonly Word[]): number => {
  const standing = marks.findIndex((mark) => termOf(mark) === 'howStands');
  if (standing < 0) return -1;
  return marks.findIndex(
    (mark, at) =>
      at > standing &&
      termOf(mark) === 'which' &&
      /[,:;?!.–-]/.test(words[mark.from]?.gap ?? '') &&
      /^(?:vilka|vilken|vilket|vem|which|who)$/.test(words[mark.from]?.folded ?? ''),
  );
};

const firstAsker = (marks: readonly Mark[]): number =>
  marks.findIndex((mark) => askers.includes(termOf(mark) ?? 'filler'));
/** The index of what asks; -1: nothing does. */
const askerOf = (marks: readonly Mark[], words: readonly Word[]): number => {
  const asksThen = whichAfterStanding(marks, words);
  if (asksThen >= 0) return asksThen;
  const first = firstAsker(marks);
  // "visa status för alla nämnder": what is to be shown asks.
  const standing = marks.findIndex((mark) => termOf(mark) === 'howStands');
  return termOf(marks[first]) === 'which' && standing > first ? standing : first;
};

/** "what has RS been recommended?", "vad rekommenderades RS?" */
const asksRecommended = (marks: readonly Mark[], words: readonly Word[], asker: number): boolean =>
  termOf(marks[asker]) === 'what' &&
  marks.some(
    (mark) =>
      termOf(mark) === 'recommendationNoun' &&
      words
        .slice(mark.from, mark.to)
        .some(({ folded }) => /^(?:recommended|rekommenderad?[etsd]*)$/.test(folded)),
  );

/** "försenade åtgärder, vilka är det?": asks for what was said before. */
const asksLast = (marks: readonly Mark[], asker: number): boolean =>
  asker > 0 &&
  ['which', 'howMany'].includes(termOf(marks[asker]) ?? 'filler') &&
  marks
    .slice(asker + 1)
    .every((mark) => ['filler', 'we', 'mine', 'then', 'those', 'greeting'].includes(termOf(mark) ?? 'not'));

/** "vad har RS för åtgärder": the noun stands after "för"; else it follows what asks. */
const afterAsker = (marks: readonly Mark[], words: readonly Word[], asker: number): number => {
  const start = asker + 1;
  if (termOf(marks[asker]) !== 'what') return start;
  const asks = marks.findIndex(
    (mark, at) => at > asker && words[mark.from]?.folded === 'for' && termOf(mark) === 'filler',
  );
  const between: readonly Term[] = ['filler', 'mine', 'we', 'all', 'anybody', 'boardNoun', 'received'];
  const bare = marks
    .slice(start, Math.max(asks, start))
    .every((mark) => mark.is === 'mention' || between.includes(termOf(mark) ?? 'that'));
  return asks >= 0 && bare ? asks + 1 : start;
};

/** "vad är RS rekommendationer?", "what were the measures?" */
const isCopula = (mark: Mark | undefined, words: readonly Word[]): boolean =>
  termOf(mark) === 'filler' && /^(?:ar|var|is|are|was|were)$/.test(words[mark?.from ?? -1]?.folded ?? '');

const eitherBoard = (marks: readonly Mark[]): boolean =>
  marks.some(
    (mark, at) =>
      termOf(mark) === 'or' &&
      [marks[at - 1], marks[at + 1]].every(
        (beside) => beside?.is === 'mention' && isOfBoards(beside.mention),
      ),
  );

/** The noun that goes with what asks: "vilka åtgärder", "vad är RS rekommendationer?" */
const unitAfter = (
  marks: readonly Mark[],
  words: readonly Word[],
  asker: number,
  has: Sentence['has'],
): Unit | null => {
  const named = asksLast(marks, asker) ? nounFrom(marks, words, 0, false) : null;
  const recommended = asksRecommended(marks, words, asker) ? 'recommendations' : null;
  const follows = named ?? recommended ?? nounFrom(marks, words, afterAsker(marks, words, asker), true);
  // "vem avvisade rekommendation 2": no noun goes with "vem".
  const asked = words.slice(marks[asker]?.from ?? 0, marks[asker]?.to ?? 0).map(({ folded }) => folded);
  const asksWho = /^(?:vem|who)$/.test(asked.join(' '));
  if (asksWho && (follows === 'recommendations' || follows === 'measures')) return null;
  if (follows !== null || has('howStands')) return follows;
  const copula =
    termOf(marks[asker]) === 'what' && firstAsker(marks) === asker && isCopula(marks[asker + 1], words);
  const told = copula ? nounFrom(marks, words, asker + 2, false) : null;
  if (told === 'recommendations' || told === 'measures') return told;
  // "vad är svaret från RS": what it says.
  const whole =
    told === 'requests' && !marks.some(({ is }) => is === 'literals') && !has('dueNoun', 'answeredNoun');
  return whole ? 'recommendations' : null;
};

export const sentenceOf = (marks: readonly Mark[], words: readonly Word[]): Sentence => {
  const asksThen = whichAfterStanding(marks, words) >= 0;
  const known = new Set(marks.map(termOf).filter((term) => !asksThen || term !== 'howStands'));
  const has = (...terms: readonly Term[]): boolean => terms.some((term) => known.has(term));
  const asker = askerOf(marks, words);
  const yesNo =
    has('holds') ||
    (asksYesNo(marks, words) && !has('which', 'what', 'howMany', 'when', 'contact', 'howStands'));
  const begins = asker < 0 && !yesNo ? nounFrom(marks, words, 0, false) : null;
  return {
    has,
    yesNo,
    exists: words.some(({ folded }) =>
      ['finns', 'foreligger', 'there', ...(yesNo ? ['saknas'] : [])].includes(folded),
    ),
    unit: asker < 0 ? begins : unitAfter(marks, words, asker, has),
    eitherBoard: eitherBoard(marks),
  };
};
