import type { QuestionContext } from '../context.js';
import { conditionsIn } from '../grammar/conditions.js';
import { demandsIn, isSpreadOver } from '../grammar/demands.js';
import type { Mark } from '../grammar/marks.js';
import { type Parts, partsOf } from '../grammar/parts.js';
import { type Sentence, sentenceOf, termOf } from '../grammar/sentence.js';
import { demandsOf, everyOf, type Literal, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { subjectsOf } from '../subjects.js';
import { rowsBefore } from './before.js';
import { severalAfter } from './demanding.js';
import type { Elliptic } from './elliptic.js';
import { goOn } from './goOn.js';
import { asksWhich, endsOpen, isWhole, kindOf, mayGoOn, pointsToOne } from './kinds.js';

/** What an elliptic text goes on with. `lost`: it goes on from something that is not remembered. */
export type FollowUp =
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'rest' }
  | { readonly is: 'lost' }
  /** It goes on, and no question says exactly how. */
  | { readonly is: 'unclear' };

/** The day that an elliptic period speaks of is that of the question before. */
const withDays = (found: Scan, before: Remembered, literals: readonly Literal[]): Literal[] => {
  const dated = rowsBefore(before).find(({ fact }) => fact.on === 'date');
  const of =
    dated?.fact.on === 'date' ? dated.fact.of : before.question.ask === 'date' ? before.question.of : null;
  if (of === null || literals.some(({ fact }) => fact.on === 'date')) return [...literals];
  const days = found.periods.flatMap((period): Literal[] =>
    period.is === 'period'
      ? [
          {
            not: dated?.not === true,
            fact: {
              on: 'date',
              of,
              span: of === 'answered' || of === 'published' ? period.past : period.coming,
            },
          },
        ]
      : [],
  );
  return [...literals, ...days];
};

const withMine = (literals: readonly Literal[], { has }: Sentence): Literal[] =>
  has('mine', 'we') ? [...literals, { not: false, fact: { on: 'mine' } }] : [...literals];

/** "och vilka har svarat på både 2 och 7?" is whole by itself; "och på både 2 och 7?" would lose that it is both. */
const saysOfSeveral = (parts: Parts): boolean =>
  parts.marks.some((mark) => ['both', 'partly'].includes(termOf(mark) ?? '')) ||
  (['boards', 'reviews'] as const).some((of) => demandsIn(of, parts) !== null) ||
  isSpreadOver('review', parts);

/** How a text goes on from the question before; null: it is whole by itself and is read so. */
export const followUp = (
  found: Scan,
  marks: readonly Mark[],
  context: QuestionContext,
  before: Remembered | null,
): FollowUp | null => {
  if (before === null && !mayGoOn(marks, found.words)) return null;
  const sentence = sentenceOf(marks, found.words);
  const subjects = subjectsOf(marks);
  if (subjects.choice !== null || found.unread.length > 0) return null;
  const conditions = conditionsIn(marks, found.words, subjects);
  const said = conditions.where.all;
  // A negation that belongs to nothing is no going on.
  if (conditions.loose.some((mark) => termOf(mark) === 'not')) {
    const open = asksWhich(found.words) && endsOpen.has(found.words.at(-1)?.folded ?? '');
    if (!open && !found.words.some(({ folded }) => ['gjort', 'done'].includes(folded))) return null;
  }
  const literals = before === null ? said : withDays(found, before, said);
  const dated = literals.length > said.length;
  // What belongs to nothing would be lost: "vilka av dem är försenade sedan i mars?".
  const open = conditions.loose.some(
    (mark) => !['not', 'butNot'].includes(termOf(mark) ?? '') && !(mark.is === 'period' && dated),
  );
  if (before !== null && open) return null;
  const parts = partsOf(marks, found.words, sentence, conditions, context);
  if (before !== null && saysOfSeveral(parts)) {
    const several =
      asksWhich(found.words) && !sentence.has('which', 'howMany') ? severalAfter(before, parts) : null;
    if (several !== null) return { is: 'question', question: several };
    return sentence.has('which', 'howMany') || sentence.yesNo ? null : { is: 'unclear' };
  }
  const elliptic: Elliptic = { marks, sentence, literals: withMine(literals, sentence), context };
  const kind = kindOf(found, elliptic, before);
  if (kind === null || conditions.noSuchDate) return null;
  if (kind === 'rest') return { is: 'rest' };
  if (before === null) return isWhole(kind, elliptic) && !pointsToOne(found.words) ? null : { is: 'lost' };
  const question = goOn(kind, before, elliptic, found);
  if (question !== null) return { is: 'question', question };
  const ofUnit = everyOf(before.question).length + demandsOf(before.question).length > 0;
  return kind === 'theirs' || kind === 'same rows' || kind === 'done' || ofUnit ? { is: 'unclear' } : null;
};
