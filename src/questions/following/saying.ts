import type { Word } from '../../language/words.js';
import { termOf } from '../grammar/sentence.js';
import type { Term } from '../lexicon/terms.js';
import { demandsOf, type Literal, type Unit } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { type Elliptic, fewWords, onlyTerms } from './elliptic.js';
import { asksWhich, saysWhatItIsAbout } from './wording.js';

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
    'nobody',
    'we',
    'mine',
    'about',
  );

const all = /^(?:alla|samtliga|all|every)$/;
/** "vilka nämnder?", "hur många sjukhus är det?" after a list: of what was found. */
export const asksForThem = ({ marks, sentence, literals }: Elliptic, words: Scan['words']): boolean => {
  const said = marks.filter((mark) => !onlyTerms([mark], 'howMany', 'boardNoun', 'reviewsNoun'));
  const last = words.at(-1)?.folded ?? '';
  if (sentence.has('which'))
    return (
      said.length === 0 &&
      sentence.unit !== null &&
      literals.length === 0 &&
      words.length <= fewWords - 1 &&
      !words.some(({ folded }) => all.test(folded))
    );
  const counted = sentence.has('howMany') && /^(?:det|that)$/.test(last) && !sentence.exists;
  return (
    counted &&
    literals.length > 0 &&
    literals.every(({ fact }) => fact.on === 'board') &&
    said.every(({ is }) => is === 'mention')
  );
};

const many =
  /(?:^| )(?:the (?:boards|committees|reviews|reports|recommendations|measures|actions|responses|answers|replies)|(?:namnder|styrelser|granskningar|rapporter|rekommendationer|atgarder)na|svaren|yttrandena)(?: |$)/;
const theyAll = /^(?:det|de|dem|dom|that|they|those|them|it)$/;
const joins = (marks: Elliptic['marks']): boolean =>
  termOf(marks[0]) === 'and' || termOf(marks.at(-1)) === 'then';
const having =
  /(?:^| )(?:(?:har|hade|fick|have|had|got|did|do) (?:de|dom|they)|(?:de|dom|they) (?:har|hade|fick|have|had|got))(?: |$)/;
const everywhere = /^(?:region|regionen|kommun|kommunen|organisationen|hela|everywhere)$/;
/** "hur många är det i hela regionen?": of more than was spoken of. */
const saysEverywhere = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => everywhere.test(folded));
/** "av hur många?" too. */
export const saysOfWhole = (words: readonly Word[]): boolean =>
  saysEverywhere(words) || /^(?:av|utav|of)$/.test(words[0]?.folded ?? '');
const nounsAsked: readonly Term[] = [
  'boardNoun',
  'responseNoun',
  'reviewsNoun',
  'recommendationNoun',
  'measureNoun',
];
/** Whether the question before named a board or a review of which the text may ask: "visa alla rekommendationer". */
const namesOther = ({ question }: Remembered, unit: Unit): boolean =>
  question.where.all.some(
    ({ not, fact }) =>
      !not && ((fact.on === 'board' && unit !== 'boards') || (fact.on === 'review' && unit !== 'reviews')),
  );
/**
 * "visa rekommendationerna", "hur många nämnder är det?", "och åtgärderna?": of what was spoken of; "visa
 * rekommendationer" may be all of them. Null: something more is said.
 */
export const asksForUnit = (
  { marks, sentence, literals }: Elliptic,
  words: readonly Word[],
  before: Remembered,
): 'unit' | 'unit or all' | null => {
  const { has, unit } = sentence;
  if (unit === null || unit === 'people' || literals.length > 0) return null;
  if (sentence.yesNo && !has('holds')) return null;
  const bare = marks.every((mark) =>
    onlyTerms([mark], 'howMany', 'what', 'that', 'ofThem', 'about', 'holds', ...nounsAsked),
  );
  if (
    !bare ||
    has('what') ||
    marks.filter((mark) => nounsAsked.includes(termOf(mark) ?? 'filler')).length !== 1
  )
    return null;
  const said = words.map(({ folded }) => folded);
  if (many.test(said.join(' '))) return 'unit';
  if (saysEverywhere(words)) return null;
  // "alla rapporter då?": not of what was spoken of, and of what else is not said.
  if (said.some((word) => all.test(word)) || sentence.exists)
    return joins(marks)
      ? 'unit'
      : words.length <= fewWords && namesOther(before, unit)
        ? 'unit or all'
        : null;
  const asks = has('howMany') || asksWhich(words);
  // "hur många rekommendationer har de?": all that they have, or those that were spoken of.
  if (having.test(said.join(' '))) return 'unit or all';
  if (asks && (said.some((word) => theyAll.test(word)) || saysWhatItIsAbout(words))) return 'unit';
  if (words.length > fewWords - 1) return null;
  return asks || !has('which') ? 'unit' : 'unit or all';
};

/** "alla rapporter": all there are, and not "alla rapporterna". */
export const saysAllOf = ({ words }: Elliptic): boolean =>
  words.some(({ folded }) => all.test(folded)) && !many.test(words.map(({ folded }) => folded).join(' '));

const beside =
  /^(?:(?:och|and|men|but) )?(?:med|utan|with|without)(?: (?:de|dem|dom|those|the ones)(?: (?:som|that|who|which|with))?)? /;
const clause = /^(?:de|dem|dom|those)$/;
/** "vilka är sena? – och utan anstånd?": of them, where nothing was said of what is said now. */
export const narrowsBy = (
  { marks, sentence, literals }: Elliptic,
  words: readonly Word[],
  { question }: Remembered,
): boolean => {
  const terms = literals.flatMap(({ fact }) => (fact.on === 'state' ? fact.any : []));
  const known = question.where.all.flatMap(({ fact }) => (fact.on === 'state' ? fact.any : []));
  return (
    (question.ask === 'list' || question.ask === 'count') &&
    beside.test(words.map(({ folded }) => folded).join(' ')) &&
    sentence.unit === null &&
    !sentence.has('howMany', 'when') &&
    marks.every((mark) => termOf(mark) !== 'which' || clause.test(words[mark.from]?.folded ?? '')) &&
    literals.length > 0 &&
    literals.every(({ fact }) => fact.on === 'state') &&
    !terms.some((term) => known.includes(term))
  );
};

const ones =
  /(?:^|(?:^| )(?:och|and|men|but|bara|endast|only|just|visa|show|lista|list|ska|skall|skulle|ar|is|are|was|were|will|should|utom|except|inte|not|about) )(?:den|det|de|dem|dom|those|them|the ones?|that one) (?:i|pa|for|fran|hos|om|in|on|from|to|till|about|regarding|gallande|angaende) $/;
/** "när ska den i rapport 11 vara klar?", "those from RS": of what was listed, the ones there; null: none are meant. */
export const onesOf = ({ marks, literals }: Elliptic, words: readonly Word[]): readonly Literal[] | null => {
  const named = marks.find(
    (mark) =>
      mark.is === 'mention' &&
      ones.test(
        `${words
          .slice(0, mark.from)
          .map(({ folded }) => folded)
          .join(' ')} `,
      ),
  );
  return named === undefined ? null : literals;
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
  'answered',
  'handedIn',
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
        fact.on === 'words' ||
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
