import { canonical } from '../canonical.js';
import { bareDenial, withDenialOfAll } from '../ofEvery.js';
import { demandsOf, everyOf, type Literal, type Question, type StateTerm } from '../question.js';
import type { Remembered } from '../remembered.js';
import { subjectsJoined } from '../subjects.js';
import { givingWay } from './givingWay.js';

const keyOf = ({ fact }: Literal): string => (fact.on === 'date' ? `date ${fact.of}` : fact.on);

const states = (literals: readonly Literal[]): readonly Literal[] =>
  literals.filter(({ fact }) => fact.on === 'state');

const isExtension = ({ fact }: Literal): boolean => fact.on === 'state' && fact.any.join() === 'extended';
const saysOnly = ({ not, fact }: Literal, ...terms: readonly StateTerm[]): boolean =>
  !not && fact.on === 'state' && fact.any.every((term) => terms.includes(term));
const isLasting = (literal: Literal): boolean => isExtension(literal) || saysOnly(literal, 'overdue');

/** "och de som inte är påbörjade?": how far a response that is not answered has come. */
const isOnItsWay = (literal: Literal): boolean =>
  saysOnly(literal, 'notStarted', 'draft', 'submitted', 'handedIn');

/**
 * "vilka är försenade? – vilka av dem är inlämnade? – och de som inte är påbörjade?": among those that are late, or
 * have an extension, others of another state are asked for, which takes the place of the last one alone.
 */
const stillAmong = (before: readonly Literal[], now: readonly Literal[]): readonly Literal[] => {
  const stated = states(before);
  const lasting = stated.filter(
    (literal) => isExtension(literal) || (saysOnly(literal, 'overdue') && states(now).every(isOnItsWay)),
  );
  const anew = states(now);
  return lasting.length < stated.length && anew.length > 0 && !anew.some(isLasting) ? lasting : [];
};

/** The conditions with those of the new ones in the place of their like; a state replaces all states but a lasting one. */
const replaced = (before: readonly Literal[], now: readonly Literal[]): Literal[] => {
  const keys = new Set(now.map(keyOf));
  const excepted = now.every(({ not, fact }) => not && (fact.on === 'board' || fact.on === 'review'));
  const subject = keys.has('board') ? ['board', 'mine'] : keys.has('mine') ? ['mine', 'board'] : [];
  // "vilka har inte svarat och har anstånd? – och vilka saknar anstånd?": of those who have not answered.
  const ofExtension = now.every((literal) => keyOf(literal) !== 'state' || isExtension(literal));
  const other = (literal: Literal): boolean =>
    ofExtension && before.some(isExtension) && keyOf(literal) === 'state' && !isExtension(literal);
  const kept = excepted
    ? before
    : givingWay(before, now).filter(
        (literal) => (!keys.has(keyOf(literal)) && !subject.includes(keyOf(literal))) || other(literal),
      );
  const among = stillAmong(before, now).filter((literal) => !kept.includes(literal));
  return subjectsJoined([...kept, ...among, ...stillPlanned(before, now), ...now]);
};

const planned: Literal = { not: false, fact: { on: 'kind', any: ['planned'] } };
/** "rapporterade klara" are planned measures, and so are those of which it then is said not to hold. */
const stillPlanned = (before: readonly Literal[], now: readonly Literal[]): readonly Literal[] => {
  const known = (literals: readonly Literal[], denied: boolean): boolean =>
    literals.some(({ not, fact }) => fact.on === 'report' && not === denied);
  const told = [...before, ...now].some(({ fact }) => fact.on === 'kind');
  return known(before, false) && known(now, true) && !told ? [planned] : [];
};

const withAll = (question: Question, all: readonly Literal[]): Question =>
  canonical({ ...question, where: { ...question.where, all } });

const withoutEvery = (question: Question): Question =>
  question.ask === 'list' || question.ask === 'count'
    ? { ask: question.ask, of: question.of, where: question.where }
    : question;

const idsOf = ({ fact }: Literal): readonly string[] =>
  fact.on === 'board' || fact.on === 'review' ? fact.ids : [];
const sameSubjectAs = (one: Literal, other: Literal): boolean =>
  one.fact.on === other.fact.on &&
  idsOf(one).length > 0 &&
  idsOf(one).every((id) => idsOf(other).includes(id));

/**
 * The question without having left out what now is named; null: nothing of it was left out. With "och med bolagen"
 * nothing else is said, with "och bolagen?" those are asked about.
 */
export const takenIn = ({ question }: Remembered, now: readonly Literal[]): Question | null => {
  const isNamed = (literal: Literal): boolean =>
    literal.not && now.some((named) => !named.not && sameSubjectAs(literal, named));
  const all = question.where.all.filter((literal) => !isNamed(literal));
  return all.length === question.where.all.length ? null : withAll(question, all);
};

/** What a question is asked of, and not what its demands differ in: which of them other conditions are for cannot be told. */
export const isOfWhole = (question: Question, literals: readonly Literal[]): boolean => {
  if (demandsOf(question).length === 0) return true;
  const whole = question.of === 'boards' ? ['board', 'mine', 'unreachable'] : ['review'];
  return literals.every(({ fact }) => whole.includes(fact.on));
};

/** What a question becomes with other conditions: a claim gives way to a claim, all else to its like; null: nothing. */
export const goneOn = ({ question }: Remembered, now: readonly Literal[]): Question | null => {
  if (!isOfWhole(question, now)) return null;
  if (question.ask !== 'yesno') {
    const anew = states(now).length > 0;
    const all = replaced(question.where.all, now);
    const next = withAll(anew ? withoutEvery(question) : question, all);
    // "några yttranden som inte är försenade" stays what it was as long as no state is spoken of.
    const ofSome = bareDenial(question) !== null && everyOf(withDenialOfAll(question)).length > 0;
    return anew || !ofSome ? withDenialOfAll(next) : next;
  }
  const claims = new Set(question.claim.map(keyOf));
  const claimed = now.filter((literal) => claims.has(keyOf(literal)));
  const rest = now.filter((literal) => !claims.has(keyOf(literal)));
  const claim = claimed.length > 0 ? replaced(question.claim, claimed) : question.claim;
  return canonical({
    ...question,
    claim,
    where: { ...question.where, all: replaced(question.where.all, rest) },
  });
};

/** Both hold: of boards or reviews that both name those that are in both, which may be none. */
export const narrowedBy = (before: readonly Literal[], now: readonly Literal[]): readonly Literal[] => {
  const all = [...before];
  for (const literal of subjectsJoined(now)) {
    const { not, fact } = literal;
    const at = all.findIndex((known) => !not && !known.not && known.fact.on === fact.on);
    const known = all[at]?.fact;
    if (fact.on === 'board' && known?.on === 'board') {
      const ids = fact.ids.filter((id) => known.ids.includes(id));
      const group = ids.length === fact.ids.length ? fact.group : null;
      all[at] = { not, fact: { on: 'board', ids, group } };
    } else if (fact.on === 'review' && known?.on === 'review')
      all[at] = { not, fact: { on: 'review', ids: fact.ids.filter((id) => known.ids.includes(id)) } };
    else all.push(literal);
  }
  return all;
};
