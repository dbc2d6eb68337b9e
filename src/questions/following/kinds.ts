import type { Word } from '../../language/words.js';
import type { Mark } from '../grammar/marks.js';
import { termOf } from '../grammar/sentence.js';
import type { Term } from '../lexicon/terms.js';
import { demandsOf, type Literal } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { unitBefore } from './before.js';
import { asksOnlyWhich, saysIt, saysThatOne } from './pointing.js';
import { carrying, type Elliptic, isSubject, onlyTerms } from './elliptic.js';

/** Which kind of going on the text is; null: it is whole by itself. */
export type Kind =
  | 'of them'
  | 'claim'
  | 'claim only'
  | 'done'
  | 'rest'
  | 'count'
  | 'dates'
  | 'list'
  | 'people'
  | 'other'
  | 'same rows'
  | 'content'
  | 'theirs'
  | 'left';

/** "och vilka har inte det?", "and who has?". */
export const endsOpen = new Set(
  'har det gjort inte has have not hasnt havent arent isnt werent wasnt didnt dont doesnt'.split(' '),
);
export const asksWhich = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => ['vilka', 'vem', 'who', 'which'].includes(folded));

/** "och tvärtom?": of whom it does not hold. */
export const saysReverse = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:tvartom|omvant|conversely)$/.test(folded));

/** Speaks of one thing that was spoken of. */
export const isOfIt = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => ['det', 'it', 'that'].includes(folded));
const theyWords = ['de', 'dem', 'dom', 'dessa', 'they', 'them', 'those', 'these'];
const onlyWords = ['bara', 'endast', 'enbart', 'only', 'just'];
const leadingOn = [
  'pa',
  'med',
  'for',
  'i',
  'on',
  'with',
  'in',
  'from',
  'fran',
  'inkl',
  'inklusive',
  'including',
];

const copulas = ['ar', 'is', 'are', 'blev', 'var', 'were', 'varit', 'vara', 'blivit', 'been', 'be'];
const isOfMeasure = (fact: Literal['fact']): boolean =>
  fact.on === 'report' || fact.on === 'kind' || (fact.on === 'date' && fact.of === 'measure');
/** "hur många är klara?" after a question for measures: of how they go, and of nobody else. */
const saysOfMeasures = ({ marks, sentence, literals }: Elliptic, words: Scan['words']): boolean =>
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

