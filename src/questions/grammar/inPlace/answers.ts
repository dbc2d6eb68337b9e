import type { Scan } from '../../scan.js';
import type { Term } from '../../lexicon/terms.js';
import { meant } from '../meant.js';
import { deniesNext } from '../deniedInPlace.js';
import { has } from '../hasWord.js';
import { answerWord, nouns } from '../nouns.js';
import type { InPlace, TermRules } from './place.js';

/** "hur många svar har vi fått": what came in is answers, and not reviews. */
export const isOfAnswers = ({ terms, words }: Scan, at: number): boolean => {
  const noun = terms
    .slice(0, at)
    .reverse()
    .find(({ term }) => nouns.includes(term));
  return (
    noun?.term === 'responseNoun' &&
    words.slice(noun.from, noun.to).some(({ folded }) => answerWord.test(folded))
  );
};

const modal = /^(?:maste|ska|skall|bor|behover|must|shall)$/;

/** "när skulle det vara inne?" */
const modalOfBeing = /^(?:maste|ska|skall|skulle|bor|borde|behover|must|shall|should)$/;

/** "by what date should Ekeby have responded", "skulle de ha varit inne": what was to be done. */
const isDuty = ({ words }: Scan, at: number): boolean =>
  /^(?:ha|have)$/.test(
    words[at - (/^(?:varit|been)$/.test(words[at - 1]?.folded ?? '') ? 2 : 1)]?.folded ?? '',
  ) && words.slice(0, at).some(({ folded }) => /^(?:skulle|borde|should|must|maste)$/.test(folded));

const kindTerms: readonly Term[] = ['noMeasure', 'planned', 'taken', 'someMeasure'];

/** "svarade ingen åtgärd", "answered with no measure": says what the answer is, handed in or decided. */
const saysKind = (terms: Scan['terms'], at: number): boolean => {
  const later = terms.slice(at + 1).filter(({ term }) => !['filler', 'we', 'about'].includes(term));
  // "besvarats med att åtgärden är vidtagen"
  const told = terms.slice(at + 1, at + 3).some(({ words }) => has(words, /^(?:att|that)$/));
  const next = told && later[0]?.term === 'measureNoun' ? later[1] : later[0];
  const before = terms
    .slice(0, at)
    .reverse()
    .find(({ term }) => term !== 'filler');
  if (next === undefined || before?.term === 'not' || !kindTerms.includes(next.term)) return false;
  return terms[at]?.words.some(({ folded }) => /^(?:svar|answer|respon|repl|besvar)/.test(folded)) === true;
};

const isAnswering = ({ term }: Scan['terms'][number]): boolean =>
  ['respond', 'answered', 'handedIn', 'answeredNoun'].includes(term);

const answeredInPlace: InPlace = ({ scan, terms, read, at, term, own }) => {
  // "which recommendations came from report 7?": they stand in it.
  const noun = terms.slice(0, at).findLast((other) => nouns.includes(other.term))?.term;
  const isFrom = has(own.slice(-1), /^(?:from|fran)$/) && has(own, /^(?:came|come|arrived|kom)$/);
  if (isFrom && noun !== undefined && noun !== 'responseNoun' && noun !== 'boardNoun') return 'filler';
  // "rapporter som kom 2025": reviews go out.
  if (noun === 'reviewsNoun' && own.length === 1 && has(own, /^(?:kom|kommit|came)$/)) return 'published';
  // "when must everyone have answered?": what is to come.
  const before = scan.words.slice(0, read.from).map(({ folded }) => folded);
  // "must respond …, boards that have responded": a clause of its own.
  const to = before.slice(before.lastIndexOf('that') + 1);
  const toCome =
    term === 'answered' && /^(?:ha|have)$/.test(to.at(-1) ?? '') && to.some((word) => modal.test(word));
  // "när ska svaret om bidrag vara inne?"
  const toBe =
    term === 'answered' &&
    /^(?:vara|va|varit|be|been)$/.test(to.at(-1) ?? '') &&
    has(own, /^(?:inne|inlamnat|inlamnade|in|besvara(?:d|t|de)|answered)$/) &&
    to.some((word) => modalOfBeing.test(word));
  const day = isDuty(scan, read.from) && terms.slice(0, at).some((before) => before.term === 'when');
  if (toCome || toBe || day) return 'mustRespond';
  return saysKind(terms, at) ? 'filler' : term;
};

const answersAlone = /^(?:svar|yttrand|remissvar|respon|answer|repl|the$|a$|an$|their$)/;

const receivedInPlace: InPlace = ({ scan, terms, read, at, term, own }) => {
  // "har vi fått några svar i februari?": who asks for answers gets them.
  const [we] = terms.slice(Math.max(0, at - 2), at + 2).filter((other) => other.term === 'we');
  const next = terms.slice(at + 1).find((other) => nouns.includes(other.term));
  const ours = next?.term === 'responseNoun' && next.words.every(({ folded }) => answersAlone.test(folded));
  if (we !== undefined && ours && !scan.mentions.some(({ to }) => to <= next.from && to > read.from))
    return 'answered';
  // "has the response been sent?"
  if (isOfAnswers(scan, at) && has(own, /^sent$/)) return 'handedIn';
  return isOfAnswers(scan, at) ? 'answered' : term;
};

const howStandsInPlace: InPlace = ({ scan, terms, read, at, term, own }) => {
  // "from which boards did late responses come?"
  const noun = terms[at - 1];
  const did = scan.words.slice(0, read.from).some(({ folded }) => folded === 'did');
  return own.length === 1 &&
    has(own, /^come$/) &&
    noun?.term === 'responseNoun' &&
    noun.to === read.from &&
    did
    ? 'answered'
    : term;
};

