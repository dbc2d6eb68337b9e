import { canonical } from '../../src/questions/canonical.js';
import {
  demandsOf,
  everyOf,
  type Fact,
  type Literal,
  type Question,
  type StateTerm,
} from '../../src/questions/question.js';

/** What is true of a request besides, or cannot be, when a state is. */
const follows: Readonly<Record<StateTerm, { is: readonly StateTerm[]; isNot: readonly StateTerm[] }>> = {
  answered: { is: ['answered', 'handedIn'], isNot: ['submitted', 'draft', 'notStarted', 'overdue'] },
  submitted: { is: ['submitted', 'handedIn'], isNot: ['answered', 'draft', 'notStarted', 'answeredLate'] },
  handedIn: { is: ['handedIn'], isNot: ['draft', 'notStarted'] },
  draft: { is: ['draft'], isNot: ['answered', 'submitted', 'handedIn', 'notStarted', 'answeredLate'] },
  notStarted: { is: ['notStarted'], isNot: ['answered', 'submitted', 'handedIn', 'draft', 'answeredLate'] },
  overdue: { is: ['overdue'], isNot: ['answered', 'answeredLate'] },
  extended: { is: ['extended'], isNot: [] },
  answeredLate: {
    is: ['answeredLate', 'answered', 'handedIn'],
    isNot: ['submitted', 'draft', 'notStarted', 'overdue'],
  },
};

/** The states that a positive fact leaves; null: it says nothing of them. */
const statesLeft = (fact: Fact): readonly StateTerm[] | null => {
  if (fact.on === 'state') return fact.any;
  if (fact.on === 'date' && fact.of === 'answered') return ['answered'];
  if (fact.on === 'kind' || fact.on === 'report') return ['handedIn'];
  if (fact.on === 'date' && fact.of === 'measure') return ['handedIn'];
  if (fact.on === 'words' && fact.in === 'answer') return ['handedIn'];
  return null;
};

const planned = (fact: Fact): boolean =>
  fact.on === 'report' || (fact.on === 'date' && fact.of === 'measure');

const implies = (one: Literal, other: Literal): boolean => {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  if (one.not) return false;
  if (other.fact.on === 'kind') {
    const kinds = planned(one.fact) ? ['planned'] : one.fact.on === 'kind' ? one.fact.any : null;
    const wanted: readonly string[] = other.fact.any;
    return !other.not && kinds !== null && kinds.every((kind) => wanted.includes(kind));
  }
  const left = statesLeft(one.fact);
  if (left === null || other.fact.on !== 'state') return false;
  const terms = other.fact.any;
  return other.not
    ? left.every((state) => terms.every((term) => follows[state].isNot.includes(term)))
    : left.every((state) => terms.some((term) => follows[state].is.includes(term)));
};

/** A negated set of terms says as much as its members one by one. */
const split = (literal: Literal): Literal[] => {
  const { not, fact } = literal;
  if (!not) return [literal];
  switch (fact.on) {
    case 'state':
      return fact.any.map((term) => ({ not, fact: { on: 'state', any: [term] } }));
    case 'kind':
      return fact.any.map((term) => ({ not, fact: { on: 'kind', any: [term] } }));
    case 'report':
      return fact.any.map((term) => ({ not, fact: { on: 'report', any: [term] } }));
    default:
      return [literal];
  }
};

const isTerm = ({ not, fact }: Literal, negated: boolean, term: StateTerm): boolean =>
  not === negated && fact.on === 'state' && fact.any.length === 1 && fact.any[0] === term;

/** Handed in and not answered is what `submitted` means. */
const submitted = (literals: readonly Literal[]): readonly Literal[] => {
  const rest = literals.filter(
    (literal) => !isTerm(literal, false, 'handedIn') && !isTerm(literal, true, 'answered'),
  );
  return rest.length === literals.length - 2
    ? [...rest, { not: false, fact: { on: 'state', any: ['submitted'] } }]
    : literals;
};

const positive = (fact: Fact): Literal => ({ not: false, fact });

/** What holds of all rows that are asked for, said or not. */
const given = (question: Question): readonly Literal[] => {
  if (question.ask === 'state') return [];
  switch (question.of) {
    case 'measures':
      return [positive({ on: 'kind', any: ['taken', 'planned'] })];
    case 'measure':
      return [positive({ on: 'kind', any: ['planned'] })];
    case 'answered':
      return [positive({ on: 'state', any: ['answered'] })];
    case 'due':
      return question.which === 'next' ? [{ not: true, fact: { on: 'state', any: ['answered'] } }] : [];
    default:
      return [];
  }
};

const plain = (literals: readonly Literal[], known: readonly Literal[]): readonly Literal[] => {
  const each = submitted(literals.flatMap(split)).filter(
    (literal) => !known.some((other) => implies(other, literal)),
  );
  return each.filter(
    (literal, at) =>
      !each.some(
        (other, otherAt) =>
          otherAt !== at && implies(other, literal) && !(implies(literal, other) && at < otherAt),
      ),
  );
};

/**
 * The same question without conditions that others of it imply ("försenade som inte har svarat" are "försenade"),
 * so that two ways of saying one thing are labelled alike.
 */
export const plainly = (question: Question): Question => {
  const known = given(question);
  const where = {
    all: plain(question.where.all, known),
    either: question.where.either.map((literals) => plain(literals, known)),
  };
  if (question.ask === 'yesno') return { ...question, where, claim: plain(question.claim, []) };
  if (question.ask !== 'list' && question.ask !== 'count') return { ...question, where };
  const every = plain(everyOf(question), []);
  const demands = demandsOf(question).map((literals) => plain(literals, where.all));
  return every.length + demands.length === 0
    ? { ...question, where }
    : canonical({ ...question, where, every, demands });
};
