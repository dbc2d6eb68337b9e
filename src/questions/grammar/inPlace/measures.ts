import type { Scan } from '../../scan.js';
import { deniedBefore, deniesNext } from '../deniedInPlace.js';
import { has } from '../hasWord.js';
import type { InPlace, TermRules } from './place.js';

const modal = /^(?:maste|ska|skall|bor|behover|must|shall)$/;

/** "rapporterat en åtgärd som försenad", "reported that a measure is late": reported so, and nothing said of today. */
export const isReportedAs = ({ terms, words }: Scan, at: number): boolean => {
  const read = terms[at];
  const led = words[(read?.from ?? 0) - 1]?.folded ?? '';
  const told = words.slice(0, read?.from).some(({ folded }) => folded === 'att' || folded === 'that');
  if (read === undefined || !(led === 'som' || (told && /^(?:ar|blir|is|are)$/.test(led)))) return false;
  const before = terms
    .slice(0, at)
    .reverse()
    .find(({ term }) => !['that', 'filler', 'measureNoun', 'anybody', 'mine'].includes(term));
  return (
    before?.term === 'reported' &&
    has(before.words, /^(?:(?:ater|in)?rapporter(?:at|ats|ar)|reported|reports)$/)
  );
};

/** "när ska RS strategi vara klar?": what a recommendation is about, and no response. */
const ofMatter = ({ spoken }: Scan): boolean => spoken.some(({ matter }) => matter === true);

const ofResponses = ({ terms }: Scan): boolean => terms.some(({ term }) => term === 'responseNoun');
/** "när ska rekommendation 4 vara klar?", unlike "när ska svaret på rekommendation 4 vara klart?" */
const ofNumbered = (scan: Scan): boolean => scan.numbers.length > 0 && !ofResponses(scan);
/** Said of measures alone. */
const toBeDone =
  /^(?:atgard|measure|genomfor|vidta|infor|verkstall)|^(?:implemented|addressed|remedied|goras|gjorts|plats)$/;

const measureDateInPlace: InPlace = ({ scan, ofMeasure, term, own, dayFollows }) => {
  if (has(own, /^(?:planera|planned|scheduled)/) && !dayFollows(1)) return 'planned';
  // "ska vara klara" is said of responses too.
  const asksWhat =
    has(own, /^done$/) && scan.terms.some((other) => other.term === 'what') && !ofResponses(scan);
  return ofMeasure || ofMatter(scan) || ofNumbered(scan) || asksWhat || has(own, toBeDone)
    ? term
    : 'mustRespond';
};

const finishedInPlace: InPlace = ({ scan, read, at, ofMeasure, term, own, dayFollows }) => {
  // "which measures must RS have done by June?"
  const before = scan.words.slice(0, read.from).map(({ folded }) => folded);
  if (ofMeasure && before.at(-1) === 'have' && before.some((word) => modal.test(word)) && dayFollows(1))
    return 'measureDate';
  return has(own, /^(?:klara?|klart|fardiga?|fardigt|slutforda?)$/) && isReportedAs(scan, at)
    ? 'reportedDone'
    : term;
};

const reportedDoneInPlace: InPlace = ({ scan, read, ofMeasure, term, dayFollows }) => {
  // "ska RS ha genomfört senast den 30 juni": by when, and not that it has.
  const before = scan.words.slice(0, read.from).map(({ folded }) => folded);
  const toCome = before.at(-1) === 'ha' && before.some((word) => modal.test(word));
  return toCome && ofMeasure && dayFollows(1) ? 'measureDate' : term;
};

const takenInPlace: InPlace = ({ scan, terms, at, term }) => {
  return deniedBefore(terms, at) || deniesNext(scan, at) ? 'filler' : term;
};

const plannedInPlace: InPlace = ({ scan, terms, at, to, term, own }) => {
  if (deniedBefore(terms, at) || deniesNext(scan, at)) return 'filler';
  // "planeras det ingen åtgärd"
  const denied = terms.slice(at + 1).find((other) => !['filler', 'boardNoun'].includes(other.term));
  // "planerar nämnderna inte att vidta någon åtgärd"
  const apart = denied !== undefined && has(denied.words.slice(0, 1), /^(?:inte|not)$/) ? 4 : 1;
  if (
    denied?.term === 'noMeasure' &&
    denied.from - to <= apart &&
    has(own, /^(?:planera(?:r|s|ts)|planned|planning|plan|plans)$/)
  )
    return 'filler';
  return term;
};

/** "rapporterat sina åtgärder som klara": that they are done was reported, and not that they were reported on. */
const reportedInPlace: InPlace = ({ scan, terms, at, term }) =>
  terms.some(
    (other, place) => place > at && ['finished', 'overdue'].includes(other.term) && isReportedAs(scan, place),
  )
    ? 'filler'
    : term;

/** "vilka blev inte klara i tid?" */
const passedDayInPlace: InPlace = ({ ofMeasure, term, own }) =>
  !ofMeasure && has(own, /^klara?$/) && has(own, /^tid$/) ? 'overdue' : term;

/** "utan att nån hört av sig": of measures, that nobody reported. */
const unreportedInPlace: InPlace = ({ terms, ofMeasure, term, own }) => {
  // "vilka åtgärder har RS kvar att rapportera?": from when others have something to report is not known.
  const ours = terms.some((other) => other.term === 'mine' || other.term === 'we');
  if (has(own, /^rapportera$/) && !ours) return 'those';
  return !ofMeasure && has(own, /^(?:hort|horts|sagt|tyst)$/) ? 'unanswered' : term;
};

/** What is said of measures: what it stands for beside other words. */
export const ofMeasures: TermRules = {
  measureDate: measureDateInPlace,
  finished: finishedInPlace,
  reported: reportedInPlace,
  reportedDone: reportedDoneInPlace,
  taken: takenInPlace,
  planned: plannedInPlace,
  passedDay: passedDayInPlace,
  unreported: unreportedInPlace,
};
