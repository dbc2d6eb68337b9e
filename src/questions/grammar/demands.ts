import type { Word } from '../../language/words.js';
import { turned } from '../facts.js';
import type { Fact, Literal } from '../question.js';
import { type Mark, termOf } from './marks.js';
import type { Parts } from './parts.js';
import { notStarted } from './denials.js';
import { isTerm, lastSpeaking, nextSpeaking, type Said, silent } from './said.js';

/** What is said of each of several requests of one board or review, apart from what is said of all of them. */
export interface Demands {
  readonly shared: readonly Said[];
  readonly demands: readonly (readonly Literal[])[];
}

/** What a board's requests differ in, and a review's. */
type Differing = 'review' | 'board';

const isPredicate = ({ literal: { fact } }: Said): boolean => !['review', 'board', 'mine'].includes(fact.on);
const literalsIn = (said: readonly Said[]): Literal[] => said.map(({ literal }) => literal);

/** One that is named, not a group of which it would not be said whether all are meant. */
const isOne = ({ literal: { fact } }: Said): boolean =>
  (fact.on === 'review' || fact.on === 'board') &&
  fact.ids.length === 1 &&
  !(fact.on === 'board' && fact.group !== null);

/** What the text turned round, unlike what is a denial by itself ("saknar svar"). */
const wasTurned = ({ literal, at }: Said, marks: readonly Mark[]): boolean => {
  const mark = marks[at];
  return (
    mark?.is !== 'literals' || !mark.literals.some((own) => JSON.stringify(own) === JSON.stringify(literal))
  );
};

const wordsIn = ({ from, to }: Mark, words: readonly Word[]): string =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

const eachWords = /^(?:(?:och|samt|and) (?:ocksa|aven|dessutom|also)|as well as|saval som)$/;
const alsoWords = /^(?:ocksa|aven|dessutom|also|likasa)$/;
/** "och även på rapport 7": that one too. */
const saysToo = ({ marks, words }: Parts, from: number, to: number): boolean =>
  marks
    .slice(from + 1, to)
    .some(
      (mark) =>
        isTerm(mark, 'and', 'filler') &&
        (isTerm(mark, 'and') ? eachWords : alsoWords).test(wordsIn(mark, words)),
    );

/** Whether nothing is said between two that are named one after the other. */
const areJoined = ({ marks, words }: Parts, from: number, to: number): boolean =>
  marks
    .slice(from + 1, to)
    .every(
      (mark) =>
        isTerm(mark, ...silent, 'and', 'both', 'about') ||
        (isTerm(mark, 'that') && wordsIn(mark, words) === 'som'),
    );

/** What stands before a name and its preposition: "on" is "about" too. */
const leadOf = (marks: readonly Mark[], at: number): Mark | undefined => {
  const before = lastSpeaking(marks, at);
  return isTerm(before, 'about') && before !== undefined
    ? lastSpeaking(marks, marks.indexOf(before))
    : before;
};

/** The places of those that are meant each by itself: "både rapport 2 och 7", "2 såväl som 7", "HSN och PVN båda". */
const eachOf = (named: readonly Said[], parts: Parts): ReadonlySet<number> => {
  const { marks } = parts;
  const found = new Set<number>();
  const runs = named.reduce<Said[][]>((sum, one) => {
    const last = sum.at(-1);
    const before = last?.at(-1);
    const joined =
      before !== undefined && !before.literal.not && !one.literal.not && areJoined(parts, before.at, one.at);
    if (joined) last?.push(one);
    else sum.push([one]);
    return sum;
  }, []);
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length < 2) continue;
    const leads = isTerm(leadOf(marks, first.at), 'both');
    const follows = isTerm(nextSpeaking(marks, last.at), 'both');
    const too = run.length === 2 && saysToo(parts, first.at, last.at);
    if (leads || follows || too) run.forEach(({ at }) => found.add(at));
  }
  return found;
};

const askingWords = /(?:^| )(?:vilka|vilken|vem|which|who)$/;
/** "vilka har svarat på rapport 2 och vilka på rapport 7": two questions, unlike "boards that …, and who …". */
const asksAnew = ({ marks, words }: Parts, at: number): boolean =>
  !marks.slice(0, at).some((mark) => isTerm(mark, 'that')) &&
  marks.slice(at, at + 2).some((mark) => askingWords.test(wordsIn(mark, words)));

