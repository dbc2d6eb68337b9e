import type { Word } from '../../language/words.js';
import { isEmptyFact, joined, mergeable } from '../facts.js';
import type { Literal, Where } from '../question.js';
import type { Subjects } from '../subjects.js';
import type { Mark } from './marks.js';
import { isTerm, type Said, type Segment } from './said.js';
import { Walk } from './walk.js';

/** What a text says of the rows, with its negations settled. */
export interface Conditions {
  readonly where: Where;
  /** As `where.all`, with their places; what is among alternatives has none. */
  readonly said: readonly Said[];
  /** As `said`, before what is told of one row is put together. */
  readonly told: readonly Said[];
  /** What is claimed of the rows, where "att de" says so. */
  readonly claimed: readonly Said[] | null;
  /** What every request is to fulfil, where a clause of its own says so. */
  readonly every: readonly Said[] | null;
  /** What is to be found among the requests, each, where "dels" says so. */
  readonly demands: readonly (readonly Said[])[];
  /** "inte alla". */
  readonly notAll: boolean;
  /** Words that are there and could be put to nothing: a negation, a period. */
  readonly loose: readonly Mark[];
  readonly noSuchDate: boolean;
}

const isPredicate = ({ literal: { fact } }: Said): boolean =>
  !['review', 'board', 'mine', 'number'].includes(fact.on);

type Joined = { readonly shared: readonly Said[]; readonly either: Where['either'] } | null;

const literalsIn = (said: readonly Said[]): Literal[] => said.map(({ literal }) => literal);

/** "försenade på rapport 14 eller har anstånd på rapport 3": what one side says has its like on the other. */
const parallel = (left: readonly Said[], right: readonly Said[]): readonly Said[] | null => {
  if (right.length < 2) return null;
  const like = left.filter((one) => right.some((other) => one.literal.fact.on === other.literal.fact.on));
  const ons = new Set(like.map(({ literal }) => literal.fact.on));
  const both = right.every(({ literal }) => ons.has(literal.fact.on)) && ons.size >= 2;
  return both ? like : null;
};

/** Two segments around an "eller": a set of one fact, alternatives of two, or what they share. */
const around = (left: readonly Said[], right: readonly Said[]): Joined => {
  const alike = parallel(left, right);
  if (alike !== null)
    return {
      shared: left.filter((said) => !alike.includes(said)),
      either: [literalsIn(alike), literalsIn(right)],
    };
  const [first, ...rest] = right.filter(isPredicate);
  const behind = right.filter((said) => said !== first);
  const lefts = [...left].reverse().filter(isPredicate);
  // "om jour eller bemanning som är försenade": what follows is said of both.
  const ofWords = [first, lefts[0]].every((said) => said?.literal.fact.on === 'words');
  if (first === undefined || (!ofWords && rest.some(({ at }) => at !== first.at))) return null;
  // "i tid eller för sent": what one word says of two facts stays together.
  const [ofLeft, ofRight] = [
    left.filter((said) => isPredicate(said) && said.at === lefts[0]?.at),
    right.filter((said) => isPredicate(said) && said.at === first.at),
  ];
  if (ofLeft.length > 1 || (ofRight.length > 1 && ofLeft.length === 1))
    return {
      shared: [...left, ...right].filter((said) => !ofLeft.includes(said) && !ofRight.includes(said)),
      either: [literalsIn(ofLeft), literalsIn(ofRight)],
    };
  const match = lefts.find(({ literal }) => mergeable(literal, first.literal));
  if (match !== undefined) {
    const both: Said = { literal: joined(match.literal, first.literal), at: match.at };
    return { shared: [...left.map((said) => (said === match ? both : said)), ...behind], either: [] };
  }
  const [last] = lefts;
  if (last === undefined) return null;
  return {
    shared: [...left.filter((said) => said !== last), ...behind],
    either: [[last.literal], [first.literal]],
  };
};

const isState = ({ literal: { not, fact } }: Said, term: string): boolean =>
  !not && fact.on === 'state' && fact.any.join() === term;
/** "svarat på rapport 8 för sent eller …": who answered late has answered. */
const withoutImplied = ({ said, ...rest }: Segment): Segment => ({
  ...rest,
  said: said.some((one) => isState(one, 'answeredLate'))
    ? said.filter((one) => !isState(one, 'answered'))
    : said,
});

const together = (walk: Walk): Joined => {
  const several = walk.said.all.length > 1;
  const [first, ...others] = several ? walk.said.all.map(withoutImplied) : walk.said.all;
  if (first === undefined) return null;
  if (others.length === 0) return { shared: first.said, either: [] };
  const begin = walk.either;
  if (others.some(({ strong }) => strong)) {
    if (begin === null || !others.every(({ strong }) => strong)) return null;
    const alternatives = [first.said.filter(({ at }) => at > begin), ...others.map(({ said }) => said)];
    if (alternatives.some(({ length }) => length === 0)) return null;
    return { shared: first.said.filter(({ at }) => at < begin), either: alternatives.map(literalsIn) };
  }
  let so: Joined = { shared: first.said, either: [] };
  for (const { said } of others) {
    if (said.length === 0) return null;
    if (so.either.length > 0) {
      const [only, ...more] = said;
      if (only === undefined || more.length > 0) return null;
      so = { shared: so.shared, either: [...so.either, [only.literal]] };
      continue;
    }
    const next: Joined = around(so.shared, said);
    if (next === null) return null;
    so = next;
  }
  return so;
};

/** Kinds joined by "och" are a set: no answer is two of them. */
const kindsTogether = (said: readonly Said[]): readonly Said[] => {
  const kinds = said.filter(({ literal }) => literal.fact.on === 'kind' && !literal.not);
  const [first, ...more] = kinds;
  if (first === undefined || more.length === 0) return said;
  const set = more.reduce((sum, { literal }) => joined(sum, literal), first.literal);
  return said.flatMap((each) =>
    each === first ? [{ literal: set, at: first.at }] : kinds.includes(each) ? [] : [each],
  );
};

/** "har svarat men saknar beslut": who speaks so has handed in. */
const withoutDecision = (said: readonly Said[]): readonly Said[] =>
  said.some((one) => isState(one, 'submitted')) ? said.filter((one) => !isState(one, 'answered')) : said;

/** Collects what a text says of the rows that it asks for. */
export const conditionsIn = (
  marks: readonly Mark[],
  words: readonly Word[],
  subjects: Subjects,
): Conditions => {
  const walk = new Walk(marks, words, subjects).run();
  const so = together(walk);
  const flat = walk.said.all.flatMap(({ said }) => said);
  const loose = [
    ...walk.loose,
    ...(so === null || (walk.said.all.length > 1 && flat.some(({ ofEvery }) => ofEvery))
      ? marks.filter((mark) => isTerm(mark, 'or', 'orElse', 'and')).slice(0, 1)
      : []),
  ];
  const told = (so?.shared ?? flat).filter(({ literal }) => !isEmptyFact(literal.fact));
  const said = withoutDecision(kindsTogether(told));
  return {
    where: { all: said.map(({ literal }) => literal), either: so?.either ?? [] },
    said,
    told,
    claimed: walk.said.claims?.said ?? null,
    every: walk.said.every?.said ?? null,
    demands: walk.said.demands.map((demand) => demand.said),
    notAll: walk.notAll,
    loose,
    noSuchDate: walk.noSuchDate,
  };
};
