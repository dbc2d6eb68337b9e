import type { Scan } from '../../scan.js';
import { has } from '../hasWord.js';
import { spokenOf } from '../nouns.js';
import { isReportedAs } from './measures.js';
import type { InPlace, TermRules } from './place.js';

const being = /^(?:ar|e|var|vara|varit|blir|blev|bli|blivit|is)$/;
const otherVerb =
  /^(?:har|hade|fick|far|fatt|ska|skall|skulle|kan|visa|lista|ge|kolla|ta|skicka|behover|vill|svarade|lamnade|kom|kommer|hander|hande|gor|gjorde)$/;
/** "kolla rapport 14 till sen", "vad hände sen", "och sen?": later, and nobody is late. */
const isLater = ({ words }: Scan, { from, to }: Scan['terms'][number]): boolean =>
  to === from + 1 &&
  words[from]?.folded === 'sen' &&
  (/^tills?$/.test(words[from - 1]?.folded ?? '') ||
    (words.length === 2 && words[0]?.folded === 'och') ||
    (words.some(({ folded }) => otherVerb.test(folded)) && !words.some(({ folded }) => being.test(folded))));

const overdueInPlace: InPlace = ({ scan, read, terms, periods, at, to, term, own, dayFollows }) => {
  if (isLater(scan, read))
    return has(scan.words.slice(0, read.from).slice(-1), /^tills?$/) ? 'filler' : 'those';
  // "vad har hänt som jag missat": no day of an answer.
  if (own.length === 1 && has(own, /^missat$/) && terms.some((other) => other.term === 'howStands'))
    return 'those';
  // "were late with their answers in 2025": when the answers came.
  if (
    has(own, /^(?:with|med)$/) &&
    has(scan.words, /^(?:var|blev|was|were)$/) &&
    periods.some((day) => day.from >= to)
  )
    return 'answeredLate';
  // "vilka granskningar har gått ut i år": reviews go out, and what is due runs out.
  if (
    has(own, /^ut$/) &&
    has(own, /^(?:gatt|gick)$/) &&
    !has(
      scan.words,
      /^(?:tiden|svarstiden|tid|datum|datumet|svarsdatum|svarsdag|dag|dagen|frist|fristen)$/,
    ) &&
    ['reviewsNoun', 'theReview'].includes(spokenOf(terms, at, null) ?? '')
  )
    return 'published';
  if (has(own, /^(?:forsenade?|forsenat|sena?|late|delayed)$/) && isReportedAs(scan, at)) return 'delayed';
  // "skulle ha svarat i januari": the days say which, and not only that they have passed.
  // "vilken dag skulle de ha svarat": asks for that day.
  return has(own, /^(?:skulle|borde|should)$/) &&
    (dayFollows(6) || terms.slice(0, at).some((before) => before.term === 'when'))
    ? 'mustRespond'
    : term;
};

const extendedInPlace: InPlace = ({ terms, at, term, own }) => {
  if (has(own, /^(?:skjutits|uppskjutna)$/) && spokenOf(terms, at, null) === 'measureNoun') return 'delayed';
  // "åtgärder som fått nytt datum": which day it was before is not asked of measures.
  return has(own, /^(?:datum|date)$/) && spokenOf(terms, at, null) === 'measureNoun' ? 'those' : term;
};

const unansweredInPlace: InPlace = ({ scan, at, to, term, own }) => {
  // "öppna rapport 14" asks for it to be shown.
  const opens = at === 0 && own.length === 1 && has(own, /^(?:oppna|open)$/);
  return opens && scan.mentions.some(({ from, is }) => from === to && /review/i.test(is)) ? 'which' : term;
};

const leadsToReviews = (terms: Scan['terms'], at: number): boolean => {
  const [link, noun] = terms.slice(at + 1, at + 3);
  return has(link?.words ?? [], /^(?:till|av|of)$/) && noun?.term === 'reviewsNoun' && noun.from === link?.to;
};

const draftInPlace: InPlace = ({ terms, at, term, own }) => {
  // "pågående granskningar" are those that wait for answers.
  // "utkast till granskningar"
  const noun =
    has(own, /^(?:utkast|drafts?)$/) && leadsToReviews(terms, at) ? 'reviewsNoun' : spokenOf(terms, at, null);
  const ofReviews = noun === 'reviewsNoun' || noun === 'theReview';
  if (ofReviews && has(own, /^(?:paga|ongoing|under|progress)/)) return 'unanswered';
  // "vilka granskningar ligger som utkast?": those that no board has yet.
  return ofReviews && has(own, /^(?:utkast|utkastet|drafts?)$/) ? 'unsent' : term;
};

const publishedInPlace: InPlace = ({ terms, at, to, term, own, next }) => {
  // "nya svar sedan måndag": of answers, those that came in.
  if (has(own, /^nya$/) && next?.term === 'responseNoun' && next.from === to) return 'answered';
  // "åtgärder som gick ut i februari": measures run out.
  if (has(own, /^ut$/) && has(own, /^(?:gick|gatt)$/) && spokenOf(terms, at, null) === 'measureNoun')
    return 'measureDate';
  const done = has(own, /^(?:genomfordes|gjordes)$/) && spokenOf(terms, at, null) === 'measureNoun';
  return done ? 'reportedDone' : term;
};

/** What is said of the state of a request or a review: what it stands for beside other words. */
export const ofStates: TermRules = {
  overdue: overdueInPlace,
  extended: extendedInPlace,
  unanswered: unansweredInPlace,
  draft: draftInPlace,
  published: publishedInPlace,
};