const inAnswerInPlace: InPlace = ({ at, term, own }) => {
  // "whose response is late" asks, "boards whose answers mention it" does not.
  return at === 0 && has(own, /^whose$/) ? 'which' : term;
};

const inTimeInPlace: InPlace = ({ scan, terms, read, at, ofMeasure, term }) => {
  // "i tid på 14:an": without a verb of now, those who answered so.
  const now = scan.words.some(({ folded }) =>
    /^(?:ar|is|are|ligger|fortfarande|still|fas|schedule|kvar)$/.test(folded),
  );
  // "vilka lämna in i tid": no day of handing in is kept.
  const before = terms[at - 1];
  const didSo =
    before?.term === 'mustRespond' && before.to === read.from && has(before.words, /^(?:svara|lamna)$/);
  if (didSo && !scan.words.some(({ folded }) => modalOfBeing.test(folded))) return 'afterDue';
  // "did RS get its answer in on time": whether it came, and not too late.
  const then = scan.words.some(({ folded }) => folded === 'did') && !terms.some(isAnswering);
  return (read.from === 0 || then) && !now && !ofMeasure ? 'answeredInTime' : term;
};

/** "åtgärder som inte är rapporterade och för sent ute": past their day. */
const answeredLateInPlace: InPlace = ({ ofMeasure, term, own }) =>
  ofMeasure && has(own, /^(?:forsent|for)$/) && own.length <= 2 ? 'overdue' : term;

const contentInPlace: InPlace = ({ scan, terms, at, to, term, own, next }) => {
  // "visa svaren som kom in för sent": those, and not what they say.
  const told = terms.slice(at + 2).find(({ term: other }) => !['filler', 'not'].includes(other));
  if (
    next?.term === 'that' &&
    next.from === to &&
    told !== undefined &&
    told.term in meant &&
    has(own, /^(?:svaren|yttrandena|answers|responses|replies)$/)
  )
    return 'responseNoun';
  // "vad har RS lovat": what it means to do.
  if (has(own, /^(?:lov|promis)/)) return deniesNext(scan, at) ? 'filler' : 'planned';
  const promises = terms.slice(at + 1).some(({ words: later }) => has(later, /^promis/));
  return promises && has(own, /^what$/) ? 'what' : term;
};

const mustRespondInPlace: InPlace = ({ terms, at, term, own, dayFollows }) => {
  // "vad har RS lovat att göra före sommaren?"
  const promised = terms.slice(0, at).findLast((other) => other.term !== 'filler');
  const toDo = promised !== undefined && has(promised.words, /^(?:ut)?(?:lova|promis)/);
  // "vilka åtgärder ska RS göra i år?"
  const ofMeasures = terms.slice(0, at).some((other) => other.term === 'measureNoun');
  if (ofMeasures && has(own, /^gora$/) && dayFollows(1)) return 'measureDate';
  if (!toDo || own.length > 1 || !has(own, /^gora$/)) return term;
  return dayFollows(1) ? 'measureDate' : 'filler';
};

/** "hur många svar handlar det om?": of what was spoken of. */
const ofIt = /^det (?:har )?(?:sig )?om(?: da| nu| egentligen| totalt| sammanlagt)?$/;

/** "contain recommendations about klagomål", "innehåller planerade åtgärder": no words that are looked for. */
const holdsWork = (next: Scan['terms'][number] | undefined, to: number): boolean =>
  next?.from === to &&
  ['recommendationNoun', 'measureNoun', 'taken', 'planned', 'undated', 'overdue'].includes(next.term);

const mentionsInPlace: InPlace = ({ scan, terms, at, to, term, own, next }) => {
  const after = scan.words.slice(to).map(({ folded }) => folded);
  if (has(own, /^(?:handlar|ror)$/) && own.length === 1 && ofIt.test(after.join(' '))) return 'filler';
  // "vad lovar RS?"
  if (has(own, /^(?:ut)?lovar$/) && terms.slice(0, at).some(({ term: asks }) => asks === 'what'))
    return 'planned';
  // "granskningar som handlar om läkemedel": the review that is called so.
  const [noun] = terms
    .slice(0, at)
    .filter((other) => nouns.includes(other.term))
    .slice(-1);
  if (noun?.term === 'reviewsNoun' && scan.mentions.some(({ from, is }) => from === to && is === 'review'))
    return 'about';
  // "granskningar som rör socialnämnden": those that it was sent.
  return has(own, /^(?:ror|beror|galler|avser|omfattar|concern|concerns|concerning)$/) &&
    (scan.mentions.some(({ from }) => from === to) || (next?.term === 'mine' && next.from === to))
    ? 'about'
    : has(own, /^(?:innehaller|omfattar|contains?|containing)$/) &&
        (scan.mentions.some(({ from, is }) => from === to && /review/i.test(is)) || holdsWork(next, to))
      ? 'filler'
      : term;
};

/** What is said of answers: what it stands for beside other words. */
export const ofAnswers: TermRules = {
  handedIn: answeredInPlace,
  answered: answeredInPlace,
  answeredLate: answeredLateInPlace,
  answeredNoun: answeredInPlace,
  mentionsInAnswer: answeredInPlace,
  received: receivedInPlace,
  howStands: howStandsInPlace,
  inAnswer: inAnswerInPlace,
  inTime: inTimeInPlace,
  content: contentInPlace,
  mustRespond: mustRespondInPlace,
  mentions: mentionsInPlace,
};