const asideWords = /^(?:utan|without|medan|while|whereas)(?: |$)/;
/** Where a clause of its own begins between two that are named; null: nowhere, or in more places than one. */
const boundary = (parts: Parts, from: number, to: number, relative: boolean): number | null => {
  const { marks, words } = parts;
  const between = marks.flatMap((mark, at) => (at > from && at < to ? [{ mark, at }] : []));
  const ands = between.filter(({ mark }) => isTerm(mark, 'and'));
  const [and, ...more] = ands;
  if (and !== undefined) return more.length > 0 || asksAnew(parts, and.at) ? null : and.at;
  const asides = between.filter(
    ({ mark }) => asideWords.test(wordsIn(mark, words)) || words[mark.from]?.gap === ',',
  );
  if (asides.length > 0) return asides.length === 1 ? (asides[0]?.at ?? null) : null;
  // "nämnder som svarat på rapport 2 är försenade med rapport 7"
  const next = marks[from + 1];
  return relative && isTerm(next, 'filler') && next !== undefined && finite.test(wordsIn(next, words))
    ? from + 1
    : null;
};
const finite = /^(?:har|ar|have|has|is|are)$/;

/** Whether somebody was in time: of one of several it is not told what its opposite would be. */
const saysInTime = ({ marks }: Parts): boolean =>
  marks.some((mark) => isTerm(mark, 'inTime', 'answeredInTime', 'answeredLate'));

/** Each with what is said of it: "försenade med rapport 6 och har anstånd på rapport 9". */
const eachItsOwn = (
  line: readonly Said[],
  named: readonly Said[],
  on: Differing,
  parts: Parts,
): Demands | null => {
  if (saysInTime(parts) || named.some(({ literal }) => literal.not)) return null;
  const first = line.findIndex(isPredicate);
  const relative =
    named.length === 2 && parts.marks.slice(0, line[first]?.at ?? 0).some((mark) => isTerm(mark, 'that'));
  const places = named.slice(1).map((one, at) => boundary(parts, named[at]?.at ?? 0, one.at, relative));
  if (places.includes(null)) return null;
  const ends = [...places.map((at) => at ?? 0), parts.marks.length];
  const clauseOf = ({ at }: Said): number => ends.findIndex((end) => at < end);
  const own = (said: Said): boolean => isPredicate(said) || said.literal.fact.on === on;
  const shared = line.filter((said) => !own(said));
  if (shared.some((said) => clauseOf(said) > 0)) return null;
  const demands = ends.map((_, clause) => line.filter((said) => own(said) && clauseOf(said) === clause));
  const whole = demands.every(
    (said) => said.some(isPredicate) && said.filter(({ literal }) => literal.fact.on === on).length === 1,
  );
  return whole ? { shared, demands: demands.map(literalsIn) } : null;
};

const denying = /^(?:inte|ej|not|men inte|but not|inte fran|not yet|inte annu|annu inte|inte an)\b/;
const isDenied = ({ at }: Said, { marks, words }: Parts): boolean => {
  const before = leadOf(marks, at);
  return isTerm(before, 'not', 'except') && before !== undefined && denying.test(wordsIn(before, words));
};

const butWords = /^(?:men|but|fast|dock|however|yet|though|although)(?: |$)/;
const saysBut = ({ marks, words }: Parts, from: number, to: number): boolean =>
  marks.slice(from + 1, to).some((mark) => isTerm(mark, 'and') && butWords.test(wordsIn(mark, words)));

/** "svarat på rapport 2 men inte på rapport 7", "inte svarat på rapport 2 men på rapport 7". */
const contrast = (
  line: readonly Said[],
  named: readonly Said[],
  on: Differing,
  parts: Parts,
): Demands | null => {
  const predicates = line.filter(isPredicate);
  const [said, ...more] = predicates;
  if (saysInTime(parts) || said === undefined || more.length > 0) return null;
  const shared = line.filter((one) => one !== said && one.literal.fact.on !== on);
  // Who has not begun has written nothing.
  const opposites = termOf(parts.marks[said.at]) === 'begun' ? notStarted : [turned(said.literal)];
  const together = eachOf(named, parts);
  const [last, ...before] = [...named].reverse();
  if (last === undefined || before.length === 0 || before.some(({ literal }) => literal.not)) return null;
  if (before.length > 1 && !before.every(({ at }) => together.has(at))) return null;
  const of = (one: Said, ...literals: readonly Literal[]): Literal[] => [
    ...literals,
    { ...one.literal, not: false },
  ];
  const others = before.map((one) => of(one, said.literal));
  if (last.literal.not)
    return isDenied(last, parts) && !wasTurned(said, parts.marks)
      ? { shared, demands: [...others, of(last, ...opposites)] }
      : null;
  const [first] = named;
  const isTurned = wasTurned(said, parts.marks) && said.literal.not;
  return isTurned && before.length === 1 && first !== undefined && saysBut(parts, first.at, last.at)
    ? { shared, demands: [...others, of(last, ...opposites)] }
    : null;
};

