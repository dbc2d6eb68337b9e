import type { Word } from '../../language/words.js';
import { termOf } from '../grammar/sentence.js';
import type { Term } from '../lexicon/terms.js';
import { demandsOf, type Literal } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { type Elliptic, fewWords, onlyTerms } from './elliptic.js';

const copulas = ['ar', 'is', 'are', 'blev', 'var', 'were', 'varit', 'vara', 'blivit', 'been', 'be'];
const isOfMeasure = (fact: Literal['fact']): boolean =>
  fact.on === 'report' || fact.on === 'kind' || (fact.on === 'date' && fact.of === 'measure');
/** "hur många är klara?" after a question for measures: of how they go, and of nobody else. */
export const saysOfMeasures = ({ marks, sentence, literals }: Elliptic, words: Scan['words']): boolean =>
  sentence.has('which', 'howMany') &&
  sentence.unit === null &&
  literals.length > 0 &&
  literals.every(({ fact }) => isOfMeasure(fact)) &&
  onlyTerms(
    marks.filter(({ is }) => is !== 'literals' && is !== 'period'),
    'howMany',
    'not',
  ) &&
  (literals.every(({ fact }) => fact.on === 'kind') ||
    words.some(({ folded }) => copulas.includes(folded))) &&
  !words.some(({ folded }) => ['vem', 'who', 'whos', 'whose', 'vems'].includes(folded));

/** "hur många har vi rapporterat klara? – vilka har vi inte rapporterat om?": of all those measures, not of the done. */
export const saysUnreported = ({ marks, sentence, literals }: Elliptic): boolean =>
  sentence.has('which', 'howMany') &&
  !sentence.has('only', 'ofThem', 'those') &&
  sentence.unit === null &&
  literals.some(({ not, fact }) => not && fact.on === 'report' && fact.any.join() === 'reported') &&
  literals.every(
    ({ not, fact }) => (not && fact.on === 'report') || (!not && ['board', 'mine'].includes(fact.on)),
  ) &&
  onlyTerms(
    marks.filter(({ is }) => is !== 'literals' && is !== 'mention'),
    'howMany',
    'not',
    'we',
    'mine',
    'about',
  );

/** "vilka nämnder?", "hur många sjukhus är det?" after a list: of what was found. */
export const asksForThem = ({ marks, sentence, literals }: Elliptic, words: Scan['words']): boolean => {
  const said = marks.filter((mark) => !onlyTerms([mark], 'howMany', 'boardNoun', 'reviewsNoun'));
  const last = words.at(-1)?.folded ?? '';
  if (sentence.has('which'))
    return (
      said.length === 0 && sentence.unit !== null && literals.length === 0 && words.length <= fewWords - 1
    );
  const counted = sentence.has('howMany') && /^(?:det|that)$/.test(last) && !sentence.exists;
  return (
    counted &&
    literals.length > 0 &&
    literals.every(({ fact }) => fact.on === 'board') &&
    said.every(({ is }) => is === 'mention')
  );
};

const ofNothingMore: readonly Term[] = ['filler', 'then', 'now', 'not', 'dueNoun'];
/** "i tid?", "försenade?", "due before the summer?": a state, and nothing else. */
export const saysOnlyState = ({ marks, sentence, literals }: Elliptic, words: Scan['words']): boolean =>
  words.length <= fewWords &&
  !sentence.yesNo &&
  literals.length > 0 &&
  literals.every(({ fact }) => ['state', 'report', 'kind'].includes(fact.on) || isOfMeasure(fact)) &&
  (sentence.has('dueNoun') || literals.some(({ fact }) => fact.on !== 'date')) &&
  marks.every(
    (mark) =>
      mark.is === 'literals' ||
      mark.is === 'period' ||
      (mark.is === 'term' && ofNothingMore.includes(mark.term)),
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
];
/** "vilka är kvar?", "hur många är klara?", "vilka är sena?" after a question about a review or the asker's own. */
export const saysWhatIsLeft = (
  { marks, sentence, literals }: Elliptic,
  words: readonly Word[],
  { question }: Remembered,
): boolean => {
  const scope = [...question.where.all, ...demandsOf(question).flat()].some(
    ({ not, fact }) =>
      !not &&
      (fact.on === 'review' ||
        (fact.on === 'mine' && question.ask === 'state') ||
        (fact.on === 'board' &&
          (question.ask === 'list' || (question.ask === 'state' && fact.ids.length > 1)))),
  );
  const said = marks.filter(({ is }) => is === 'literals').map(termOf);
  return (
    scope &&
    words.length <= fewWords &&
    sentence.has('which', 'howMany') &&
    literals.length > 0 &&
    said.every((term) => ofScope.includes(term)) &&
    literals.every(({ fact }) => fact.on === 'state') &&
    onlyTerms(
      marks.filter(({ is }) => is !== 'literals'),
      'howMany',
      'not',
      'wholly',
    )
  );
};

const supine = /(?:[aei]t|[aei]ts|rt|tt)$/;
/** "rapporterat?", "beslutat också?": of what was spoken of whether it has been done. */
export const isBareClaim = ({ marks, literals }: Elliptic, words: readonly Word[]): boolean => {
  const [said, ...more] = marks.filter(({ is }) => is !== 'term');
  if (said?.is !== 'literals' || more.length > 0 || words.length > 3) return false;
  const also = /^(?:ocksa|aven|redan|an|annu|nu)$/;
  const alone = words.every(({ folded }, at) => (at >= said.from && at < said.to) || also.test(folded));
  return (
    alone &&
    said.to - said.from === 1 &&
    supine.test(words[said.from]?.folded ?? '') &&
    literals.length > 0 &&
    literals.every(({ not, fact }) => !not && (fact.on === 'state' || fact.on === 'report'))
  );
};

/** "är det försenat?", "var de sena?": nothing but what was spoken of can be meant. */
export const saysItOfThem = ({ marks, sentence, literals }: Elliptic): boolean =>
  literals.length > 0 &&
  !sentence.exists &&
  onlyTerms(
    marks.filter(({ is }) => is !== 'literals'),
    'not',
    'those',
  ) &&
  !sentence.has('all', 'anybody', 'which', 'only');
