import type { Word } from '../../language/words.js';
import type { Literal } from '../question.js';
import type { Mark } from './marks.js';
import { isTerm, lastSpeaking, nextSpeaking, sameSubject, silent } from './said.js';

/** Negations of everything there is: "inga försenade svar", "har aldrig fått anstånd". */
const ofAnything = new Set('inget ingen inga ingenting aldrig no nothing never nobody none'.split(' '));

export const notStarted: readonly Literal[] = [{ not: false, fact: { on: 'state', any: ['notStarted'] } }];

/** Facts of recommendations, before which "inga" is a negation and not a person. */
export const ofRecommendations = (mark: Mark | undefined): boolean =>
  mark?.is === 'literals' && mark.literals.every(({ fact }) => ['kind', 'report', 'words'].includes(fact.on));

const copulas = new Set('ar is are was were var for from fran hos till to among bland the de den'.split(' '));

/** A denial of anything, or that something is left: both are about all that there is. */
export const deniesAll = (mark: Mark, negation: Mark, words: readonly Word[]): boolean => {
  if (mark.is !== 'literals' || !mark.literals.every(({ fact }) => fact.on === 'state')) return false;
  return mark.term === 'unanswered' || isOfAnything(negation, words);
};

export const isOfAnything = (negation: Mark, words: readonly Word[]): boolean =>
  words.slice(negation.from, negation.to).some(({ folded }) => ofAnything.has(folded));

export const isNever = (negation: Mark, words: readonly Word[]): boolean =>
  words.slice(negation.from, negation.to).some(({ folded }) => folded === 'aldrig' || folded === 'never');

/** "aldrig försenad": neither now nor when the answer came. */
export const everLate = (literal: Literal): Literal =>
  literal.fact.on === 'state' && literal.fact.any.join() === 'overdue'
    ? { ...literal, fact: { on: 'state', any: ['overdue', 'answeredLate'] } }
    : literal;

/** "väntar vi på över alla granskningar", "ej påbörjade, alla rapporter": wherever it is, and not of each. */
export const acrossAll = (marks: readonly Mark[], at: number, words: readonly Word[]): boolean => {
  const all = marks[at];
  if (!isTerm(all, 'all') || !isTerm(marks[at + 1], 'reviewsNoun')) return false;
  const across = /^(?:over|across)$/.test(words[(all?.from ?? 0) - 1]?.folded ?? '');
  if (!across && words[all?.from ?? 0]?.gap !== ',') return false;
  const before = lastSpeaking(marks, at);
  if (isTerm(before, 'responseNoun')) return !/^yttrand/.test(words[(before?.to ?? 1) - 1]?.folded ?? '');
  // What was answered everywhere would be said of each.
  return (
    before?.is === 'literals' &&
    before.literals.every(
      ({ not, fact }) =>
        fact.on === 'state' && (not || !fact.any.some((term) => term === 'answered' || term === 'handedIn')),
    )
  );
};

/** What is answered, not who answers: the end of the text, or what was sent, comes next. */
export const isObject = (marks: readonly Mark[], at: number): boolean => {
  const next = nextSpeaking(marks, at);
  return next === undefined || isTerm(next, 'reviewsNoun', 'responseNoun', 'theReview', 'mustRespond', 'and');
};

/** Two that are named, with "eller" between them. */
export const joinsNames = (marks: readonly Mark[], words: readonly Word[], at: number): boolean => {
  const mark = marks[at];
  const joint = nextSpeaking(marks, at);
  if (mark === undefined || joint === undefined) return false;
  // "rapport 2 eller 7": the word belongs to the number.
  if (sameSubject(mark, joint)) return ['eller', 'or'].includes(words[joint.from]?.folded ?? '');
  return isTerm(joint, 'or', 'nor') && sameSubject(mark, nextSpeaking(marks, marks.indexOf(joint)));
};

/** "någon av rapport 2 och 7", "any of reports 2 and 7". */
export const isOfNamed = (marks: readonly Mark[], words: readonly Word[], at: number): boolean => {
  const next = nextSpeaking(marks, at);
  return (
    next?.is === 'mention' &&
    marks.slice(at, marks.indexOf(next)).some(({ to }) => ['av', 'of'].includes(words[to - 1]?.folded ?? ''))
  );
};

/** "vilka nämnder har inga försenade svar", "vilka granskningar har ingen svarat på". */
export const hasNone = (marks: readonly Mark[], at: number): boolean => {
  if (!marks.slice(0, at).some((mark) => isTerm(mark, 'which', 'howMany', 'what', 'that', 'reviewsNoun')))
    return false;
  const next = nextSpeaking(marks, at);
  const noun = isTerm(next, 'responseNoun', 'reviewsNoun', 'boardNoun');
  const said = noun && next !== undefined ? nextSpeaking(marks, marks.indexOf(next)) : next;
  return said?.is === 'literals' && said.literals.every(({ fact }) => fact.on === 'state');
};

const prepositions = new Set(
  'pa med for fran till hos av i on to with by in from of the de den det'.split(' '),
);
/** "rapport 2 men inte rapport 7": after another of its kind, the negation is of what is named and of nothing else. */
const isContrasted = (
  marks: readonly Mark[],
  words: readonly Word[],
  negation: number,
  at: number,
): boolean => {
  const bare = marks
    .slice(negation + 1, at)
    .every((mark) => isTerm(mark, ...silent, 'about') && prepositions.has(words[mark.from]?.folded ?? ''));
  const joint = lastSpeaking(marks, negation);
  const before =
    isTerm(joint, 'and') && joint !== undefined ? lastSpeaking(marks, marks.indexOf(joint)) : joint;
  return bare && sameSubject(before, marks[at]);
};

/** "inte Mo", "som inte är sjukhus": the negation is of the names and of nothing after them. */
export const leavesOut = (
  marks: readonly Mark[],
  words: readonly Word[],
  negation: Mark,
  at: number,
): boolean => {
  if (isContrasted(marks, words, marks.indexOf(negation), at)) return true;
  const between = marks.slice(marks.indexOf(negation) + 1, at);
  const bare = between.every(
    (mark) => isTerm(mark, ...silent) && copulas.has(words[mark.from]?.folded ?? ''),
  );
  if (!bare) return false;
  let end = at;
  for (;;) {
    const next = nextSpeaking(marks, end);
    if (next === undefined) return true;
    const after = nextSpeaking(marks, marks.indexOf(next));
    if (!isTerm(next, 'and', 'or') || !sameSubject(marks[at], after)) return isTerm(next, 'and');
    end = marks.indexOf(after ?? next);
  }
};
