import type { Term } from '../../lexicon/terms.js';
import { termOf } from '../../grammar/marks.js';
import { demandsOf } from '../../question.js';
import type { Remembered } from '../../remembered.js';
import { fewWords, onlyTerms } from '../elliptic.js';
import { isState } from '../literals.js';
import type { Rule } from './kind.js';

/** After a question about a review, about words or about those of whom the asker is. */
const hasScope = ({ question }: Remembered): boolean =>
  [...question.where.all, ...demandsOf(question).flat()].some(
    ({ not, fact }) =>
      !not &&
      (fact.on === 'review' ||
        fact.on === 'words' ||
        (fact.on === 'mine' && question.ask === 'state') ||
        (fact.on === 'board' &&
          (question.ask === 'list' || (question.ask === 'state' && fact.ids.length > 1)))),
  );

const ofScope: readonly (Term | null)[] = [
  'unanswered',
  'finished',
  'overdue',
  'inTime',
  'extended',
  'notStarted',
  'draft',
  'submitted',
  'answered',
  'handedIn',
];
/** "vilka har inte ens börjat?": says no more than without it. */
const stressing = /^(?:ens|even)$/;
/** "vilka är kvar?", "hur många är klara?", "vilka är sena?" after a question about a review or the asker's own. */
export const asksForLeft: Rule = ({ before, marks, words, sentence, literals }) =>
  before !== null &&
  hasScope(before) &&
  words.filter(({ folded }) => !stressing.test(folded)).length <= fewWords &&
  sentence.has('which', 'howMany') &&
  literals.length > 0 &&
  marks.every((mark) => mark.is !== 'literals' || ofScope.includes(termOf(mark))) &&
  literals.every(isState) &&
  onlyTerms(
    marks.filter(({ is }) => is !== 'literals'),
    'howMany',
    'not',
    'wholly',
  )
    ? 'left'
    : null;
