import type { Period } from '../../language/period.js';
import type { Word } from '../../language/words.js';
import type { DateKind, Fact } from '../question.js';
import type { Term } from '../lexicon/terms.js';
import type { Mark } from './marks.js';

type DateFact = Extract<Fact, { on: 'date' }>;

const anchors: Readonly<Partial<Record<Term, DateKind>>> = {
  dueNoun: 'due',
  mustRespond: 'due',
  respond: 'due',
  answered: 'answered',
  answeredNoun: 'answered',
  answeredLate: 'answered',
  answeredInTime: 'answered',
  measureDate: 'measure',
  passedDay: 'measure',
  published: 'published',
};
/** What days are said of when no verb says it. */
const ofNouns: Readonly<Partial<Record<Term, DateKind>>> = {
  measureNoun: 'measure',
  reviewsNoun: 'published',
};

const termOf = (mark: Mark): Term | null => (mark.is === 'term' || mark.is === 'literals' ? mark.term : null);

/** "svarsdatum", "due date" are said of responses alone; "deadline" and "due" of measures too. */
const ofResponses = ({ from, to }: Mark, words: readonly Word[]): boolean =>
  words
    .slice(from, to)
    .some(
      ({ folded }, at, said) =>
        /^svars/.test(folded) || (folded === 'date' && said[at - 1]?.folded === 'due'),
    );

/** Which day a period speaks of: what is said before it, nearest first, else after it. `respond` after "did" is past. */
const kindAt = (
  marks: readonly Mark[],
  at: number,
  measures: boolean,
  words: readonly Word[],
): DateKind | null => {
  const kindOf = (mark: Mark): DateKind | null => {
    const term = termOf(mark);
    if (term === null) return null;
    if (term === 'respond' && mark.is === 'literals') return 'answered';
    // "åtgärder med deadline i maj", "measures due in May".
    if (measures && term === 'dueNoun' && !ofResponses(mark, words)) return 'measure';
    return anchors[term] ?? null;
  };
  const before = marks.slice(0, at).reverse();
  const after = marks.slice(at + 1);
  for (const mark of [...before, ...after]) {
    const kind = kindOf(mark);
    if (kind !== null) return kind;
  }
  for (const mark of before) {
    const kind = ofNouns[termOf(mark) ?? 'filler'];
    if (kind !== undefined) return kind;
  }
  return null;
};

const pastWords = new Set(['hade', 'skulle', 'var', 'were', 'was', 'had']);

/** Whether the days lie behind: what was answered and published, and what should have been. */
const isPast = (kind: DateKind, marks: readonly Mark[], words: readonly Word[]): boolean =>
  kind === 'answered' ||
  kind === 'published' ||
  words.some(({ folded }) => pastWords.has(folded)) ||
  marks.some((mark) => ['overdue', 'passedDay'].includes(termOf(mark) ?? ''));

/** The days that a period of a text speaks of; null: it does not say of what. */
export const dayFact = (
  marks: readonly Mark[],
  at: number,
  period: Extract<Period, { is: 'period' }>,
  words: readonly Word[],
): DateFact | null => {
  const measures = marks.some((mark) => termOf(mark) === 'measureNoun');
  const kind = kindAt(marks, at, measures, words);
  if (kind === null) return null;
  return { on: 'date', of: kind, span: isPast(kind, marks, words) ? period.past : period.coming };
};

/** The day that is asked for: that of the first word that tells. `isSaid`: the literals of a mark stand unturned. */
export const dayAsked = (
  marks: readonly Mark[],
  words: readonly Word[],
  isSaid: (at: number) => boolean,
): DateKind | null => {
  const measures = marks.some((mark) => termOf(mark) === 'measureNoun');
  for (const [at, mark] of marks.entries()) {
    const term = termOf(mark);
    if (term === 'measureNoun') return 'measure';
    const kind = term === null ? undefined : anchors[term];
    if (kind === undefined) continue;
    if (mark.is === 'literals') {
      if (isSaid(at)) return 'answered';
      continue;
    }
    if (kind === 'due' && measures && !ofResponses(mark, words)) return 'measure';
    return kind;
  }
  return null;
};
