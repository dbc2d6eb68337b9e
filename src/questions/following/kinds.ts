import type { Word } from '../../language/words.js';
import type { Mark } from '../grammar/marks.js';
import { termOf } from '../grammar/sentence.js';
import type { Term } from '../lexicon/terms.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { asksAboutReview, asksOfOneBoard, rowsBefore, saysOfBoards, unitBefore } from './before.js';
import { carrying, type Elliptic, fewWords, isSubject, onlyTerms } from './elliptic.js';
import { asksOnlyWhich, saysIt, saysThatOne } from './pointing.js';
import {
  asksForThem,
  asksForUnit,
  isBareClaim,
  narrowsBy,
  onesOf,
  saysOfWhole,
  saysItOfThem,
  saysOfMeasures,
  saysUnreported,
  saysOnlyState,
  saysWhatIsLeft,
} from './saying.js';
import {
  asksForAnyThere,
  asksIfAmong,
  asksNothingButWhich,
  countsThere,
  saysOfMeasuresThere,
  saysSameOf,
} from './shortly.js';
import { isDone } from './states.js';
import {
  asksWhich,
  asksWho,
  endsOpen,
  isOfIt,
  isOfThose,
  isTheirs,
  pointsToOne,
  saysReverse,
  saysSuch,
  saysThoseOf,
  saysToCome,
  saysWhichOnes,
  saysWhichWeDid,
} from './wording.js';

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
  | 'left'
  | 'same of'
  | 'count there'
  | 'any there'
  | 'of them or all'
  | 'unit'
  | 'unit or all';

const goingOn: readonly Term[] = ['ofThem', 'same', 'rest', 'then', 'those'];
const beginning: readonly Term[] = ['and', 'only', 'except', 'or'];
/** Words beyond which a text without a sign of going on is whole. */
const shortText = 5;
export const mayGoOn = (marks: readonly Mark[], words: readonly Word[]): boolean =>
  isTheirs(words) ||
  marks.length <= shortText ||
  beginning.includes(termOf(marks[0]) ?? 'filler') ||
  marks.some((mark) => goingOn.includes(termOf(mark) ?? 'filler'));

/** Things of which a board can have answered some. */
const ofThingsBefore = (before: Remembered): boolean =>
  before.question.ask !== 'state' &&
  /^(?:recommendations|measures|reviews|requests)$/.test(unitBefore(before));

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
  'hos',
  'at',
  'till',
  'to',
  'inom',
  'inkl',
  'inklusive',
  'including',
];
/** Asks what somebody has answered, and goes on from no other question. */
const asksForContent = ({ marks, sentence: { has }, literals }: Elliptic): boolean =>
  has('content') ||
  (has('what') &&
    literals.some(({ fact }) => fact.on === 'board') &&
    marks.some((mark) => termOf(mark) === 'answered'));

