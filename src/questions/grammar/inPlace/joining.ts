import type { Scan } from '../../scan.js';
import type { Term } from '../../lexicon/terms.js';
import { asksWhere, isRelative } from '../asksInPlace.js';
import { deniedBefore, deniesNext, isNotDone, orNot, orNotAtAll } from '../deniedInPlace.js';
import { has } from '../hasWord.js';
import { nouns, spokenOf } from '../nouns.js';
import { isOfAnswers } from './answers.js';
import type { InPlace, TermRules } from './place.js';

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

const orInPlace: InPlace = ({ scan, terms, at, term }) => {
  if (orNot(scan, at + 1)) return 'filler';
  // "no measure has been or will be taken"
  const said = terms.findIndex((other, place) => place > at && other.term !== 'filler');
  return deniedBefore(terms, said) || deniesNext(scan, at) ? 'filler' : term;
};

const thatInPlace: InPlace = ({ scan, to, term, own }) => {
  // "did they answer that one late": begins no clause.
  return has(own, /^that$/) && scan.words[to]?.folded === 'one' ? 'filler' : term;
};

const whichInPlace: InPlace = ({ scan, terms, read, at, term, own }) => {
  if (isRelative(scan, at)) return 'that';
  // "everyone who got an extension": tells which are meant, and asks nothing.
  const before = terms[at - 1];
  const told = before?.to === read.from && ['all', 'anybody', 'nobody'].includes(before.term);
  return told && has(own, /^who$/) && own.length === 1 ? 'that' : term;
};

const notInPlace: InPlace = ({ scan, at, term }) => {
  if (orNot(scan, at)) return 'filler';
  if (isNotDone(scan, at)) return 'butNot';
  return orNotAtAll(scan, at) ? 'unanswered' : term;
};

const butNotInPlace: InPlace = ({ to, term, next }) => {
  // "measures that are not yet reported": denies what follows, and not what came before.
  return next?.from === to && ['reported', 'reportedDone', 'begun'].includes(next.term) ? 'not' : term;
};

const exceptInPlace: InPlace = ({ scan, to, term, own, next }) => {
  // "mer än RS", but not "mer än en granskning".
  const compared = has(own, /^(?:mer|mera|fler|flera|more)$/);
  return compared && next?.term !== 'we' && !scan.mentions.some(({ from }) => from === to) ? 'rest' : term;
};

const restInPlace: InPlace = ({ terms, at, term, own }) => {
  // "vilka fler ska svara, förutom vi?"
  const asks = ['which', 'howMany'].includes(terms[at - 1]?.term ?? 'filler');
  return asks && has(own, /^(?:fler|flera|mer|more)$/) && terms.some((other) => other.term === 'except')
    ? 'filler'
    : term;
};

const holdsInPlace: InPlace = ({ terms, words, read, at, term }) => {
  // "anstånd på rapport 14, vilka nämnder gäller det?": asks which.
  const before = terms.slice(0, at).findLast((other) => !nouns.includes(other.term));
  return before !== undefined &&
    ['which', 'what', 'howMany'].includes(before.term) &&
    words.slice(before.to, read.from).every(({ gap }) => !/[,.;:?!]/.test(gap))
    ? 'filler'
    : term;
};

const foldedBetween = ({ words }: Scan, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

const fillerInPlace: InPlace = ({ scan, terms, read, at, ofMeasure, term, own }) => {
  if (asksWhere(scan, at)) return 'which';
  // "nästa deadline för mig": her own, unlike "kolla för mig".
  const start = own.length === 1 && scan.words[read.from - 1]?.folded === 'for' ? read.from - 1 : read.from;
  const ofMe = /^for (?:mig|me)$/.test(foldedBetween(scan, start, read.to));
  const before = terms.find(({ to }) => to === start)?.term;
  if (ofMe && before === 'dueNoun') return 'mine';
  // "which reviews are still open for me?": an auditor, who has none to answer, asks for all.
  if (ofMe && before === 'unanswered') return 'we';
  const done = doneAt(scan, at, ofMeasure);
  if (done !== null) return done;
  // "vilka svar har kommit".
  return own.length === 1 && has(own, /^kommit$/) && isOfAnswers(scan, at) ? 'answered' : term;
};

/** What joins, denies, leaves out or says nothing: what it stands for beside other words. */
export const thatJoin: TermRules = {
  or: orInPlace,
  that: thatInPlace,
  which: whichInPlace,
  not: notInPlace,
  butNot: butNotInPlace,
  except: exceptInPlace,
  rest: restInPlace,
  holds: holdsInPlace,
  filler: fillerInPlace,
};