/** Whether something is said between those that are named, so that it is not said of all of them. */
const isSpread = (line: readonly Said[], named: readonly Said[]): boolean => {
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  return line.slice(line.indexOf(first), line.indexOf(last)).some(isPredicate);
};

const lineOf = ({ conditions }: Parts): readonly Said[] =>
  [...conditions.told].sort((one, other) => one.at - other.at);
const namedIn = (line: readonly Said[], on: Differing): readonly Said[] =>
  line.filter(({ literal }) => literal.fact.on === on);

/** "varken svarat på rapport 2 eller 7": asked on both, and answered none of them. */
const ofNeither = (line: readonly Said[], named: readonly Said[], parts: Parts): Demands | null => {
  const { marks, words, sentence } = parts;
  const said = line.filter(isPredicate);
  const says = sentence.has('neither') || words.some(({ folded }) => folded === 'vare');
  const [only, ...more] = said;
  const isDenied = only?.literal.not === true && only.literal.fact.on === 'state' && more.length === 0;
  // "rapport 14 eller 9" is one run of names.
  const joined = named
    .slice(1)
    .every(
      ({ at }) => isTerm(lastSpeaking(marks, at), 'or', 'nor', 'about') || marks[at - 1]?.is === 'mention',
    );
  if (!says || !isDenied || !joined || named.some(({ literal }) => literal.not)) return null;
  const shared = line.filter((one) => !named.includes(one)).map((one) => ({ ...one, ofEvery: false }));
  return { shared, demands: named.map((one) => literalsIn([one])) };
};

/** What is demanded of several requests of a board, or of a review; null: nothing, or nothing that can be told. */
export const demandsIn = (of: 'boards' | 'reviews', parts: Parts): Demands | null => {
  const on: Differing = of === 'boards' ? 'review' : 'board';
  const { conditions, sentence } = parts;
  const line = lineOf(parts);
  const named = namedIn(line, on);
  const plain =
    conditions.where.either.length === 0 && conditions.every === null && conditions.claimed === null;
  const beyond: readonly Fact['on'][] = ['number', 'unreachable'];
  if (!plain || named.length < 2 || !named.every(isOne) || conditions.notAll) return null;
  const neither = ofNeither(line, named, parts);
  if (neither !== null) return neither;
  if (line.some(({ literal, ofEvery }) => ofEvery === true || beyond.includes(literal.fact.on))) return null;
  if (sentence.has('all', 'nobody', 'neither', 'everything', 'wholly')) return null;
  if (isSpread(line, named)) return eachItsOwn(line, named, on, parts) ?? contrast(line, named, on, parts);
  const each = eachOf(named, parts);
  if (!named.every(({ at }) => each.has(at))) return contrast(line, named, on, parts);
  const shared = line.filter((said) => said.literal.fact.on !== on);
  const [first, last] = [named[0]?.at ?? 0, named.at(-1)?.at ?? 0];
  const told = shared.filter((said) => isPredicate(said) && said.literal.fact.on !== 'date');
  // "svarat på både 2 och 7 och fått anstånd": on both of them, or on some other.
  if (told.some(({ at }) => at < first) && told.some(({ at }) => at > last)) return null;
  // "inte svarat på både 2 och 7": on neither of them, or not on both.
  if (told.some((said) => wasTurned(said, parts.marks))) return null;
  return { shared, demands: named.map((said) => literalsIn([said])) };
};

/** More than one of what requests differ in, each with something of its own, and no "eller": no row can be all of it. */
export const isSpreadOver = (on: Differing, parts: Parts): boolean => {
  if (parts.conditions.where.either.length > 0) return false;
  const line = lineOf(parts).filter(({ literal: { fact } }) => fact.on === on || fact.on === 'state');
  const named = namedIn(line, on).filter(({ literal }) => !literal.not);
  // "inte börjat på rapport 2 men på rapport 7"
  const isTurned = named.some(({ at }, place) => place > 0 && saysBut(parts, named[place - 1]?.at ?? at, at));
  return isTurned || isSpread(line, named);
};
