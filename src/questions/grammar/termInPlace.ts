import type { Scan } from '../scan.js';
import type { Term } from '../lexicon/terms.js';
import { meant } from './meant.js';
import { asksWhere, isRelative, opensText } from './asksInPlace.js';
import { deniedBefore, deniesNext, isNotDone, orNot, orNotAtAll } from './deniedInPlace.js';
import { has } from './hasWord.js';
import { nouns, spokenOf } from './nouns.js';

const answers = /^(?:svar|yttrand|remissvar|respon|answer|repl)/;
/** "hur många svar har vi fått": what came in is answers, and not reviews. */
const isOfAnswers = ({ terms, words }: Scan, at: number): boolean => {
  const noun = terms
    .slice(0, at)
    .reverse()
    .find(({ term }) => nouns.includes(term));
  return (
    noun?.term === 'responseNoun' &&
    words.slice(noun.from, noun.to).some(({ folded }) => answers.test(folded))
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

/** "rapporterat en åtgärd som försenad", "reported that a measure is late": reported so, and nothing said of today. */
const isReportedAs = ({ terms, words }: Scan, at: number): boolean => {
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

/** Somebody or something is named there, and nothing else is said of it: "avser RS", "är från RS". */
const namesNext = ({ words, mentions }: Scan, from: number): boolean => {
  const named = mentions.find((mention) => mention.from >= from);
  return (
    named !== undefined &&
    words
      .slice(from, named.from)
      .every(({ folded }) =>
        /^(?:avser|galler|ror|tillhor|ar|from|fran|pa|i|till|is|are|concern|of|on)$/.test(folded),
      )
  );
};

/** Words of a board's name or of what joins two. */
const namesOnly = ({ words, mentions }: Scan, to: number): boolean =>
  mentions.some((mention) => mention.to <= to && /board|group/i.test(mention.is)) &&
  words
    .slice(0, to)
    .every(
      ({ folded }, at) =>
        /^(?:och|o|samt|eller|and|or|vilka|which|who|hur|manga|how|many)$/.test(folded) ||
        mentions.some(({ from, to: end }) => from <= at && at < end),
    );

/** "när ska RS strategi vara klar?": what a recommendation is about, and no response. */
const ofMatter = ({ spoken }: Scan): boolean => spoken.some(({ matter }) => matter === true);

const isAnswering = ({ term }: Scan['terms'][number]): boolean =>
  ['respond', 'answered', 'handedIn', 'answeredNoun'].includes(term);

/** "vilka åtgärder har vi gjort?"; null: nothing is said to be done. */
const doneAt = ({ terms, words, periods }: Scan, at: number, ofMeasure: boolean): Term | null => {
  const read = terms[at];
  if (read === undefined || read.to !== read.from + 1 || !has(read.words, /^(?:gjort|gjorts|gjorda)$/))
    return null;
  const before = terms.slice(0, at);
  if (/^(?:ha|vara)$/.test(words[read.from - 1]?.folded ?? '')) {
    const dated = periods.some(({ from }) => from >= read.to && from <= read.to + 1);
    return ofMeasure && dated ? 'measureDate' : null;
  }
  // "vad har vi gjort i rapport 14?": of somebody else it asks how things stand.
  const ours = before.some(({ term }) => term === 'what') && before.some(({ term }) => term === 'we');
  if (!ours && spokenOf(terms, at, null) !== 'measureNoun') return null;
  return before.some(({ term }) => term === 'not' || term === 'nobody') ? 'rest' : 'taken';
};

/** What a term stands for where it is; other words beside it may say more than it does alone. */
export const termAt = (scan: Scan, at: number, ofMeasure: boolean): Term | null => {
  const { terms, periods, words } = scan;
  const read = terms[at];
  if (read === undefined) return null;
  const { to, term, words: own } = read;
  const dayFollows = (within: number): boolean =>
    periods.some((day) => day.from >= to && day.from <= to + within);
  const next = terms[at + 1];
  switch (term) {
    case 'measureDate':
      if (has(own, /^(?:planera|planned|scheduled)/) && !dayFollows(1)) return 'planned';
      // "ska vara klara" is said of responses too.
      return ofMeasure || ofMatter(scan) || has(own, /^atgard|^measure|^genomfor|^vidta|^implemented$/)
        ? term
        : 'mustRespond';
    case 'finished': {
      // "which measures must RS have done by June?"
      const before = scan.words.slice(0, read.from).map(({ folded }) => folded);
      if (ofMeasure && before.at(-1) === 'have' && before.some((word) => modal.test(word)) && dayFollows(1))
        return 'measureDate';
      return has(own, /^(?:klara?|klart|fardiga?|fardigt|slutforda?)$/) && isReportedAs(scan, at)
        ? 'reportedDone'
        : term;
    }
    case 'overdue':
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
      if (has(own, /^(?:forsenade?|forsenat|sena?|late|delayed)$/) && isReportedAs(scan, at))
        return 'delayed';
      // "skulle ha svarat i januari": the days say which, and not only that they have passed.
      // "vilken dag skulle de ha svarat": asks for that day.
      return has(own, /^(?:skulle|borde|should)$/) &&
        (dayFollows(6) || terms.slice(0, at).some((before) => before.term === 'when'))
        ? 'mustRespond'
        : term;
    case 'ofThem': {
      // "Granby och Hagastrand, vilka av dem": of those that are named.
      if (namesOnly(scan, read.from)) return 'filler';
      // "något av de kommunala bolagen": of those that are named.
      if (has(own, /^(?:de|these|those)$/) && scan.mentions.some(({ from }) => from === to)) return 'filler';
      // "av de planerade åtgärderna" goes on from nothing.
      if (next?.from !== to) return term;
      // "vilka av dem som avser RS": of those that were spoken of, hers.
      if (next.term === 'that' && has(own, /^(?:dem|dessa|them|these)$/) && namesNext(scan, next.to))
        return term;
      // "och av dem, vilka har svarat?" asks of those before, "av dem vilka har svarat" tells which.
      const asks =
        next.term === 'which' && (read.from === 0 || words[to]?.gap === ',' || opensText(scan, at));
      const clause = !asks && (next.term === 'that' || next.term === 'which');
      // "av de nämnderna": those that were spoken of, unless a clause tells which.
      const known =
        /^(?:namnderna|styrelserna|granskningarna|rapporterna|atgarderna|rekommendationerna|svaren|yttrandena)$/;
      if (next.to === next.from + 1 && has(next.words, known))
        return terms[at + 2]?.from === next.to && ['that', 'which'].includes(terms[at + 2]?.term ?? '')
          ? 'filler'
          : term;
      const said = nouns.includes(next.term) || next.term in meant;
      return clause || (said && has(own, /^de$/)) ? 'filler' : term;
    }
    case 'extended':
      // "åtgärder som fått nytt datum": which day it was before is not asked of measures.
      return has(own, /^(?:datum|date)$/) && spokenOf(terms, at, null) === 'measureNoun' ? 'those' : term;
    case 'reportedDone': {
      // "ska RS ha genomfört senast den 30 juni": by when, and not that it has.
      const before = scan.words.slice(0, read.from).map(({ folded }) => folded);
      const toCome = before.at(-1) === 'ha' && before.some((word) => modal.test(word));
      return toCome && ofMeasure && dayFollows(1) ? 'measureDate' : term;
    }
    case 'those': {
      // "räddningstjänsten, när ska dom svara?": those that are named; "bolag som är sena fast dom fått anstånd".
      const named =
        scan.mentions.some(({ to: end, is }) => end <= read.from && /board|group/i.test(is)) ||
        terms.slice(0, at).some((before) => nouns.includes(before.term));
      // "har dom på Ekeby svarat"
      const place = /^(?:pa|i|hos|fran)$/.test(scan.words[to]?.folded ?? '') ? to + 1 : -1;
      const next = scan.mentions.some(({ from, is }) => from === place && /board|group/i.test(is));
      if ((named || next) && has(own, /^(?:dom|them)$/)) return 'filler';
      // "räddningstjänsten, hur går det för dem?"
      const ofThose =
        scan.mentions.some(({ to: end, is }) => end <= read.from && /board|group/i.test(is)) &&
        /^(?:for|med|hos|fran|till)$/.test(words[read.from - 1]?.folded ?? '');
      return ofThose && has(own, /^dem$/) ? 'filler' : term;
    }
    case 'or': {
      if (orNot(scan, at + 1)) return 'filler';
      // "no measure has been or will be taken"
      const said = terms.findIndex((other, place) => place > at && other.term !== 'filler');
      return deniedBefore(terms, said) || deniesNext(scan, at) ? 'filler' : term;
    }
    case 'taken':
      return deniedBefore(terms, at) || deniesNext(scan, at) ? 'filler' : term;
    case 'planned': {
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
    }
    case 'unanswered': {
      // "öppna rapport 14" asks for it to be shown.
      const opens = at === 0 && own.length === 1 && has(own, /^(?:oppna|open)$/);
      return opens && scan.mentions.some(({ from, is }) => from === to && /review/i.test(is))
        ? 'which'
        : term;
    }
    case 'content': {
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
    }
    case 'draft': {
      // "pågående granskningar" are those that wait for answers.
      const noun = spokenOf(terms, at, null);
      const ofReviews = noun === 'reviewsNoun' || noun === 'theReview';
      return ofReviews && has(own, /^(?:paga|ongoing|under|progress)/) ? 'unanswered' : term;
    }
    case 'published': {
      const done = has(own, /^(?:genomfordes|gjordes)$/) && spokenOf(terms, at, null) === 'measureNoun';
      return done ? 'reportedDone' : term;
    }
    case 'except': {
      // "mer än RS", but not "mer än en granskning".
      const compared = has(own, /^(?:mer|mera|fler|flera|more)$/);
      return compared && next?.term !== 'we' && !scan.mentions.some(({ from }) => from === to)
        ? 'rest'
        : term;
    }
    case 'that':
      // "did they answer that one late": begins no clause.
      return has(own, /^that$/) && scan.words[to]?.folded === 'one' ? 'filler' : term;
    case 'which': {
      if (isRelative(scan, at)) return 'that';
      // "everyone who got an extension": tells which are meant, and asks nothing.
      const before = terms[at - 1];
      const told = before?.to === read.from && ['all', 'anybody', 'nobody'].includes(before.term);
      return told && has(own, /^who$/) && own.length === 1 ? 'that' : term;
    }
    case 'inAnswer':
      // "whose response is late" asks, "boards whose answers mention it" does not.
      return at === 0 && has(own, /^whose$/) ? 'which' : term;
    case 'inTime': {
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
    }
    case 'handedIn':
    case 'answered':
    case 'answeredNoun':
    case 'mentionsInAnswer': {
      // "when must everyone have answered?": what is to come.
      const before = scan.words.slice(0, read.from).map(({ folded }) => folded);
      // "must respond …, boards that have responded": a clause of its own.
      const to = before.slice(before.lastIndexOf('that') + 1);
      const toCome =
        term === 'answered' && /^(?:ha|have)$/.test(to.at(-1) ?? '') && to.some((word) => modal.test(word));
      // "när ska svaret om bidrag vara inne?"
      const toBe =
        term === 'answered' &&
        /^(?:vara|be)$/.test(to.at(-1) ?? '') &&
        has(own, /^(?:inne|inlamnat|inlamnade|in|besvara(?:d|t|de)|answered)$/) &&
        to.some((word) => modalOfBeing.test(word));
      const day = isDuty(scan, read.from) && terms.slice(0, at).some((before) => before.term === 'when');
      if (toCome || toBe || day) return 'mustRespond';
      return saysKind(terms, at) ? 'filler' : term;
    }
    case 'mentions':
      // "vad lovar RS?"
      if (has(own, /^(?:ut)?lovar$/) && terms.slice(0, at).some(({ term: asks }) => asks === 'what'))
        return 'planned';
      // "granskningar som rör socialnämnden": those that it was sent.
      return has(own, /^(?:ror|beror|galler|avser|omfattar|concern|concerns|concerning)$/) &&
        (scan.mentions.some(({ from, is }) => from === to && /board|group/i.test(is)) ||
          (next?.term === 'mine' && next.from === to))
        ? 'about'
        : has(own, /^(?:innehaller|omfattar|contains?)$/) &&
            scan.mentions.some(({ from, is }) => from === to && /review/i.test(is))
          ? 'filler'
          : term;
    case 'mustRespond': {
      // "vad har RS lovat att göra före sommaren?"
      const promised = terms.slice(0, at).findLast((other) => other.term !== 'filler');
      const toDo = promised !== undefined && has(promised.words, /^(?:ut)?(?:lova|promis)/);
      if (!toDo || own.length > 1 || !has(own, /^gora$/)) return term;
      return dayFollows(1) ? 'measureDate' : 'filler';
    }
    case 'rest': {
      // "vilka fler ska svara, förutom vi?"
      const asks = ['which', 'howMany'].includes(terms[at - 1]?.term ?? 'filler');
      return asks && has(own, /^(?:fler|flera|mer|more)$/) && terms.some((other) => other.term === 'except')
        ? 'filler'
        : term;
    }
    case 'filler': {
      if (asksWhere(scan, at)) return 'which';
      // "nästa deadline för mig": her own, unlike "kolla för mig".
      const ofMe = has(own, /^(?:mig|me)$/) && scan.words[read.from - 1]?.folded === 'for';
      if (ofMe && own.length === 1 && terms.some((due) => due.term === 'dueNoun' && due.to === read.from - 1))
        return 'mine';
      const done = doneAt(scan, at, ofMeasure);
      if (done !== null) return done;
      // "vilka svar har kommit".
      return own.length === 1 && has(own, /^kommit$/) && isOfAnswers(scan, at) ? 'answered' : term;
    }
    case 'received':
      return isOfAnswers(scan, at) ? 'answered' : term;
    case 'holds': {
      // "anstånd på rapport 14, vilka nämnder gäller det?": asks which.
      const before = terms.slice(0, at).findLast((other) => !nouns.includes(other.term));
      return before !== undefined &&
        ['which', 'what', 'howMany'].includes(before.term) &&
        words.slice(before.to, read.from).every(({ gap }) => !/[,.;:?!]/.test(gap))
        ? 'filler'
        : term;
    }
    case 'not':
      if (orNot(scan, at)) return 'filler';
      if (isNotDone(scan, at)) return 'butNot';
      return orNotAtAll(scan, at) ? 'unanswered' : term;
    default:
      return term;
  }
};
