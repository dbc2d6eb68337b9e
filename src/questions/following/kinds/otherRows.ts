import { termOf } from '../../grammar/marks.js';
import { asksAboutReview, saysOfBoards } from '../before.js';
import { countsOnDays, fewWords, isSubject, onlyTerms } from '../elliptic.js';
import { isState } from '../literals.js';
import { theOnes } from '../pronouns.js';
import { asksWho } from '../wording.js';
import type { GoingOn, Rule } from './kind.js';

const thoseOf = new RegExp(`^(?:and|och|men|but) ${theOnes} (?:to|till|from|fran|for|hos|on|pa|in|i) `);
/** "and those to RS?": such rows of another. */
export const asksForThoseOf: Rule = ({ before, said, literals }) =>
  before !== null && literals.length > 0 && literals.every(isSubject) && thoseOf.test(said) ? 'other' : null;

/** "samma för rapport 3" */
export const asksSameFor: Rule = ({ terms, sentence: { has, yesNo } }) => {
  if (!has('same')) return null;
  // "vad svarade RS på samma granskning?"
  const ofSameReview = terms.some((term, at) => term === 'same' && terms[at + 1] === 'theReview');
  return ofSameReview && (has('content', 'what') || yesNo) ? null : 'other';
};

/** "gäller det även rapport 3?" */
export const asksIfAlso: Rule = ({ said, literals }) => {
  if (!/^(?:galler|avser) det (?:aven|ocksa)(?: |$)/.test(said) || !literals.every(isSubject)) return null;
  return literals.length > 0 ? 'other' : 'whole';
};

/** "hur många i april?": such rows on other days. */
export const countsOtherDays: Rule = ({ before, marks, sentence, literals }) =>
  before !== null &&
  sentence.has('howMany') &&
  literals.length > 0 &&
  literals.every(({ fact }) => fact.on === 'date') &&
  marks.some(({ is }) => is === 'period') &&
  countsOnDays(marks)
    ? 'other'
    : null;

/** "vilka är försenade då?" */
export const asksForOtherState: Rule = ({ before, terms, sentence, literals }) =>
  before !== null &&
  sentence.has('which') &&
  terms.at(-1) === 'then' &&
  literals.length > 0 &&
  literals.every(isState)
    ? 'other'
    : null;

/** "hur många har svarat på rapport 14? – hur många sjukhus?" */
export const countsOtherBoards: Rule = ({ before, marks, words, sentence, literals }) =>
  before !== null &&
  sentence.has('howMany') &&
  !sentence.yesNo &&
  literals.length > 0 &&
  literals.every(({ fact }) => fact.on === 'board') &&
  marks.every((mark) => mark.is === 'mention' || onlyTerms([mark], 'howMany')) &&
  words.length <= fewWords &&
  saysOfBoards(before)
    ? 'other'
    : null;

/** "vilka är utan beslut där?": on the review that was spoken of. */
export const asksForOthersThere: Rule = ({ before, last, terms, named, literals }) =>
  last === 'dar' &&
  terms.at(-1) === 'that' &&
  !named &&
  literals.length > 0 &&
  (before === null || asksAboutReview(before))
    ? 'other'
    : null;

const whatAbout = /^(?:what|how) about(?: |$)/;
/** "what about the ones it has not reported on?" */
export const asksAboutOthers: Rule = ({ before, said, sentence, literals }) =>
  before !== null &&
  whatAbout.test(said) &&
  !sentence.has('which', 'howMany') &&
  literals.length > 0 &&
  !sentence.yesNo &&
  sentence.unit === null
    ? 'other'
    : null;

/** Asks what somebody has answered, and goes on from no other question. */
const asksForContent = ({ marks, sentence: { has }, literals }: GoingOn): boolean =>
  has('content') ||
  (has('what') &&
    literals.some(({ fact }) => fact.on === 'board') &&
    marks.some((mark) => termOf(mark) === 'answered'));
/** "and who is late on report 2?" after measures: somebody is, with a response. */
const asksWhoIsLate = ({ ofMeasures, words, sentence, literals }: GoingOn): boolean =>
  ofMeasures &&
  asksWho(words) &&
  sentence.unit === null &&
  literals.some(({ fact }) => fact.on === 'review') &&
  literals.some(({ fact }) => fact.on === 'report' && fact.any.includes('late'));
/** "och vilka är sena?", "men inte sjukhusen" */
export const joinsOthers: Rule = (text) =>
  text.joined && text.literals.length > 0 && !asksForContent(text) && !asksWhoIsLate(text) ? 'other' : null;