const ofNothingMore: readonly Term[] = ['filler', 'then', 'now', 'not', 'dueNoun'];
/** "vilka nämnder?", "hur många sjukhus är det?" after a list: of what was found. */
const asksForThem = ({ marks, sentence, literals }: Elliptic, words: Scan['words']): boolean => {
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

/** "i tid?", "försenade?", "due before the summer?": a state, and nothing else. */
const saysOnlyState = ({ marks, sentence, literals }: Elliptic, words: Scan['words']): boolean =>
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

/** "vilka granskningar har de inte svarat på?": of those who were spoken of. */
const theirs =
  /^(?:och |and )?(?:vilka|vilken|vilket|which|what)(?: [a-z]+)? (?:har|have|did) (?:de|dom|they) /;
const isTheirs = (words: readonly Word[]): boolean =>
  theirs.test(words.map(({ folded }) => folded).join(' '));

/** Words of the shortest questions, which mean what was spoken of just before. */
const fewWords = 4;
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
const saysWhatIsLeft = (
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

const goingOn: readonly Term[] = ['ofThem', 'same', 'rest', 'then', 'those'];
/** Asks what somebody has answered, and goes on from no other question. */
const asksForContent = ({ marks, sentence: { has }, literals }: Elliptic): boolean =>
  has('content') ||
  (has('what') &&
    literals.some(({ fact }) => fact.on === 'board') &&
    marks.some((mark) => termOf(mark) === 'answered'));
const beginning: readonly Term[] = ['and', 'only', 'except', 'or'];
/** Words beyond which a text without a sign of going on is whole. */
const shortText = 5;
export const mayGoOn = (marks: readonly Mark[], words: readonly Word[]): boolean =>
  isTheirs(words) ||
  marks.length <= shortText ||
  beginning.includes(termOf(marks[0]) ?? 'filler') ||
  marks.some((mark) => goingOn.includes(termOf(mark) ?? 'filler'));

/** Lists or counts boards of which something is said. */
const saysOfBoards = ({ question }: Remembered): boolean =>
  (question.ask === 'list' || question.ask === 'count') &&
  question.of === 'boards' &&
  question.where.all.some(({ fact }) => !['review', 'board', 'mine'].includes(fact.on));

const asksAboutReview = (before: Remembered | null): boolean =>
  before?.question.where.all.some(({ not, fact }) => !not && fact.on === 'review') === true;

/** Asks of one board that is named how it stands, whether it has done something or when. */
const asksOfOneBoard = ({ question: { ask, where } }: Remembered): boolean =>
  (ask === 'yesno' || ask === 'date' || ask === 'state') &&
  where.all.some(({ not, fact }) => !not && fact.on === 'board' && fact.ids.length === 1);

/** "när skulle den vara genomförd?": of the one that was spoken of; "den 1 maj" speaks of none. */
export const pointsToOne = (words: readonly Word[]): boolean =>
  words.some(
    ({ folded }, at) =>
      folded === 'den' &&
      /^(?:ska|skall|skulle|ar|var|blir|maste)$/.test(words[at - 1]?.folded ?? '') &&
      /^(?:vara|varit|ha|bli|klara?|fardiga?|genomforas|vidtas)$/.test(words[at + 1]?.folded ?? 'klar'),
  );

const supine = /(?:[aei]t|[aei]ts|rt|tt)$/;
/** "rapporterat?", "beslutat också?": of what was spoken of whether it has been done. */
const isBareClaim = ({ marks, literals }: Elliptic, words: readonly Word[]): boolean => {
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
/** "och vilka granskningar gäller det?", "vilka nämnder är det?" */
const ofThose =
  /^(?:och |men |o |and )?(?:vilka|vilken|vilket|which|what) [a-z]+ (?:ar|galler|handlar|ror|avser|are|is|concerns?) (?:det|de|dom|den|it|they|that|those)(?: om| for| about| to)?$/;
const isOfThose = (words: readonly Word[]): boolean =>
  ofThose.test(words.map(({ folded }) => folded).join(' '));

/** "är det försenat?", "var de sena?": nothing but what was spoken of can be meant. */
const saysItOfThem = ({ marks, sentence, literals }: Elliptic): boolean =>
  literals.length > 0 &&
  !sentence.exists &&
  onlyTerms(
    marks.filter(({ is }) => is !== 'literals'),
    'not',
    'those',
  ) &&
  !sentence.has('all', 'anybody', 'which', 'only');

/** How a text goes on; null: it is whole by itself. */
export const kindOf = ({ words }: Scan, elliptic: Elliptic, before: Remembered | null): Kind | null => {
  const { marks, sentence, literals } = elliptic;
  const remembers = before !== null;
  const ofMeasures =
    remembers && (unitBefore(before) === 'measures' || unitBefore(before) === 'recommendations');
  const { has } = sentence;
  const terms = marks.map(termOf);
  const begins = words[0]?.folded;
  const lead = terms.find((term) => term !== 'filler' && term !== 'greeting');
  // "ok, och RS?", but not "ursäkta, men när ska RS svara?".
  const bareLead = lead === 'and' && !sentence.yesNo && !has('when', 'what', 'which', 'howMany', 'howStands');
  const joined = terms[0] === 'and' || bareLead || begins === 'men' || begins === 'but' || begins === 'or';
  if (has('rest') && onlyTerms(marks, 'rest')) return 'rest';
  const named = literals.some(isSubject);
  const they = words.some(({ folded }) => theyWords.includes(folded));
  // "var det för sent?": a short text that names nobody is about what was spoken of.
  const it =
    saysIt({ marks, words, sentence }) ||
    (words.length <= fewWords && isOfIt(words) && literals.length > 0) ||
    saysThatOne({ words });
  const ofThat = sentence.yesNo && (they || it) && !literals.some(isSubject);
  if (ofThat && (remembers || saysItOfThem(elliptic))) return 'claim';
  if (remembers && saysOnlyState(elliptic, words)) {
    const { ask } = before.question;
    return ask === 'yesno' || ask === 'date' ? 'claim only' : ask === 'state' ? 'left' : 'of them';
  }
  if (isTheirs(words)) return 'theirs';
  if (asksOnlyWhich({ marks, words, sentence }) || (remembers && asksForThem(elliptic, words)))
    return 'of them';
  if (before !== null && saysWhatIsLeft(elliptic, words, before)) return 'left';
  // "var KS en av dem?": asked of other rows than boards it would list them.
  if (has('ofThem') && sentence.yesNo && named && before !== null && unitBefore(before) !== 'boards')
    return 'theirs';
  if (has('ofThem') || (ofMeasures && saysOfMeasures(elliptic, words))) return 'of them';
  // "vad svarade RS på samma granskning?"
  const sameOne = terms.some((term, at) => term === 'same' && terms[at + 1] === 'theReview');
  if (has('same') && !(sameOne && (has('content', 'what') || sentence.yesNo))) return 'other';
  // "gäller det även rapport 3?"
  const applies = words.slice(0, 3).map(({ folded }) => folded);
  if (/^(?:galler|avser) det (?:aven|ocksa)$/.test(applies.join(' ')) && literals.every(isSubject))
    return literals.length > 0 ? 'other' : null;
  const pronoun = words.some(({ folded }) =>
    ['de', 'dem', 'dom', 'they', 'them', 'dessa', 'those', 'these', 'det', 'dar', 'there', 'that'].includes(
      folded,
    ),
  );
  const last = words.at(-1)?.folded;
  // "förseningar där?"
  const there = last === 'dar' || last === 'there';
  if (
    there &&
    !named &&
    literals.length > 0 &&
    words.length <= fewWords &&
    !has('contact', 'when', 'which', 'what')
  )
    return 'of them';
  if (isBareClaim(elliptic, words)) return 'done';
  if (has('howMany') && onlyTerms(marks, 'howMany', 'that')) return 'count';
  if (remembers && has('content') && they && !literals.some(isSubject)) return 'content';
  const narrows = lead === 'only' && literals.length > 0 && !literals.every(isSubject);
  // "utom de med anstånd": leaves those out.
  const leavesOut =
    lead === 'except' && literals.length > 0 && literals.every(({ not, fact }) => not && fact.on === 'state');
  if (remembers && (narrows || leavesOut) && !sentence.yesNo) return 'of them';
  // "when is it due?"
  const itsDay =
    remembers &&
    words.length <= fewWords + 1 &&
    isOfIt(words) &&
    onlyTerms(marks, 'when', 'dueNoun', 'mustRespond', 'that');
  // "när är deadline?" after a question about a review.
  const deadline = onlyTerms(marks, 'when', 'dueNoun') && has('dueNoun') && asksAboutReview(before);
  const turns = has('which') && terms.at(-1) === 'then' && literals.every(({ fact }) => fact.on === 'state');
  if (remembers && turns && literals.length > 0) return 'other';
  if (
    has('when') &&
    !named &&
    literals.every(({ fact }) => fact.on === 'state') &&
    (pronoun || pointsToOne(words) || onlyTerms(marks, 'when') || deadline || itsDay) &&
    !(has('dueNoun') && !they && !deadline && !itsDay) &&
    !has('next', 'measureNoun', 'recommendationNoun', 'reviewsNoun')
  )
    return 'dates';
  if (has('contact') && !named && (pronoun || onlyTerms(marks, 'contact'))) return 'people';
  // "hur många har svarat på rapport 14? – hur många sjukhus?"
  const counts = has('howMany') && !sentence.yesNo && literals.length > 0;
  const ofBoards =
    marks.every((mark) => mark.is === 'mention' || onlyTerms([mark], 'howMany')) &&
    literals.every(({ fact }) => fact.on === 'board');
  if (remembers && counts && ofBoards && words.length <= fewWords && saysOfBoards(before)) return 'other';
  if (has('which') && onlyTerms(marks, 'contact') && terms.some((term) => term === 'which')) return 'list';
  // "vilka har inte gjort det?": the verb of the question before.
  const did =
    words.some(({ folded }) => ['gjort', 'gjorde', 'done'].includes(folded)) &&
    words.some(({ folded }) => ['det', 'so', 'it', 'that'].includes(folded));
  if (has('which') && did && literals.length === 0) return 'same rows';
  const others =
    (asksWhich(words) || has('howMany')) &&
    endsOpen.has(words.at(-1)?.folded ?? '') &&
    onlyTerms(marks, 'not', 'howMany');
  if (remembers && (others || (saysReverse(words) && onlyTerms(marks)))) return 'same rows';
  if (literals.length === 0 && sentence.unit !== null && isOfThose(words)) return 'list';
  // "vilka är utan beslut där?": on the review that was spoken of.
  const onIt = last === 'dar' && termOf(marks.at(-1)) === 'that';
  if (onIt && !named && literals.length > 0 && (!remembers || asksAboutReview(before))) return 'other';
  // "hur många är det exkl bolagen?"
  const counted: readonly Term[] =
    remembers && has('except') && literals.some(({ not }) => not) ? ['howMany'] : [];
  const onlySubjects = marks.every(
    (mark) =>
      mark.is !== 'term' ||
      // "on report 14?"
      (mark.term === 'about' && mark.from === 0) ||
      [...carrying, ...counted, 'except', 'not', 'mine', 'we'].includes(mark.term),
  );
  // "visa bara bolagen"
  const only =
    remembers && has('which') && words.slice(0, 3).some(({ folded }) => onlyWords.includes(folded));
  const bare =
    onlySubjects &&
    literals.length > 0 &&
    literals.every(isSubject) &&
    !sentence.yesNo &&
    (only || !has('which'));
  if (bare && counted.length > 0 && has('howMany')) return 'other';
  if (bare && (only || joined || has('then', 'only') || lead === 'except' || lead === 'not')) return 'other';
  if (
    bare &&
    marks.some((mark) => mark.is === 'period') &&
    !literals.some(({ fact }) => fact.on === 'board' || fact.on === 'review')
  )
    return 'other';
  const goesOn = leadingOn.includes(begins ?? '') || words[1]?.folded === 'about';
  // "what about the ones it has not reported on?"
  const ofOthers =
    words[1]?.folded === 'about' && /^(?:what|how)$/.test(begins ?? '') && !has('which', 'howMany');
  if (remembers && ofOthers && literals.length > 0 && !sentence.yesNo && sentence.unit === null)
    return 'other';
  const asFor = /^(?:vad galler|nar det)$/.test(`${begins ?? ''} ${words[1]?.folded ?? ''}`);
  if (remembers && bare && (goesOn || asFor)) return 'other';
  // "rapport 9" after a question about another
  const ofNumber = bare && literals.length === 1 && literals.every(({ fact }) => fact.on === 'number');
  if (remembers && ofMeasures && ofNumber) return 'other';
  const anew = bare && marks.length === 1 && literals.every(({ fact }) => fact.on === 'review');
  if (anew && before?.question.ask !== 'state' && asksAboutReview(before)) return 'other';
  // "Har RS svarat på rapport 14? – Ekeby?"
  const another =
    bare &&
    marks.length === 1 &&
    literals.every(({ not, fact }) => !not && fact.on === 'board' && fact.group === null);
  if (another && before !== null && asksOfOneBoard(before)) return 'other';
  if (joined && literals.length > 0 && !asksForContent(elliptic)) return 'other';
  return null;
};

/** Words that go on from something and yet say all by themselves: "och vilka har svarat?". */
export const isWhole = (kind: Kind, { sentence: { has }, marks }: Elliptic): boolean =>
  (kind === 'dates' && !onlyTerms(marks, 'when')) ||
  (kind === 'other' &&
    !has('same', 'then') &&
    termOf(marks.at(-1)) !== 'that' &&
    has('which', 'what', 'howMany', 'howStands', 'when'));