const countsDays = (marks: Elliptic['marks']): boolean =>
  onlyTerms(
    marks.filter(({ is }) => is !== 'period'),
    'howMany',
    'that',
  );

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
  if (remembers && literals.length > 0 && literals.every(isSubject) && saysThoseOf(words)) return 'other';
  if (remembers && saysSameOf(elliptic) !== null) return 'same of';
  if (remembers && countsThere(elliptic)) return 'count there';
  if (remembers && (asksForAnyThere(elliptic) || asksIfAmong(elliptic))) return 'any there';
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
  if (ofMeasures && saysUnreported(elliptic))
    return rowsBefore(before).some(({ not, fact }) => !not && fact.on === 'report') ? 'left' : 'of them';
  const there = ofMeasures ? saysOfMeasuresThere(elliptic, joined) : null;
  if (there !== null) return there === 'late' ? 'of them or all' : 'of them';
  if (before !== null && saysWhatIsLeft(elliptic, words, before)) return 'left';
  // "var KS en av dem?": asked of other rows than boards it would list them.
  if (has('ofThem') && sentence.yesNo && named && before !== null && unitBefore(before) !== 'boards')
    return 'theirs';
  const one = remembers && !named ? null : onesOf(elliptic, words);
  if (remembers && one !== null && !sentence.yesNo) return has('when') ? 'dates' : 'of them';
  const ofRows = before !== null && before.question.ask !== 'state';
  if (ofRows && !named && literals.length > 0 && saysWhichOnes(words)) return 'of them';
  if (has('ofThem') || (ofMeasures && saysOfMeasures(elliptic, words) && !countsDays(marks)))
    return 'of them';
  if (before !== null && saysWhichWeDid(words) && ofThingsBefore(before)) return 'of them';
  // "vad svarade RS på samma granskning?"
  const sameOne = terms.some((term, at) => term === 'same' && terms[at + 1] === 'theReview');
  if (has('same') && !(sameOne && (has('content', 'what') || sentence.yesNo))) return 'other';
  // "gäller det även rapport 3?"
  const applies = words.slice(0, 3).map(({ folded }) => folded);
  if (/^(?:galler|avser) det (?:aven|ocksa)$/.test(applies.join(' ')) && literals.every(isSubject))
    return literals.length > 0 ? 'other' : null;
  const pronoun = words.some(({ folded }) =>
    [
      'de',
      'dem',
      'dom',
      'they',
      'them',
      'dessa',
      'those',
      'these',
      'det',
      'dar',
      'there',
      'that',
      'deras',
      'their',
    ].includes(folded),
  );
  const last = words.at(-1)?.folded;
  // "förseningar där?"
  const endsThere = last === 'dar' || last === 'there';
  // "was anybody late there?"
  const ofSomebody = sentence.yesNo && has('anybody', 'nobody', 'all') && asksAboutReview(before);
  if (endsThere && ofSomebody && !named && literals.length > 0) return 'claim';
  if (
    endsThere &&
    !named &&
    literals.length > 0 &&
    words.length <= fewWords &&
    !has('contact', 'when', 'which', 'what')
  )
    return 'of them';
  if (isBareClaim(elliptic, words)) return 'done';
  // "hur många i april?": such rows on other days.
  const ofDays = marks.some(({ is }) => is === 'period') && literals.every(({ fact }) => fact.on === 'date');
  if (remembers && has('howMany') && ofDays && literals.length > 0 && countsDays(marks)) return 'other';
  const ofUnit = remembers ? asksForUnit(elliptic, words, before) : null;
  if (ofUnit !== null) return ofUnit;
  if (has('howMany') && onlyTerms(marks, 'howMany', 'that') && !saysOfWhole(words)) return 'count';
  if (remembers && has('content') && they && !literals.some(isSubject)) return 'content';
  if (before !== null && narrowsBy(elliptic, words, before)) return 'of them';
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
  const deadline =
    onlyTerms(marks, 'when', 'what', 'dueNoun') &&
    has('dueNoun') &&
    (asksAboutReview(before) || (remembers && !has('when', 'what', 'all') && words.length <= 3));
  const turns = has('which') && terms.at(-1) === 'then' && literals.every(({ fact }) => fact.on === 'state');
  if (remembers && turns && literals.length > 0) return 'other';
  // "what's the deadline for those?"
  const asksDay =
    has('when') ||
    (remembers && ((has('dueNoun') && has('what') && they && !has('next')) || (deadline && !has('next'))));
  if (
    asksDay &&
    !named &&
    literals.every(
      (literal) => literal.fact.on === 'state' || (ofMeasures && isDone(literal) && saysToCome(words)),
    ) &&
    (pronoun || pointsToOne(words) || onlyTerms(marks, 'when') || deadline || itsDay) &&
    !(has('dueNoun') && !they && !deadline && !itsDay) &&
    !has('next', 'measureNoun', 'recommendationNoun', 'reviewsNoun')
  )
    return 'dates';
  const theirPeople =
    remembers && has('personNoun') && words.some(({ folded }) => /^(?:deras|their)$/.test(folded));
  if (theirPeople && !named && literals.length === 0) return 'people';
  // "kontakt?", "contacts for those please"
  const bareContact = remembers && has('contact', 'personNoun') && (!has('all') || they);
  if (bareContact && !named && literals.length === 0 && onlyTerms(marks, 'contact', 'personNoun', 'about'))
    return 'people';
  if (has('contact') && !named && (pronoun || onlyTerms(marks, 'contact'))) return 'people';
  // "hur många har svarat på rapport 14? – hur många sjukhus?"
  const counts = has('howMany') && !sentence.yesNo && literals.length > 0;
  const ofBoards =
    marks.every((mark) => mark.is === 'mention' || onlyTerms([mark], 'howMany')) &&
    literals.every(({ fact }) => fact.on === 'board');
  if (remembers && counts && ofBoards && words.length <= fewWords && saysOfBoards(before)) return 'other';
  if (asksNothingButWhich(elliptic)) return 'list';
  // "vilka har inte gjort det?": the verb of the question before.
  const did =
    words.some(({ folded }) => ['gjort', 'gjorde', 'done'].includes(folded)) &&
    words.some(({ folded }) => ['det', 'so', 'it', 'that'].includes(folded));
  const asksAnew = remembers && ((has('howMany') && !asksOfOneBoard(before)) || (joined && asksWhich(words)));
  if ((has('which') || asksAnew) && did && literals.length === 0) return 'same rows';
  const others =
    (asksWhich(words) || has('howMany')) &&
    endsOpen.has(words.at(-1)?.folded ?? '') &&
    onlyTerms(marks, 'not', 'howMany');
  if (remembers && (others || (saysReverse(words) && onlyTerms(marks)))) return 'same rows';
  const those = sentence.unit !== null && isOfThose(words) && literals.every(isSubject);
  if (those && (remembers || literals.length === 0)) return 'list';
  // "vilka är utan beslut där?": on the review that was spoken of.
  const onIt = last === 'dar' && termOf(marks.at(-1)) === 'that';
  if (onIt && !named && literals.length > 0 && (!remembers || asksAboutReview(before))) return 'other';
  // "hur många är det exkl bolagen?"
  const counted: readonly Term[] =
    remembers && has('except') && literals.some(({ not }) => not) ? ['howMany'] : [];
  // "only those about report 7 or 11": such rows, on these.
  const clause = marks.every(
    (mark) => termOf(mark) !== 'which' || /^(?:de|dem|dom|those)$/.test(words[mark.from]?.folded ?? ''),
  );
  // "visa bara bolagen"
  const only =
    remembers && has('which') && words.slice(0, 3).some(({ folded }) => onlyWords.includes(folded));
  const such = only || (remembers && clause && (has('only') || saysSuch(words)));
  const narrowing: readonly Term[] = such ? ['about', 'or', 'that'] : [];
  const onlySubjects = marks.every(
    (mark) =>
      mark.is !== 'term' ||
      // "on report 14?"
      (mark.term === 'about' && mark.from === 0) ||
      [...carrying, ...counted, ...narrowing, 'except', 'not', 'mine', 'we'].includes(mark.term),
  );
  const bare =
    onlySubjects &&
    literals.length > 0 &&
    literals.every(isSubject) &&
    !sentence.yesNo &&
    (such || !has('which'));
  if (bare && counted.length > 0 && has('howMany')) return 'other';
  if (bare && (such || joined || has('then', 'only') || lead === 'except' || lead === 'not')) return 'other';
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
  // "RS också?"
  const also = /^(?:ocksa|aven|also|either)$/.test(last ?? '');
  if (remembers && bare && (goesOn || asFor || also)) return 'other';
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
  // "and who is late on report 2?" after measures: somebody is, with a response.
  const ofSomebodyElse =
    ofMeasures &&
    asksWho(words) &&
    sentence.unit === null &&
    literals.some(({ fact }) => fact.on === 'review') &&
    literals.some(({ fact }) => fact.on === 'report' && fact.any.includes('late'));
  if (joined && literals.length > 0 && !asksForContent(elliptic) && !ofSomebodyElse) return 'other';
  return null;
};

/** Words that go on from something and yet say all by themselves: "och vilka har svarat?". */
export const isWhole = (kind: Kind, { sentence: { has }, marks }: Elliptic): boolean =>
  (kind === 'dates' && !onlyTerms(marks, 'when')) ||
  (kind === 'other' &&
    !has('same', 'then') &&
    termOf(marks.at(-1)) !== 'that' &&
    has('which', 'what', 'howMany', 'howStands', 'when'));
