import { measures } from '../domain/answer.js';
import { dateKinds, type Fact, type Literal, reportTerms, stateTerms, unaskedTerms } from './question.js';

const sets = ['state', 'unasked', 'kind', 'report'] as const;
type SetFact = Extract<Fact, { on: (typeof sets)[number] }>;

export const isSet = (fact: Fact): fact is SetFact => sets.some((on) => on === fact.on);

const inOrder = <T>(order: readonly T[], some: readonly T[]): T[] =>
  order.filter((one) => some.includes(one));
const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
const byLetters = (ids: readonly string[]): string[] =>
  [...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** A fact whose set stands in the order that makes equal facts equal values. */
export const ordered = (fact: Fact): Fact => {
  switch (fact.on) {
    case 'review':
    case 'board':
      return { ...fact, ids: byLetters(fact.ids) };
    case 'state':
      return { ...fact, any: inOrder(stateTerms, fact.any) };
    case 'unasked':
      return { ...fact, any: inOrder(unaskedTerms, fact.any) };
    case 'kind':
      return { ...fact, any: inOrder(measures, fact.any) };
    case 'report':
      return { ...fact, any: inOrder(reportTerms, fact.any) };
    case 'number':
      return { ...fact, any: ascending(fact.any) };
    case 'date':
    case 'mine':
    case 'unreachable':
    case 'words':
      return fact;
  }
};

/** The other way round. */
export const turned = ({ not, fact }: Literal): Literal => ({ not: !not, fact });

/** Whether "the one or the other" is one fact with a set. */
export const mergeable = (one: Literal, other: Literal): boolean =>
  !one.not && !other.not && one.fact.on === other.fact.on && (isSet(one.fact) || one.fact.on === 'number');

/** One literal for either of two that are `mergeable`. */
export const joined = (one: Literal, other: Literal): Literal => {
  const [first, second] = [one.fact, other.fact];
  switch (first.on) {
    case 'state':
      return second.on === 'state'
        ? { ...one, fact: ordered({ on: 'state', any: [...first.any, ...second.any] }) }
        : one;
    case 'unasked':
      return second.on === 'unasked'
        ? { ...one, fact: ordered({ on: 'unasked', any: [...first.any, ...second.any] }) }
        : one;
    case 'kind':
      return second.on === 'kind'
        ? { ...one, fact: ordered({ on: 'kind', any: [...first.any, ...second.any] }) }
        : one;
    case 'report':
      return second.on === 'report'
        ? { ...one, fact: ordered({ on: 'report', any: [...first.any, ...second.any] }) }
        : one;
    case 'number':
      return second.on === 'number'
        ? { ...one, fact: ordered({ on: 'number', any: [...first.any, ...second.any] }) }
        : one;
    default:
      return one;
  }
};

export const isEmptyFact = (fact: Fact): boolean =>
  (fact.on === 'review' || fact.on === 'board') && fact.ids.length === 0;

const factOrder: readonly Fact['on'][] = [
  'review',
  'board',
  'mine',
  'state',
  'unasked',
  'date',
  'unreachable',
  'number',
  'kind',
  'report',
  'words',
];

const keyOf = ({ not, fact }: Literal): string => {
  const rank = String(factOrder.indexOf(fact.on)).padStart(2, '0');
  const date = fact.on === 'date' ? dateKinds.indexOf(fact.of) : 0;
  const terms = fact.on === 'state' ? fact.any.map((term) => stateTerms.indexOf(term)).join() : '';
  return `${rank}${date}${terms}${JSON.stringify(fact)}${not ? 1 : 0}`;
};

/** Literals in the order of `Fact`, each once. */
export const literalsInOrder = (literals: readonly Literal[]): Literal[] => {
  if (literals.length < 2) return literals.map(({ not, fact }) => ({ not, fact: ordered(fact) }));
  const keyed = literals.map((literal) => {
    const known = { not: literal.not, fact: ordered(literal.fact) };
    return { literal: known, key: keyOf(known) };
  });
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.filter(({ key }, at) => at === 0 || keyed[at - 1]?.key !== key).map(({ literal }) => literal);
};
